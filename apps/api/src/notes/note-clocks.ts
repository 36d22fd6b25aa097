import { Inject, Injectable } from '@nestjs/common';
import { draftById, settleJob, shiftLeads, Store, tellWorkers } from '@handrail/store';
import { CLOCK, type Clock } from '../edge/clock.js';
import { Jobs } from '../edge/jobs.js';
import { DraftCapture } from './draft-capture.js';

const STILL_OPEN: ReadonlySet<string> = new Set(['DRAFTED', 'NEEDS_CLARIFICATION', 'RETURNED']);

/** What happens to dictations and drafts by themselves: drafting that could not be done at once, and drafts that wait too long. */
@Injectable()
export class NoteClocks {
  constructor(
    @Inject(Jobs) jobs: Jobs,
    @Inject(DraftCapture) drafting: DraftCapture,
    @Inject(Store) private readonly store: Store,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    jobs.handle('capture-received', ({ captureId, authorId }, job) => drafting.run(captureId, authorId, job.traceId, job.id));
    jobs.handle('draft-clock', ({ draftId }, job) => this.draftWaitsTooLong(draftId, job));
  }

  /** A draft that nobody confirmed comes to its author and to whoever leads the shift now: that it waits, not what it says. */
  async draftWaitsTooLong(draftId: string, job: { readonly id: string; readonly traceId: string }): Promise<void> {
    await this.store.run({ kind: 'service', service: 'clock', traceId: job.traceId }, this.clock.now(), async (tx) => {
      if (!(await settleJob(tx, job.id))) return;
      const draft = await draftById(tx, draftId);
      if (!draft || !STILL_OPEN.has(draft.state)) return;
      const leads = draft.unitId === null || draft.restricted ? [] : await shiftLeads(tx, draft.unitId);
      await tellWorkers(tx, [draft.authorId, ...leads], {
        kind: 'draft-unconfirmed',
        unitId: draft.unitId,
        subjectType: 'draft',
        subjectId: draftId,
        urgency: null,
        localRef: null,
        dueAt: null,
        dedupeKey: `unconfirmed:${draftId}`,
      });
    });
  }
}
