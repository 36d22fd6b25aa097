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

/** Runs the bare handler in a process of its own. @returns its address, and how to end it */
export async function startBare(work: BareWork): Promise<{ readonly address: string; stop(): void }> {
  const child = fork(fileURLToPath(new URL('./bare-server.js', import.meta.url)), { stdio: 'inherit' });
  const address = await new Promise<string>((ready, reject) => {
    child.once('message', (message: { readonly address: string }) => ready(message.address));
    child.once('exit', () => reject(new Error('The bare handler ended before it was ready.')));
    child.send(work);
  });
  return { address, stop: () => void child.kill('SIGTERM') };
}

/** Both sides of a journey, in turns, each first in every other round, so that whatever drifts drifts for both. */
export async function compare(journey: Journey, statements: number, apiUrl: string, bareUrl: string, plan: Plan): Promise<Compared> {
  const bareAddress = `${bareUrl}/${encodeURIComponent(journey.name)}`;
  const sides = {
    handrail: () => journey.request(apiUrl, `bench-${randomUUID()}`),
    bare: () => ({ url: bareAddress, method: 'POST', headers: {} }) as const,
  };
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
