import { writeFileSync } from 'node:fs';
import { boundaryOdds, LEAST_ANEW } from '@handrail/care-notes/learning';
import { Command } from 'commander';
import { type Gap, gapsOf, markedTexts } from './assistant/boundary-examples.js';
import { readGold, READABLE_PARTS } from './assistant/gold-files.js';
import { boundariesLeftOut, learnBoundaries } from './assistant/learn-boundary-weights.js';
import { tableFile } from './assistant/weights-file.js';

const OUT = 'libs/care-notes/src/boundary/weights.ts';
const STEPS = [2, 1, 0.5, 0, -0.5, -1, -1.5, -2];

const options = new Command('learn-boundaries')
  .description('Learns where a clause begins though nobody set a mark, from the whole notes that may be read; writes the weights.')
  .option('--measure', 'only measure, with the writers left out of learning in groups')
  .parse()
  .opts<{ measure?: boolean }>();

const texts = markedTexts(readGold(READABLE_PARTS));
if (options.measure) measure();
else write();

function measure(): void {
  const found: { readonly gap: Gap; readonly odds: number }[] = [];
  const weightsOf = boundariesLeftOut(texts);
  for (const marked of texts) {
    const odds = ({ at, from }: Gap) => boundaryOdds(marked.text, at, from, weightsOf(marked.part));
    for (const gap of gapsOf(marked, (one) => odds(one) >= LEAST_ANEW.word)) found.push({ gap, odds: odds(gap) });
  }
  const line = (name: string, holds: (one: (typeof found)[number]) => boolean) => {
    const counts = (['another', 'same', 'inside'] as const).map(
      (kind) => found.filter((one) => one.gap.kind === kind && holds(one)).length,
    );
    console.log(`${name} | ${counts.join(' | ')}`);
  };
  line('a clause begins | where somebody else is told of | where more is told of the same | inside a sentence', () => true);
  line('by rule', ({ gap }) => gap.byRule);
  for (const least of STEPS) line(`by weights from ${least}`, ({ odds }) => odds >= least);
  for (const least of STEPS) line(`by rule, or by weights from ${least}`, ({ gap, odds }) => gap.byRule || odds >= least);
}

function write(): void {
  const made = `\`node tools/dist/learn-boundaries.js\` from ${texts.length} notes`;
  writeFileSync(OUT, tableFile(learnBoundaries(texts), { what: 'where a clause begins', reader: 'boundaryWeights', made }));
}
