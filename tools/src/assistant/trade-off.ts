import { RISK_CATEGORIES } from '@handrail/care-notes';
import { indexOfMost, type Weighed } from '@handrail/care-notes/learning';
import type { RiskExample } from './risk-examples.js';

/** An example that was left out of learning, and what the weights then made of it. */
export interface Judged {
  readonly one: RiskExample;
  readonly weighed: Weighed;
}

const LEASTS = [1.5, 1, 0.5, 0, -0.5, -1, -1.5, -2];

/** What rules alone, and rules or weights from each threshold, reach on what was left out: each writer, and all of them together. Pure. */
export function tradeOff(parts: readonly { readonly source: string; readonly judged: readonly Judged[] }[]): string[] {
  return [...parts, { source: 'all of them', judged: parts.flatMap(({ judged }) => judged) }].flatMap(({ source, judged }) => {
    const urgent = judged.filter(({ one }) => one.now);
    const calm = judged.filter(({ one }) => one.category === undefined);
    const turned = judged.filter(({ one }) => one.stands !== undefined && one.stands > 0);
    const marked = judged.filter(({ one }) => one.stands !== undefined);
    const line = (name: string, raised: (row: Judged) => boolean) =>
      `  ${name}: act now ${share(urgent, raised)}, calm ${share(calm, raised)}, turned ${share(turned, raised)}`;
    return [
      source,
      line('rules', byRule),
      ...LEASTS.map((least) => line(`rules or weights from ${least}`, (row) => byRule(row) || weighs(row, least))),
      ...LEASTS.map((least) => line(`weights alone from ${least}`, (row) => weighs(row, least))),
      `  category ${share(
        judged.filter(({ one }) => one.category !== undefined),
        ({ one, weighed }) => RISK_CATEGORIES[indexOfMost(weighed.topic)] === one.category,
      )}, assertion ${share(marked, ({ one, weighed }) => indexOfMost(weighed.stands) === one.stands)}`,
      `  area under the curve against calm ${area(urgent, calm)}, against turned ${area(urgent, turned)}`,
    ];
  });
}

const byRule = ({ one }: Judged) => one.rules.some(({ urgency }) => urgency === 'act_now');
const weighs = ({ weighed }: Judged, least: number) => weighed.now >= least;

function share(of: readonly Judged[], test: (row: Judged) => boolean): string {
  return `${of.filter(test).length} of ${of.length}`;
}

/** How often one drawn from the first weighs more than one drawn from the second. */
function area(first: readonly Judged[], second: readonly Judged[]): string {
  const others = second.map(({ weighed }) => weighed.now).toSorted((a, b) => a - b);
  const below = (value: number) => {
    let low = 0;
    let high = others.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (others[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const sum = first.reduce((total, { weighed }) => total + below(weighed.now), 0);
  return first.length === 0 || others.length === 0 ? '-' : (sum / first.length / others.length).toFixed(3);
}
