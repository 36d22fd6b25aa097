import { writeFileSync } from 'node:fs';
import { WORDS_WORTH } from './learn-pairs.js';
import type { Learnt } from './question-marks.js';

const RANKING = 'libs/care-plan/src/ranking';
const LINE_LENGTH = 160;
const LARGEST_BYTE = 127;

/** One byte a number, and what a step is worth. The few largest are cut off, so that the many small ones keep their places. */
function inBytes(numbers: Float64Array): { readonly bytes: Int8Array; readonly step: number } {
  const sizes = numbers.map(Math.abs).toSorted();
  const most = sizes[Math.floor(sizes.length * 0.9995)] || 1;
  const step = most / LARGEST_BYTE;
  return { bytes: Int8Array.from(numbers, (x) => Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(x / step)))), step };
}

const base64 = (bytes: Int8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
const wrapped = (text: string) => (text.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? []).join('\n');
const constant = (name: string, text: string) => `const ${name} = \`\n${wrapped(text)}\n\`;`;
const worthOf = (...factors: readonly number[]) => Number(factors.reduce((a, b) => a * b, 1).toPrecision(6));

/** Writes the evidence's weights (`learnt-weights.ts`) and the associations (`learnt-associations.ts`). */
export function writeQuestionWeights(byMeaning: Learnt, byWords: Learnt): void {
  writeFileSync(`${RANKING}/learnt-weights.ts`, weightsText(byMeaning, byWords));
  writeFileSync(`${RANKING}/learnt-associations.ts`, associationsText(byWords));
}

function weightsText(byMeaning: Learnt, byWords: Learnt): string {
  const record = (names: readonly string[], weights: readonly number[]) =>
    `{ ${names.map((name, k) => `${name}: ${weights[k]!.toFixed(2)}`).join(', ')} }`;
  const learnt = (name: string, type: string, { names, ofNothing, weights }: Learnt) => `export const ${name}: Learnt<${type}> = {
  weights: ${record(names, weights.lines)},
  nothing: ${record(ofNothing, weights.nothing)},
};`;
  return `import type { ChoiceSettings, Evidence, NothingByMeaning, NothingEvidence, WordEvidence } from './choice.js';

/*
 * Made by \`node tools/dist/learn-question-weights.js\` from the development questions and from strangers' plans; not to be edited. Logarithmic odds of one
 * choice among the lines of a plan and "nothing". How, and what it earned: docs/adr/0104, 0116, 0117.
 */
type Learnt<E, N> = Pick<ChoiceSettings<E, N>, 'weights' | 'nothing'>;

${learnt('LEARNT_BY_MEANING', 'Evidence, NothingByMeaning', byMeaning)}

${learnt('LEARNT_BY_WORDS', 'WordEvidence, NothingEvidence', byWords)}
`;
}

function associationsText({ weights, settings, vocabulary }: Learnt): string {
  const asked = inBytes(weights.wordsAsked);
  const written = inBytes(weights.wordsWritten);
  return `import { learntBytes, placesOf } from './learnt-bytes.js';
import type { WordAssociation } from './word-association.js';

/* Made by \`node tools/dist/learn-question-weights.js\`, which prints what it reaches on writers left out of learning; not to be edited. One byte a number, in base64. */
let byWords: WordAssociation | undefined;

/** Learnt for the ranking by words alone; read at the first call and kept. */
export function associationByWords(): WordAssociation {
  return (byWords ??= {
    places: placesOf(STEMS),
    dimensions: ${settings.wordDimensions},
    telling: learntBytes(TELLING),
    asked: learntBytes(ASKED),
    written: learntBytes(WRITTEN),
    worth: ${worthOf(WORDS_WORTH, asked.step, written.step)},
  });
}

const STEMS = \`
${vocabulary.words
  .join(' ')
  .replace(new RegExp(`(.{1,${LINE_LENGTH}})(?: |$)`, 'g'), '$1\n')
  .trimEnd()}
\`;
${constant('TELLING', base64(vocabulary.telling))}
${constant('ASKED', base64(asked.bytes))}
${constant('WRITTEN', base64(written.bytes))}
`;
}
