import type { MeasuredFit } from './alder-fit.js';
import { percentile } from './load.js';
import type { Compared, Plan, Side } from './rounds.js';

export interface Conditions {
  readonly command: string;
  readonly commit: string;
  readonly date: string;
  readonly machine: string;
  /** Load average of the last minute before anything was started: what else the machine was doing. */
  readonly loadBefore: number;
}

/** The text of docs/benchmarks/service.md. */
export function reportOf(compared: readonly Compared[], fit: MeasuredFit | undefined, plan: Plan, conditions: Conditions): string {
  const { command, commit, date, machine, loadBefore } = conditions;
  return `# The service, measured

\`${command}\` at commit ${commit}, ${date}, on ${machine}. Load average before the start: ${loadBefore.toFixed(1)}.

The suite runs as built, on PostgreSQL with full durability, with the demo data. ${plan.concurrency} clients each send the next request when the last one is answered;
${plan.rounds} rounds of ${plan.seconds} s for each side, in turns. Requests a second are the median of the rounds, with the lowest and highest; latencies in milliseconds are over all
rounds. Load generator, both services and the database share the machine.

**bare** is a Fastify handler with pg that runs the statements which the endpoint was seen to send, in the same order and transactions, with new ids where a
repeat would collide. It does not validate, decide, seal, draft, judge or render: the ratio is the price of all that together.

| journey | statements | Handrail req/s | p50 | p99 | bare req/s | p50 | p99 | ratio | failed |
|---|---|---|---|---|---|---|---|---|---|
${compared.map(rowOf).join('\n')}

${compared.map(({ journey }) => `- **${journey.name}**: ${journey.what}`).join('\n')}
${fit === undefined ? '' : fitText(fit)}`;
}

function rowOf({ journey, statements, handrail, bare }: Compared): string {
  const ratio = median(handrail) / median(bare);
  const cells = [
    journey.name,
    String(statements),
    ...[handrail, bare].flatMap((side) => [spread(side), side.p50.toFixed(1), side.p99.toFixed(1)]),
    ratio.toFixed(2),
    String(handrail.failed + bare.failed),
  ];
  return `| ${cells.join(' | ')} |`;
}

function median({ perSecond }: Side): number {
  return percentile(perSecond, 0.5);
}

function spread(side: Side): string {
  return `${median(side).toFixed(0)} (${Math.min(...side.perSecond).toFixed(0)}–${Math.max(...side.perSecond).toFixed(0)})`;
}

function fitText(fit: MeasuredFit): string {
  const seconds = (value: number | undefined) => (value === undefined ? 'not reached' : `${value.toFixed(1)} s`);
  return `
## A fit of Alder

${fit.people} people, ${fit.days} days, through API, queue and planner, with a time budget of ${fit.budgetSeconds} s and two threads:

| | |
|---|---|
| first complete rota after the request | ${seconds(fit.firstCompleteSeconds)} |
| best rota after the request | ${seconds(fit.bestSeconds)} |
| ended after the request | ${seconds(fit.endSeconds)} |
| outcome | ${fit.state}, cost ${fit.cost ?? 'none'}, ${fit.gaps ?? 'no'} gaps |
| peak memory of the planner | ${fit.peakMegabytes === undefined ? 'not told by this system' : `${fit.peakMegabytes} MB`} |
`;
}
