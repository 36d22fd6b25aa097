import { writeFileSync } from 'node:fs';
import { RISK_CATEGORIES, type RiskWeights, STANDS, weigh, type WeightTable } from '@handrail/care-notes';
import { Command } from 'commander';
import { readGold, READABLE_PARTS } from './assistant/gold-files.js';
import { learnHashed } from './assistant/learn-hashed.js';
import { type RiskExample, riskExamples } from './assistant/risk-examples.js';
import { tradeOff } from './assistant/trade-off.js';

const OUT = 'libs/care-notes/src/risk/weigh/weights.ts';
const LINE_LENGTH = 160;
/** Chosen by what they reach on writers left out; twice or half of either changes little. */
const PENALTY = 1e-3;
const ROUNDS = 10;
/** Each is left out of learning in turn, then judged: to the weights its writer is a stranger, and so is most of its subject. */
const LEFT_OUT = ['writer first', 'writer self', 'writer others', 'writer body', 'writer turned', 'writer calm', 'development-3'] as const;

const options = new Command('learn-risks')
  .description(
    'Learns the second opinion on risk from the parts whose errors may be read, and says how it does on writers who were left out.',
  )
  .option('--measure', 'only measure; write nothing')
  .option('--no-measure', 'only write')
  .option('--without <source>', 'learn without one writer or part, to see what it does there in place')
  .parse()
  .opts<{ measure?: boolean; without?: string }>();

const examples = riskExamples(readGold(READABLE_PARTS)).filter(({ source }) => source !== options.without);
if (options.measure !== false)
  for (const line of tradeOff(
    LEFT_OUT.map((source) => {
      const weights = learn(examples.filter((one) => one.source !== source));
      return {
        source,
        judged: examples
          .filter((one) => one.source === source && !one.piece)
          .map((one) => ({ one, weighed: weigh(one.masked, one.rules, weights) })),
      };
    }),
  ))
    console.log(line);
if (options.measure !== true) {
  const { now, topic, stands } = learn(examples);
  writeFileSync(
    OUT,
    `import type { RiskWeights } from './risk-weights.js';
import { readTable } from './table.js';

/*
 * Made by \`node tools/dist/learn-risks.js\` from ${examples.length} sentences and clauses that may be read; not to be edited. The command prints what the
 * weights reach on writers left out of learning. One byte a weight, in base64.
 */
let weights: RiskWeights | undefined;

/** The learnt weights, read at the first call and kept. */
export function riskWeights(): RiskWeights {
  weights ??= {
    now: ${table(now, 'NOW')},
    topic: ${table(topic, 'TOPIC')},
    stands: ${table(stands, 'STANDS')},
  };
  return weights;
}

${bytes('NOW', now)}
${bytes('TOPIC', topic)}
${bytes('STANDS', stands)}`,
  );
}

function learn(set: readonly RiskExample[]): RiskWeights {
  return {
    now: learnHashed(
      set.map(({ hashes, now, weight }) => ({ hashes, choice: now ? 1 : 0, weight })),
      { choices: 2, places: 2 ** 18, penalty: PENALTY, rounds: ROUNDS },
    ),
    topic: learnHashed(
      set.flatMap(({ hashes, category }) => (category === undefined ? [] : [{ hashes, choice: RISK_CATEGORIES.indexOf(category) }])),
      { choices: RISK_CATEGORIES.length, places: 2 ** 15, penalty: PENALTY, rounds: ROUNDS },
    ),
    stands: learnHashed(
      set.flatMap(({ hashes, stands: choice, weight }) => (choice === undefined ? [] : [{ hashes, choice, weight }])),
      { choices: STANDS.length, places: 2 ** 16, penalty: PENALTY, rounds: ROUNDS },
    ),
  };
}

function table({ columns, places, step, always }: WeightTable, name: string): string {
  return `readTable(${columns}, ${places}, ${step}, [${always.join(', ')}], ${name})`;
}

function bytes(name: string, { weights }: WeightTable): string {
  const base64 = Buffer.from(weights.buffer, weights.byteOffset, weights.length).toString('base64');
  return `const ${name} = \`\n${(base64.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? []).join('\n')}\n\`;`;
}
