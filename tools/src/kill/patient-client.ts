import { setTimeout as sleep } from 'node:timers/promises';
import type { Entry, Ledger } from './ledger.js';

/** As long as the bot waits for one attempt. */
const ATTEMPT_MS = 10_000;
const PAUSE_MS = 100;

/** Answers after which the same request is sent again, as the bot does. */
const AGAIN = new Set([429, 502, 503, 504]);

export interface Answer {
  readonly status: number;
  readonly json: Readonly<Record<string, unknown>>;
}

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  readonly key?: string;
  readonly version?: number;
  /** Code of a refusal that is no surprise. */
  readonly busy?: string;
}

/** A client of the API on behalf of one worker that repeats a request, under the same key, until it is answered. */
export class PatientClient {
  /** How often each status was met; 0 stands for a connection that broke. */
  readonly statuses = new Map<number, number>();

  constructor(
    private readonly apiUrl: string,
    private readonly serviceToken: string,
    private readonly chatAccount: string,
    private readonly ledger: Ledger,
  ) {}

  /** @returns the first answer that settles it, or undefined when `stopped` says that nobody waits any more */
  async ask(asked: Asked, stopped: () => boolean, entry?: Entry): Promise<Answer | undefined> {
    while (!stopped()) {
      if (entry) entry.attempts += 1;
      const answer = await this.once(asked);
      this.statuses.set(answer?.status ?? 0, (this.statuses.get(answer?.status ?? 0) ?? 0) + 1);
      if (answer && !AGAIN.has(answer.status)) {
        if (answer.status >= 400 && answer.json['code'] !== asked.busy)
          this.ledger.surprises.push(`${asked.method} ${asked.path}: ${answer.status} ${String(answer.json['code'])}`);
        return answer;
      }
      await sleep(PAUSE_MS);
    }
    return undefined;
  }

  private async once({ method, path, body, key, version }: Asked): Promise<Answer | undefined> {
    try {
      const response = await fetch(`${this.apiUrl}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${this.serviceToken}`,
          'x-on-behalf-of': `discord:${this.chatAccount}`,
          ...(key === undefined ? {} : { 'idempotency-key': key }),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(ATTEMPT_MS),
      });
      return { status: response.status, json: (await response.json()) as Answer['json'] };
    } catch {
      return undefined; // the process behind it died, or the answer was cut off: nobody knows whether it was done
    }
  }
}
