import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READABLE_QUESTIONS } from '@handrail/care-plan/gold';
import {
  choicesOf,
  questionTexts,
  STRANGERS,
  strangerChoicesOf,
  textsOfLine,
  wordsOf,
  type Choice,
} from '@handrail/care-plan/gold/choices';
import { loadModel } from '@handrail/step-embeddings';

/** The writer of the development parts, whose plans have goals and conditions. */
export const DEVELOPMENT = 'development';
/** Any vector: which texts are looked up does not depend on what is found. */
const ANY = Float32Array.of(1);

/**
 * Writes what `tools/sentence-model/tune.py` learns from: each question with the lines of its plan, which of them answer it and what the words say for each and
 * for "nothing", and the pieces of every text that the ranking looks up, single words included.
 */
export async function writeTexts(folder: string): Promise<void> {
  const wanted = new Set<string>();
  const wholeOf = (text: string) => {
    wanted.add(text);
    return ANY;
  };
  const listen = { wholeOf, reading: () => 0 };
  const questions = [
    ...STRANGERS.flatMap((name) => strangerChoicesOf(name, listen).map((choice) => written(choice, name))),
    ...READABLE_QUESTIONS.flatMap((part) => choicesOf(part, 'whole', listen).map((choice) => written(choice, DEVELOPMENT))),
  ];
  const whole = [...wanted, ...questions.flatMap(({ text, asPerson, lines }) => [text, asPerson, ...lines])];
  const texts = new Set([...whole, ...whole.flatMap((text) => wordsOf(text).map(({ raw }) => raw))]);
  // The vocabulary is the same before and after tuning.
  const { piecesOf } = await loadModel(null);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'questions.json'), JSON.stringify(questions));
  writeFileSync(join(folder, 'pieces.json'), JSON.stringify(Object.fromEntries([...texts].map((text) => [text, piecesOf(text)]))));
  console.log(`${questions.length} questions, ${texts.size} texts.`);
}

/** As `Model` of tune.py expects them: what words say for a line, and for "nothing". */
const ofWords = ({ words, share, sign, crisis, forbids, nurses }: Choice['lines'][number]['evidence']) => [
  words,
  share,
  sign,
  crisis,
  forbids,
  nurses,
];
const ofNothing = ({ always, fact, topic, unanswered, parts, strange }: Choice['nothing']) => [
  always,
  fact,
  topic,
  unanswered,
  parts,
  strange,
];

const written = ({ part, plan, question, lines, nothing }: Choice, writer: string) => ({
  writer,
  plan: `${part} ${plan}`,
  text: questionTexts(question).bare,
  asPerson: questionTexts(question).asPerson,
  lines: lines.map(({ line }) => textsOfLine(line)[0]!),
  right: lines.map(({ right }) => right),
  words: lines.map(({ evidence }) => ofWords(evidence)),
  nothing: ofNothing(nothing),
});
