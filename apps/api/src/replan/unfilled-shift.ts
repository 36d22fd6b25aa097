import { escalateShift, leads, tellWorkers, unitChain, type RotaHead } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { rotaNews } from '../rota-editing/rota-desk.js';
import type { ShiftBoard } from './shift-board.js';

/** What a shift without enough people is called when none of its lines has a flag of its own. */
const SHORT = 'required-line-short';

/**
 * Takes a shift that nobody can fill to the team lead, once: its red flags are kept for a decision, with the number of people asked.
 * @returns whether it had to
 */
export async function escalateUnlessClosable(work: Work, rota: RotaHead, board: ShiftBoard, declined: number): Promise<boolean> {
  const { needed, isClosable } = board.answer;
  if (needed === 0 || isClosable) return false;
  const { shiftId, redFlags } = board.gap();
  const flags = redFlags.map(({ flag }) => flag);
  await escalateShift(work.tx, {
    unitId: rota.unitId,
    shiftStartsAt: board.startsAt,
    redFlags: flags.length > 0 ? flags : [SHORT],
    mitigation: `${needed} wanted, ${board.answer.fillers.length} could be asked, ${declined} said no.`,
  });
  const to = await leads(work.tx, rota.unitId, ['on_call_team_lead', 'team_lead', 'rota_manager']);
  await tellWorkers(work.tx, to, rotaNews(rota, 'shift-cannot-be-filled', `unfilled ${shiftId}`));
  work.audit({
    chain: unitChain(rota.unitId),
    action: 'shift.escalated',
    subjectType: 'rota',
    subjectId: rota.id,
    detail: { shiftId, needed, flags: flags.join(' ') },
  });
  return true;
}
