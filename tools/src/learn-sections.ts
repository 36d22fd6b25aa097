import { writeFileSync } from 'node:fs';
import { SECTIONS, understand } from '@handrail/care-notes';
import {
  isLive,
  hashOf,
  maskedClauses,
  type SectionFacts,
  sectionFeatures,
  sectionOf,
  type WeightTable,
} from '@handrail/care-notes/learning';
import { Command } from 'commander';
import { contextsOf } from './assistant/context.js';
import { type Gold, readGold, READABLE_PARTS } from './assistant/gold-files.js';
import { cutsLeftOut } from './assistant/learn-boundary-weights.js';
import { learnHashed } from './assistant/learn-hashed.js';
import { contextOfAll } from './assistant/risk-examples.js';
import { readSentences } from './assistant/sentences.js';
import { tableBytes, tableCall } from './assistant/weights-file.js';

const OUT = 'libs/care-notes/src/section/weights.ts';
/** Chosen by what they reach on writers left out; twice or half of either changes little. */
const PENALTY = 5e-4;
const ROUNDS = 10;
const PLACES = 2 ** 16;
/** A sentence alone has no clause before it. */
const SENTENCES_COUNT = 0.3;

const SENTENCES = 'sentences';

interface Example {
  /** The part it is of: a writer. */
  readonly part: string;
  /** Clauses of one dictation follow each other. */
  readonly dictation: string;
  readonly facts: SectionFacts;
  readonly section: number;
  /** How much it counts when it is learnt from. */
  readonly weight: number;
}

const options = new Command('learn-sections')
  .description(
    'Learns the headings of clauses from the dictations whose errors may be read, and says how it does on writers who were left out.',
  )
  .option('--measure', 'only measure; write nothing')
  .option('--no-measure', 'only write')
  .parse()
  .opts<{ measure?: boolean }>();

const gold = readGold(READABLE_PARTS);
const examples = [...noteExamples(gold), ...sentenceExamples(gold)];
if (options.measure !== false) {
  let right = 0;
  for (const part of READABLE_PARTS) {
    const weights = learn(examples.filter((one) => one.part !== part));
    const own = headed(
      examples.filter((one) => one.part === part),
      weights,
    );
    right += own;
    console.log(`${part} left out: ${own} of ${examples.filter((one) => one.part === part).length} headings right`);
  }
  console.log(`all of them: ${right} of ${examples.filter((one) => one.part !== SENTENCES).length}`);
}
if (options.measure !== true) {
  const learnt = learn(examples);
  writeFileSync(
    OUT,
    `import { readTable, type WeightTable } from '../weigh/table.js';

/*
 * Made by \`node tools/dist/learn-sections.js\` from ${examples.length} clauses of dictations that may be read; not to be edited. The command prints what the
 * weights reach on writers left out of learning. One byte a weight, in base64.
 */
let weights: WeightTable | undefined;

/** The learnt weights, read at the first call and kept. Columns follow \`SECTIONS\`. */
export function sectionWeights(): WeightTable {
  weights ??= ${tableCall(learnt, 'BYTES')};
  return weights;
}

${tableBytes(learnt, 'BYTES')}
`,
  );
}

/** Clauses as they are cut, each with the heading of the segment that holds most of it. The heading before is the right one. */
function noteExamples(gold: Gold): Example[] {
  const cutsOf = cutsLeftOut();
  return gold.parts.flatMap((from) => {
    const { name: part, dictations } = from;
    const contextFor = contextsOf(from);
    return dictations.flatMap((one) => {
      const { text } = one.row;
      const context = contextFor(one.row);
      const read = understand(text, context, cutsOf(part));
      const masked = maskedClauses(text, context, cutsOf(part));
      let before: SectionFacts['before'];
      return read.segments.flatMap((segment, i): Example[] => {
        const overlap = (other: { start: number; end: number }) =>
          Math.min(other.end, segment.span.end) - Math.max(other.start, segment.span.start);
        const own = one.segments.toSorted((a, b) => overlap(b) - overlap(a))[0];
        if (!own || own.leftOut || segment.leftOut !== undefined) return [];
        const section = SECTIONS.find((known) => known === own.section)!;
        const known: SectionFacts = {
          masked: masked[i]!.masked,
          last: masked[i - 1]?.masked ?? '',
          next: masked[i + 1]?.masked ?? '',
          risks: masked[i]!.rules.map(({ category, assertion }) => ({ category, live: isLive(assertion) })),
          hasMedicine: read.medicines.some(({ segmentId }) => segmentId === segment.id),
          hasStep: segment.steps.length > 0,
          before,
          place: { at: i, of: read.segments.length },
        };
        before = { section, sameSubject: true };
        return [{ part, dictation: one.row.id, facts: known, section: SECTIONS.indexOf(section), weight: 1 }];
      });
    });
  });
}

/** Calm sentences with their headings. */
function sentenceExamples(gold: Gold): Example[] {
  const everyone = contextOfAll(gold);
  return readSentences().flatMap(({ text, section }) => {
    const at = SECTIONS.findIndex((known) => known === section);
    if (at < 0) return [];
    const clauses = maskedClauses(text, everyone);
    return clauses.map(({ masked, rules }, i) => ({
      part: SENTENCES,
      dictation: text,
      facts: {
        masked,
        last: clauses[i - 1]?.masked ?? '',
        next: clauses[i + 1]?.masked ?? '',
        risks: rules.map(({ category, assertion }) => ({ category, live: isLive(assertion) })),
        hasMedicine: false,
        hasStep: false,
        before: undefined,
        place: undefined,
      },
      section: at,
      weight: SENTENCES_COUNT,
    }));
  });
}

function learn(set: readonly Example[]): WeightTable {
  return learnHashed(
    set.map(({ facts, section, weight }) => ({ hashes: Int32Array.from(sectionFeatures(facts), hashOf), choice: section, weight })),
    { choices: SECTIONS.length, places: PLACES, penalty: PENALTY, rounds: ROUNDS },
  );
}

/** Headings that come out right when each clause is told the heading that came out before it, as in a dictation. */
function headed(set: readonly Example[], weights: WeightTable): number {
  let right = 0;
  let last: { readonly dictation: string; readonly section: SectionFacts['before'] } | undefined;
  for (const { dictation, facts, section } of set) {
    const before = last?.dictation === dictation ? last.section : undefined;
    const own = sectionOf({ ...facts, before }, weights);
    if (SECTIONS.indexOf(own) === section) right += 1;
    last = { dictation, section: { section: own, sameSubject: true } };
  }
  return right;
}
