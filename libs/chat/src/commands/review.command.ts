import { readIncident } from '../api/care-records.js';
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
  setLevelFor,
  shiftsOfMine,
} from '../api/service.js';
import type { ActorApi } from '../api/client.js';
import type { ChatCommand } from '../chat/command.js';
import { MOMENT_EXAMPLES, readMoment } from '../chat/moments.js';
import { says, type Prompt, type Reply } from '../chat/reply.js';
import { draftReply } from '../replies/draft.reply.js';
import { glassReply, inboxReply, planEvidenceReply, plansDueReply } from '../replies/inbox.reply.js';
import { decidedReply, levelCalled, LEVELS, levelSetReply, subjectReply } from '../replies/subject.reply.js';
import { shown } from './incident.command.js';
import { offersToMe } from './offers.js';
import { openRota } from './open-rota.js';
import { flagActions } from './review-flags.js';

/** Decisions whose reason is kept with them. */
const NEED_REASON = new Set(['dismiss', 'return', 'reject', 'action']);
const move = reviewSubject.shape.may.element;

export const reviewCommand = {
  name: 'review',
  description: 'What waits for your decision: flags, notes to countersign, proposals, rotas, plan reviews',
  options: [],
  run: (_request, api) => waiting(api),
  actions: {
    'review.page': {
      run: ({ args }, api) => waiting(api, args),
    },
    'review.open': {
      async run({ args: [kind = '', id = ''] }, api) {
        return opened(kind, id, api);
      },
    },
    ...flagActions,
    'review.plans': {
      async run({ args }, api) {
        return plansDueReply(await planReviewsDue(api), args);
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
      ask: ({ args }) => reasonForm('review.decide', args, args[0] === 'leave' ? 'reject' : args[2]),
      async run({ args: [kind = '', id = '', chosen = '', seen = '', unit], values }, api) {
        const reply = decidedReply(await decide(api, { kind, id, seen, unit }, move.parse(chosen), values['reason']));
        return kind.startsWith('demand') && chosen === 'approve'
          ? { ...reply, buttons: [{ label: 'Rota', action: 'rota.of', args: [unit ?? ''] }] }
          : reply;
      },
    },
    'review.level': {
      ask: ({ args }) => levelForm(args),
      async run({ args: [id = '', seen, code = ''], values, askedAt }, api) {
        const level = levelCalled(code);
        if (level === undefined) return says('That button is out of date. Use /review.');
        const said = values['reviewBy']?.trim() ?? '';
        const zone = await api.zone();
        const reviewBy = said === '' ? undefined : readMoment(said, askedAt, zone);
        if (said !== '' && reviewBy === undefined)
          return {
            ...says(`Nothing was set: “${said}” is no time to come that I can read. ${MOMENT_EXAMPLES}`),
            problem: 'not-understood',
          };
        const checks = values['checks']?.trim() ?? '';
        if (checks !== '' && !/^([1-9]|1[0-2])$/.test(checks))
          return { ...says('Nothing was set: checks an hour are a whole number from 1 to 12.'), problem: 'not-understood' };
        const observation = {
          level,
          reason: values['reason'] ?? '',
          ...(reviewBy !== undefined && { reviewBy }),
          ...(checks !== '' && { checksPerHour: Number(checks) }),
        };
        const { next } = await setLevelFor(api, id, Number(seen), observation);
        return levelSetReply(level, reviewBy, zone, next);
      },
    },
    'review.note': {
      ask: ({ args }) => reasonForm('review.note', args, args[1]),
      async run({ args: [id = '', chosen = '', seen = ''], values }, api) {
        return decidedReply(await decide(api, { kind: 'countersign', id, seen }, move.parse(chosen), values['reason']));
      },
    },
  },
} satisfies ChatCommand;

/** @param turned arguments of the button that turned the page */
async function waiting(api: ActorApi, turned: readonly string[] = []): Promise<Reply> {
  const changed = (await shiftsOfMine(api)).items.filter(({ consent }) => consent === 'ASKED');
  return inboxReply(await inboxOf(api), changed.length, await api.zone(), turned);
}

function reasonForm(action: string, args: readonly string[], chosen = ''): Prompt | undefined {
  if (!NEED_REASON.has(chosen)) return undefined;
  const reason = { name: 'reason', label: 'Reason, kept in the record', required: true, charsMax: 500 };
  return { title: 'Your reason', action, args, fields: [reason] };
}

/** A level is a nurse's own decision: the reason is written, the review may be left to the usual time. */
function levelForm(args: readonly string[]): Prompt {
  const level = levelCalled(args[2] ?? '');
  const reason = { name: 'reason', label: 'Your reason, kept in the record', required: true, charsMax: 500 };
  const reviewBy = { name: 'reviewBy', label: 'Review by, such as 20:00; empty: as usual', charsMax: 40 };
  const checks = { name: 'checks', label: 'Checks an hour; empty: as usual', charsMax: 2 };
  const fields = level?.startsWith('INT') ? [reason, reviewBy, checks] : [reason, reviewBy];
  return { title: `Set: ${level === undefined ? 'a level' : LEVELS[level]}`, action: 'review.level', args, fields };
}

/** What a direct message or the inbox points to, in the form in which it is decided. */
async function opened(kind: string, id: string, api: ActorApi): Promise<Reply> {
  if (kind === 'rota') return openRota(await rotaById(api, id), api);
  if (kind === 'draft') return draftReply(await readDraft(api, id), await api.zone());
  if (kind === 'offer') return offersToMe(api);
  if (kind === 'incident') return shown(await readIncident(api, id), api);
  if (kind === 'plan-review') return plansDueReply(await planReviewsDue(api));
  if (kind === 'break-glass') return glassReply(await brokenGlassUse(api, id), await api.zone());
  return subjectReply(await reviewSubjectOf(api, kind, id));
}
