import type { ShiftBand } from './shift.js';
import type { LocalDay } from './time.js';

export type Grade = 'L2' | 'L3' | 'SENIOR' | 'RN';
export type Employment = 'SUBSTANTIVE' | 'BANK' | 'AGENCY';
export type Gender = 'F' | 'M' | 'X';

/** Something a worker may do, with the days on which it is valid; both ends are included, no end means open. */
export interface Competence {
  /** PMVA, OBS, MEDS, KEYS, MONIES, NIC, ILS, DRIVER, or the site's own. */
  readonly code: string;
  readonly validFrom?: LocalDay;
  readonly validTo?: LocalDay;
}

/** Registration, screening or right to work; a shift outside its days is unlawful. */
export interface Clearance {
  readonly kind: 'REGISTRATION' | 'SCREENING' | 'RIGHT_TO_WORK';
  readonly validFrom?: LocalDay;
  readonly validTo?: LocalDay;
}

/** What somebody must not work, between two days. Why is nobody's business here: the model has no place for a reason. */
export interface Restriction {
  readonly from?: LocalDay;
  readonly to?: LocalDay;
  /** Bands that are excluded; empty or absent with `kindIds` absent means no work at all. */
  readonly bands?: readonly ShiftBand[];
  readonly kindIds?: readonly string[];
  /** ISO weekdays to which it is limited; absent means all. */
  readonly weekdays?: readonly number[];
}

export interface Worker {
  readonly workerId: string;
  readonly name: string;
  readonly grade: Grade;
  readonly employment: Employment;
  /** Paid minutes owed in the whole period of the problem; 0 for bank and agency. */
  readonly contractMinutes: number;
  /** Minutes owed (+) or already worked too many (-) from earlier periods. */
  readonly carryOverMinutes?: number;
  /** Hundredths of a whole-time post: 60 is 0.6 WTE. */
  readonly wteHundredths: number;
  readonly competences: readonly Competence[];
  readonly clearances?: readonly Clearance[];
  readonly probationUntil?: LocalDay;
  readonly gender?: Gender;
  readonly restrictions?: readonly Restriction[];
  /** Works nights only, by contract. */
  readonly nightsOnly?: boolean;
  /** Normally works at least three hours in the night period (WTR 1998 reg. 2). */
  readonly nightWorker?: boolean;
  readonly youngWorker?: boolean;
  /** Individual, signed opt-out of the 48 hour average; days included. */
  readonly wtrOptOut?: { readonly from: LocalDay; readonly to?: LocalDay };
  /** Units where the worker has had the induction, from which day. */
  readonly inductions: readonly { readonly unitId: string; readonly from: LocalDay }[];
  /** Last day of supernumerary time: present, learning, counted on no line. */
  readonly supernumeraryUntil?: LocalDay;
  /** Days of employment; absent means open. */
  readonly employedFrom?: LocalDay;
  readonly employedTo?: LocalDay;
}

/** Validity with both ends included. */
export function isValidOn(span: { readonly validFrom?: LocalDay; readonly validTo?: LocalDay }, day: LocalDay): boolean {
  return (span.validFrom === undefined || span.validFrom <= day) && (span.validTo === undefined || day <= span.validTo);
}

export function hasCompetence(worker: Worker, code: string, day: LocalDay): boolean {
  return worker.competences.some((competence) => competence.code === code && isValidOn(competence, day));
}

export function isInProbation(worker: Worker, day: LocalDay): boolean {
  return worker.probationUntil !== undefined && day <= worker.probationUntil;
}

/** An L2, or anyone in probation. */
export function isNovice(worker: Worker, day: LocalDay): boolean {
  return worker.grade === 'L2' || isInProbation(worker, day);
}

/** L3, senior support worker or registered nurse, not in probation: who may stand beside a novice. */
export function isSenior(worker: Worker, day: LocalDay): boolean {
  return worker.grade !== 'L2' && !isInProbation(worker, day);
}

export function isSupernumerary(worker: Worker, day: LocalDay): boolean {
  return worker.supernumeraryUntil !== undefined && day <= worker.supernumeraryUntil;
}

export function isInducted(worker: Worker, unitId: string, day: LocalDay): boolean {
  return worker.inductions.some((induction) => induction.unitId === unitId && induction.from <= day);
}

/** Whether the worker counts towards cover on that day: inducted to the unit and not supernumerary. */
export function countsTowardsCover(worker: Worker, unitId: string, day: LocalDay): boolean {
  return isInducted(worker, unitId, day) && !isSupernumerary(worker, day);
}

export function isTemporary(worker: Worker): boolean {
  return worker.employment !== 'SUBSTANTIVE';
}

export function isPartTime(worker: Worker): boolean {
  return worker.employment === 'SUBSTANTIVE' && worker.wteHundredths < 100;
}
