import type { Breach } from '../rules/breach.js';
import type { RuleTable } from '../rules/rule-set.js';
import { weekdayOf } from '../ward/time.js';
import type { ToldRule } from './audience.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Two decimal places at most, a half rounded away from zero: -4.125 reads 4.13 below, never 4.12. */
export function twoPlaces(thousandths: number): string {
  const hundredths = Math.sign(thousandths) * Math.round(Math.abs(thousandths) / 10);
  return (hundredths / 100).toFixed(2).replace(/\.?0+$/u, '');
}

/** Minutes as hours: `11.5 h`, `-0.5 h`. */
export function hours(minutes: number): string {
  return `${twoPlaces((minutes * 1000) / 60)} h`;
}

export function times(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `Saturday 23 January, Night`. */
export function shiftInWords(date: string, kindName: string): string {
  const month = MONTH.format(new Date(`${date}T00:00:00Z`));
  return `${WEEKDAYS[weekdayOf(date) - 1]} ${Number(date.slice(8))} ${month}, ${kindName}`;
}

export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A hard breach as a reason, with its figures: "would have 10.5 h of rest, 11 h are owed". */
export function breachInWords(breach: Breach, told: ToldRule, rules: RuleTable): string {
  const { found, limit } = breach;
  switch (told) {
    case 'not-available':
      return 'is not available';
    case 'V1':
      return 'is on leave';
    case 'L1':
      return `would average ${hours(found)} a week, ${hours(limit)} are allowed`;
    case 'L2':
    case 'L6':
      return found < 0
        ? `would overlap by ${hours(-found)}, ${hours(limit)} of rest are owed`
        : `would have ${hours(found)} of rest, ${hours(limit)} are owed`;
    case 'L3':
      return `would have ${hours(found)} of rest in the week, ${hours(limit)} are owed`;
    case 'L5':
      return `would average ${hours(found)} a night's 24 h, ${hours(limit)} are allowed`;
    case 'L7':
      return `works elsewhere at that time for ${hours(found)}`;
    case 'C1':
      return `would have ${hours(found)} in the period against ${hours(limit)} of contract, one shift either way is allowed`;
    case 'C2':
      return `would have ${hours(found)} paid in the week, ${hours(limit)} are allowed`;
    case 'P12':
      return 'has not had the induction to this unit';
    case 'P15':
      return 'would have a shift that must not follow the one before';
    default:
      return `breaks "${rules[told].name}"`;
  }
}
