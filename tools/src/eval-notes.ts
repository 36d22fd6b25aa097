import { mkdirSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { MEDICINE_LEXICON_VERSION, RISK_LEXICON_VERSION, understand } from '@handrail/care-notes';
import { contextOf, planFacts } from './assistant/context.js';
import { type Gold, readGold } from './assistant/gold-files.js';
import type { GoldDictation } from './assistant/gold-marks.js';
import { predictDictation } from './assistant/predict.js';
import { type Metrics, type Miss, scoreDictations } from './assistant/score.js';
import { scorePlanQuestions } from './assistant/score-questions.js';
import { measureSpeed } from './assistant/speed.js';

const PARTS = ['development', 'test', 'adversarial', 'development 3'] as const;
type Part = (typeof PARTS)[number];
const REPORT = 'docs/benchmarks/notes.md';

const options = new Command('eval:notes')
  .description('Scores the note and care-plan assistant on the gold sets and writes docs/benchmarks/notes.md.')
  .option('--errors', 'list every error of the parts that are not test parts')
  .option('--no-speed', 'leave out the speed measurement')
  .parse()
  .opts<{ errors?: true; speed: boolean }>();

const gold = readGold();
const parts = PARTS.map((name) => scored(gold, name));
const questions = scorePlanQuestions();
const speed = options.speed ? measureSpeed(gold) : [];
const report = [
  '# Notes: what the assistant gets right, and what it does not',
  '',
  `Run \`npm run eval:notes\` to make this page again (\`-- --errors\` lists the errors of the development part). Risk lexicon ${RISK_LEXICON_VERSION}, medicine lexicon ${MEDICINE_LEXICON_VERSION}. How the gold set was written, split and looked at: \`libs/care-notes/gold/README.md\`.`,
  `Test part: ${gold.test.length} dictations, SHA-256 \`${gold.testHash.slice(0, 16)}\`. The same person wrote rules and gold, so even these figures flatter.`,
  '',
  '## Dictations',
  '',
  table(
    ['metric', ...parts.map(({ name, size }) => `${name} (${size})`)],
    [...new Set(parts.flatMap(({ metrics }) => Object.keys(metrics)))]
      .toSorted()
      .map((name) => [name].concat(parts.map(({ metrics }) => share(metrics, name)))),
  ),
  '',
  '## Sections',
  '',
  table(['section', 'right', 'taken for it', 'missed', 'F1'], parts[1]!.sections),
  `Macro F1 on the test part: ${parts[1]!.macroF1.toFixed(2)}.`,
  '',
  '## Assertions on the test part',
  '',
  table(
    ['gold read as', 'mentions'],
    [...parts[1]!.assertions].toSorted().map(([name, n]) => [name, String(n)]),
  ),
  '',
  '## Plan questions',
  '',
  table(['metric', 'development', 'test'], questions),
  '',
  ...(speed.length > 0 ? ['## Speed', '', table(['what', 'measured'], speed), ''] : []),
  '## Errors of the development part, by kind',
  '',
  table(
    ['kind', 'number'],
    [...countBy(parts[0]!.misses)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, n]) => [kind, String(n)]),
  ),
  '',
].join('\n');
console.log(report);
if (options.errors)
  for (const { name, misses } of parts.filter((part) => !part.name.startsWith('test')))
    for (const { kind, id, detail } of misses.toSorted((a, b) => (a.kind < b.kind ? -1 : 1)))
      console.log(`${name} | ${kind} | ${id} | ${detail}`);
mkdirSync('docs/benchmarks', { recursive: true });
writeFileSync(REPORT, report);

function scored(set: Gold, name: Part) {
  const dictations: readonly GoldDictation[] = set[name];
  const facts = planFacts(set.plans);
  const result = scoreDictations(
    dictations.map((one) => ({
      gold: one,
      got: predictDictation(one.row, understand(one.row.text, contextOf(one.row, set.caseload, facts)), set.caseload.time_zone),
    })),
  );
  const f1 = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));
  const sections = [...result.sections]
    .toSorted()
    .map(([name, counts]) => [name, String(counts.tp), String(counts.fp), String(counts.fn), f1(counts).toFixed(2)]);
  return {
    name,
    size: dictations.length,
    metrics: result.metrics,
    misses: result.misses,
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
