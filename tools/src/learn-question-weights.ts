import { choicesOf, STRANGERS, strangerChoicesOf, wordsOf, type Choice } from '@handrail/care-plan/gold/choices';
import { sentenceEmbedder } from '@handrail/step-embeddings';
import { Command } from 'commander';
import { keptVectors } from './assistant/kept-vectors.js';
import { aboveNothing, learnFrom, marksOf, type Learning } from './assistant/question-marks.js';
import { READABLE_QUESTIONS } from '@handrail/care-plan/gold';
import { writeQuestionWeights } from './assistant/question-weights-file.js';

const READINGS = ['before', 'whole'] as const;
/** Plans of the development parts are dealt into so many folds. */
const FOLDS = 3;
/** Both readings of a development question are learnt from, and its plans look like those of a service: goals, conditions, frequencies. */
const DEVELOPMENT_WEIGHT = 2;
const NEEDS_THE_MODEL = ['asPerson', 'bare', 'text', 'condition', 'goal'];
const isStranger = ({ part }: Choice) => (STRANGERS as readonly string[]).includes(part);
const weightOf = (choice: Choice) => (isStranger(choice) ? 1 : DEVELOPMENT_WEIGHT);
const BY_MEANING: Learning = { mapped: 32, wordDimensions: 16, rounds: 8, leftOut: new Set(), weightOf };
const BY_WORDS: Learning = { mapped: 0, wordDimensions: 32, rounds: 8, leftOut: new Set(NEEDS_THE_MODEL), weightOf };

const {
  measure,
  write,
  vectors: folder,
} = new Command('learn-question-weights')
  .description('Learns which line of a plan a question asks for, from the development questions and from strangers.')
  .option('--no-measure', 'do not measure on writers and plans that are left out')
  .option('--no-write', 'do not write the weights')
  .option('--vectors <folder>', 'keep the vectors of the sentence model there between runs')
  .parse()
  .opts<{ measure: boolean; write: boolean; vectors?: string }>();

const embedder = folder === undefined ? sentenceEmbedder() : keptVectors(sentenceEmbedder(), folder);
const wanted = new Set<string>();
const listen = (text: string) => void wanted.add(text);
for (const part of READABLE_QUESTIONS) choicesOf(part, 'whole', listen);
for (const name of STRANGERS) strangerChoicesOf(name, listen);
const texts = [...wanted];
const vectors = new Map(await embedder.vectorsOf([...texts, ...new Set(texts.flatMap((text) => wordsOf(text).map(({ raw }) => raw)))]));
const vectorOf = (text: string) => vectors.get(text);

const developed = Object.fromEntries(
  READINGS.map((reading) => [reading, READABLE_QUESTIONS.flatMap((part) => choicesOf(part, reading, vectorOf))]),
) as Record<(typeof READINGS)[number], Choice[]>;
const strangers = Object.fromEntries(STRANGERS.map((name) => [name, strangerChoicesOf(name, vectorOf)])) as Record<
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
      vectors,
      settings,
    );
    say(`writer of ${name} left out`, strangers[name], aboveNothing(learnt, strangers[name], vectors));
  }
  // Strangers' plans have no goals, and their conditions stand in the text, so nothing can be learnt about these from them alone.
  const fromStrangers = learnFrom(everyStranger, vectors, { ...settings, leftOut: new Set([...settings.leftOut, 'goal', 'condition']) });
  for (const reading of READINGS)
    say(
      `learnt from strangers alone, development parts, thesaurus ${reading}`,
      developed[reading],
      aboveNothing(fromStrangers, developed[reading], vectors),
    );
  const plans = [...new Set(development.map(({ plan }) => plan))].toSorted();
  const isIn = (fold: number) => (choice: Choice) => plans.indexOf(choice.plan) % FOLDS === fold;
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    fold,
    learnt: learnFrom([...everyStranger, ...development.filter((choice) => !isIn(fold)(choice))], vectors, settings),
  }));
  for (const reading of READINGS) {
    const dealt = folds.map(({ fold, learnt }) => {
      const own = developed[reading].filter(isIn(fold));
      return { own, above: aboveNothing(learnt, own, vectors) };
    });
    say(
      `development parts, their plans left out, thesaurus ${reading}`,
      dealt.flatMap(({ own }) => own),
      dealt.flatMap(({ above }) => above),
    );
  }
}

if (measure) {
  const plain: Partial<Learning> = { mapped: 0, wordDimensions: 0 };
  measured('words and meaning, no associations', { ...BY_MEANING, ...plain });
  measured('words and meaning', BY_MEANING);
  measured('words alone, no associations', { ...BY_WORDS, ...plain });
  measured('words alone', BY_WORDS);
}
if (write) {
  const all = [...everyStranger, ...development];
  writeQuestionWeights(learnFrom(all, vectors, BY_MEANING), learnFrom(all, vectors, BY_WORDS));
}
