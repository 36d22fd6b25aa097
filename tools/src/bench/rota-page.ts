import type { WardGrowth } from './growth-plot.js';
import type { RotaCase } from './rota-cases.js';
import type { PlainRun, RotaRun } from './rota-run.js';
import { wardName, type WardCase } from './ward-cases.js';

export interface PageConditions {
  readonly machine: string;
  readonly command: string;
}

/** The text of docs/benchmarks/rota.md: for every case and limit the runs of the engine commit that ran it last. */
export function rotaPage(
  cases: readonly RotaCase[],
  wards: readonly string[],
  made: readonly RotaRun[],
  plainRuns: readonly PlainRun[],
  conditions: PageConditions,
): string {
  const runs = made.filter((run) => run.stopDelayMs === undefined);
  const calledOff = made.filter((run) => run.stopDelayMs !== undefined);
  const loads = runs.flatMap((run) => run.load);
  const days = runs.map((run) => run.at.slice(0, 10)).toSorted();
  const known = cases.flatMap((one) => latestOf(runs, one.instance).map((group) => row(one, group, plainRuns)));
  const wardRows = wards.flatMap((name) => latestOf(runs, name).map((group) => wardRow(name, group)));
  const left = cases.filter((one) => !runs.some((run) => run.instance === one.instance)).map((one) => one.instance);
  return `# Rotas: how good, how fast

\`${conditions.command}\` makes the runs and this page; a run that is in \`rota-runs.jsonl\` for the engine's present commit is not made again.
\`-- --quick\` takes about five minutes, everything with three seeds about an hour and a half.

${conditions.machine}. Two threads a fit, each fit in a process of its own. Runs made ${days[0] ?? '-'} to ${days.at(-1) ?? '-'}.
Load average around the runs: ${range(loads)}. One fit makes a load of 2; what is above that is other work on the same processors, and a loaded
machine makes every figure worse than it need be: a limit of 60 s at a load of 10 gives a fit about 12 s on each of two processors. **cpu** says what it had.

**gap** is (cost - bound) / bound with the engine's own proven bound, of the mean cost; **above best** holds the mean cost against the lowest cost known to anybody.
**first** and **near** are the mean seconds until the first rota and until one within 1 % of the run's own final cost. **target** holds at the full limit only.
**plain** is HiGHS, with its own settings, on the problem stated as one integer program (a 0/1 column for each person, day and cell), same limit, up to 30 people x 28 days: a naive
baseline, what a solver does unaided. **commit** is the last one that touched the engine, with + where something in its folders was not committed yet.

| instance | people x days | limit s | seeds | best known | cost mean (worst) | above best | bound | gap | first s | near s | ended s | cpu s | MB | plain | target | commit |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
${known.join('\n')}
${left.length > 0 ? `\nNot run yet: ${left.join(', ')}.\n` : ''}${wardRows.length > 0 ? wardText(wardRows) : ''}${calledOff.length > 0 ? stopText(calledOff) : ''}`;
}

/** How long the engine takes to answer when it is called off: over the instances, each as last measured. */
function stopText(runs: readonly RotaRun[]): string {
  const latest = [...new Map(runs.map((run) => [run.instance, run])).values()].toSorted((a, b) => b.stopDelayMs! - a.stopDelayMs!);
  const delays = latest.map((run) => run.stopDelayMs!);
  const average = delays.reduce((sum, ms) => sum + ms, 0) / delays.length;
  const slowest = latest.slice(0, 3).map((run) => `${run.instance} ${run.stopDelayMs} ms`);
  return `
## Calling a fit off

${latest.length} instances, each called off 4 s after it began: the answer came after ${Math.round(average)} ms on average, ${Math.max(...delays)} ms at most
(${slowest.join(', ')}); ${delays.filter((ms) => ms <= 100).length} of ${delays.length} within 100 ms. Load average meanwhile: ${range(latest.flatMap((run) => run.load))}.
`;
}

function wardText(rows: readonly string[]): string {
  return `
## Wards

Generated wards under the default rules (\`npm run bench:rota -- --wards\`); **ward people x days** names the ward.

| ward | limit s | seeds | cost mean (worst) | bound | gap | first s | near s | ended s | cpu s | MB | commit |
|---|---|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

How the first complete rota and the memory grow with people and weeks, from the same runs:

![Seconds until the first complete rota, and memory, by number of people and weeks](ward-growth.svg)
`;
}

