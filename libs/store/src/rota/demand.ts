import {
  addDays,
  localDayOf,
  startOfDay,
  wallTimeToUtc,
  type BalanceTemplate,
  type Census,
  type CensusEntry,
  type Demand,
  type DemandItem,
  type DemandTemplate,
  type Observation,
  type ObservationLevel,
  type RuleId,
  type ShiftKind,
} from '@handrail/rota-core';
import { db, type Transaction } from '../transaction/transaction.js';
import { wallTime } from './people.js';
import type { RotaHead } from './rota-head.js';
import { readWho } from './who.js';

interface TemplateRow {
  readonly code: string;
  readonly name: string;
  readonly shiftCode: string | null;
  readonly weekdays: readonly number[];
  readonly startMinute: number | null;
  readonly endMinute: number | null;
  readonly who: unknown;
  readonly min: number;
  readonly optimal: number | null;
  readonly max: number | null;
  readonly ratio: { readonly staff?: number; readonly per: number; readonly of: 'occupied' | 'present' } | null;
  readonly rule: RuleId | null;
  readonly onlyDuring: 'continuous-observation' | 'handover' | null;
  readonly postsIncluded: number | null;
  readonly followsContinuousPlus: number | null;
  readonly knownTo: readonly string[];
  readonly balance: { readonly than: unknown; readonly excessMax: number } | null;
}

/** What a unit needs in a rota's period: templates, approved items, the census its ratios follow, observations as levels and times. Four queries. */
export async function rotaDemand(
  tx: Transaction,
  rota: RotaHead,
  kinds: readonly ShiftKind[],
  idOfStaffCode: ReadonlyMap<string, string>,
): Promise<Demand> {
  const rows = await db(tx).$queryRaw<TemplateRow[]>`
    select distinct on (code) code, name, shift_code as "shiftCode", weekdays, start_minute as "startMinute", end_minute as "endMinute", who,
      staff_min as min, staff_optimal as optimal, staff_max as max, ratio, rule_id as rule, only_during as "onlyDuring",
      posts_included as "postsIncluded", follows_continuous_plus as "followsContinuousPlus", known_to as "knownTo", balance
    from demand_template
    where unit_id = ${rota.unitId}::uuid and valid_from <= ${rota.endsOn}::date and (valid_to is null or valid_to >= ${rota.startsOn}::date)
    order by code, valid_from <= ${rota.startsOn}::date desc, valid_from desc`;
  const kindIds = kinds.map((kind) => kind.kindId);
  return {
    templates: rows.filter((row) => row.balance === null).map((row) => templateOf(row, kindIds, idOfStaffCode)),
    balances: rows.flatMap((row) => (row.balance ? [balanceOf(row, row.balance, kindIds, idOfStaffCode)] : [])),
    census: await censusOf(tx, rota),
    observations: await observationsOf(tx, rota),
    items: await itemsOf(tx, rota, idOfStaffCode),
  };
}

function templateOf(row: TemplateRow, kindIds: readonly string[], ids: ReadonlyMap<string, string>): DemandTemplate {
  const optimal = row.optimal === null ? {} : { optimal: row.optimal };
  const ofKinds = row.shiftCode === null ? kindIds : [row.shiftCode];
  const extent =
    row.onlyDuring === 'handover'
      ? { handoversOf: ofKinds }
      : row.startMinute !== null && row.endMinute !== null
        ? { from: wallTime(row.startMinute), to: wallTime(row.endMinute) }
        : { kindIds: ofKinds };
  return {
    templateId: row.code,
    name: row.name || row.code,
    rule: row.rule ?? 'P2',
    extent,
    ...(row.weekdays.length < 7 ? { weekdays: row.weekdays } : {}),
    who: readWho(row.who, ids),
    need: row.ratio
      ? { staff: row.ratio.staff ?? 1, per: row.ratio.per, of: row.ratio.of, round: 'up', min: row.min, ...optimal }
      : { min: row.min, ...optimal, ...(row.max === null ? {} : { max: row.max }) },
    ...(row.onlyDuring === 'continuous-observation' ? { onlyDuring: row.onlyDuring } : {}),
    ...(row.postsIncluded === null ? {} : { takesObservationPosts: { intermittentPostsIncluded: row.postsIncluded } }),
    ...(row.followsContinuousPlus === null ? {} : { followsContinuousPosts: { plus: row.followsContinuousPlus } }),
    ...(row.knownTo.length === 0 ? {} : { knownTo: row.knownTo }),
  };
}

