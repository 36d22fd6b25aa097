import { Agent, request } from 'node:http';

/** One request of a load: a new body each time where it must be. */
export interface LoadRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Load {
  /** Milliseconds of each answered request. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  /** Answers other than 2xx, by status. */
  readonly failed: number;
}

/** Clients that each send the next request when the last is answered, over connections that stay open. */
export async function load(next: () => LoadRequest, concurrency: number, seconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies: number[] = [];
  let failed = 0;
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  const client = async (): Promise<void> => {
    while (performance.now() < until) {
      const sent = performance.now();
      const status = await send(next(), agent);
      if (status >= 200 && status < 300) latencies.push(performance.now() - sent);
      else failed += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, client));
  agent.destroy();
  return { latencies, failed, seconds: (performance.now() - begun) / 1_000 };
}

function send({ url, method, headers, body }: LoadRequest, agent: Agent): Promise<number> {
  return new Promise((done, fail) => {
    const sent = request(
      url,
      { method, headers: { ...headers, ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }) }, agent },
      (answer) => {
        answer.resume();
        answer.once('end', () => done(answer.statusCode ?? 0));
        answer.once('error', fail);
      },
    );
    sent.once('error', fail);
    sent.end(body);
  });
}

/** The value below which that share of the sorted values lies (nearest rank); 0 when there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
