import { writeFileSync } from 'node:fs';
import { cleanText, SECTIONS, type SectionFacts, sectionFeatures, sectionOf, type SectionWeights, understand } from '@handrail/care-notes';
import { contextOf, planFacts } from './assistant/context.js';
import { readGold, READABLE_PARTS } from './assistant/gold-files.js';

const OUT = 'libs/care-notes/src/section/weights.ts';
const FOLDS = 5;
/** Chosen by the figure that is left out, in `FOLDS` folds by dictation. */
const PENALTY = 0.02;
const ROUNDS = 400;
const STEP = 0.5;
/** A feature has to be seen in so many clauses. */
const SEEN_LEAST = 2;
const HUNDREDTHS_LEAST = 8;

interface Example {
  readonly dictation: number;
  readonly features: readonly string[];
  readonly facts: SectionFacts;
  readonly section: number;
}

const gold = readGold(READABLE_PARTS);
const facts = planFacts(gold.plans);
const dictations = gold.parts.flatMap(({ dictations: all }) => all);
const examples: Example[] = dictations.flatMap((one, dictation) => {
  const { text } = one.row;
  const read = understand(text, contextOf(one.row, gold.caseload, facts));
  let before: SectionFacts['before'];
  return read.segments.flatMap((segment): Example[] => {
    const overlap = (other: { start: number; end: number }) =>
      Math.min(other.end, segment.span.end) - Math.max(other.start, segment.span.start);
    const own = one.segments.toSorted((a, b) => overlap(b) - overlap(a))[0];
    if (!own || own.leftOut || segment.leftOut !== undefined) return [];
    const known: SectionFacts = {
      text: cleanText(text.slice(segment.span.start, segment.span.end)).plain,
      risks: read.risks
        .filter(({ segmentId }) => segmentId === segment.id)
        .map(({ category, assertion }) => ({ category, live: assertion === 'AFFIRMED' || assertion === 'UNCERTAIN' })),
      hasMedicine: read.medicines.some(({ segmentId }) => segmentId === segment.id),
      hasStep: segment.steps.length > 0,
      before,
    };
    before = { section: own.section as (typeof SECTIONS)[number], sameSubject: true };
    return [
      { dictation, facts: known, features: sectionFeatures(known), section: SECTIONS.indexOf(own.section as (typeof SECTIONS)[number]) },
    ];
  });
});

// The headings of single sentences are not learnt from: left out by writer, they add nothing to the headings of dictations, or take from them.
let right = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(examples.filter(({ dictation }) => dictation % FOLDS !== fold));
  for (const { facts: known, section } of examples.filter(({ dictation }) => dictation % FOLDS === fold))
    if (SECTIONS.indexOf(sectionOf(known, weights)) === section) right += 1;
}
console.log(`${examples.length} clauses of ${dictations.length} dictations; left out in ${FOLDS} folds: ${right} right.`);
const learnt = learn(examples);
writeFileSync(
  OUT,
  `import type { SectionWeights } from './features.js';

/**
 * Made by \`node tools/dist/learn-sections.js\` from the parts of the gold dictations whose errors may be read (${examples.length} clauses); not to be
 * edited. Left out in ${FOLDS} folds by dictation, ${right} of ${examples.length} headings were right. Order of the numbers: \`SECTIONS\`, in hundredths.
 */
export const WEIGHTS: SectionWeights = {
${Object.entries(learnt)
  .map(([name, weights]) => `  ${JSON.stringify(name)}: [${weights.join(', ')}],`)
  .join('\n')}
};
`,
);

/** One softmax choice among the headings with an L2 penalty, by plain gradient steps: no randomness, the same weights every time. */
function learn(set: readonly Example[]): SectionWeights {
  const seen = new Map<string, number>();
  for (const { features } of set) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, n]) => n >= SEEN_LEAST)
    .map(([name]) => name)
    .toSorted();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = set.map(({ features, section }) => ({ at: features.flatMap((name) => index.get(name) ?? []), section }));
  const weights = names.map(() => SECTIONS.map(() => 0));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = names.map(() => SECTIONS.map(() => 0));
    for (const { at, section } of rows) {
      const scores = SECTIONS.map((_, k) => at.reduce((sum, i) => sum + weights[i]![k]!, 0));
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const total = powers.reduce((sum, power) => sum + power, 0);
      powers.forEach((power, k) => {
        const error = power / total - (k === section ? 1 : 0);
        for (const i of at) gradient[i]![k]! += error;
      });
    }
    names.forEach((_, i) =>
      SECTIONS.forEach((__, k) => {
        weights[i]![k]! -= STEP * ((gradient[i]![k]! * 10) / rows.length + PENALTY * weights[i]![k]!);
      }),
    );
  }
  return Object.fromEntries(
    names.flatMap((name, i) => {
      const rounded = weights[i]!.map((weight) => Math.round(weight * 100));
      return rounded.some((weight) => Math.abs(weight) >= HUNDREDTHS_LEAST) ? [[name, rounded] as const] : [];
    }),
  );
}
