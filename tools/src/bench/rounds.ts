import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { BareWork } from './bare-server.js';
import type { Journey } from './journeys.js';
import { load, type Load, percentile } from './load.js';

export interface Plan {
  readonly concurrency: number;
  readonly rounds: number;
  /** Of each side in each round. */
  readonly seconds: number;
}

/** One side of a comparison: requests a second round by round, and latencies over all rounds in milliseconds. */
export interface Side {
  readonly perSecond: readonly number[];
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

export interface Compared {
  readonly journey: Journey;
  readonly statements: number;
  readonly handrail: Side;
  readonly bare: Side;
}

export interface BareHandler {
  readonly address: string;
  stop(): void;
}

/** Runs the bare handler, as built, in a process of its own. */
export async function startBare(work: BareWork): Promise<BareHandler> {
  const program = fileURLToPath(new URL('../../dist/bench/bare-server.js', import.meta.url));
  // Parameters that were sent as bytes arrive as bytes; JSON would make objects of them, which PostgreSQL refuses.
  const child = fork(program, { stdio: 'inherit', serialization: 'advanced' });
  const address = await new Promise<string>((ready, reject) => {
    child.once('message', (message: { readonly address: string }) => ready(message.address));
    child.once('exit', () => reject(new Error('The bare handler ended before it was ready.')));
    child.send(work);
  });
  return { address, stop: () => void child.kill('SIGTERM') };
}

/** @throws with PostgreSQL's own words when the bare handler cannot run what was recorded: without it there is no ratio */
export async function mustAnswer(address: string): Promise<void> {
  const answer = await fetch(address, { method: 'POST' });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`The bare handler cannot replay ${decodeURIComponent(address)}: ${said.slice(0, 400)}`);
}

/** Both sides of a journey, in turns, each first in every other round, so that whatever drifts drifts for both. */
export async function compare(journey: Journey, statements: number, apiUrl: string, bareUrl: string, plan: Plan): Promise<Compared> {
  const bareAddress = `${bareUrl}/${encodeURIComponent(journey.name)}`;
  const sides = {
    handrail: () => journey.request(apiUrl, `bench-${randomUUID()}`),
    bare: () => ({ url: bareAddress, method: 'POST', headers: {} }) as const,
  };
  await mustAnswer(bareAddress);
  const loads: Record<keyof typeof sides, Load[]> = { handrail: [], bare: [] };
  for (const side of ['handrail', 'bare'] as const) await load(sides[side], plan.concurrency, 1); // warms both up
  for (let round = 0; round < plan.rounds; round += 1) {
    const order = round % 2 === 0 ? (['handrail', 'bare'] as const) : (['bare', 'handrail'] as const);
    for (const side of order) loads[side].push(await load(sides[side], plan.concurrency, plan.seconds));
  }
  return { journey, statements, handrail: sideOf(loads.handrail), bare: sideOf(loads.bare) };
}

function sideOf(loads: readonly Load[]): Side {
  const all = loads.flatMap(({ latencies }) => latencies);
  return {
    perSecond: loads.map(({ latencies, seconds }) => latencies.length / seconds),
    p50: percentile(all, 0.5),
    p99: percentile(all, 0.99),
    failed: loads.reduce((sum, { failed }) => sum + failed, 0),
  };
}