function balanceOf(
  row: TemplateRow,
  balance: NonNullable<TemplateRow['balance']>,
  kindIds: readonly string[],
  ids: ReadonlyMap<string, string>,
): BalanceTemplate {
  return {
    templateId: row.code,
    name: row.name || row.code,
    rule: row.rule ?? 'P9',
    kindIds: row.shiftCode === null ? kindIds : [row.shiftCode],
    more: readWho(row.who, ids),
    than: readWho(balance.than, ids),
    excessMax: balance.excessMax,
  };
}

/** When the day's and the night's people are counted: the last count before 07:30 and before 19:30 holds for that part. */
const PART_BEGINS = { day: '07:30', night: '19:30' } as const;

/** The census that ratios follow: for parts of days already counted the count, for the rest the latest one; full beds where nobody ever counted. */
async function censusOf(tx: Transaction, rota: RotaHead): Promise<Demand['census']> {
  const counts = await db(tx).$queryRaw<{ at: Date; occupied: number; present: number | null }[]>`
    (select counted_at as at, occupied, present from census where unit_id = ${rota.unitId}::uuid and state = 'IN_FORCE' and counted_at < ${minuteAsDate(startOfDay(rota.startsOn, rota.zone))}
      order by counted_at desc limit 1)
    union all
    (select counted_at, occupied, present from census where unit_id = ${rota.unitId}::uuid and state = 'IN_FORCE'
      and counted_at >= ${minuteAsDate(startOfDay(rota.startsOn, rota.zone))} and counted_at < ${minuteAsDate(startOfDay(addDays(rota.endsOn, 1), rota.zone))})
    order by at`;
  const asCensus = ({ occupied, present }: { occupied: number; present: number | null }): Census => ({
    occupied,
    present: present ?? occupied,
  });
  const last = counts.at(-1);
  const usual = last ? asCensus(last) : { occupied: rota.beds, present: rota.beds };
  const entries: CensusEntry[] = [];
  if (!last) return { usual, entries };
  for (let index = 0; index < rota.days; index += 1) {
    const date = addDays(rota.startsOn, index);
    for (const part of ['day', 'night'] as const) {
      const begins = wallTimeToUtc(date, PART_BEGINS[part], rota.zone) * 60_000;
      const held = counts.findLast(({ at }) => at.getTime() <= begins);
      if (held && begins <= last.at.getTime()) entries.push({ date, part, ...asCensus(held) });
    }
  }
  return { usual, entries };
}

/** Days for which a prescription whose review is overdue is taken to go on: nobody ended it, and nobody knows yet. Local policy. */
const OVERDUE_REVIEW_DAYS = 1;

async function observationsOf(tx: Transaction, rota: RotaHead): Promise<Observation[]> {
  const rows = await db(tx).$queryRaw<
    {
      level: Exclude<ObservationLevel['code'], 'GENERAL'>;
      dayNight: 'BOTH' | 'DAY' | 'NIGHT';
      checks: number | null;
      from: Date;
      reviewBy: Date;
      endedAt: Date | null;
    }[]
  >`
    select level, day_night as "dayNight", checks_per_hour as checks, starts_at as "from", review_by as "reviewBy", ended_at as "endedAt"
    from handrail.observations_between(${rota.unitId}::uuid, ${minuteAsDate(startOfDay(rota.startsOn, rota.zone))},
      ${minuteAsDate(startOfDay(addDays(rota.endsOn, 2), rota.zone))})`;
  const goesOnUntil = tx.now.getTime() + OVERDUE_REVIEW_DAYS * 86_400_000;
  return rows.map((row, index) => {
    const level: ObservationLevel =
      row.level === 'INT_LOW' || row.level === 'INT_HIGH'
        ? { code: row.level, checksPerHour: row.checks ?? (row.level === 'INT_LOW' ? 2 : 4) }
        : { code: row.level };
    const general: ObservationLevel = { code: 'GENERAL' };
    const until = row.endedAt ?? (row.reviewBy < tx.now ? new Date(goesOnUntil) : row.reviewBy);
    return {
      serviceUserRef: `observation ${index + 1}`,
      dayLevel: row.dayNight === 'NIGHT' ? general : level,
      nightLevel: row.dayNight === 'DAY' ? general : level,
      from: utcMinute(row.from),
      to: utcMinute(until),
    };
  });
}

