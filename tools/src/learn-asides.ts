import { readFileSync, writeFileSync } from 'node:fs';
import {
  asideFeatures,
  asideOdds,
  hashOf,
  LEAST_ASIDE,
  mayBeAside,
  type SpokenWords,
  spokenClauses,
  type WeightTable,
} from '@handrail/care-notes/learning';
import { Command } from 'commander';
import { contextOf } from './assistant/context.js';
import { type Gold, GOLD_FOLDER, readGold, READABLE_PARTS } from './assistant/gold-files.js';
import { cutsLeftOut } from './assistant/learn-boundary-weights.js';
import { learnHashed } from './assistant/learn-hashed.js';
import { contextOfAll } from './assistant/risk-examples.js';
import { readSentences } from './assistant/sentences.js';
import { tableFile } from './assistant/weights-file.js';

const OUT = 'libs/care-notes/src/aside/weights.ts';
const PLACES = 2 ** 13;
const PENALTY = 5e-4;
const ROUNDS = 10;
/** There are a hundred clauses of notes to each aside. */
const ASIDE_COUNTS = 5;
/** Single sentences only teach what content sounds like: one in so many is enough. */
const SENTENCE_TAKEN = 5;
const STEPS = [-1, -0.75, -0.5, -0.25, 0, 0.5, 1, 2];

interface Example {
  readonly part: string;
  readonly id: string;
  readonly words: SpokenWords;
  readonly aside: boolean;
  readonly weight: number;
  /** A clause as it is cut and may be left out: only these are counted. */
  readonly counted: boolean;
}

const options = new Command('learn-asides')
  .description(
    'Learns which words of a dictation are about the dictating itself, and says what that leaves out of writers who were not learnt from.',
  )
  .option('--measure', 'only measure; write nothing')
  .option('--lost', 'only measure, and print what is left out though it is marked as content')
  .parse()
  .opts<{ measure?: boolean; lost?: boolean }>();

const gold = readGold(READABLE_PARTS);
const notes = noteExamples(gold);
const others = [...writtenExamples(gold), ...sentenceExamples(gold)];
if (options.measure || options.lost) measure();
else write();

function measure(): void {
  const odds = new Map<Example, number>();
  for (const { name } of gold.parts) {
    const weights = learn([...notes.filter(({ part }) => part !== name), ...others]);
    for (const one of notes) if (one.part === name && one.counted && mayBeAside(one.words)) odds.set(one, asideOdds(one.words, weights));
  }
  const counted = notes.filter((one) => one.counted);
  console.log(
    `left out from (${LEAST_ASIDE} is chosen) | of ${counted.filter(({ aside }) => aside).length} clauses of asides | clauses of content`,
  );
  for (const least of STEPS) {
    const left = counted.filter((one) => (odds.get(one) ?? Number.NEGATIVE_INFINITY) >= least);
    console.log(`${least} | ${left.filter(({ aside }) => aside).length} | ${left.filter(({ aside }) => !aside).length}`);
  }
  if (options.lost)
    for (const [one, own] of [...odds].toSorted(([, a], [, b]) => b - a))
      if (own >= STEPS[0]! && !one.aside) console.log(`${own.toFixed(2)} | ${one.part} ${one.id} | ${one.words.text}`);
}

function write(): void {
  const all = [...notes, ...others];
  const made = `\`node tools/dist/learn-asides.js\` from ${all.length} clauses`;
  writeFileSync(OUT, tableFile(learn(all), { what: 'words about the dictating', reader: 'asideWeights', made }));
}

function learn(set: readonly Example[]): WeightTable {
  return learnHashed(
    set.map(({ words, aside, weight }) => ({ hashes: Int32Array.from(asideFeatures(words), hashOf), choice: Number(aside), weight })),
    { choices: 2, places: PLACES, penalty: PENALTY, rounds: ROUNDS },
  );
}

/** Clauses as they are cut, and asides that the cut ran together with content. What holds both teaches nothing and counts as content. */
function noteExamples({ parts }: Gold): Example[] {
  const cutsOf = cutsLeftOut();
  return parts.flatMap(({ name: part, dictations, caseload }) =>
    dictations.flatMap(({ row, segments }) => {
      const context = contextOf(row, caseload, []);
      const clauses = spokenClauses(row.text, context, cutsOf(part));
      const asides = segments.filter(({ leftOut }) => leftOut);
      const inside = (span: { start: number; end: number }, one: { start: number; end: number }) =>
        one.start <= span.start && span.end <= one.end;
      const own = clauses.flatMap(({ span, words, hasRisk }): Example[] => {
        if (!words) return [];
        const aside = asides.some((one) => inside(span, one));
        return [{ part, id: row.id, words, aside, weight: aside ? ASIDE_COUNTS : 1, counted: !hasRisk }];
      });
      const runOn = asides
        .filter((one) => !clauses.some(({ span }) => inside(span, one)))
        .flatMap(({ start, end }) => spokenClauses(row.text.slice(start, end), context))
        .flatMap(({ words }): Example[] => (words ? [{ part, id: row.id, words, aside: true, weight: ASIDE_COUNTS, counted: false }] : []));
      return [...own, ...runOn];
    }),
  );
}

/** What one writer wrote down as said about the dictating, and as content that sounds like it. They may stand anywhere. */
function writtenExamples(gold: Gold): Example[] {
  const everyone = contextOfAll(gold);
  return readFileSync(`${GOLD_FOLDER}/asides/asides.txt`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, mark, text] = /^([+-]) \| (.+)$/.exec(line) ?? [];
      if (text === undefined) return [];
      return spokenClauses(text, everyone).flatMap(({ words }) =>
        words
          ? (['first', 'inside', 'last'] as const).map((place): Example => ({
              part: 'asides',
              id: '',
              words: { ...words, place },
              aside: mark === '-',
              weight: 1,
              counted: false,
            }))
          : [],
      );
    });
}

function sentenceExamples(gold: Gold): Example[] {
  const everyone = contextOfAll(gold);
  return readSentences()
    .filter((_, i) => i % SENTENCE_TAKEN === 0)
    .flatMap(({ text }) =>
      spokenClauses(text, everyone).flatMap(({ words }): Example[] =>
        words ? [{ part: 'sentences', id: '', words: { ...words, place: 'inside' }, aside: false, weight: 1, counted: false }] : [],
      ),
    );
}
