import { Injectable } from '@nestjs/common';
import { DomainError, GOVERNANCE_REASON, type OpenedRecord, type OpenRecordRequest } from '@handrail/contracts';
import { ORGANISATION_CHAIN } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { openRecord, tellReviewers } from './opening.js';

/** Nobody could look at it afterwards: an opening is no emergency, so it waits until somebody can. */
export class NobodyToReview extends DomainError {
  readonly code = 'nobody-to-review';
  constructor() {
    super(
      'Nobody else could review this opening, so nothing was opened. Have another information governance lead or a team lead appointed.',
    );
  }
}

/**
 * Information governance reads a record for a reason that is kept. Another of them is told, and reviews it like broken glass; where there
 * is no other, a team lead of another unit.
 */
@Injectable()
export class OpenWithReason {
  /** @throws NobodyToReview. @returns null for a reference that names nobody, which is kept, audited and told alike */
  async run(work: Work, { ref, reason }: OpenRecordRequest): Promise<OpenedRecord | null> {
    work.allow({});
    const opening = await openRecord(work, { ref, reason, reasonCode: GOVERNANCE_REASON });
    const { use, minutes } = opening;
    const told = await tellReviewers(work, opening, [{ kind: 'record-opened', urgency: 'NEXT_WORKING_DAY' }]);
    if (told === 0) throw new NobodyToReview();
    work.audit({
      chain: ORGANISATION_CHAIN,
      action: 'record.opened',
      subjectType: 'break-glass',
      subjectId: use.id,
      detail: { ref, minutes, told },
    });
    return use.opened ? { ref, until: use.until.toISOString(), minutes, told } : null;
  }
}
