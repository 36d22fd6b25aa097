import { choicesOf, type Choice } from '@handrail/care-plan/gold/choices';
import { sentenceEmbedder } from '@handrail/step-embeddings';
import { learnChoice, linesAbove, type NumberedChoice } from './assistant/learn-choice.js';
import { READABLE_QUESTIONS } from './assistant/score-questions.js';

/** Plans are dealt into so many folds: few data, and questions about one plan resemble each other. */
const FOLDS = 12;
const READINGS = ['before', 'whole'] as const;

const embedder = sentenceEmbedder();
const wanted = new Set<string>();
for (const part of READABLE_QUESTIONS) {
  choicesOf(part, 'whole', (text) => {
    wanted.add(text);
    return undefined;
  });
}
const vectors = await embedder.vectorsOf([...wanted]);
const choices = READINGS.map((reading) => READABLE_QUESTIONS.flatMap((part) => choicesOf(part, reading, (text) => vectors.get(text))));
const [first] = choices[0] ?? [];
if (!first) throw new Error('No gold question came as far as a ranking.');
const allNames = Object.keys(first.lines[0]!.evidence) as (keyof Choice['lines'][number]['evidence'])[];
const BY_MEANING = new Set<string>(['asPerson', 'bare', 'text', 'condition', 'goal']);
const plans = [...new Set(choices.flat().map(({ plan }) => plan))].toSorted();
const fold = (choice: Choice) => plans.indexOf(choice.plan) % FOLDS;

function learn(what: string, names: typeof allNames): void {
  const numbered = (choice: Choice): NumberedChoice => ({
    lines: choice.lines.map(({ evidence }) => names.map((name) => evidence[name])),
    nothing: Object.values(choice.nothing),
    right: [...choice.lines.map(({ right }) => right), choice.nothingRight],
  });
  const folds = Array.from({ length: FOLDS }, (_, k) =>
    learnChoice(
      choices
        .flat()
        .filter((choice) => fold(choice) !== k)
        .map(numbered),
    ),
  );
  READINGS.forEach((reading, r) => {
    for (const part of [...READABLE_QUESTIONS, 'all'] as const) {
      const counts = { 'hit@1': 0, 'hit@3': 0, quoted: 0, 'of a step': 0, 'nothing right': 0, 'of nothing': 0 };
      for (const choice of choices[r]!.filter((one) => part === 'all' || one.part === part)) {
        const above = linesAbove(numbered(choice), folds[fold(choice)]!);
        const order = above.map((_, at) => at).toSorted((a, b) => above[b]! - above[a]!);
        const quoted = above[order[0]!]! > 0;
        if (choice.nothingRight) {
          counts['of nothing'] += 1;
          if (!quoted) counts['nothing right'] += 1;
          continue;
        }
        counts['of a step'] += 1;
        if (!quoted) continue;
        counts.quoted += 1;
        if (choice.lines[order[0]!]!.right) counts['hit@1'] += 1;
        if (order.slice(0, 3).some((at) => choice.lines[at]!.right)) counts['hit@3'] += 1;
      }
      process.stdout.write(`${what}, ${part}, thesaurus ${reading}, cross-validated by plan: ${JSON.stringify(counts)}\n`);
    }
  });
  const learnt = learnChoice(choices.flat().map(numbered));
  const named = (keys: readonly string[], weights: readonly number[]) =>
    Object.fromEntries(keys.map((name, k) => [name, Number(weights[k]!.toFixed(2))]));
  process.stdout.write(
    `${what} ${JSON.stringify({ weights: named(names, learnt.lines), nothing: named(Object.keys(first!.nothing), learnt.nothing) }, null, 2)}\n`,
  );
}

learn('words and meaning', allNames);
learn(
  'words alone',
  allNames.filter((name) => !BY_MEANING.has(name)),
);
