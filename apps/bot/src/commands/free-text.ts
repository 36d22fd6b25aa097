import { whoIs } from '../api/identity.js';
import { askWorkload } from '../api/workload.js';
import type { Handler } from '../chat/command.js';
import { says, words, type Button } from '../chat/reply.js';
import { answerFromPlan } from './steps.command.js';
import { absenceAsked, answerAbsence } from './what-if-words.js';
import { workloadReply } from '../replies/workload.reply.js';

/** What words without a command may be for; the likeliest is offered first, and the person always chooses. */
export type Use = 'note' | 'plan' | 'workload' | 'what-if' | 'withdraw';

const WORKLOAD =
  /\b(overload\w*|workload|caseloads?|over capacity|stretched|too much (on|work)|room for (a|another|one more))\b|\b(nights?|weekends?|hours|work|overtime) (is |are )?(fairly |evenly )?(shared|split|spread)\b|\b(has|does|works|is doing) (the )?(most|least|more than)\b.*\b(nights?|weekends?|hours|cases|work|overtime)\b/i;
const WITHDRAW = /\b(scrap|withdraw|delete|cancel|forget)\b.{0,20}\b(that|last|note|one|it)\b|\bwrong person\b/i;
const PLAN = /\b(steps?|care ?plan|crisis plan|plan say)\b|\?\s*$/i;

/**
 * The likely uses of words that came without a command, likeliest first. Storing as a note is always among them: a guess must never
 * cost somebody their words.
 */
export function usesOf(text: string): readonly Use[] {
  if (WITHDRAW.test(text)) return ['withdraw', 'note'];
  if (absenceAsked(text) !== undefined) return ['what-if', 'note'];
  if (WORKLOAD.test(text)) return ['workload', 'plan', 'note'];
  return PLAN.test(text) ? ['plan', 'note', 'workload'] : ['note', 'plan'];
}

const LABEL: Readonly<Record<Use, string>> = {
  note: 'Store as a note',
  plan: 'Ask the care plan',
  workload: 'Ask how work is shared',
  'what-if': 'Try it on the rota',
  withdraw: 'Choose a draft to withdraw',
};
const ACTION: Readonly<Record<Use, string>> = {
  note: 'note.from-message',
  plan: 'text.plan',
  workload: 'text.workload',
  'what-if': 'text.what-if',
  withdraw: 'drafts',
};

/** Words without a command: asks what to do with them. The words themselves stay in the channel; a button only carries the message's id. */
const freeText: Handler = {
  async run(request, api) {
    await whoIs(api);
    const message = await request.readMessage?.();
    if (message === undefined) return says('That message had no words.');
    const uses = message.text === '' ? (['note'] as const) : usesOf(message.text);
    const buttons = uses.map((use, at): Button => ({
      label: LABEL[use],
      action: ACTION[use],
      args: [message.id],
      tone: at === 0 ? 'main' : 'plain',
    }));
    return { blocks: [words('What should be done with your message? Nothing was stored yet.')], buttons };
  },
};

export const freeTextActions: Readonly<Record<string, Handler>> = {
  text: freeText,
  'text.plan': {
    async run(request, api) {
      return answerFromPlan((await request.readMessage?.())?.text ?? '', undefined, api);
    },
  },
  'text.what-if': {
    async run(request, api) {
      const absence = absenceAsked((await request.readMessage?.())?.text ?? '');
      if (absence === undefined) return says('That message is no longer at hand. Use /rota what-if.');
      return answerAbsence(absence, request.askedAt, api);
    },
  },
  'text.workload': {
    async run(request, api) {
      return workloadReply(await askWorkload(api, (await request.readMessage?.())?.text ?? ''));
    },
  },
};
