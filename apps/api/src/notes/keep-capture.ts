import { Inject, Injectable } from '@nestjs/common';
import type { Captured, CaptureRequest } from '@handrail/contracts';
import { requestJob } from '@handrail/jobs';
import { draftsWhere, keepCapture, ORGANISATION_CHAIN, Store, unitCalled, unitChain } from '@handrail/store';
import type { Logger } from 'pino';
import type { Caller } from '../edge/caller.js';
import { CLOCK, type Clock } from '../edge/clock.js';
import { failureOf } from '../edge/problem.filter.js';
import { NotFound } from '../edge/request-errors.js';
import { LOGGER } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { DraftCapture } from './draft-capture.js';
import { MessageOfAnother } from './note-errors.js';
import { viewOf } from './read-drafts.js';

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

  async run(caller: Caller, request: CaptureRequest): Promise<Captured> {
    const kept = await caller.work((work) => this.keep(work, request));
    const { captureId } = kept;
    const { scope } = caller;
    const drafts = await this.draftNow(caller, captureId)
      .then(() =>
        this.store.run(scope, this.clock.now(), async (tx) => {
          const found = await draftsWhere(tx, { captureId });
          const views = [];
          for (const draft of found) views.push(await viewOf(tx, draft));
          return views;
        }),
      )
      .catch((error: unknown) => {
        this.logger.warn({ captureId, code: 'drafting-later', failure: failureOf(error) }, 'capture');
        return [];
      });
    return { captureId: captureId as Captured['captureId'], receivedAt: kept.receivedAt, repeated: kept.repeated, drafts };
  }

  private async draftNow({ scope, traceId }: Caller, captureId: string): Promise<void> {
    if (scope.kind === 'worker') await this.drafting.run(captureId, scope.workerId, traceId);
  }

  private async keep(work: Work, { channel, externalMessageId, text, unit, eventAt }: CaptureRequest): Promise<Kept> {
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
    if (kept === null) throw new MessageOfAnother();
    const { captureId, receivedAt, repeated } = kept;
    if (!repeated) {
      requestJob(work.tx, 'capture-received', { captureId, authorId: work.worker.workerId });
      work.audit({
        chain: where ? unitChain(where.id) : ORGANISATION_CHAIN,
        action: 'capture.kept',
        subjectType: 'capture',
        subjectId: captureId,
        detail: { channel },
      });
    }
    return { captureId, receivedAt: receivedAt.toISOString(), repeated };
  }
}
