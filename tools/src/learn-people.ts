import { writeFileSync } from 'node:fs';
import { assignmentsIn, type AssignedClause, doubtOf, LEAST_DOUBT } from '@handrail/care-notes/learning';
import { Command } from 'commander';
import { contextOf } from './assistant/context.js';
import { type Gold, readGold, VOICES } from './assistant/gold-files.js';
import { learnDoubt } from './assistant/learn-doubt.js';

const OUT = 'libs/care-notes/src/segment/doubt-weights.ts';
const STEPS = [-0.5, -1, -1.25, -1.5, -1.75, -2, -2.25, -2.5, -2.75, -3, -3.5];

/** One sentence as marked, beside the clause that overlaps it most. */
interface Judged {
  readonly voice: string;
  readonly found: AssignedClause;
  readonly right: boolean;
  readonly wrong: boolean;
  readonly unclear: boolean;
}

const options = new Command('learn-people')
  .description(
    'Learns how sure each way of telling whom a sentence is about is, from the whole notes that may be read; writes the weights of its doubt.',
  )
  .option('--measure', 'print what each way and each least doubt gives with every writer left out in turn, and write nothing')
  .parse()
  .opts<{ measure?: true }>();

const judged = examplesOf(readGold(VOICES));
const examplesFrom = (rows: readonly Judged[]) =>
  rows.flatMap(({ found, wrong }) => (found.assignment ? [{ features: found.assignment.features, wrong }] : []));

if (options.measure) measure();
else write();

function write(): void {
  const weights = learnDoubt(examplesFrom(judged));
  const lines = Object.entries(weights)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight.toFixed(2)},`);
  writeFileSync(
    OUT,
    `/*
 * Made by \`node tools/dist/learn-people.js\` from ${examplesFrom(judged).length} sentences; not to be edited. Log odds of a wrong person.
 */
export const DOUBT: Readonly<Record<string, number>> = {
${lines.join('\n')}
};
`,
  );
}

function measure(): void {
  const ways = new Map<string, { right: number; wrong: number }>();
  for (const { found, wrong } of judged) {
    if (!found.assignment) continue;
    const name = `${found.assignment.way}, ${found.assignment.crowd}`;
    const way = ways.get(name) ?? { right: 0, wrong: 0 };
    ways.set(name, wrong ? { ...way, wrong: way.wrong + 1 } : { ...way, right: way.right + 1 });
  }
  console.log('way, and who else came up before | not wrong | wrong');
  for (const [name, { right, wrong }] of [...ways].toSorted(([a], [b]) => (a < b ? -1 : 1))) console.log(`${name} | ${right} | ${wrong}`);
  const doubts = new Map<Judged, number>();
  for (const voice of VOICES) {
    const weights = learnDoubt(examplesFrom(judged.filter((row) => row.voice !== voice)));
    for (const row of judged)
      if (row.voice === voice && row.found.assignment) doubts.set(row, doubtOf(row.found.assignment.features, weights));
  }
  console.log(`\nasked from (${LEAST_DOUBT} is chosen) | wrong persons left | asked though clear | subjects right, of ${judged.length}`);
  for (const least of [Number.POSITIVE_INFINITY, ...STEPS]) {
    const asked = (row: Judged) => (doubts.get(row) ?? Number.NEGATIVE_INFINITY) >= least;
    const wrong = judged.filter((row) => row.wrong && !asked(row)).length;
    const needless = judged.filter((row) => asked(row) && !row.wrong).length;
    const right = judged.filter((row) => (asked(row) ? row.unclear : row.right)).length;
    console.log(`${least === Number.POSITIVE_INFINITY ? 'never' : least} | ${wrong} | ${needless} | ${right}`);
  }
}

function examplesOf(gold: Gold): Judged[] {
  return gold.parts.flatMap(({ name, dictations }) =>
    dictations.flatMap(({ row, segments }) => {
      const clauses = assignmentsIn(row.text, contextOf(row, gold.caseload, []));
      return segments.flatMap((segment): Judged[] => {
        if (segment.leftOut) return [];
        const overlap = ({ span }: AssignedClause) => Math.min(span.end, segment.end) - Math.max(span.start, segment.start);
        const found = clauses.toSorted((a, b) => overlap(b) - overlap(a))[0];
        if (!found || overlap(found) <= 0) return [];
        const { subject } = found;
        const meant = segment.subject;
        const wrong = typeof subject !== 'string' && subject.some((ref) => typeof meant === 'string' || !meant.includes(ref));
        const same =
          typeof subject === 'string' || typeof meant === 'string' ? subject === meant : subject.length === meant.length && !wrong;
        return [{ voice: name, found, right: same, wrong, unclear: meant === 'unclear' }];
      });
    }),
  );
}