/** What each ward that was run within its own limit took, for the plot. */
export function wardGrowth(wards: readonly WardCase[], made: readonly RotaRun[]): WardGrowth[] {
  return wards.flatMap(({ size, seconds: limit }) => {
    const runs = latestOf(made, wardName({ size })).find(([first]) => first?.limitSeconds === limit);
    if (!runs) return [];
    return [
      {
        people: size.people,
        weeks: size.weeks,
        firstSeconds: mean(runs.map((run) => run.firstSeconds)),
        memoryMb: mean(runs.map((run) => run.peakMemoryMb)),
      },
    ];
  });
}

/** Runs of one instance by limit, each of the commit that ran it last. */
function latestOf(runs: readonly RotaRun[], instance: string): RotaRun[][] {
  const mine = runs.filter((run) => run.instance === instance);
  return [...new Set(mine.map((run) => run.limitSeconds))]
    .toSorted((a, b) => a - b)
    .map((limit) => {
      const limited = mine.filter((run) => run.limitSeconds === limit);
      return limited.filter((run) => run.commit === limited.at(-1)?.commit);
    });
}

function row(one: RotaCase, runs: readonly RotaRun[], plainRuns: readonly PlainRun[]): string {
  const plain = plainRuns.findLast((run) => run.instance === one.instance && run.limitSeconds === runs[0]!.limitSeconds);
  const cost = mean(runs.map((run) => run.cost));
  const full = runs[0]!.limitSeconds >= one.seconds;
  const reached = cost !== null && cost <= one.target && runs.every((run) => run.feasible);
  return line([
    one.instance,
    `${one.people} x ${one.days}`,
    String(runs[0]!.limitSeconds),
    String(runs.length),
    String(one.bestKnown),
    costText(runs),
    cost === null ? '-' : percent((cost - one.bestKnown) / one.bestKnown),
    ...measured(runs),
    plain ? plainText(plain) : '-',
    full ? `${one.target} ${reached ? 'met' : 'missed'}` : '-',
    runs[0]!.commit,
  ]);
}

const plainText = ({ plainCost, plainProven, plainSeconds }: PlainRun): string =>
  plainCost === null ? 'none' : `${plainCost}${plainProven ? `, proven in ${seconds(plainSeconds)} s` : ''}`;

const wardRow = (name: string, runs: readonly RotaRun[]): string =>
  line([name, String(runs[0]!.limitSeconds), String(runs.length), costText(runs), ...measured(runs), runs[0]!.commit]);

function measured(runs: readonly RotaRun[]): string[] {
  const bounds = runs.flatMap((run) => (run.bound === null ? [] : [run.bound]));
  const bound = bounds.length > 0 ? Math.max(...bounds) : null;
  const memories = runs.flatMap((run) => run.peakMemoryMb ?? []);
  const cost = mean(runs.map((run) => run.cost));
  return [
    bound === null ? '-' : String(bound),
    bound === null || cost === null ? '-' : percent((cost - bound) / Math.max(1, bound)),
    seconds(mean(runs.map((run) => run.firstSeconds))),
    seconds(mean(runs.map((run) => run.nearSeconds))),
    seconds(mean(runs.map((run) => run.seconds))),
    seconds(mean(runs.map((run) => run.cpuSeconds))),
    memories.length === 0 ? '-' : String(Math.max(...memories)),
  ];
}

function costText(runs: readonly RotaRun[]): string {
  const cost = mean(runs.map((run) => run.cost));
  if (cost === null) return runs.map((run) => run.status).join(', ');
  const worst = Math.max(...runs.map((run) => run.cost ?? 0));
  const notes = [
    ...(runs.every((run) => run.provenBest) ? ['proven best'] : []),
    ...(runs.every((run) => run.feasible) ? [] : ['demand that must hold is short']),
  ];
  return `${whole(cost)} (${whole(worst)})${notes.length > 0 ? `, ${notes.join(', ')}` : ''}`;
}

/** Of the runs that have a figure only when all of them have one: a mean over the lucky runs would flatter. */
function mean(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return values.length === 0 ? null : sum / values.length;
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const whole = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
const seconds = (value: number | null) => (value === null ? '-' : value.toFixed(1));
const range = (values: readonly number[]) =>
  values.length === 0 ? '-' : `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;
