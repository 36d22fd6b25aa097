import { Injectable } from '@nestjs/common';
import { GOVERNANCE_REASON, type OpenedRecord, type OpenRecordRequest } from '@handrail/contracts';
import { ORGANISATION_CHAIN } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { openRecord, tellGovernance } from './opening.js';

/** Information governance reads a record for a reason that is kept. Another of them is told, and reviews it like broken glass. */
@Injectable()
export class OpenWithReason {
  /** @returns null for a reference that names nobody, which is kept, audited and told alike */
  async run(work: Work, { ref, reason }: OpenRecordRequest): Promise<OpenedRecord | null> {
    work.allow({});
    const opening = await openRecord(work, { ref, reason, reasonCode: GOVERNANCE_REASON });
    const { use, minutes } = opening;
    const told = await tellGovernance(work, opening, [{ kind: 'record-opened', urgency: 'NEXT_WORKING_DAY' }]);
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
