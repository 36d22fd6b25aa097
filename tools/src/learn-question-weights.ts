import { choicesOf, STRANGERS, strangerChoicesOf, wordsOf, type Choice } from '@handrail/care-plan/gold/choices';
import { join } from 'node:path';
import type { Meanings } from '@handrail/care-plan';
import { loadModel, sentenceEmbedder } from '@handrail/step-embeddings';
import { Command } from 'commander';
import { readMeanings } from './assistant/kept-meanings.js';
import { DEVELOPMENT, writeTexts } from './assistant/tuning-texts.js';
import { aboveNothing, learnFrom, marksOf, type Learning } from './assistant/question-marks.js';
import { READABLE_QUESTIONS } from '@handrail/care-plan/gold';
import { writeQuestionWeights } from './assistant/question-weights-file.js';

const READINGS = ['before', 'whole'] as const;
/** Plans of the development parts are dealt into so many folds. */
const FOLDS = 3;
/** Both readings of a development question are learnt from, and its plans look like those of a service: goals, conditions, frequencies. */
const DEVELOPMENT_WEIGHT = 2;
const NEEDS_THE_MODEL = ['asPerson', 'bare', 'text', 'condition', 'goal', 'read', 'size'];
const isStranger = ({ part }: Choice) => (STRANGERS as readonly string[]).includes(part);
const weightOf = (choice: Choice) => (isStranger(choice) ? 1 : DEVELOPMENT_WEIGHT);
const BY_MEANING: Learning = { wordDimensions: 0, rounds: 8, leftOut: new Set(), weightOf };
const BY_WORDS: Learning = { wordDimensions: 32, rounds: 8, leftOut: new Set(NEEDS_THE_MODEL), weightOf };

const options = new Command('learn-question-weights')
  .description(
    'Learns which line of a plan a question asks for, from the development questions and from strangers. The sentence model is tuned on the same questions, so what its nearness ' +
      'is worth is learnt from vectors of models that never met them: see tools/sentence-model/tune.py.',
  )
  .option('--texts <folder>', 'only write there what tune.py learns from')
  .option('--vectors <folder>', 'where tune.py wrote the vectors of the models that leave one writer out')
  .option('--no-measure', 'do not measure on writers and plans that are left out')
  .option('--no-write', 'do not write the weights')
  .parse()
  .opts<{ texts?: string; vectors?: string; measure: boolean; write: boolean }>();
if (options.texts !== undefined) {
  await writeTexts(options.texts);
  process.exit();
}
if (options.vectors === undefined)
  throw new Error('Say --texts FOLDER first, run tools/sentence-model/tune.py, then say --vectors FOLDER.');
const kept = Object.fromEntries(
  [...STRANGERS, DEVELOPMENT].map((writer) => [writer, readMeanings(join(options.vectors!, `without-${writer}`))]),
) as Record<(typeof STRANGERS)[number] | typeof DEVELOPMENT, Meanings & { readonly texts: readonly string[] }>;

/** Where single words start from when no model is loaded: the model as it ships, which knows no question. */
const words = await sentenceEmbedder(() => loadModel(null)).meaningsOf([
  ...new Set(kept[DEVELOPMENT].texts.flatMap((text) => wordsOf(text).map(({ raw }) => raw))),
]);

const developed = Object.fromEntries(
  READINGS.map((reading) => [reading, READABLE_QUESTIONS.flatMap((part) => choicesOf(part, reading, kept[DEVELOPMENT]))]),
) as Record<(typeof READINGS)[number], Choice[]>;
const strangers = Object.fromEntries(STRANGERS.map((name) => [name, strangerChoicesOf(name, kept[name])])) as Record<
  (typeof STRANGERS)[number],
  Choice[]
>;
const development = READINGS.flatMap((reading) => developed[reading]);
const everyStranger = STRANGERS.flatMap((name) => strangers[name]);

function measured(what: string, settings: Learning): void {
  const say = (who: string, choices: readonly Choice[], above: number[][]) =>
    process.stdout.write(`${what}, ${who}: ${JSON.stringify(marksOf(choices, above))}\n`);
  for (const name of STRANGERS) {
    const learnt = learnFrom(
      [...STRANGERS.filter((other) => other !== name).flatMap((other) => strangers[other]), ...development],
      words,
      settings,
    );
    say(`writer of ${name} left out`, strangers[name], aboveNothing(learnt, strangers[name]));
  }
  // Strangers' plans have no goals, and their conditions stand in the text, so nothing can be learnt about these from them alone.
  const fromStrangers = learnFrom(everyStranger, words, {
    ...settings,
    leftOut: new Set([...settings.leftOut, 'goal', 'condition']),
  });
  for (const reading of READINGS)
    say(
      `learnt from strangers alone, development parts, thesaurus ${reading}`,
      developed[reading],
      aboveNothing(fromStrangers, developed[reading]),
    );
  const plans = [...new Set(development.map(({ plan }) => plan))].toSorted();
  const isIn = (fold: number) => (choice: Choice) => plans.indexOf(choice.plan) % FOLDS === fold;
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    fold,
    learnt: learnFrom([...everyStranger, ...development.filter((choice) => !isIn(fold)(choice))], words, settings),
  }));
  for (const reading of READINGS) {
    const dealt = folds.map(({ fold, learnt }) => {
      const own = developed[reading].filter(isIn(fold));
      return { own, above: aboveNothing(learnt, own) };
    });
    say(
      `development parts, their plans left out, thesaurus ${reading}`,
      dealt.flatMap(({ own }) => own),
      dealt.flatMap(({ above }) => above),
    );
  }
}

if (options.measure) {
  measured('words and meaning', BY_MEANING);
  measured('words alone, no associations', { ...BY_WORDS, wordDimensions: 0 });
  measured('words alone', BY_WORDS);
}
if (options.write) {
  const all = [...everyStranger, ...development];
  writeQuestionWeights(learnFrom(all, words, BY_MEANING), learnFrom(all, words, BY_WORDS));
}
