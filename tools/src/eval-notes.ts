import { mkdirSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { withMeaning } from '@handrail/care-plan';
import { GOLD_PARTS, type GoldPartName, READABLE_QUESTIONS } from '@handrail/care-plan/gold';
import { MEDICINE_LEXICON_VERSION, RISK_LEXICON_VERSION, understand } from '@handrail/care-notes';
import { sentenceEmbedder } from '@handrail/step-embeddings';
import { contextsOf } from './assistant/context.js';
import { ERROR_KINDS } from './assistant/error-kinds.js';
import { namesOfOthers } from './assistant/names-of-others.js';
import { type GoldPart, HELD_BACK_PARTS, type PartName, READABLE_PARTS, readGold, VOICES } from './assistant/gold-files.js';
import { predictDictation } from './assistant/predict.js';
import { scoreDictations } from './assistant/score.js';
import type { Metrics, Miss } from './assistant/score-count.js';
import { scorePlanQuestions } from './assistant/score-questions.js';
import { scoreWholePlans } from './assistant/score-whole-plans.js';
import { measureQuestionSpeed } from './assistant/question-speed.js';
import { measureSpeed } from './assistant/speed.js';

const REPORT = 'docs/benchmarks/notes.md';
/** The commonest confusions of headings. */
const HEADINGS_SHOWN = 12;

const options = new Command('eval:notes')
  .description('Scores the note and care-plan assistant on the gold sets and writes docs/benchmarks/notes.md.')
  .option('--errors', 'list every error of the parts whose errors may be read')
  .option('--readable', 'only those parts: nothing held back is opened, and no report is written')
  .option('--no-speed', 'leave out the speed measurement')
  .option('--question-speed', 'measure only how long plan questions take; nothing held back is opened, and no report is written')
  .parse()
  .opts<{ errors?: true; readable?: true; speed: boolean; questionSpeed?: true }>();

if (options.questionSpeed) {
  for (const [what, measured] of await measureQuestionSpeed()) console.log(`${what}: ${measured}`);
  process.exit();
}

const names: readonly PartName[] = options.readable ? READABLE_PARTS : [...READABLE_PARTS, ...HELD_BACK_PARTS];
const gold = readGold(names);
const parts = [
  ...gold.parts.filter((part) => !isVoice(part)).map((part) => scored(part.name, [part])),
  scored('voices', gold.parts.filter(isVoice)),
].toSorted((a, b) => Number(isHeldBack(a.name)) - Number(isHeldBack(b.name)));
const held = parts.filter(({ name }) => isHeldBack(name));
const shown = held.length > 0 ? held : parts;
const questionParts: readonly GoldPartName[] = options.readable ? READABLE_QUESTIONS : GOLD_PARTS;
const byWords = scorePlanQuestions(questionParts);
const wholeByWords = options.readable ? [] : scoreWholePlans();
const wholeByMeaning = options.readable ? [] : await withMeaning(sentenceEmbedder(), scoreWholePlans);
const byMeaning = await withMeaning(sentenceEmbedder(), (ranker) => scorePlanQuestions(questionParts, ranker));
const speed = options.speed ? [...measureSpeed(gold), ...(await measureQuestionSpeed())] : [];
const report = [
  '# Notes: what the assistant gets right, and what it does not',
  '',
  `Run \`npm run eval:notes\` to make this page again (\`-- --errors\` lists the errors of the parts that may be read). Risk lexicon ${RISK_LEXICON_VERSION}, medicine lexicon ${MEDICINE_LEXICON_VERSION}. How the gold set was written, split and looked at: \`libs/care-notes/gold/README.md\`.`,
  gold.parts.map(({ name, dictations, hash }) => `${name}: ${dictations.length} dictations, SHA-256 \`${hash.slice(0, 16)}\``).join('; ') +
    '.',
  '',
  '## Dictations',
  '',
  table(
    ['metric', ...parts.map(({ name, size }) => `${name} (${size})`)],
    [...new Set(parts.flatMap(({ metrics }) => Object.keys(metrics)))]
      .toSorted()
      .map((name) => [name].concat(parts.map(({ metrics }) => share(metrics, name))))
      .concat([['risk F1', ...parts.map(({ riskF1 }) => riskF1.toFixed(2))]]),
  ),
  '',
  ...shown.flatMap((part) => [
    `## Sections and assertions, ${part.name}`,
    '',
    table(['section', 'right', 'taken for it', 'missed', 'F1'], part.sections),
    `Macro F1: ${part.macroF1.toFixed(2)}.`,
    '',
    table(
      ['heading read as another', 'sentences'],
      [...part.headings]
        .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .slice(0, HEADINGS_SHOWN)
        .map(([name, n]) => [name, String(n)]),
    ),
    '',
    table(
      ['gold read as', 'mentions'],
      [...part.assertions].toSorted().map(([name, n]) => [name, String(n)]),
    ),
    '',
  ]),
  '## Plan questions by words alone',
  '',
  table(['metric', ...questionParts], byWords),
  '',
  '## Plan questions by words and meaning',
  '',
  table(['metric', ...questionParts], byMeaning),
  '',
  ...(wholeByWords.length > 0
    ? [
        '## Whole plans by a writer who is held back, ranking alone',
        '',
        table(
          ['metric', 'words alone', 'words and meaning'],
          wholeByWords.map(([name = '', count = ''], at) => [name, count, wholeByMeaning[at]?.[1] ?? '']),
        ),
        '',
      ]
    : []),
  ...(speed.length > 0 ? ['## Speed', '', table(['what', 'measured'], speed), ''] : []),
  '## Errors of the parts that may be read, by kind',
  '',
  table(
    ['kind', 'number', 'what they mostly are'],
    [...countBy(parts.filter((part) => !held.includes(part)).flatMap(({ misses }) => misses))]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, n]) => [kind, String(n), ERROR_KINDS[kind] ?? '']),
  ),
  '',
].join('\n');
console.log(report);
if (options.errors)
  for (const { name, misses } of parts.filter((part) => !held.includes(part)))
    for (const { kind, id, detail } of misses.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)))
      console.log(`${name} | ${kind} | ${id} | ${detail}`);
