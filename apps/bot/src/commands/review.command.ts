import { decide, inboxOf, reviewSubject, reviewSubjectOf } from '../api/service.js';
import type { ChatCommand } from '../chat/command.js';
import { inboxReply, movedReply, subjectReply } from '../replies/service.reply.js';

/** Decisions whose reason is kept with them. */
const NEED_REASON = new Set(['dismiss', 'return', 'reject', 'action']);
const move = reviewSubject.shape.may.element;

export const reviewCommand = {
  name: 'review',
  description: 'What waits for your decision: flags, notes to countersign, proposals, rotas, plan reviews',
  options: [],
  async run(_request, api) {
    return inboxReply(await inboxOf(api));
  },
  actions: {
    'review.open': {
      async run({ args: [kind = '', id = ''] }, api) {
        return subjectReply(await reviewSubjectOf(api, kind, id));
      },
    },
    'review.decide': {
      ask: ({ args }) =>
        NEED_REASON.has(args[2] ?? '')
          ? {
              title: 'Your reason',
              action: 'review.decide',
              args,
              fields: [{ name: 'reason', label: 'Reason, kept in the record', long: true, required: true, charsMax: 500 }],
            }
          : undefined,
      async run({ args: [kind = '', id = '', chosen = '', seen = ''], values }, api) {
        return movedReply(await decide(api, { kind, id, seen }, move.parse(chosen), values['reason']));
      },
    },
  },
} satisfies ChatCommand;
