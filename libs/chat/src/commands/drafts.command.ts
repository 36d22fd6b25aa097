import { ApiProblem } from '../api/problems.js';
import { addToDraft, answerQuestion, confirmDraft, draftsWaiting, readDraft, withdrawDraft } from '../api/notes.js';
import type { ChatCommand } from '../chat/command.js';
import { says, words, type PromptField } from '../chat/reply.js';
import { AFTER_A_DRAFT, confirmedReply, draftReply, draftsReply, WHERE_TO_EDIT, WILL_EDIT } from '../replies/draft.reply.js';
import { evidenceActions } from './draft-evidence.js';
import { notStoredReply, problemReply } from '../replies/problem.reply.js';

/** Characters, as the API takes them: an addition may have several lines, a reason and an answer are one. */
const ADDITION_CHARS_MAX = 2_000;
const REASON_CHARS_MAX = 500;
const ANSWER_CHARS_MAX = 200;
const inALine = (label: string, charsMax: number): PromptField => ({ name: 'text', label, required: true, charsMax });

export const draftsCommand = {
  name: 'drafts',
  description: 'Your drafts that wait for you. Nothing is filed until you confirm it',
  more: AFTER_A_DRAFT,
  options: [],
  async run(_request, api) {
    return draftsReply(await draftsWaiting(api), await api.zone());
  },
  actions: {
    'drafts.open': {
      async run({ args: [draftId = ''] }, api) {
        return draftReply(await readDraft(api, draftId), await api.zone());
      },
    },
    'drafts.confirm': {
      async run({ args: [draftId = '', contentHash = ''] }, api) {
        return confirmedReply(await confirmDraft(api, draftId, contentHash));
      },
    },
    'drafts.add': {
      ask: ({ args }) => ({
        title: 'Add to your draft',
        action: 'drafts.add',
        args,
        fields: [{ ...inALine('What else happened, or what is wrong?', ADDITION_CHARS_MAX), long: true }],
      }),
      async run({ args: [draftId = ''], values }, api) {
        const text = values['text'] ?? '';
        try {
          return draftReply(await addToDraft(api, draftId, text), await api.zone());
        } catch (error) {
          return notStoredReply(error, text, api.person.channel);
        }
      },
    },
    ...evidenceActions,
    'drafts.answer': {
      ask: ({ args }) =>
        args.length > 2
          ? undefined
          : { title: 'Your answer', action: 'drafts.answer', args, fields: [inALine('Answer', ANSWER_CHARS_MAX)] },
      async run({ args: [draftId = '', questionId = '', choice, promise], values }, api) {
        try {
          const draft = draftReply(await answerQuestion(api, draftId, questionId, choice ?? values['text'] ?? ''), await api.zone());
          return promise === WILL_EDIT ? { ...draft, blocks: [words(WHERE_TO_EDIT), ...draft.blocks] } : draft;
        } catch (error) {
          if (!(error instanceof ApiProblem) || error.problem.code !== 'answer-does-not-fit') throw error;
          // The question stands below the refusal, with its buttons: whoever mistyped answers again at once.
          const why = problemReply(error, api.person.channel);
          const draft = draftReply(await readDraft(api, draftId), await api.zone());
          return { ...draft, ...why, blocks: [...why.blocks, ...draft.blocks] };
        }
      },
    },
    'drafts.withdraw': {
      ask: ({ args }) => ({ title: 'Withdraw this draft', action: 'drafts.withdraw', args, fields: [inALine('Why?', REASON_CHARS_MAX)] }),
      async run({ args: [draftId = '', contentHash = ''], values }, api) {
        await withdrawDraft(api, draftId, values['text'] ?? '', contentHash);
        return says('Withdrawn. Your words are kept as withdrawn, and what was flagged in them goes to a person.');
      },
    },
  },
} satisfies ChatCommand;