if (!options.readable) {
  mkdirSync('docs/benchmarks', { recursive: true });
  writeFileSync(REPORT, report);
}

/** The writers of whole notes are shown together. */
function isVoice({ name }: { readonly name: PartName }): boolean {
  return (VOICES as readonly string[]).includes(name);
}

function isHeldBack(name: string): boolean {
  return (HELD_BACK_PARTS as readonly string[]).includes(name);
}

function scored(name: string, set: readonly GoldPart[]) {
  const pairs = set.flatMap((part) => {
    const contextFor = contextsOf(part);
    const namesOf = namesOfOthers(part.caseload);
    return part.dictations.map((one) => ({
      gold: one,
      got: predictDictation(one.row, understand(one.row.text, contextFor(one.row)), part.caseload.time_zone),
      namesOf,
    }));
  });
  const result = scoreDictations(pairs);
  const { n: found = 0, of: marked = 0 } = result.metrics['risk recall'] ?? {};
  const { n: right = 0, of: told = 0 } = result.metrics['risk precision'] ?? {};
  const recall = found / Math.max(1, marked);
  const precision = right / Math.max(1, told);
  const f1 = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));
  const sections = [...result.sections]
    .toSorted()
    .map(([name, counts]) => [name, String(counts.tp), String(counts.fp), String(counts.fn), f1(counts).toFixed(2)]);
  return {
    name,
    size: pairs.length,
    metrics: result.metrics,
    misses: result.misses,
    riskF1: (2 * recall * precision) / Math.max(recall + precision, 1e-9),
    headings: result.headings,
    assertions: result.assertions,
    sections,
    macroF1: [...result.sections.values()].reduce((sum, counts) => sum + f1(counts), 0) / Math.max(1, result.sections.size),
  };
}

function share(metrics: Metrics, name: string): string {
  const { n, of } = metrics[name] ?? { n: 0, of: 0 };
  return of === 0 ? '-' : `${n} of ${of} (${((100 * n) / of).toFixed(1)} %)`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function countBy(misses: readonly Miss[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of misses) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
