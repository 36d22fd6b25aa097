import { writeFileSync } from 'node:fs';
import { RISK_CATEGORIES } from '@handrail/care-notes';
import { LEASTS, type Leasts, type RiskWeights, STANDS, weigh } from '@handrail/care-notes/learning';
import { Command } from 'commander';
import { readGold, READABLE_PARTS, VOICES } from './assistant/gold-files.js';
import { readInPlace, scoreInPlace, weighInPlace } from './assistant/in-place.js';
import { learnHashed } from './assistant/learn-hashed.js';
import { type RiskExample, riskExamples } from './assistant/risk-examples.js';
import { tradeOff } from './assistant/trade-off.js';
import { tableBytes, tableCall } from './assistant/weights-file.js';

const OUT = 'libs/care-notes/src/risk/weigh/weights.ts';
/** Chosen by what they reach on writers left out; twice or half of either changes little. */
const PENALTY = 1e-3;
const ROUNDS = 10;
/** Each is left out of learning in turn, then judged: to the weights its writer is a stranger, and so is most of its subject. */
const LEFT_OUT = [
  'writer first',
  'writer self',
  'writer others',
  'writer body',
  'writer turned',
  'writer calm',
  'writer ailing',
  'writer despair',
  'writer blows',
  'writer turns',
] as const;
/** The same of whole dictations, read as a note is read: so the leasts of the second opinion were chosen. */
const DICTATIONS_LEFT_OUT = ['development-3', ...VOICES] as const;
const LEASTS_TRIED: readonly (readonly [string, Leasts])[] = [
  ['rules alone', { ...LEASTS, now: 99, turned: 2, phraseTurned: 2, waits: -99 }],
  ['as chosen', LEASTS],
  [
    'as chosen in ADR 0106',
    { ...LEASTS, now: -1.2, turnedMore: 1.3, besideOwn: -2.2, idiomMore: 0.4, doubtCounts: 0.5, phraseTurned: 0.8, waits: -2.5 },
  ],
  ...[-2.5, -2.2, -1.7, -1.2].map((now) => [`raised from ${now}`, { ...LEASTS, now }] as const),
  ['doubt counts half of its log', { ...LEASTS, doubtCounts: 0.5 }],
  ['doubt counts as much as its log, from -1.5', { ...LEASTS, doubtCounts: 1, now: -1.5 }],
  ['nothing waits', { ...LEASTS, waits: -99 }],
  ['waits below -2.5', { ...LEASTS, waits: -2.5 }],
  ['phrases turned from 0.6', { ...LEASTS, phraseTurned: 0.6 }],
  ['beside a heavier clause from -2.2', { ...LEASTS, besideOwn: -2.2 }],
  ['an idiom asks 0.4 more', { ...LEASTS, idiomMore: 0.4 }],
];

const SHOWN = [
  'act-now recall',
  'act-now recall per dictation',
  'act-now precision',
  'alarms on calm dictations',
  'false act-now, all classes',
  'assertion right',
];

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
if (options.measure !== false) {
  const set = readInPlace(readGold(DICTATIONS_LEFT_OUT));
  const weighed = DICTATIONS_LEFT_OUT.flatMap((part) =>
    weighInPlace(
      set.filter((one) => one.part === part),
      learn(examples.filter(({ source }) => source !== part)),
    ),
  );
  console.log(`dictations of ${DICTATIONS_LEFT_OUT.join(', ')}, each left out`);
  for (const [name, leasts] of LEASTS_TRIED) {
    const metrics = scoreInPlace(set, weighed, leasts);
    console.log(`  ${name}: ${SHOWN.map((what) => `${what} ${metrics[what]?.n ?? 0} of ${metrics[what]?.of ?? 0}`).join(', ')}`);
  }
}
if (options.measure !== true) {
  const { now, told, topic, stands } = learn(examples);
  writeFileSync(
    OUT,
    `import type { RiskWeights } from './risk-weights.js';
import { readTable } from '../../weigh/table.js';

/*
 * Made by \`node tools/dist/learn-risks.js\` from ${examples.length} sentences and clauses that may be read; not to be edited. The command prints what the
 * weights reach on writers left out of learning. One byte a weight, in base64.
 */
let weights: RiskWeights | undefined;

/** The learnt weights, read at the first call and kept. */
export function riskWeights(): RiskWeights {
  weights ??= {
    now: ${tableCall(now, 'NOW')},
    told: ${tableCall(told, 'TOLD')},
    topic: ${tableCall(topic, 'TOPIC')},
    stands: ${tableCall(stands, 'STANDS')},
  };
  return weights;
}

${tableBytes(now, 'NOW')}
${tableBytes(told, 'TOLD')}
${tableBytes(topic, 'TOPIC')}
${tableBytes(stands, 'STANDS')}`,
  );
}

function learn(set: readonly RiskExample[]): RiskWeights {
  return {
    now: learnHashed(
      set.map(({ hashes, now, weight }) => ({ hashes, choice: now ? 1 : 0, weight })),
      { choices: 2, places: 2 ** 18, penalty: PENALTY, rounds: ROUNDS },
    ),
    told: learnHashed(
      set.map(({ hashes, category, weight }) => ({ hashes, choice: category === undefined ? 0 : 1, weight })),
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
