import type { ClockWords } from './clock-words.js';

/** Meals that are eaten, and calls that wake people, in one half of the day only, as local hours `[from, to)`. "Tea" is a drink as well and no such meal. */
const MEALS: readonly (readonly [meal: string, from: number, to: number])[] = [
  ['breakfast|brekkie|porridge', 5, 12],
  ['lunch', 11, 16],
  ['supper', 17, 24],
  ['wake[- ]?up call|alarm (?:is |was )?set', 4, 12],
];
const BESIDE = MEALS.map(([meal, from, to]) => ({
  before: new RegExp(String.raw`\b(?:${meal})(?: (?:is|was|will be|at|by|about|around|from|for|just after))*\s*$`),
  after: new RegExp(String.raw`^ for (?:his |her |their |the )?(?:${meal})\b`),
  from,
  to,
}));

/** "Breakfast at seven" is in the morning, whoever says it: the clock with its half of the day where a meal right beside it tells that. */
export function atMeal(clock: ClockWords): ClockWords {
  if (clock.full) return clock;
  const meal = BESIDE.find(({ before, after }) => before.test(clock.before) || after.test(clock.after));
  if (!meal) return clock;
  const hours = [clock.hour % 12, (clock.hour % 12) + 12].filter((hour) => hour >= meal.from && hour < meal.to);
  return hours.length === 1 ? { ...clock, hour: hours[0]!, full: true } : clock;
}
