import { writeFileSync } from 'node:fs';
import {
  refusedByRule,
  medicineFeatures,
  medicineQuestions,
  placeOfFeature,
  STRANGERS,
  type MedicineQuestion,
} from '@handrail/care-plan/gold/choices';
import { Command } from 'commander';
import { learnHashed } from './assistant/learn-hashed.js';
import { READABLE_QUESTIONS } from '@handrail/care-plan/gold';

const OUT = 'libs/care-plan/src/asking/learnt-medicine.ts';
const PLACES = 2 ** 14;
/** Chosen by what they reach on parts left out; twice or half of either changes little. */
const PENALTY = 1e-3;
const ROUNDS = 20;
/** There are twenty questions that ask for no decision for each that does; what a plan's own readers and the wordings say counts twice a stranger's. */
const DECISION_COUNTS = 4;
const OWN_COUNTS = 2;
/** Everyday things and medicines in some frames are many and alike. */
const FRAMES_COUNT = 0.5;
/** Wordings are dealt into so many folds. */
const FOLDS = 4;
const FLOORS = [0, -0.2, -0.4, -0.7, -1];

const { write, measure } = new Command('learn-medicine-questions')
  .description('Learns from the gold questions which ask for a decision on medicine, and says how it does on parts that were left out.')
  .option('--no-measure', 'only write')
  .option('--no-write', 'only measure')
  .parse()
  .opts<{ write: boolean; measure: boolean }>();

type Example = MedicineQuestion & { readonly hashes: Int32Array };
const examples: Example[] = medicineQuestions(READABLE_QUESTIONS).map((one) => ({
  ...one,
  hashes: Int32Array.from(medicineFeatures(one.text), placeOfFeature),
}));
const isStranger = ({ from }: MedicineQuestion) => (STRANGERS as readonly string[]).includes(from);

const countsOf = (one: MedicineQuestion) => {
  if (one.from === 'frames') return FRAMES_COUNT;
  if (one.decides) return DECISION_COUNTS;
  return isStranger(one) ? 1 : OWN_COUNTS;
};
const learn = (from: readonly Example[]) =>
  learnHashed(
    from.map((one) => ({ hashes: one.hashes, choice: Number(one.decides), weight: countsOf(one) })),
    { choices: 2, places: PLACES, penalty: PENALTY, rounds: ROUNDS },
  );
type Table = ReturnType<typeof learn>;

function oddsOf({ weights, step, always }: Table, hashes: Int32Array): number {
  const sum = hashes.reduce((total, hash) => total + weights[hash & (PLACES - 1)]!, 0);
  return (sum * step) / Math.sqrt(hashes.length) + always[0]!;
}

function say(who: string, held: readonly Example[]): void {
  const table = learn(examples.filter((one) => !held.includes(one)));
  const odds = held.map((one) => ({ one, odds: oddsOf(table, one.hashes) }));
  const count = (decides: boolean, floor: number) => odds.filter(({ one, odds }) => one.decides === decides && odds > floor).length;
  const of = (decides: boolean) => held.filter((one) => one.decides === decides).length;
  const rules = (decides: boolean) => held.filter((one) => one.decides === decides && refusedByRule(one.text)).length;
  const floors = FLOORS.map((floor) => `above ${floor}: ${count(true, floor)} and ${count(false, floor)}`).join(', ');
  process.stdout.write(
    `${who}: of ${of(true)} decisions and ${of(false)} others, ${floors}; refused by rule ${rules(true)} and ${rules(false)}\n`,
  );
}

if (measure) {
  for (const part of READABLE_QUESTIONS)
    say(
      part,
      examples.filter(({ from }) => from === part),
    );
  for (const name of STRANGERS)
    say(
      name,
      examples.filter(({ from }) => from === name),
    );
  for (let fold = 0; fold < FOLDS; fold++)
    say(
      `wordings, fold ${fold + 1}`,
      examples.filter(({ from, text }) => from === 'wordings' && placeOfFeature(text) % FOLDS === fold),
    );
}
if (write) {
  const { weights, step, always } = learn(examples);
  writeFileSync(
    OUT,
    `import type { MedicineWeights } from './medicine-weights.js';

/* Made by \`node tools/dist/learn-medicine-questions.js\` from the gold questions; not to be edited. How, and what it earned: docs/adr/0107. */
export const LEARNT_MEDICINE: MedicineWeights = {
  places: ${PLACES},
  step: ${step},
  always: ${always[0]},
  weights: \`
${Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength)
  .toString('base64')
  .replace(/.{1,160}/g, '$&\n')}\`,
};
`,
  );
}
