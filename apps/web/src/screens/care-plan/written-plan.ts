import type { PlanContent } from '../../generated/types.gen.js';

export type WrittenPlan = PlanContent;
export const EMPTY_PLAN: WrittenPlan = { goals: [], warningSigns: [], crisisPlan: [] };

/** A list with one thing in it changed. */
export function changedAt<T>(items: readonly T[], at: number, change: Partial<T>): T[] {
  return items.map((item, index) => (index === at ? { ...item, ...change } : item));
}

export function without<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, index) => index !== at);
}

/** The number after the highest: a number that was once printed is not given to another line. */
export function nextNumber(items: readonly { readonly number: number }[]): number {
  return Math.max(0, ...items.map(({ number }) => number)) + 1;
}

/** The number of the next step of a goal: 2.4 after 2.3, also after 2.9 comes 2.10. */
export function nextStepNumber(goal: { readonly number: number; readonly steps: readonly { readonly number: string }[] }): string {
  const places = goal.steps.map(({ number }) => Number(number.split('.')[1] ?? 0));
  return `${goal.number}.${Math.max(0, ...places) + 1}`;
}
