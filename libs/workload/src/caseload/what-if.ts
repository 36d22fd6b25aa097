import { demandHours, type CaseloadTeam } from './caseload.js';
import { teamBalance, type TeamBalance } from './team-balance.js';

export type MoveRefused = { readonly refused: 'unknown-case' | 'unknown-worker' | 'already-there' };
export type CaseMove = {
  readonly caseId: string;
  readonly from: string;
  readonly to: string;
  readonly before: TeamBalance;
  readonly after: TeamBalance;
};

/**
 * What the balance would be if one case moved to another worker. Saves nothing; travel is taken as it is, though it may differ.
 * @returns both balances, or why the move makes no sense; never throws
 */
export function whatIfMoved(team: CaseloadTeam, caseId: string, to: string, today: string): CaseMove | MoveRefused {
  const from = team.workers.find((worker) => worker.cases.some((item) => item.caseId === caseId));
  const moved = from?.cases.find((item) => item.caseId === caseId);
  if (!from || !moved) return { refused: 'unknown-case' };
  if (!team.workers.some((worker) => worker.workerId === to)) return { refused: 'unknown-worker' };
  if (from.workerId === to) return { refused: 'already-there' };
  const workers = team.workers.map((worker) => {
    if (worker.workerId === from.workerId) return { ...worker, cases: worker.cases.filter((item) => item.caseId !== caseId) };
    return worker.workerId === to ? { ...worker, cases: [...worker.cases, moved] } : worker;
  });
  return { caseId, from: from.workerId, to, before: teamBalance(team, today), after: teamBalance({ ...team, workers }, today) };
}

/**
 * The single move that best relieves the fullest worker: nobody ends at or over capacity who was not, and the highest utilisation
 * falls the most. @returns null when no single move helps; never throws; cases of one worker x workers
 */
export function bestSingleMove(team: CaseloadTeam, today: string): CaseMove | null {
  const before = teamBalance(team, today);
  const fullest = highest(before);
  const source = team.workers.find(({ workerId }) => workerId === fullest?.workerId);
  let best: CaseMove | null = null;
  for (const item of source?.cases.toSorted((a, b) => demandHours(b) - demandHours(a)) ?? []) {
    for (const { workerId } of team.workers) {
      if (workerId === source?.workerId) continue;
      const move = whatIfMoved(team, item.caseId, workerId, today);
      if ('refused' in move || move.after.atOrOver.some((id) => !before.atOrOver.includes(id))) continue;
      if (peak(move.after) < peak(best?.after ?? before)) best = move;
    }
  }
  return best;
}

function highest(balance: TeamBalance) {
  return balance.workers.toSorted((a, b) => (b.utilisation?.point ?? 0) - (a.utilisation?.point ?? 0))[0];
}

function peak(balance: TeamBalance): number {
  return highest(balance)?.utilisation?.point ?? 0;
}
