import { readFileSync, writeFileSync } from 'node:fs';
import {
  type BareWords,
  bareClauses,
  hashOf,
  LEAST_NOBODYS,
  nobodysFeatures,
  nobodysOdds,
  type WeightTable,
} from '@handrail/care-notes/learning';
import { Command } from 'commander';
import { contextOf } from './assistant/context.js';
import { type Gold, GOLD_FOLDER, readGold, READABLE_PARTS } from './assistant/gold-files.js';
import { cutsLeftOut } from './assistant/learn-boundary-weights.js';
import { learnHashed } from './assistant/learn-hashed.js';
import { contextOfAll } from './assistant/risk-examples.js';
import { tableFile } from './assistant/weights-file.js';

const OUT = 'libs/care-notes/src/nobody/weights.ts';
const WRITTEN = 'nobody/nobody.txt';
const PLACES = 2 ** 13;
const PENALTY = 5e-4;
const ROUNDS = 10;
/** Most writers of whole notes hardly wrote any of nobody's: one counts as so many. */
const NOBODYS_COUNTS = 3;
const STEPS = [-1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3];

interface Example {
  readonly part: string;
  readonly id: string;
  readonly words: BareWords;
  readonly nobodys: boolean;
  readonly weight: number;
}

const options = new Command('learn-nobody')
  .description(
    'Learns which clauses without any name are about nobody in care, and says what that takes from people in the notes of writers left out.',
  )
  .option('--measure', 'only measure; write nothing')
  .option('--lost', 'only measure, and print what is taken though it is about somebody')
  .parse()
  .opts<{ measure?: boolean; lost?: boolean }>();

const gold = readGold(READABLE_PARTS);
const notes = noteExamples(gold);
const written = writtenExamples(gold);
if (options.measure || options.lost) measure();
else write();

function measure(): void {
  const odds = new Map<Example, number>();
  for (const { name } of gold.parts) {
    const weights = learn([...notes.filter(({ part }) => part !== name), ...written]);
    for (const one of notes) if (one.part === name) odds.set(one, nobodysOdds(one.words, weights));
  }
  const count = (nobodys: boolean, least: number) =>
    [true, false]
      .map((opens) => notes.filter((one) => one.nobodys === nobodys && one.words.opens === opens && odds.get(one)! >= least).length)
      .join(' + ');
  console.log(
    `from (${LEAST_NOBODYS.opens} and ${LEAST_NOBODYS.goesOn} are chosen) | of ${count(true, -Infinity)} clauses about nobody | of ${count(false, -Infinity)} about somebody`,
  );
  for (const least of STEPS) console.log(`${least} | ${count(true, least)} | ${count(false, least)}`);
  if (options.lost)
    for (const [one, own] of [...odds].toSorted(([, a], [, b]) => b - a))
      if (own >= 0 && !one.nobodys) console.log(`${own.toFixed(2)} | ${one.part} ${one.id} | ${one.words.text}`);
}

function write(): void {
  const all = [...notes, ...written];
  const made = `\`node tools/dist/learn-nobody.js\` from ${all.length} clauses`;
  writeFileSync(OUT, tableFile(learn(all), { what: 'words about nobody in care', reader: 'nobodyWeights', made }));
}

function learn(set: readonly Example[]): WeightTable {
  return learnHashed(
    set.map(({ words, nobodys, weight }) => ({ hashes: Int32Array.from(nobodysFeatures(words), hashOf), choice: Number(nobodys), weight })),
    { choices: 2, places: PLACES, penalty: PENALTY, rounds: ROUNDS },
  );
}

/** Clauses as they are cut, where they lie in one sentence of the writer's; what is to be left out or asked about teaches nothing. */
function noteExamples({ parts }: Gold): Example[] {
  const cutsOf = cutsLeftOut();
  return parts.flatMap(({ name: part, dictations, caseload }) =>
    dictations.flatMap(({ row, segments }) =>
      bareClauses(row.text, contextOf(row, caseload, []), cutsOf(part)).flatMap(({ span, ...words }): Example[] => {
        const own = segments.find((segment) => segment.start <= span.start && span.end <= segment.end);
        if (!own || own.leftOut || own.subject === 'unclear') return [];
        const nobodys = own.subject === 'none';
        return [{ part, id: row.id, words, nobodys, weight: nobodys ? NOBODYS_COUNTS : 1 }];
      }),
    ),
  );
}

/** What one writer wrote down as about nobody, and as going on about somebody in words that sound like it. */
function writtenExamples(from: Gold): Example[] {
  const everyone = contextOfAll(from);
  return readFileSync(`${GOLD_FOLDER}/${WRITTEN}`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, mark, text] = /^([NS]) \| (.+)$/.exec(line) ?? [];
      if (text === undefined) return [];
      return bareClauses(text, everyone).flatMap((words) =>
        (['inside', 'last'] as const).flatMap((place) =>
          [true, false].map((opens): Example => ({
            part: 'nobody',
            id: '',
            words: { ...words, place, opens },
            nobodys: mark === 'N',
            weight: 0.25,
          })),
        ),
      );
    });
}
