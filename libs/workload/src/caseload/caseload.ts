/** One person on a worker's caseload, with what their support takes. Times in minutes unless the name says hours. */
export type Case = {
  readonly caseId: string;
  readonly serviceUser: string;
  readonly contactsPerMonth: number;
  readonly contactMinutes: number;
  readonly travelMinutes: number;
  /** 0.5 to 1.0: hours of records, calls and meetings for each hour of contact. */
  readonly indirectFactor: number;
  /** Hours a month for reviews, tribunal, safeguarding, liaison. */
  readonly fixedHoursPerMonth: number;
  /** Points of the site's own weight items. */
  readonly points: number;
  /** When a lead last confirmed the score, `YYYY-MM-DD`; null when never. */
  readonly scoredOn: string | null;
};

export type CaseloadWorker = {
  readonly workerId: string;
  readonly name: string;
  readonly contractHoursPerWeek: number;
  /** Share of contracted time for leave and training, 0..1. */
  readonly leaveTrainingShare: number;
  /** Duty rota, supervision given, groups: hours a month. */
  readonly fixedDutiesHoursPerMonth: number;
  readonly cases: readonly Case[];
};

export type CaseloadTeam = {
  readonly unit: string;
  readonly name: string;
  readonly fullTimeHoursPerWeek: number;
  readonly workers: readonly CaseloadWorker[];
};

/** 52 weeks ÷ 12, as the formula of the service rounds it. */
export const WEEKS_PER_MONTH = 4.33;
/** A score older than this many days is stale: it was true of another month. Local policy default. */
export const SCORE_VALID_DAYS = 90;
/** At or over capacity from here. */
export const FULL = 1;

/**
 * Hours a month that one case takes: visits with travel, indirect work per hour of contact, fixed work. Local formula:
 * contacts × (contact + travel) ÷ 60 + indirect factor × contact hours + fixed.
 */
export function demandHours(item: Case): number {
  const contactHours = (item.contactsPerMonth * item.contactMinutes) / 60;
  const travelHours = (item.contactsPerMonth * item.travelMinutes) / 60;
  return contactHours + travelHours + item.indirectFactor * contactHours + item.fixedHoursPerMonth;
}

/** Hours a month that a worker has for their cases; never below 0. */
export function capacityHours(worker: CaseloadWorker): number {
  return Math.max(0, worker.contractHoursPerWeek * WEEKS_PER_MONTH * (1 - worker.leaveTrainingShare) - worker.fixedDutiesHoursPerMonth);
}

export function wteOf(worker: CaseloadWorker, team: CaseloadTeam): number {
  return team.fullTimeHoursPerWeek > 0 ? worker.contractHoursPerWeek / team.fullTimeHoursPerWeek : 0;
}

/** Days since a case was scored; null when it never was. */
export function scoreAgeDays(item: Case, today: string): number | null {
  if (item.scoredOn === null) return null;
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${item.scoredOn}T00:00:00Z`)) / 86_400_000);
  return Number.isFinite(days) ? days : null;
}

export function isStale(item: Case, today: string): boolean {
  const age = scoreAgeDays(item, today);
  return age === null || age > SCORE_VALID_DAYS;
}
