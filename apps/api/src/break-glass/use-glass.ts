import { Injectable } from '@nestjs/common';
import type { BreakGlassId, BreakGlassRequest, BrokenGlass } from '@handrail/contracts';
import { ORGANISATION_CHAIN } from '@handrail/store';
import { NoRecordYouCanOpen } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { openRecord, tellReviewers } from './opening.js';

/** What came of it. The refusal is a value, because the use is kept, audited and told whether or not it opened anything. */
export type Glass = { readonly opened: true; readonly answer: BrokenGlass } | { readonly opened: false };

/** Opens a record in an emergency, for a while, for a reason; information governance is told at once and reviews it. */
@Injectable()
export class UseGlass {
  /**
   * Everything but the answer is the same for a reference that names nobody: the row, the audit entry, the notice, the clock.
   * The second use of a day by one worker is news of its own, and urgent.
   */
  async run(work: Work, request: BreakGlassRequest): Promise<Glass> {
    work.allow({});
    const { ref, reasonCode } = request;
    const opening = await openRecord(work, request);
    const { use, minutes, usesToday } = opening;
    const told = await tellReviewers(work, opening, [
      { kind: 'break-glass-used', urgency: 'NEXT_WORKING_DAY' },
      ...(usesToday > 1 ? [{ kind: 'break-glass-again', urgency: 'ACT_NOW' }] : []),
    ]);
    work.audit({
      chain: ORGANISATION_CHAIN,
      action: 'break-glass.used',
      subjectType: 'break-glass',
      subjectId: use.id,
      detail: { ref, reasonCode, minutes, usesToday },
    });
    if (!use.opened) return { opened: false };
    const until = use.until.toISOString();
    return {
      opened: true,
      answer: { breakGlassId: use.id as BreakGlassId, ref, until, minutes, told: toldInWords(use.standInId, told), usesToday },
    };
  }
}

function toldInWords(standInId: string | null, told: number): string {
  if (told === 0) return 'No information governance lead is appointed, so nobody';
  return standInId === null ? 'Information governance' : 'A team lead (there is no other information governance lead)';
}

/** The refusal for a reference that opened nothing: no further glass to break. */
export function answerOf(glass: Glass): BrokenGlass {
  if (!glass.opened) throw new NoRecordYouCanOpen(false);
  return glass.answer;
}