const REASONS = { escort: 'escort', appointment: 'appointment', group: 'group', court: 'court' } as const;

/** Approved needs in one window; an observation's own item counts as the observation instead. Longer windows are cut into days. */
async function itemsOf(tx: Transaction, rota: RotaHead, ids: ReadonlyMap<string, string>): Promise<DemandItem[]> {
  const rows = await db(tx).$queryRaw<{ id: string; from: Date; to: Date; who: unknown; min: number; cause: string; knownTo: string[] }[]>`
    select id, starts_at as "from", ends_at as "to", who, staff_min as min, lower(cause) as cause, known_to as "knownTo" from demand_item
    where unit_id = ${rota.unitId}::uuid and state = 'APPROVED' and starts_at < ${minuteAsDate(startOfDay(addDays(rota.endsOn, 1), rota.zone))}
      and ends_at > ${minuteAsDate(startOfDay(rota.startsOn, rota.zone))} and (source_id is null or not handrail.is_observation(source_id))
    order by starts_at, code`;
  return rows.flatMap(({ id, from, to, who, min, cause, knownTo }) => {
    const whom = readWho(who, ids);
    return windowsOf(utcMinute(from), utcMinute(to), rota).map((window): DemandItem => {
      const place = { itemId: id, date: window.date, from: window.from, to: window.to };
      return cause === 'supervision' && whom.is === 'worker'
        ? Object.assign(place, { reason: 'supervision' as const, workerIds: [whom.workerId] })
        : Object.assign(place, {
            reason: REASONS[cause as keyof typeof REASONS] ?? ('other' as const),
            who: whom,
            extra: min,
            ...(knownTo.length === 0 ? {} : { knownTo }),
          });
    });
  });
}

/** A stretch of time as windows of single days of the period, each at most until its first time of day comes again. */
function windowsOf(from: number, to: number, { zone, startsOn, endsOn }: RotaHead): { date: string; from: string; to: string }[] {
  const windows: { date: string; from: string; to: string }[] = [];
  for (let begins = from; begins < to;) {
    const date = localDayOf(begins, zone);
    const midnight = startOfDay(addDays(date, 1), zone);
    // A night's need stays one window; a longer one is cut at midnight.
    const ends = to - begins <= 1_440 ? to : midnight;
    if (startsOn <= date && date <= endsOn)
      windows.push({ date, from: clockTime(begins, date, zone), to: clockTime(ends, localDayOf(ends, zone), zone) });
    begins = ends;
  }
  return windows;
}

function clockTime(minute: number, date: string, zone: string): string {
  // Through the wall clock of noon, so that a day of 23 or 25 hours does not shift what the clock shows.
  for (let guess = minute - startOfDay(date, zone), step = 0; step < 3; step += 1) {
    const time = wallTime(((guess % 1_440) + 1_440) % 1_440);
    const difference = minute - wallTimeOrSelf(date, time, zone, minute);
    if (difference === 0) return time;
    guess += difference;
  }
  return wallTime((((minute - startOfDay(date, zone)) % 1_440) + 1_440) % 1_440);
}

function wallTimeOrSelf(date: string, time: string, zone: string, otherwise: number): number {
  try {
    return wallTimeToUtc(date, time, zone);
  } catch {
    return otherwise;
  }
}

export function utcMinute(at: Date): number {
  return Math.floor(at.getTime() / 60_000);
}

export function minuteAsDate(minute: number): Date {
  return new Date(minute * 60_000);
}
