import type { RuleId, RuleSet } from '../rules/rule-set.js';
import type { WardCalendar } from '../ward/calendar.js';
import type { RotaProblem } from '../ward/rota-problem.js';
import type { Shift } from '../ward/shift.js';
import type { LocalDay, UtcMinute } from '../ward/time.js';
import { addDays, wallTimeToUtc, weekdayOf } from '../ward/time.js';
import type { DemandTemplate } from './demand.js';
import { HANDOVER_WORDS, handoversOf, stretchOfHandover, type HandoverSide } from './handovers.js';
import type { ResolvedNeed } from './need.js';
import { censusOn, partOfDay, resolveNeed } from './need.js';
import { observationPosts } from './observations.js';
import { continuityLines } from './continuity.js';
import type { WardDemandLine } from './line.js';

/** Whole price of one person for the minutes of a line, from a price per hour, rounded to the nearest. */
export function priceFor(minutes: number, weightPerHour: number): number {
  return Math.round((minutes * weightPerHour) / 60);
}

export function weightPerHourOf(ruleSet: RuleSet, rule: RuleId): number {
  const params = ruleSet.rules[rule].params;
  return 'weightPerHour' in params ? params.weightPerHour : 0;
}

function holdsOn(template: DemandTemplate, day: LocalDay): boolean {
  return (template.weekdays?.includes(weekdayOf(day)) ?? true) && (template.dates?.includes(day) ?? true);
}

/** The need of a template on one shift, observation posts included; undefined when it does not hold there. */
function needOn(template: DemandTemplate, problem: RotaProblem, shift: Shift): ResolvedNeed | undefined {
  const posts = observationPosts(problem.demand.observations, shift);
  if (template.onlyDuring === 'continuous-observation' && posts.continuous === 0) return undefined;
  if (template.followsContinuousPosts) {
    return posts.continuous === 0 ? undefined : { min: posts.continuous + template.followsContinuousPosts.plus };
  }
  const need = resolveNeed(template.need, censusOn(problem.demand, shift.date, partOfDay(shift)));
  if (!template.takesObservationPosts) return need;
  const extra = posts.continuous + Math.max(0, posts.intermittent - template.takesObservationPosts.intermittentPostsIncluded);
  return { ...need, min: need.min + extra, ...(need.optimal === undefined ? {} : { optimal: need.optimal + extra }) };
}

/** Where presence can change inside [start, end): the beginnings and ends of the shifts that touch it. */
export function stretchesOf(
  start: UtcMinute,
  end: UtcMinute,
  shifts: readonly Shift[],
): { readonly start: UtcMinute; readonly end: UtcMinute }[] {
  const cuts = new Set([start, end]);
  for (const shift of shifts) for (const cut of [shift.start, shift.end]) if (cut > start && cut < end) cuts.add(cut);
  const inOrder = [...cuts].toSorted((a, b) => a - b);
  return inOrder.slice(0, -1).map((from, index) => ({ start: from, end: inOrder[index + 1]! }));
}

export function windowOf(date: LocalDay, from: string, to: string, zone: string): { readonly start: UtcMinute; readonly end: UtcMinute } {
  return { start: wallTimeToUtc(date, from, zone), end: wallTimeToUtc(to <= from ? addDays(date, 1) : date, to, zone) };
}

/** Whether a line asks for the heads of a whole shift: those of a handover are counted in its shift already. */
export function asksForWholeShift(line: Pick<WardDemandLine, 'shiftId' | 'handover'>): boolean {
  return line.shiftId !== undefined && line.handover === undefined;
}

type LineSource = Pick<DemandTemplate, 'templateId' | 'name' | 'rule' | 'who'>;

/** A line with its prices, from what asks for it, where, and how much. */
export function lineOf(
  ruleSet: RuleSet,
  source: LineSource,
  place: {
    readonly lineId: string;
    readonly date: LocalDay;
    readonly start: UtcMinute;
    readonly end: UtcMinute;
    readonly shiftId?: string;
    readonly handover?: HandoverSide;
  },
  need: ResolvedNeed,
): WardDemandLine {
  const minutes = place.end - place.start;
  const { templateId, name, rule, who } = source;
  return {
    ...place,
    ...need,
    templateId,
    name,
    rule,
    who,
    level: ruleSet.rules[rule].level,
    missingPrice: priceFor(minutes, weightPerHourOf(ruleSet, rule)),
    belowOptimalPrice: priceFor(minutes, ruleSet.rules.P2.params.belowOptimalPerHour),
    overPrice: priceFor(minutes, ruleSet.rules.P2.params.belowOptimalPerHour),
  };
}

