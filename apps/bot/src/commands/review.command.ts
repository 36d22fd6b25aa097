import { readDraft } from '../api/notes.js';
import { rotaById } from '../api/rota.js';
import {
  brokenGlassUse,
  decide,
  inboxOf,
  planReviewPack,
  planReviewsDue,
  reviewBrokenGlass,
  reviewSubject,
  reviewSubjectOf,
} from '../api/service.js';
import type { ActorApi } from '../api/client.js';
import type { ChatCommand } from '../chat/command.js';
import { says, type Prompt, type Reply } from '../chat/reply.js';
import { draftReply } from '../replies/draft.reply.js';
import { glassReply, inboxReply, planEvidenceReply, plansDueReply } from '../replies/inbox.reply.js';
import { movedReply, subjectReply } from '../replies/service.reply.js';
import { openRota } from './open-rota.js';

/** Decisions whose reason is kept with them. */
const NEED_REASON = new Set(['dismiss', 'return', 'reject', 'action']);
const move = reviewSubject.shape.may.element;

export const reviewCommand = {
  name: 'review',
  description: 'What waits for your decision: flags, notes to countersign, proposals, rotas, plan reviews',
  options: [],
  async run(_request, api) {
    return inboxReply(await inboxOf(api), await api.zone());
  },
  actions: {
    'review.open': {
      async run({ args: [kind = '', id = ''] }, api) {
        return opened(kind, id, api);
      },
    },
    'review.plans': {
      async run(_request, api) {
        return plansDueReply(await planReviewsDue(api));
      },
    },
    'review.plan': {
      async run({ args: [ref = ''] }, api) {
        return planEvidenceReply(await planReviewPack(api, ref));
      },
    },
    'review.glass': {
      async run({ args: [id = ''] }, api) {
        return opened('break-glass', id, api);
      },
    },
    'review.glass-outcome': {
      async run({ args: [id = '', version, outcome = ''] }, api) {
        await reviewBrokenGlass(api, id, outcome, Number(version));
        return says('Your review of it is kept.');
      },
    },
    'review.decide': {
      ask: ({ args }) => reasonForm('review.decide', args, args[2]),
      async run({ args: [kind = '', id = '', chosen = '', seen = ''], values }, api) {
        return movedReply(await decide(api, { kind, id, seen }, move.parse(chosen), values['reason']));
      },
    },
    'review.note': {
      ask: ({ args }) => reasonForm('review.note', args, args[1]),
      async run({ args: [id = '', chosen = '', seen = ''], values }, api) {
        return movedReply(await decide(api, { kind: 'countersign', id, seen }, move.parse(chosen), values['reason']));
      },
    },
  },
} satisfies ChatCommand;

function reasonForm(action: string, args: readonly string[], chosen = ''): Prompt | undefined {
  if (!NEED_REASON.has(chosen)) return undefined;
  const reason = { name: 'reason', label: 'Reason, kept in the record', long: true, required: true, charsMax: 500 };
  return { title: 'Your reason', action, args, fields: [reason] };
}

/** What a direct message or the inbox points to, in the form in which it is decided. */
async function opened(kind: string, id: string, api: ActorApi): Promise<Reply> {
  if (kind === 'rota') return openRota(await rotaById(api, id), api);
  if (kind === 'draft') return draftReply(await readDraft(api, id), await api.zone());
  if (kind === 'plan-review') return plansDueReply(await planReviewsDue(api));
  if (kind === 'break-glass') return glassReply(await brokenGlassUse(api, id), await api.zone());
  return subjectReply(await reviewSubjectOf(api, kind, id));
}
