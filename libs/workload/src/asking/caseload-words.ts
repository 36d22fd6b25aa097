import { SCORE_VALID_DAYS } from '../caseload/caseload.js';
import type { TeamBalance, WorkerLoad } from '../caseload/team-balance.js';
import type { CaseMove } from '../caseload/what-if.js';

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
export const oneDecimal = (value: number): string => (Math.round(value * 10) / 10).toString();

export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const scores = (count: number, which = '') => `${count} ${which}score${count === 1 ? '' : 's'}`;

function nameOf(balance: TeamBalance, workerId: string): string {
  return balance.workers.find((load) => load.workerId === workerId)?.name ?? workerId;
}

/** One line per person: raw cases, points and utilisation together, never one alone. */
export function loadLine(load: WorkerLoad): string {
  const perWte = load.pointsPerWte === null ? '' : ` (${oneDecimal(load.pointsPerWte)} per WTE)`;
  const use = load.utilisation
    ? `${percent(load.utilisation.point)} of capacity, band ${percent(load.utilisation.low)} to ${percent(load.utilisation.high)}`
    : 'no capacity on record';
  const stale = load.staleCases.length > 0 ? `; ${scores(load.staleCases.length)} older than ${SCORE_VALID_DAYS} days` : '';
  return `${load.name}: ${load.cases} cases, ${load.points} points${perWte}, ${use}${stale}.`;
}

/** Who is at or over capacity, and whether the others can be told apart: two separate claims. */
export function overloadedWords(balance: TeamBalance): string[] {
  const over = balance.atOrOver.map((id) => nameOf(balance, id));
  const others = balance.workers.filter((load) => !load.atOrOverCapacity);
  const first =
    over.length === 0
      ? `Nobody in ${balance.name} is at or over capacity.`
      : `${listed(over)} ${over.length === 1 ? 'is' : 'are'} at or over capacity in ${balance.name}.`;
  return [
    first,
    ...(others.length > 1
      ? [
          othersWords(
            balance,
            others.map(({ workerId }) => workerId),
          ),
        ]
      : []),
  ];
}

function othersWords(balance: TeamBalance, ids: readonly string[]): string {
  if (balance.othersNoRealDifference)
    return `The bands of ${over(balance) ? 'the others' : 'all of them'} overlap: no real difference between them, they cannot be told apart.`;
  const apart = balance.differences.filter(({ heavier, lighter }) => ids.includes(heavier) && ids.includes(lighter));
  return apart
    .map(({ heavier, lighter }) => `${nameOf(balance, heavier)} carries more than ${nameOf(balance, lighter)}: their bands do not overlap.`)
    .join(' ');
}

const over = (balance: TeamBalance) => balance.atOrOver.length > 0;

export function evennessWords(balance: TeamBalance): string {
  return (
    `Points per WTE: Jain's index ${balance.pointsPerWte.jain.toFixed(3)} (1 is even), ${oneDecimal(balance.pointsPerWte.maxMinusMin)} points between most and least; ` +
    `raw points: Jain's index ${balance.rawPoints.jain.toFixed(3)}, ${oneDecimal(balance.rawPoints.maxMinusMin)} points.`
  );
}

/** People below which an average gives a colleague away: of two, twice the average less one's own figure is the other's. */
export const AVERAGE_OF_AT_LEAST = 3;

export function averageWords(balance: TeamBalance): string {
  if (balance.workers.length < AVERAGE_OF_AT_LEAST)
    return `${balance.name} has fewer than ${AVERAGE_OF_AT_LEAST} people: its average would show a colleague's figure, so it is not given.`;
  const use = balance.averageUtilisation === null ? 'no capacity on record' : `${percent(balance.averageUtilisation)} of capacity`;
  return `${balance.name} on average: ${use}.`;
}

export function staleWords(balance: TeamBalance): string {
  return balance.staleCases === 0
    ? `Every score in ${balance.name} is at most ${SCORE_VALID_DAYS} days old.`
    : `${scores(balance.staleCases, 'case ')} in ${balance.name} ${balance.staleCases === 1 ? 'is' : 'are'} older than ${SCORE_VALID_DAYS} days or ${balance.staleCases === 1 ? 'was' : 'were'} never made; figures that rest on ${balance.staleCases === 1 ? 'it' : 'them'} may be wrong.`;
}

/** Below capacity, most hours free first. Bands that overlap are said to. */
export function roomWords(balance: TeamBalance): string[] {
  const free = balance.workers
    .filter((load) => !load.atOrOverCapacity && load.capacityHours > 0)
    .toSorted((a, b) => b.capacityHours - b.demandHours - (a.capacityHours - a.demandHours));
  if (free.length === 0) return [`Nobody in ${balance.name} is below capacity: a new case needs a case to move or hours to be added.`];
  const lines = free.map(
    (load) => `${load.name}: about ${oneDecimal(load.capacityHours - load.demandHours)} hours a month below capacity.`,
  );
  return [
    ...lines,
    ...(free.length > 1 && balance.othersNoRealDifference
      ? ['Their bands overlap: no real difference between them; choose by who fits the person.']
      : []),
  ];
}

export function moveWords(move: CaseMove): string {
  const line = (workerId: string) => {
    const use = (balance: TeamBalance) => balance.workers.find((load) => load.workerId === workerId)?.utilisation?.point;
    const [before, after] = [use(move.before), use(move.after)];
    return `${nameOf(move.before, workerId)} ${before === undefined ? '?' : percent(before)} to ${after === undefined ? '?' : percent(after)}`;
  };
  return `If ${move.caseId} moved from ${nameOf(move.before, move.from)} to ${nameOf(move.before, move.to)}: ${line(move.from)}, ${line(move.to)}. Nothing is changed by asking.`;
}
