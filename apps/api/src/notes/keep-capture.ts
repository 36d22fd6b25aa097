import { Inject, Injectable } from '@nestjs/common';
import type { Captured, CaptureRequest } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import { chainOf, draftsWhere, flagsWhere, keepCapture, Store, unitCalled, type Transaction } from '@handrail/store';
import type { Logger } from 'pino';
import { endsInTime } from '../edge/answer-within.js';
import type { Caller } from '../edge/caller.js';
import { CLOCK, type Clock } from '../edge/clock.js';
import type { Identity } from '../edge/identity.js';
import { failureOf } from '../edge/problem.filter.js';
import { NotFound } from '../edge/request-errors.js';
import { LOGGER } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { urgentOf } from '../flags/speak-to.js';
import { DraftCapture } from './draft-capture.js';
import { messageOfAnother, sentWithOtherWords } from './note-refusals.js';
import { viewOf } from './read-drafts.js';

/** What somebody said, in chat or, corrected by them, in a recording. */
export type Dictated = Omit<CaptureRequest, 'channel'> & { readonly channel: CaptureRequest['channel'] | 'voice' };

interface Kept {
  readonly captureId: string;
  readonly receivedAt: string;
  readonly repeated: boolean;
}

/**
 * Stores what somebody said, alone and before anything clever happens; then tries to draft it at once. When that fails, the words are
 * safe, the answer comes without drafts, and the queue makes them.
 */
@Injectable()
export class KeepCapture {
  constructor(
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(DraftCapture) private readonly drafting: DraftCapture,
  ) {}

  /** @param within what commits with the words or not at all; it calls `keep` once */
  async run(
    caller: Caller,
    request: Dictated,
    within: (work: Work, keep: () => Promise<Kept>) => Promise<Kept> = (_, keep) => keep(),
  ): Promise<Captured> {
    const { captureId, receivedAt, repeated } = await caller.work((work) => within(work, () => this.keep(work, request)));
    const { scope } = caller;
    const shown = await this.draftNow(caller, captureId)
      .then(() => this.store.run(scope, this.clock.now(), (tx) => shownOf(tx, captureId, caller.identity)))
      .catch((error: unknown) => {
        this.report(captureId, error);
        return { drafts: [], urgent: [] };
      });
    return { captureId: captureId as Captured['captureId'], receivedAt, repeated, ...shown };
  }

  /** Waits for the drafts, but not longer than somebody who has just spoken will: what takes longer goes on by itself. */
  private async draftNow({ scope, traceId }: Caller, captureId: string): Promise<void> {
    if (scope.kind !== 'worker') return;
    const drafting = this.drafting.run(captureId, scope.workerId, traceId);
    if (!this.drafting.mayTakeLong) return drafting;
    if (!(await endsInTime(drafting))) drafting.catch((error: unknown) => this.report(captureId, error));
  }

  private report(captureId: string, error: unknown): void {
    this.logger.warn({ captureId, code: 'drafting-later', failure: failureOf(error) }, 'capture');
  }

  private async keep(work: Work, { channel, externalMessageId, text, unit, eventAt }: Dictated): Promise<Kept> {
    work.allow({ own: true });
    const where = unit === undefined ? null : await unitCalled(work.tx, unit);
    if (unit !== undefined && where === null) throw new NotFound('unit');
    const kept = await keepCapture(work.tx, {
      channel,
      messageId: externalMessageId,
      text,
      unitId: where?.id ?? null,
      eventAt: eventAt === undefined ? null : new Date(eventAt),
    });
    if (kept === null) throw messageOfAnother();
    const { captureId, receivedAt, repeated } = kept;
    if (kept.otherWords) throw sentWithOtherWords();
    if (!repeated) {
      requestJob(work.tx, 'capture-received', { captureId, authorId: work.worker.workerId });
      work.audit({
        chain: chainOf(where?.id),
        action: 'capture.kept',
        subjectType: 'capture',
        subjectId: captureId,
        detail: { channel },
      });
    }
    return { captureId, receivedAt: receivedAt.toISOString(), repeated };
  }
}

/** The drafts so far, and what was passed on at once: the second is there while a model still thinks about the first. */
async function shownOf(tx: Transaction, captureId: string, asker: Identity): Promise<Pick<Captured, 'drafts' | 'urgent'>> {
  const drafts = [];
  for (const draft of await draftsWhere(tx, { captureId })) drafts.push(await viewOf(tx, draft, asker));
  const flags = await flagsWhere(tx, { captureIds: [captureId] });
  return { drafts, urgent: await urgentOf(tx, flags) };
}
