import type { CostLevel, RuleId } from '../rules/rule-set.js';
import type { WardCalendar } from '../ward/calendar.js';
import type { RotaProblem } from '../ward/rota-problem.js';
import type { LocalDay } from '../ward/time.js';
import { priceFor, weightPerHourOf } from './lines.js';
import type { Who } from './who.js';

/** On one shift, `more` people exceed `than` people by at most `excessMax`; each one beyond has a price. */
export interface BalanceLine {
  readonly lineId: string;
  readonly name: string;
  readonly rule: RuleId;
  readonly level: CostLevel;
  readonly date: LocalDay;
  readonly shiftId: string;
  readonly minutes: number;
  readonly more: Who;
  readonly than: Who;
  readonly excessMax: number;
  readonly price: number;
}

/** The registered share of one day's paid minutes (P21). */
export interface ShareLine {
  readonly lineId: string;
  readonly date: LocalDay;
  readonly shiftIds: readonly string[];
  readonly percentMin: number;
  /** The paid minutes that count as one whole shift: those of the day's longest. */
  readonly wholeShiftMinutes: number;
  /** The share is judged in steps of `stepPercent` of a whole shift, each at `stepPrice`. */
  readonly stepPercent: number;
  readonly stepPrice: number;
}

const TEMPORARY: Who = { is: 'temporary' };
const OWN_STAFF: Who = { is: 'not', of: TEMPORARY };

/** The balances of the unit's templates on each of their shifts, and the cap on temporary staff (P11) on every shift. */
export function balanceLines(problem: RotaProblem, calendar: WardCalendar): BalanceLine[] {
  const { rules } = problem.ruleSet;
  const lines: BalanceLine[] = [];
  for (const shift of calendar.shifts) {
    const { shiftId, date } = shift;
    const minutes = shift.end - shift.start;
    for (const template of problem.demand.balances) {
      if (!template.kindIds.includes(shift.kindId)) continue;
      const { name, rule, more, than, excessMax } = template;
      const price = priceFor(minutes, weightPerHourOf(problem.ruleSet, rule));
      lines.push({
        lineId: `${template.templateId}@${shiftId}`,
        name,
        rule,
        level: rules[rule].level,
        date,
        shiftId,
        minutes,
        more,
        than,
        excessMax,
        price,
      });
    }
    if (rules.P11.hardness === 'soft') {
      const { name, level, params } = rules.P11;
      lines.push({
        lineId: `P11@${shiftId}`,
        name,
        rule: 'P11',
        level,
        date,
        shiftId,
        minutes,
        more: TEMPORARY,
        than: OWN_STAFF,
        excessMax: 0,
        price: params.weight,
      });
    }
  }
  return lines;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** One share line a day where the rule is on and the unit asks for registered nurses at all. */
export function shareLines(problem: RotaProblem, calendar: WardCalendar): ShareLine[] {
  const { hardness, params } = problem.ruleSet.rules.P21;
  const asksForNurses = problem.demand.templates.some((template) => template.who.is === 'registered');
  if (hardness !== 'soft' || params.registeredPercentMin === 0 || !asksForNurses) return [];
  const percentMin = params.registeredPercentMin;
  const stepPercent = greatestCommonDivisor(percentMin, 100);
  return calendar.days.map((date) => {
    const shifts = calendar.shifts.filter((shift) => shift.date === date);
    const wholeShiftMinutes = Math.max(1, ...shifts.map((shift) => shift.paidMinutes));
    const stepPrice = Math.max(1, Math.round((params.weightPerShift * stepPercent) / 100));
    return {
      lineId: `P21@${date}`,
      date,
      shiftIds: shifts.map((shift) => shift.shiftId),
      percentMin,
      wholeShiftMinutes,
      stepPercent,
      stepPrice,
    };
  });
}
