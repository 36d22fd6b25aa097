import { randomUUID } from 'node:crypto';
import { askPlan, breakGlass } from '../api/care-plan.js';
import { ApiProblem } from '../api/problems.js';
import type { ActorApi } from '../api/client.js';
import type { ChatCommand } from '../chat/command.js';
import { KeptForPerson } from '../chat/kept-for-person.js';
import { says, type Reply } from '../chat/reply.js';
import { brokenGlassReply, noRecordReply, planReply, readyQuestions, type ReadyQuestion } from '../replies/plan.reply.js';
import { GLASS_REASONS } from './break-glass.command.js';

/** Questions that wait until it is said whom they are about: they may hold words about a person, which no id of a button may. */
const QUESTIONS_KEPT = 500;
const asked = new KeptForPerson<string>(QUESTIONS_KEPT);

/**
 * Asks the plan. An answer has the other ready questions as buttons; where it is not clear who is meant, or nothing may be opened, the
 * buttons go on from there with the question that was asked.
 * @param kept the question as it waits until it is said who is meant
 */
export async function answerFromPlan(
  question: string,
  ref: string | undefined,
  api: ActorApi,
  // The word given for a person may have been the question's own: it is kept with it.
  kept = ref === undefined ? question : `${ref} ${question}`,
): Promise<Reply> {
  const zone = await api.zone();
  try {
    const answer = await askPlan(api, question, ref);
    const key = randomUUID();
    if (answer.kind === 'which-person') asked.keep(api.person.id, key, kept);
    return planReply(answer, zone, key);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'no-record-you-can-open' || ref === undefined) throw error;
    return noRecordReply(whoseRecord(ref, question), error.problem.breakGlass === true);
  }
}

/** Of `/steps crisis plan for 12` the record that was not opened is that of 12. */
function whoseRecord(ref: string, question: string): string {
  return /\d/.test(ref) ? ref : (/\b(?:[a-z]{2,4}-)?\d{1,3}\b/i.exec(question)?.[0] ?? ref);
}

/** Characters of a reference or whatever else is said for a person. */
const REF_CHARS_MAX = 20;

/** The question that was kept, asked for the person who is said now. */
function askedAgain(ref: string, key: string, api: ActorApi): Promise<Reply> {
  const question = asked.read(api.person.id, key);
  return question === undefined
    ? Promise.resolve(says(`Your question is no longer at hand. Ask again: /steps ${ref} and your question.`))
    : answerFromPlan(question, ref, api, question);
}

export const stepsCommand = {
  name: 'steps',
  description: 'Ask a person’s care plan. It answers with the plan’s own words',
  options: [
    { name: 'ref', description: 'Local reference, such as AL-07', required: true, charsMax: REF_CHARS_MAX },
    { name: 'question', description: 'What you want to know; without it, the steps of today', charsMax: 500, rest: true },
  ],
  async run({ values }, api) {
    return answerFromPlan(values['question'] ?? readyQuestions.today.question, values['ref'], api);
  },
  actions: {
    'steps.ready': {
      async run({ args: [ref = '', which = ''] }, api) {
        const ready = which in readyQuestions ? readyQuestions[which as ReadyQuestion] : readyQuestions.today;
        return answerFromPlan(ready.question, ref, api);
      },
    },
    'steps.of': { run: ({ args: [ref = '', key = ''] }, api) => askedAgain(ref, key, api) },
    'steps.whom': {
      ask: ({ args }) => ({
        title: 'Whom is it about?',
        action: 'steps.whom',
        args,
        fields: [{ name: 'ref', label: 'Local reference, such as AL-07', required: true, charsMax: REF_CHARS_MAX }],
      }),
      run: ({ args: [key = ''], values }, api) => askedAgain((values['ref'] ?? '').trim(), key, api),
    },
    'steps.glass': {
      ask: ({ args }) => ({
        title: 'Open the record in an emergency',
        action: 'steps.glass',
        args,
        fields: [{ name: 'words', label: 'Your reason. Others read and review it', required: true, charsMax: 500 }],
      }),
      async run({ args: [ref = '', reason = ''], values }, api) {
        const known = GLASS_REASONS.some(({ value }) => value === reason);
        if (!known) return says('That button is out of date. Use /break-glass.');
        return brokenGlassReply(await breakGlass(api, ref, reason, values['words'] ?? ''), await api.zone());
      },
    },
  },
} satisfies ChatCommand;
