/** 4.13 above; 2.5 below; even */
export function inThousandths(value: number): string {
  if (value === 0) return 'even';
  return `${Math.round(Math.abs(value) / 10) / 100} ${value > 0 ? 'above' : 'below'}`;
}

/** A rule as the API names it; an absence stays without its reason. */
export function ruleWords(rule: string): string {
  return rule === 'not-available' ? 'not being available' : `rule ${rule}`;
}

/** 0.867 */
export function threePlaces(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}
