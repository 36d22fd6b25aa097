import type { BalanceTemplate, Demand, DemandTemplate, ExtraPeopleItem } from '../demand/demand.js';
import { observationPosts, type Observation } from '../demand/observations.js';
import { isMeant, type Who } from '../demand/who.js';
import type { Draw } from '../problem/random-problem.js';
import type { RuleId } from '../rules/rule-set.js';
import { shiftIdOf, shiftOn, type RotaEntry, type Shift, type ShiftKind } from './shift.js';
import { addDays, wallTimeToUtc, type LocalDay } from './time.js';
import type { Worker } from './worker.js';

/** One of each for so many people, in four weeks. */
const PEOPLE_PER_OBSERVATION = 40;
const PEOPLE_PER_ESCORT = 8;
const OBSERVATION_DAYS = { least: 3, most: 10 };
const CHECKS_PER_HOUR = 4;
const ESCORT = { from: '10:00', to: '14:00' };

const SUPPORT: Who = { is: 'support-worker' };
const OBSERVERS: Who = { is: 'all', of: [SUPPORT, { is: 'competent', code: 'OBS' }] };

/** A rota that people could work, and what it is asked to hold. */
export interface Ground {
  readonly workers: readonly Worker[];
  readonly planted: readonly RotaEntry[];
  readonly days: readonly LocalDay[];
  readonly kinds: readonly ShiftKind[];
  readonly zone: string;
}

/** Demand that the planted rota meets: what it has on a usual day, more where somebody is observed or escorted. */
export function generatedDemand(ground: Ground, trait: Draw): Demand {
  const { workers, kinds } = ground;
  const people = workers.length;
  const usual = { occupied: people, present: people };
  const bare: Demand = { templates: [], balances: [], census: { usual, entries: [] }, observations: [], items: [] };
  const observations = observationsOn(ground, trait);
  const counts = new Map<string, number>();
  const lines = (rule: RuleId, who: Who, most: number, takesPosts = false) =>
    kinds.flatMap((kind) => linesFor({ rule, who, most, takesPosts }, kind, ground, observations, counts));
  const competent = (code: string): Who => ({ is: 'competent', code });
  const templates = [
    ...lines('P1', { is: 'registered' }, Infinity),
    ...lines('P2', SUPPORT, Infinity, true),
    ...lines('P5', competent('PMVA'), Infinity),
    ...lines('P4', { is: 'all', of: [{ is: 'registered' }, competent('NIC')] }, 1),
    ...lines('P6', competent('MEDS'), 1),
    ...lines('P7', competent('KEYS'), 2),
  ];
  const watched = observations.length > 0 ? observationTemplates(kinds) : [];
  const balances = [balance('P9', 'novices beside seniors', { is: 'novice' }, { is: 'senior' }, ground)];
  const own: Who = { is: 'not', of: { is: 'temporary' } };
  balances.push(balance('P11', 'temporary staff', { is: 'temporary' }, own, ground));
  return { ...bare, templates: [...templates, ...watched], balances, observations, items: escortsOn(ground, counts, trait) };
}

const plantedOn = ({ workers, planted }: Ground, who: Who, shiftId: string, date: LocalDay) => {
  const there = new Set(planted.flatMap((entry) => (entry.shiftId === shiftId ? [entry.workerId] : [])));
  return workers.filter((worker) => there.has(worker.workerId) && isMeant(who, worker, date)).length;
};

/** Asks for the median of what the planted rota has on one kind of shift, and on thinner days for what it has there. */
function linesFor(
  { rule, who, most, takesPosts }: { readonly rule: RuleId; readonly who: Who; readonly most: number; readonly takesPosts: boolean },
  kind: ShiftKind,
  ground: Ground,
  observations: readonly Observation[],
  spare: Map<string, number>,
): DemandTemplate[] {
  const { days, zone } = ground;
  const counts = new Map(days.map((day) => [day, plantedOn(ground, who, shiftIdOf(day, kind.kindId), day)]));
  const median = [...counts.values()].toSorted((a, b) => a - b)[Math.floor(days.length / 2)]!;
  const datesByMin = new Map<number, LocalDay[]>();
  for (const [day, count] of counts) {
    const { continuous, intermittent } = observationPosts(observations, shiftOn(kind, day, zone));
    // One post of checks is in what is usual.
    const posts = takesPosts ? continuous + Math.max(0, intermittent - 1) : 0;
    const asked = Math.min(Math.min(median, most) + posts, count);
    if (takesPosts) spare.set(shiftIdOf(day, kind.kindId), count - asked);
    if (asked > 0) datesByMin.set(asked - posts, [...(datesByMin.get(asked - posts) ?? []), day]);
  }
  return [...datesByMin].map(([min, dates]) => ({
    templateId: `${rule}-${kind.kindId}-${min}`,
    name: `${rule} ${kind.name}`,
    rule,
    extent: { kindIds: [kind.kindId] },
    dates,
    who,
    need: { min },
    ...(takesPosts ? { takesObservationPosts: { intermittentPostsIncluded: 1 } } : {}),
  }));
}

