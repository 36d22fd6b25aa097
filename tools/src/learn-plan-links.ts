import { writeFileSync } from 'node:fs';
import type { PlanFacts } from '@handrail/care-notes';
import { evidenceOf, readLines, whatIsSaid } from '@handrail/care-notes/learning';
import { Command } from 'commander';
import { countCommonness } from './assistant/commonness.js';
import { planFacts } from './assistant/context.js';
import { type Gold, readGold, VOICES } from './assistant/gold-files.js';
import { type ChoiceWeights, learnChoice, linesAbove, type NumberedChoice } from './assistant/learn-choice.js';

const OUT = 'libs/care-notes/src/plan';
/** As in `link.ts`. */
const LEAST_ODDS = -0.4;

interface Example extends NumberedChoice {
  readonly voice: string;
  readonly plan: string;
  readonly ids: readonly string[];
  readonly steps: readonly string[];
}

new Command('learn-plan-links')
  .description('Learns which plan line a sentence is evidence of, from the dictations that may be read.')
  .addCommand(
    new Command('count').description('counts how common words, ideas and acts are; build again before weighing').action(() => {
      const { levels, sentences } = countCommonness(readGold(VOICES));
      const lines = (of: readonly string[]) => `[\n${of.map((line) => `    '${line.replaceAll("'", String.raw`\'`)}',`).join('\n')}\n  ]`;
      writeFileSync(
        `${OUT}/commonness.ts`,
        `import type { Commonness } from './commonness-levels.js';

/*
 * Made by \`node tools/dist/learn-plan-links.js count\` from ${sentences} sentences; not to be edited. What stands in none of the lists is rarest.
 */
export const COMMONNESS: Commonness = {
  words: ${lines(levels.words)},
  ideas: ${lines(levels.ideas)},
  acts: ${lines(levels.acts)},
};
`,
      );
    }),
  )
  .addCommand(
    new Command('weigh')
      .description('learns the weights and prints what they reach on voices, and on plans, that were left out')
      .option('--no-measure', 'only write')
      .action(({ measure }: { measure: boolean }) => {
        const examples = examplesOf(readGold(VOICES));
        if (measure) {
          report('voice', examples, ({ voice }) => voice);
          report('plan', examples, ({ plan }) => plan);
        }
        writeWeights(learnChoice(examples.all.filter(({ lines }) => lines.length > 0)), examples.names);
      }),
  )
  .parse();

type Examples = {
  readonly all: readonly Example[];
  readonly names: { readonly line: readonly string[]; readonly nothing: readonly string[] };
};

/** Marked sentences about one person who has a plan: as marked, so that a sentence cut in the wrong place teaches nothing. */
function examplesOf(gold: Gold): Examples {
  const names = { line: [] as string[], nothing: [] as string[] };
  const all = gold.parts.flatMap(({ name: voice, dictations, caseload, plans }) => {
    const read = linesOf(caseload, plans);
    return dictations.flatMap(({ row, segments }) =>
      segments.flatMap((segment): Example[] => {
        const plan = Array.isArray(segment.subject) && segment.subject.length === 1 ? read.get(segment.subject[0]!) : undefined;
        if (!plan || segment.leftOut) return [];
        const { lines, nothing } = evidenceOf(whatIsSaid(row.text.slice(segment.start, segment.end), plan.names), plan);
        if (names.nothing.length === 0) names.nothing.push(...Object.keys(nothing));
        if (names.line.length === 0 && lines[0]) names.line.push(...Object.keys(lines[0].evidence));
        const right = lines.map(({ id }) => segment.steps.includes(id));
        return [
          {
            voice,
            plan: segment.subject[0]!,
            ids: lines.map(({ id }) => id),
            steps: segment.steps,
            lines: lines.map(({ evidence }) => Object.values(evidence)),
            nothing: Object.values(nothing),
            right: [...right, !right.some(Boolean)],
          },
        ];
      }),
    );
  });
  return { all, names };
}

/** The lines of each plan in force, by whose it is. */
function linesOf(caseload: Gold['caseload'], plans: Gold['plans']) {
  return new Map(
    planFacts(plans).map((plan: PlanFacts) => {
      const person = caseload.service_users.find(({ ref }) => ref === plan.subject);
      const facts = person && {
        ref: person.ref,
        unit: person.unit,
        preferredName: person.preferred_name ?? '',
        fullName: person.full_name ?? '',
        alsoCalled: person.also_called ?? [],
        pronouns: '',
        place: '',
        languages: [],
        relatives: person.relatives ?? [],
      };
      return [plan.subject, readLines(plan, facts)] as const;
    }),
  );
}

/** Learns without each group in turn, and counts links found and right on it. */
function report(what: string, { all }: Examples, groupOf: (one: Example) => string): void {
  const total = { found: 0, marked: 0, right: 0, linked: 0 };
  for (const group of new Set(all.map(groupOf))) {
    const weights = learnChoice(all.filter((one) => groupOf(one) !== group && one.lines.length > 0));
    const own = { found: 0, marked: 0, right: 0, linked: 0 };
    for (const one of all.filter((each) => groupOf(each) === group)) {
      const above = linesAbove(one, weights);
      const best = above.indexOf(Math.max(...above));
      const linked = best >= 0 && above[best]! > LEAST_ODDS ? one.ids[best] : undefined;
      const right = linked !== undefined && one.steps.includes(linked);
      own.marked += one.steps.length;
      own.linked += linked === undefined ? 0 : 1;
      own.right += right ? 1 : 0;
      own.found += right ? 1 : 0;
    }
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += own[key];
    console.log(`${what} ${group} left out: ${own.found} of ${own.marked} found, ${own.right} of ${own.linked} right`);
  }
  console.log(`every ${what} left out: ${total.found} of ${total.marked} found, ${total.right} of ${total.linked} right`);
}

function writeWeights({ lines, nothing }: ChoiceWeights, names: Examples['names']): void {
  const record = (keys: readonly string[], weights: readonly number[]) =>
    `{\n${keys.map((key, k) => `    ${key}: ${weights[k]!.toFixed(2)},`).join('\n')}\n  }`;
  writeFileSync(
    `${OUT}/link-weights.ts`,
    `import type { LinkEvidence, NothingEvidence } from './evidence.js';

/** Made by \`node tools/dist/learn-plan-links.js weigh\`; not to be edited. Logarithmic odds of one line among those of a plan and "none". */
export const LINK_WEIGHTS: { readonly line: LinkEvidence; readonly nothing: NothingEvidence } = {
  line: ${record(names.line, lines)},
  nothing: ${record(names.nothing, nothing)},
};
`,
  );
}
