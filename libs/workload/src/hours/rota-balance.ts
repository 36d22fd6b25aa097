import { bandOf, jainIndex, maxMinusMin, sharesByWeight, total, type Band } from '../measures.js';

/** What a worker of a ward or home did, or is rostered for, in a period. Counts of shifts unless the name says minutes. */
export type WorkedPeriod = {
  readonly workerId: string;
  readonly name: string;
  readonly wte: number;
  readonly contractMinutes: number;
  readonly paidMinutes: number;
  readonly nights: number;
  /** False where the contract says nights only, or none: such a person's nights are not shared out. Absent: they are. */
  readonly sharesNights?: boolean;
  /** Weekends with at least one shift. */
  readonly weekends: number;
  /** Changes after publication. */
  readonly lateChanges: number;
  readonly overtimeMinutes: number;
  readonly continuousObservationMinutes: number;
  readonly missedBreaks: number;
  readonly incidentsAttended: number;
};

export const ROTA_MEASURES = [
  'hours',
  'nights',
  'weekends',
  'lateChanges',
  'overtime',
  'continuousObservation',
  'missedBreaks',
  'incidents',
] as const;
export type RotaMeasure = (typeof ROTA_MEASURES)[number];

/** One person's figure beside their WTE-scaled share of the unit's sum. Hours for time, counts otherwise. */
export type FigureAgainstShare = {
  readonly workerId: string;
  readonly name: string;
  readonly wte: number;
  readonly figure: number;
  /** The share with its band. Counts are exact, so only the share carries one. */
  readonly share: Band;
  /** figure − share; positive: more than the share. */
  readonly difference: number;
  /** Above or below only outside the share's band; else no real difference. */
  readonly standing: 'above' | 'below' | 'no-real-difference';
};

export type MeasureBalance = {
  readonly measure: RotaMeasure;
  readonly sum: number;
  /** WTE of everybody in the unit who takes part in the share, also where `people` was narrowed to those whom a reader may see. */
  readonly wte: number;
  readonly people: readonly FigureAgainstShare[];
  /** Of the figures per WTE: 1 = even. */
  readonly jain: number;
  /** Of the figures per WTE: hours or counts for a full-timer. */
  readonly maxMinusMinPerWte: number;
};

/** In hours where time, so that plain words can say them. */
function figureOf(period: WorkedPeriod, measure: RotaMeasure): number {
  switch (measure) {
    case 'hours':
      return period.paidMinutes / 60;
    case 'nights':
      return period.nights;
    case 'weekends':
      return period.weekends;
    case 'lateChanges':
      return period.lateChanges;
    case 'overtime':
      return period.overtimeMinutes / 60;
    case 'continuousObservation':
      return period.continuousObservationMinutes / 60;
    case 'missedBreaks':
      return period.missedBreaks;
    case 'incidents':
      return period.incidentsAttended;
    default:
      return measure satisfies never;
  }
}

/** A difference under one whole shift, weekend or change is not a difference: nobody can be given half of one. */
const SMALLEST_COUNT = 1;

/**
 * How one measure is shared, each figure beside the WTE-scaled share of the unit. Paid hours are set against the contract instead:
 * the contract is what each person's hours are owed to. Nights of those who work only nights by contract, or none, are their own
 * share: neither they nor the others are measured by them. Pure; never throws; linear.
 */
export function measureBalance(periods: readonly WorkedPeriod[], measure: RotaMeasure): MeasureBalance {
  const figures = periods.map((period) => figureOf(period, measure));
  const shared = periods.map(({ sharesNights }) => measure !== 'nights' || sharesNights !== false);
  const sum = total(figures.filter((_, k) => shared[k]));
  const weights = sharesByWeight(
    sum,
    periods.map(({ wte }, k) => (shared[k] ? wte : 0)),
  );
  const shares = periods.map(({ contractMinutes }, k) => {
    if (measure === 'hours') return contractMinutes / 60;
    return shared[k] ? (weights[k] ?? 0) : (figures[k] ?? 0);
  });
  const perWte = periods.flatMap((period, k) => (period.wte > 0 && shared[k] ? [(figures[k] ?? 0) / period.wte] : []));
  const people = periods.map(({ workerId, name, wte }, k): FigureAgainstShare => {
    const figure = figures[k] ?? 0;
    const share = bandOf(shares[k] ?? 0);
    return { workerId, name, wte, figure, share, difference: figure - share.point, standing: standingOf(figure, share) };
  });
  return {
    measure,
    sum,
    wte: total(periods.map(({ wte }, k) => (shared[k] ? wte : 0))),
    people,
    jain: jainIndex(perWte),
    maxMinusMinPerWte: maxMinusMin(perWte),
  };
}

function standingOf(figure: number, share: Band): FigureAgainstShare['standing'] {
  if (Math.abs(figure - share.point) < SMALLEST_COUNT || (figure >= share.low && figure <= share.high)) return 'no-real-difference';
  return figure > share.point ? 'above' : 'below';
}

/** Required against rostered hours of one shift of the unit. */
export type ShiftCover = {
  readonly shiftId: string;
  readonly label: string;
  readonly requiredMinutes: number;
  readonly rosteredMinutes: number;
};

export type UnitCover = {
  readonly shifts: readonly (ShiftCover & { readonly shortMinutes: number })[];
  readonly short: number;
  readonly requiredHours: number;
  readonly rosteredHours: number;
  /** Rostered ÷ required over the period; null when nothing is required. Surplus of one shift never hides a gap in `shifts`. */
  readonly filled: number | null;
};

export function unitCover(shifts: readonly ShiftCover[]): UnitCover {
  const required = total(shifts.map(({ requiredMinutes }) => requiredMinutes));
  const rostered = total(shifts.map(({ rosteredMinutes }) => rosteredMinutes));
  const rows = shifts.map((shift) => ({ ...shift, shortMinutes: Math.max(0, shift.requiredMinutes - shift.rosteredMinutes) }));
  return {
    shifts: rows,
    short: rows.filter(({ shortMinutes }) => shortMinutes > 0).length,
    requiredHours: required / 60,
    rosteredHours: rostered / 60,
    filled: required > 0 ? rostered / required : null,
  };
}

export type RotaUnit = {
  readonly unit: string;
  readonly name: string;
  /** "the four weeks from 16 November": said in answers. */
  readonly period: string;
  readonly people: readonly WorkedPeriod[];
  readonly shifts: readonly ShiftCover[];
};

export type RotaBalance = {
  readonly unit: string;
  readonly name: string;
  readonly period: string;
  readonly measures: readonly MeasureBalance[];
  readonly cover: UnitCover;
};

/** Every measure of a ward or home, and its cover. */
export function rotaBalance(unit: RotaUnit): RotaBalance {
  return {
    unit: unit.unit,
    name: unit.name,
    period: unit.period,
    measures: ROTA_MEASURES.map((measure) => measureBalance(unit.people, measure)),
    cover: unitCover(unit.shifts),
  };
}
