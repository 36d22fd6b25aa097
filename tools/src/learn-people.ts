import { writeFileSync } from 'node:fs';
import { LIMITS, writeWeights } from '@handrail/care-notes/learning';
import { Command } from 'commander';
import { readGold, VOICES } from './assistant/gold-files.js';
import { learnChain } from './assistant/learn-chain.js';
import {
  answersOf,
  byRule,
  type PersonExample,
  personExamples,
  type PersonScore,
  scorePeople,
  sharesUnder,
} from './assistant/person-examples.js';

const OUT = 'libs/care-notes/src/whom/weights.ts';
/** Writers are judged in so many groups, each by weights that saw none of its writers. */
const GROUPS = 4;
const CHOSEN = [0.4, 0.3, 0.25, 0.2, 0.18, 0.16, 0.15];
const SETTLED = [0.05, 0.1, 0.15, 0.2];

const options = new Command('learn-people')
  .description('Learns to choose whom each sentence is about, from the whole notes that may be read; writes the weights.')
  .option(
    '--measure',
    `print what each limit gives with the writers left out of learning in ${GROUPS} groups, and write nothing (some minutes)`,
  )
  .parse()
  .opts<{ measure?: true }>();

const examples = personExamples(readGold(VOICES));

if (options.measure) measure();
else write();

function write(): void {
  const table = writeWeights(learnChain(examples));
  const lines = table.match(/.{1,150}(?:; |$)/g)!.map((line) => line.trimEnd());
  writeFileSync(
    OUT,
    `import { readWeights } from './weights-table.js';

/*
 * Made by \`node tools/dist/learn-people.js\` from ${examples.reduce((sum, { right }) => sum + right.length, 0)} clauses; not to be edited.
 * Names of what holds of a clause and of whom it may be about, each with its log weight; what the names mean stands in the files beside this one.
 */
export const WHOM = readWeights(\`
${lines.join('\n')}
\`);
`,
  );
}

function measure(): void {
  const line = (name: string, { wrong, askedThoughClear, lost, right, of }: PersonScore) =>
    console.log(`${name} | ${wrong} | ${askedThoughClear} | ${lost} | ${right} of ${of}`);
  console.log('wrong at most where chosen, settled | wrong persons | asked though clear | nobody’s though somebody’s | subjects right');
  line(
    'rules alone',
    scorePeople(examples, ({ clauses }) => clauses.map(byRule)),
  );
  const shares = new Map<PersonExample, ReturnType<typeof sharesUnder>>();
  for (let group = 0; group < GROUPS; group++) {
    const out = new Set<string>(VOICES.filter((_, k) => k % GROUPS === group));
    const weights = learnChain(examples.filter(({ voice }) => !out.has(voice)));
    for (const example of examples) if (out.has(example.voice)) shares.set(example, sharesUnder(example, weights));
  }
  for (const chosen of CHOSEN)
    for (const settled of SETTLED)
      line(
        `${chosen}, ${settled}`,
        scorePeople(examples, (example) => answersOf(example, shares.get(example)!, { ...LIMITS, chosen, settled })),
      );
  console.log(
    `\nwriter, at ${LIMITS.chosen}, ${LIMITS.settled} | wrong persons | asked though clear | nobody’s though somebody’s | subjects right`,
  );
  for (const voice of VOICES) {
    const own = examples.filter((example) => example.voice === voice);
    line(
      voice,
      scorePeople(own, (example) => answersOf(example, shares.get(example)!, LIMITS)),
    );
  }
}