function observationTemplates(kinds: readonly ShiftKind[]): DemandTemplate[] {
  const kindIds = kinds.map(({ kindId }) => kindId);
  const line = { who: OBSERVERS, need: { min: 0 } } as const;
  return [
    { ...line, templateId: 'P8', name: 'P8', rule: 'P8', extent: { kindIds }, followsContinuousPosts: { plus: 1 } },
    { ...line, templateId: 'P20', name: 'P20', rule: 'P20', extent: { handoversOf: kindIds }, followsContinuousPosts: { plus: 0 } },
  ];
}

/** Somebody within eyesight for some days, by night too or with checks then, where the planted rota has the people for it. */
function observationsOn(ground: Ground, trait: Draw): Observation[] {
  const { workers, days, kinds, zone } = ground;
  const shifts = days.flatMap((day) => kinds.map((kind) => shiftOn(kind, day, zone)));
  const observers = new Map(shifts.map(({ shiftId, date }) => [shiftId, plantedOn(ground, OBSERVERS, shiftId, date)]));
  const canBeHeld = (all: readonly Observation[]) =>
    shifts.every((shift: Shift) => {
      const { continuous, intermittent } = observationPosts(all, shift);
      const extra = continuous + Math.max(0, intermittent - 1);
      return extra === 0 || observers.get(shift.shiftId)! >= extra + 1;
    });
  const found: Observation[] = [];
  const wanted = Math.max(1, Math.round((workers.length * days.length) / (PEOPLE_PER_OBSERVATION * 28)));
  for (let tries = 0; tries < 20 * wanted && found.length < wanted; tries++) {
    const first = days[trait(days.length)]!;
    const length = OBSERVATION_DAYS.least + trait(OBSERVATION_DAYS.most - OBSERVATION_DAYS.least + 1);
    const byNight = trait(2) === 0;
    const observation: Observation = {
      serviceUserRef: `su-${found.length}`,
      dayLevel: { code: 'CONT_EYE' },
      nightLevel: byNight ? { code: 'CONT_EYE' } : { code: 'INT_HIGH', checksPerHour: CHECKS_PER_HOUR },
      // Set in the morning after the night staff have gone, ended before the day staff come.
      from: wallTimeToUtc(first, '09:00', zone),
      to: wallTimeToUtc(addDays(first, length), '07:00', zone),
    };
    if (canBeHeld([...found, observation])) found.push(observation);
  }
  return found;
}

/** On days that have a support worker to spare. */
function escortsOn({ workers, days, kinds }: Ground, spare: ReadonlyMap<string, number>, trait: Draw): ExtraPeopleItem[] {
  const free = days.filter((day) => (spare.get(shiftIdOf(day, kinds[0]!.kindId)) ?? 0) > 0);
  const wanted = Math.min(free.length, Math.ceil((workers.length * days.length) / (PEOPLE_PER_ESCORT * 28)));
  return Array.from({ length: wanted }, (_, index) => {
    const [date] = free.splice(trait(free.length), 1);
    return { itemId: `escort-${index}`, reason: 'escort', date: date!, ...ESCORT, who: SUPPORT, extra: 1 };
  });
}

/** As many more of some than of others as the planted rota has at most, or none. */
function balance(rule: RuleId, name: string, more: Who, than: Who, ground: Ground): BalanceTemplate {
  const { days, kinds } = ground;
  let excessMax = 0;
  for (const day of days) {
    for (const { kindId } of kinds) {
      const shiftId = shiftIdOf(day, kindId);
      excessMax = Math.max(excessMax, plantedOn(ground, more, shiftId, day) - plantedOn(ground, than, shiftId, day));
    }
  }
  return { templateId: rule, name, rule, kindIds: kinds.map(({ kindId }) => kindId), more, than, excessMax };
}
