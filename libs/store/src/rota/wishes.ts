import {
  addDays,
  weekdayOf,
  type FixedDayOff,
  type Leave,
  type Restriction,
  type RotaRequest,
  type ShiftKind,
  type Worker,
} from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';
import type { RotaHead } from './rota-head.js';

export interface RotaWishes {
  readonly leave: readonly Leave[];
  readonly requests: readonly RotaRequest[];
  readonly fixedDaysOff: readonly FixedDayOff[];
  /** Limits that agreed working patterns add to a worker's own. */
  readonly limits: ReadonlyMap<string, readonly Restriction[]>;
}

/**
 * Leave granted, open and granted requests, and agreed working patterns in a rota's period. That somebody is away, never why: every
 * leave is `other`. Three queries.
 */
export async function rotaWishes(
  tx: Transaction,
  rota: RotaHead,
  workers: readonly Worker[],
  kinds: readonly ShiftKind[],
): Promise<RotaWishes> {
  const ids = workers.map((worker) => worker.workerId);
  const leave = await db(tx).$queryRaw<Leave[]>`
    select worker_id as "workerId", starts_on::text as "from", ends_on::text as "to", 'other' as kind, credited_minutes_per_day as "creditMinutesPerDay"
    from leave where worker_id = any (${ids}::uuid[]) and state in ('APPROVED', 'ENDED') and starts_on <= ${rota.endsOn}::date
      and ends_on >= ${addDays(rota.startsOn, -119)}::date
    order by worker_id, starts_on`;
  const requests = await db(tx).$queryRaw<RequestRow[]>`
    select id, worker_id as "workerId", on_date::text as date, lower(kind) as kind, lower(strength) as strength, shift_code as shift
    from shift_request where worker_id = any (${ids}::uuid[]) and on_date between ${rota.startsOn}::date and ${rota.endsOn}::date
      and state in ('ASKED', 'GRANTED')
    order by worker_id, on_date, kind, shift_code`;
  const patterns = await db(tx).$queryRaw<Pattern[]>`
    select worker_id as "workerId", kind, weekday, start_minute as "startMinute", end_minute as "endMinute", shift_code as "shiftCode",
      greatest(valid_from, ${rota.startsOn}::date)::text as "from", least(coalesce(valid_to, ${rota.endsOn}::date), ${rota.endsOn}::date)::text as "to"
    from availability where worker_id = any (${ids}::uuid[]) and valid_from <= ${rota.endsOn}::date
      and (valid_to is null or valid_to >= ${rota.startsOn}::date)
    order by worker_id, kind, weekday nulls first, start_minute, shift_code`;
  const known = new Set(kinds.map((kind) => kind.kindId));
  return {
    leave,
    requests: requests.filter(({ shift }) => shift === '' || known.has(shift)).map(requestOf),
    ...patternsOf(patterns, rota, kinds),
  };
}

interface RequestRow {
  readonly id: string;
  readonly workerId: string;
  readonly date: string;
  readonly kind: string;
  readonly strength: RotaRequest['strength'];
  readonly shift: string;
}

function requestOf({ id, workerId, date, kind, strength, shift }: RequestRow): RotaRequest {
  const wish = { requestId: id, workerId, date, wants: kind === 'work' || kind === 'on' ? 'on' : 'off', strength } as const;
  return shift === '' ? wish : { ...wish, kindIds: [shift] };
}

interface Pattern {
  readonly workerId: string;
  /** FIXED and AVAILABLE say when somebody works; UNAVAILABLE when not. */
  readonly kind: 'FIXED' | 'AVAILABLE' | 'UNAVAILABLE';
  readonly weekday: number | null;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly shiftCode: string;
  readonly from: string;
  readonly to: string;
}

/** Day by day, which kinds a pattern leaves; a day on which it leaves none is a fixed day off, a kind it takes away is a limit of that day. */
function patternsOf(
  patterns: readonly Pattern[],
  rota: RotaHead,
  kinds: readonly ShiftKind[],
): Pick<RotaWishes, 'fixedDaysOff' | 'limits'> {
  const fixedDaysOff: FixedDayOff[] = [];
  const limits = new Map<string, Restriction[]>();
  for (const [workerId, own] of Map.groupBy(patterns, (pattern) => pattern.workerId)) {
    for (let index = 0; index < rota.days; index += 1) {
      const date = addDays(rota.startsOn, index);
      const barred = kinds.filter((kind) => !allows(own, date, kind)).map((kind) => kind.kindId);
      if (barred.length === 0) continue;
      if (barred.length === kinds.length) fixedDaysOff.push({ workerId, date });
      else limits.set(workerId, [...(limits.get(workerId) ?? []), { from: date, to: date, kindIds: barred }]);
    }
  }
  return { fixedDaysOff, limits };
}

function allows(own: readonly Pattern[], date: string, kind: ShiftKind): boolean {
  const inForce = own.filter((pattern) => pattern.from <= date && date <= pattern.to);
  const today = inForce.filter((pattern) => pattern.weekday === null || pattern.weekday === weekdayOf(date));
  const start = minuteOf(kind.start);
  const end = minuteOf(kind.end) + (kind.end <= kind.start ? 1_440 : 0);
  const isMeant = (pattern: Pattern) => pattern.shiftCode === '' || pattern.shiftCode === kind.kindId;
  if (today.some((one) => one.kind === 'UNAVAILABLE' && isMeant(one) && one.startMinute < end && start < one.endMinute)) return false;
  if (!inForce.some((one) => one.kind !== 'UNAVAILABLE')) return true;
  // A whole day is open for whatever begins on it, a window for what lies inside it.
  return today.some(
    (one) => one.kind !== 'UNAVAILABLE' && isMeant(one) && one.startMinute <= start && (end <= one.endMinute || one.endMinute === 1_440),
  );
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
