import { writeFileSync } from 'node:fs';
import { RISK_CATEGORIES, type RiskWeights, STANDS, weighClause } from '@handrail/care-notes';
import { Command } from 'commander';
import { readGold, READABLE_PARTS } from './assistant/gold-files.js';
import { learnLinear } from './assistant/learn-linear.js';
import { type RiskExample, riskExamples } from './assistant/risk-examples.js';

const OUT = 'libs/care-notes/src/risk/weigh/weights.ts';
const LINE_LENGTH = 150;

const options = new Command('learn-risks')
  .description('Learns the second opinion on risk from the parts whose errors may be read, and says how it does on what was left out.')
  .option('--measure', 'only measure; write nothing')
  .option('--no-measure', 'only write')
  .parse()
  .opts<{ measure?: boolean }>();

const examples = riskExamples(readGold(READABLE_PARTS));
const lines =
  options.measure === false
    ? []
    : [
        measured('sentences held back', ({ source }) => source === 'sentences held back'),
        measured('development-3', ({ source }) => source === 'development-3'),
      ];
for (const line of lines.flat()) console.log(line);
if (options.measure !== true) {
  const { now, topic, stands } = learn(examples);
  writeFileSync(
    OUT,
    `import { readWeights } from './read-weights.js';
import type { RiskWeights } from './risk-weights.js';

/**
 * Made by \`node tools/dist/learn-risks.js\` from ${examples.length} sentences and clauses that may be read; not to be edited. The command prints what the
 * weights reach on parts left out of learning. Hundredths; \`topic\` in the order of \`RISK_CATEGORIES\`, \`stands\` in that of \`STANDS\`.
 */
export const RISK_WEIGHTS: RiskWeights = readWeights(
  ${block([...now].map(([name, weight]) => `${name}=${weight}`))},
  ${block([...topic].map(([name, weights]) => `${name}=${sparse(weights)}`))},
  ${block([...stands].map(([name, weights]) => `${name}=${sparse(weights)}`))},
);
`,
  );
}

function learn(set: readonly RiskExample[]): RiskWeights {
  const now = learnLinear(
    set.map(({ features, now: urgent }) => ({ features, choice: urgent ? 1 : 0 })),
    // What a rule already raised is not asked about: the words have to carry it alone. What a rule read as denied or past still counts.
    {
      choices: 2,
      seenLeast: 2,
      penalty: 4e-5,
      rounds: 400,
      keep: (name) => /^(?:[ubsi]:|r:(?:NEGATED|HISTORICAL|OTHER_PERSON|HYPOTHETICAL)$)/.test(name),
    },
  );
  const topic = learnLinear(
    set.flatMap(({ features, category }) => (category === undefined ? [] : [{ features, choice: RISK_CATEGORIES.indexOf(category) }])),
    { choices: RISK_CATEGORIES.length, seenLeast: 2, penalty: 1e-4, rounds: 200, keep: (name) => /^[uir]:/.test(name) },
  );
  const stands = learnLinear(
    set.flatMap(({ features, stands: choice }) => (choice === undefined ? [] : [{ features, choice }])),
    { choices: STANDS.length, seenLeast: 2, penalty: 1e-4, rounds: 200, keep: (name) => /^(?:[ubs]:|r:[A-Zn])/.test(name) },
  );
  return {
    now: new Map(Object.entries(now).map(([name, weights]) => [name, weights[0]!])),
    topic: new Map(Object.entries(topic)),
    stands: new Map(Object.entries(stands)),
  };
}

/** What rules alone, and rules with the second opinion, reach on examples that were left out of learning. */
function measured(name: string, isLeftOut: (one: RiskExample) => boolean): string[] {
  const weights = learn(examples.filter((one) => !isLeftOut(one)));
  const left = examples.filter((one) => isLeftOut(one) && !one.piece);
  const scored = left.map((one) => ({
    one,
    byRule: one.rules.some(({ urgency }) => urgency === 'act_now'),
    weighed: weighClause(one.masked, one.rules, weights),
  }));
  const share = (of: typeof scored, test: (row: (typeof scored)[number]) => boolean) => `${of.filter(test).length} of ${of.length}`;
  const urgent = scored.filter(({ one }) => one.now);
  const calm = scored.filter(({ one }) => one.category === undefined);
  const turned = scored.filter(({ one }) => one.stands !== undefined && one.stands > 0);
  const marked = scored.filter(({ one }) => one.stands !== undefined);
  return [
    `${name}, by rules: act now ${share(urgent, ({ byRule }) => byRule)}, calm ${share(calm, ({ byRule }) => byRule)}, turned ${share(turned, ({ byRule }) => byRule)}`,
    ...[0.8, 0.6, 0.4, 0.2, 0.1, 0, -0.1, -0.2, -0.4].map((least) => {
      const raised = ({ one, byRule, weighed }: (typeof scored)[number]) =>
        byRule ||
        (weighed !== undefined && weighed.now >= least && !(weighed.assertion !== 'AFFIRMED' && weighed.sure > 0.5) && !turnedByRule(one));
      return `  or from ${least}: act now ${share(urgent, raised)}, calm ${share(calm, raised)}, turned ${share(turned, raised)}`;
    }),
    `  category ${share(
      scored.filter(({ one }) => one.category !== undefined),
      ({ one, weighed }) => weighed?.category === one.category,
    )}, assertion learnt ${share(marked, ({ one, weighed }) => weighed?.assertion === STANDS[one.stands!])}`,
    `  assertion by rules where they found something ${share(
      marked.filter(({ one }) => one.rules.length > 0),
      ({ one }) => one.rules.some(({ assertion }) => (assertion === 'UNCERTAIN' ? 'AFFIRMED' : assertion) === STANDS[one.stands!]),
    )}, learnt there ${share(
      marked.filter(({ one }) => one.rules.length > 0),
      ({ one, weighed }) => weighed?.assertion === STANDS[one.stands!],
    )}`,
  ];
}

/** The rules found something and read it as not of now: then the weights do not speak. */
function turnedByRule(one: RiskExample): boolean {
  return one.rules.some(({ assertion }) => assertion !== 'AFFIRMED' && assertion !== 'UNCERTAIN');
}

/** Only the columns that weigh anything: `3:40,7:-12`. */
function sparse(weights: readonly number[]): string {
  return weights.flatMap((weight, k) => (Math.abs(weight) >= 5 ? [`${k}:${weight}`] : [])).join(',');
}

function block(entries: readonly string[]): string {
  const rows: string[] = [];
  for (const entry of entries) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + entry.length < LINE_LENGTH) rows[rows.length - 1] = `${last}|${entry}`;
    else rows.push(entry);
  }
  return `\`\n${rows.join('\n')}\n\``;
}
