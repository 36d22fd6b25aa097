import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { understand } from '@handrail/care-notes';
import {
  DomainError,
  type FlagList,
  type FlagMoveRequest,
  type FlagsQuery,
  type FlagView,
  type Moved,
  type RaisedFlag,
  type RaiseFlagRequest,
} from '@handrail/contracts';
import {
  chainOf,
  everybodyElse,
  flagById,
  flagsWhere,
  keepCapture,
  moveFlag,
  nameWorkers,
  relationTo,
  settleNews,
  takeForDrafting,
  unitChain,
  unitsOnShift,
  writingContext,
  type FlagState,
  type FlagUrgency,
  type StoredFlag,
  type WritingContext,
} from '@handrail/store';
import { NoRecordYouCanOpen, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { colleaguesNamed, dictationContext } from '../notes/dictation-context.js';
import { allowedFlag, flagFacts } from './flag-access.js';
import { dueAt } from './flag-times.js';
import { raiseAndRoute, routedTo } from './route-flag.js';

/** A flag was to be dismissed, or said to be dealt with, without a word of why. */
export class ReasonRequired extends DomainError {
  readonly code = 'reason-required';
  constructor() {
    super('Say in a few words why. The reason is kept with the flag.');
  }
}

const MOVES = {
  acknowledge: {
    to: 'ACKNOWLEDGED',
    reason: false,
    next: 'It is yours now: act on it, then record what was done, or dismiss it with a reason.',
  },
  action: { to: 'ACTIONED', reason: true, next: 'What was done is kept with the flag. Close it when nothing more is to do.' },
  dismiss: { to: 'DISMISSED', reason: true, next: 'Your reason is kept with the flag.' },
  close: { to: 'CLOSED', reason: false, next: null },
} as const satisfies Record<string, { to: FlagState; reason: boolean; next: string | null }>;
export type FlagMove = keyof typeof MOVES;

/** Flags as people deal with them: read, raise by hand, acknowledge, act, dismiss, close. */
@Injectable()
export class HandleFlags {
  async list(work: Work, { unitId, state, reason }: FlagsQuery): Promise<FlagList> {
    const found = await flagsWhere(work.tx, {
      ...(unitId !== undefined && { unitId }),
      ...(state === 'open' && { states: ['RAISED', 'ACKNOWLEDGED', 'ACTIONED', 'DISMISSED'] as const }),
    });
    const onShift = await unitsOnShift(work.tx);
    work.ask({});
    const shown = found.filter((flag) => work.ask(flagFacts(work, flag, onShift, reason !== undefined)).allow);
    work.audit({
      chain: chainOf(unitId),
      action: 'flags.read',
      subjectType: 'flag',
      detail: { flags: shown.length },
    });
    return { items: shown.map((flag) => showFlag(flag, work.now)) };
  }

  async one(work: Work, flagId: string): Promise<FlagView> {
    const flag = await allowedFlag(work, flagId);
    work.audit({ ...aboutFlag(flag), action: 'flag.read' });
    work.showVersion(flag.version);
    return showFlag(flag, work.now);
  }

  /** @throws NoRecordYouCanOpen for a person out of reach, as for one who does not exist */
  async raise(work: Work, { ref, urgency, words }: RaiseFlagRequest): Promise<RaisedFlag> {
    work.allow({ own: true });
    const person = await relationTo(work.tx, { localRef: ref });
    if (!person) throw new NoRecordYouCanOpen(false);
    const known = await writingContext(work.tx, person.unitId);
    const how = urgency.toUpperCase().replaceAll('-', '_') as FlagUrgency;
    const captureId = await this.keptIfAboutStaff(work, known, words);
    const restricted = captureId !== null;
    const flagId = await raiseAndRoute(
      work.tx,
      {
        captureId,
        draftId: null,
        serviceUserId: person.serviceUserId,
        unitId: person.unitId,
        category: 'raised_by_hand',
        quote: words,
        spanStart: null,
        spanEnd: null,
        urgency: how,
        assertion: 'AFFIRMED',
        raisedBy: 'HUMAN',
        restricted,
        dueAt: dueAt(how, work.now, known.timeZone, known.shift?.endsAt ?? null),
      },
      person.localRef,
    );
    if (flagId === null) throw new Error('a flag raised by hand is a new one');
    work.audit({ chain: unitChain(person.unitId), action: 'flag.raised', subjectType: 'flag', subjectId: flagId });
    return { flagId: flagId as RaisedFlag['flagId'], urgency, routedTo: routedTo(how, restricted) };
  }

  /** Words that may be about somebody at work are kept as a dictation with those whom they name, who then may not read the flag. @returns null for any others */
  private async keptIfAboutStaff(work: Work, known: WritingContext, text: string): Promise<string | null> {
    const { risks } = understand(text, dictationContext(known, { receivedAt: work.now }));
    if (!risks.some(({ aboutStaff }) => aboutStaff)) return null;
    const kept = await keepCapture(work.tx, { channel: 'flag', messageId: randomUUID(), text, unitId: known.unitId, eventAt: null });
    if (kept === null) throw new Error('a new message id is nobody’s');
    await takeForDrafting(work.tx, kept.captureId);
    await nameWorkers(work.tx, kept.captureId, colleaguesNamed(known, await everybodyElse(work.tx), text));
    return kept.captureId;
  }

  /** @throws NotFound, NotAllowed, ReasonRequired, StaleVersion */
  async move(work: Work, flagId: string, move: FlagMove, { reason }: FlagMoveRequest): Promise<Moved> {
    const flag = await allowedFlag(work, flagId);
    const { to, reason: needsReason, next } = MOVES[move];
    if (needsReason && reason === undefined) throw new ReasonRequired();
    const { versionRead } = work;
    if (flag.version !== versionRead) throw new StaleVersion(flag.version);
    // Whoever decides has read it: a decision about a flag that nobody acknowledged acknowledges it.
    const open = to !== 'ACKNOWLEDGED' && to !== 'CLOSED' && flag.state === 'RAISED';
    if (open && !(await moveFlag(work.tx, flagId, versionRead, 'ACKNOWLEDGED'))) throw new StaleVersion();
    if (!(await moveFlag(work.tx, flagId, versionRead + (open ? 1 : 0), to, reason))) throw new StaleVersion();
    await settleNews(work.tx, 'flag', flagId);
    work.audit({ ...aboutFlag(flag), action: `flag.${to.toLowerCase()}` });
    const after = await flagById(work.tx, flagId);
    if (after) work.showVersion(after.version);
    return { state: to.toLowerCase(), next };
  }
}

function aboutFlag({ flagId, unitId }: StoredFlag) {
  return { chain: chainOf(unitId), subjectType: 'flag', subjectId: flagId };
}

const words = (code: string) => code.toLowerCase().replaceAll('_', '-');

export function showFlag(flag: StoredFlag, now: Date): FlagView {
  return {
    flagId: flag.flagId as FlagView['flagId'],
    ref: flag.localRef,
    category: flag.category,
    urgency: words(flag.urgency) as FlagView['urgency'],
    assertion: words(flag.assertion) as FlagView['assertion'],
    quote: flag.quote,
    state: words(flag.state) as FlagView['state'],
    restricted: flag.restricted,
    raisedBy: words(flag.raisedBy) as FlagView['raisedBy'],
    raisedAt: flag.raisedAt.toISOString(),
    dueAt: flag.dueAt.toISOString(),
    overdue: flag.state === 'RAISED' && flag.dueAt < now,
    escalationLevel: flag.escalationLevel,
    nobodyLeft: flag.state === 'RAISED' && flag.nobodyLeftAt !== null,
    acknowledgedAt: flag.acknowledgedAt?.toISOString() ?? null,
    decisionReason: flag.decisionReason,
    version: flag.version,
  };
}