function templateLines(template: DemandTemplate, problem: RotaProblem, calendar: WardCalendar): WardDemandLine[] {
  const { ruleSet, period } = problem;
  const days = calendar.days.filter((day) => holdsOn(template, day));
  const { extent } = template;
  if ('kindIds' in extent) {
    return calendar.shifts.flatMap((shift) => {
      if (!extent.kindIds.includes(shift.kindId) || !days.includes(shift.date)) return [];
      const need = needOn(template, problem, shift);
      if (!need) return [];
      const { shiftId, date, start, end } = shift;
      return [lineOf(ruleSet, template, { lineId: `${template.templateId}@${shiftId}`, shiftId, date, start, end }, need)];
    });
  }
  if ('handoversOf' in extent) return handoverLines(template, extent.handoversOf, problem, calendar, days);
  return days.flatMap((date) => {
    const whole = windowOf(date, extent.from, extent.to, period.zone);
    // A window that runs past midnight is a night's: its census and its observation levels are those of the night.
    const part = extent.to <= extent.from ? 'NIGHT' : 'DAY';
    const asShift: Shift = { shiftId: date, kindId: '', band: part, date, ...whole, paidMinutes: 0 };
    const need = needOn(template, problem, asShift);
    if (!need) return [];
    return stretchesOf(whole.start, whole.end, calendar.shifts).map(({ start, end }) =>
      lineOf(ruleSet, template, { lineId: `${template.templateId}@${date}:${start}`, date, start, end }, need),
    );
  });
}

/** One line for each side of each handover on which the need is above 0. Only people of the shift itself count: the other side has its own. */
function handoverLines(
  template: DemandTemplate,
  kindIds: readonly string[],
  problem: RotaProblem,
  calendar: WardCalendar,
  days: readonly LocalDay[],
): WardDemandLine[] {
  const handovers = new Map(problem.shiftKinds.map((kind) => [kind.kindId, handoversOf(kind, problem.shiftKinds)]));
  return calendar.shifts.flatMap((shift) => {
    if (!kindIds.includes(shift.kindId) || !days.includes(shift.date)) return [];
    return handovers.get(shift.kindId)!.flatMap((handover) => {
      const stretch = stretchOfHandover(shift, handover);
      const need = needOn(template, problem, stretch);
      if (!need) return [];
      const { side } = handover;
      const { shiftId, date, start, end } = stretch;
      const place = { lineId: `${template.templateId}@${shiftId}/${side}`, shiftId, date, start, end, handover: side };
      return [lineOf(problem.ruleSet, { ...template, name: `${template.name}, ${HANDOVER_WORDS[side]}` }, place, need)];
    });
  });
}

/** Escorts and the like: on each stretch, what the templates ask of the same people there, and `extra` on top. */
function itemLines(problem: RotaProblem, calendar: WardCalendar, lines: readonly WardDemandLine[]): WardDemandLine[] {
  const { ruleSet, period } = problem;
  return problem.demand.items.flatMap((item) => {
    const whole = windowOf(item.date, item.from, item.to, period.zone);
    return stretchesOf(whole.start, whole.end, calendar.shifts).flatMap(({ start, end }) => {
      const place = { lineId: `${item.itemId}@${item.date}:${start}`, date: item.date, start, end };
      if (item.reason === 'supervision') {
        return item.workerIds.map((workerId) => {
          const source: LineSource = { templateId: item.itemId, name: 'supervision', rule: 'P18', who: { is: 'worker', workerId } };
          const line = lineOf(ruleSet, source, { ...place, lineId: `${place.lineId}:${workerId}` }, { min: 1 });
          // Held or not: a meeting half covered is not half held, so only its first stretch carries the price.
          return { ...line, missingPrice: start === whole.start ? ruleSet.rules.P18.params.weight : 0 };
        });
      }
      const same = lines.filter(
        (line) =>
          line.handover === undefined && line.start <= start && end <= line.end && JSON.stringify(line.who) === JSON.stringify(item.who),
      );
      const min = same.reduce((sum, line) => sum + line.min, item.extra);
      return [lineOf(ruleSet, { templateId: item.itemId, name: item.reason, rule: 'P2', who: item.who }, place, { min })];
    });
  });
}

/**
 * Every line of demand of the period, in the order of the templates, then of the items, then the wishes for somebody who knows the person (F4).
 * Cost: templates x shifts, and items x lines.
 * @throws {WallTimeNotUnique} when a window begins or ends in the hour of a clock change
 */
export function demandLines(problem: RotaProblem, calendar: WardCalendar): WardDemandLine[] {
  const lines = problem.demand.templates.flatMap((template) => templateLines(template, problem, calendar));
  const all = [...lines, ...itemLines(problem, calendar, lines)];
  return [...all, ...continuityLines(problem, all)];
}
