import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { catalogue, type Operation } from '@handrail/access';
import { once, ORGANISATION_CHAIN, type Scope, type Service, type Store, type Transaction } from '@handrail/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { workerOf, type Identity } from './identity.js';
import type { Metrics } from './metrics.js';

import { NoRecordYouCanOpen, NotAllowed } from './request-errors.js';
import { Work } from './work.js';

declare module 'fastify' {
  interface FastifyRequest {
    caller?: Caller;
  }
}

type Headers = Readonly<Record<string, string>>;

/** Which of the database's service scopes a token acts under by itself. */
const SERVICE_OF_SCOPE = {
  chat: 'relay',
  'chat-link': 'sign-in',
  census: 'import',
  import: 'import',
  metrics: 'clock',
} as const satisfies Record<string, Service>;

/** Who makes a request and for which operation: the door through which a route reaches the database. */
export class Caller {
  constructor(
    readonly identity: Identity,
    readonly operation: Operation,
    readonly now: Date,
    private readonly store: Store,
    private readonly metrics: Metrics,
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
  ) {}

  get traceId(): string {
    return this.request.id;
  }

  /**
   * Runs a use case in one transaction, as this caller. For a POST with an Idempotency-Key the answer is stored in the same transaction, and a
   * repeat gets that answer without running anything. A stream opens several short ones instead.
   * @param onReplay what to take out of an answer that is stored for a repeat, such as a secret that is shown once
   * @throws whatever the use case throws; then nothing is stored, except that a refused access to a person's record is audited
   */
  async work<T>(useCase: (work: Work) => Promise<T>, onReplay: (answer: T) => T = (answer) => answer): Promise<T> {
    try {
      const { answer, headers } = await this.store.run(this.scope, this.now, async (tx) => {
        const key = this.idempotencyKey;
        if (key === undefined) return this.perform(tx, useCase);
        let first: { answer: T; headers: Headers } | undefined;
        const kept = await once(tx, key, this.fingerprint, async () => {
          first = await this.perform(tx, useCase);
          return { status: this.reply.statusCode, body: JSON.stringify({ answer: onReplay(first.answer), headers: first.headers }) };
        });
        // What is stored is JSON, and so is what is sent: a repeat reads like the first answer.
        return first ?? (JSON.parse(kept.body) as { answer: T; headers: Headers });
      });
      this.reply.headers(headers);
      return answer;
    } catch (error) {
      await this.auditRefusal(error);
      throw error;
    }
  }

  /**
   * Reads as this caller in a short transaction of its own, before something slow for which no connection may be held. The policy decides here
   * as it does in `work`, and a refusal is audited; what is answered, and its audit entry, are made in the `work` that follows.
   * Nothing is kept for a repeat. The use case writes nothing and audits nothing.
   */
  async look<T>(useCase: (work: Work) => Promise<T>): Promise<T> {
    try {
      return (await this.store.run(this.scope, this.now, (tx) => this.perform(tx, useCase))).answer;
    } catch (error) {
      await this.auditRefusal(error);
      throw error;
    }
  }

  private async perform<T>(tx: Transaction, useCase: (work: Work) => Promise<T>): Promise<{ answer: T; headers: Headers }> {
    const ifMatch = this.request.headers['if-match'];
    const work = new Work(tx, this.operation, this.identity, this.traceId, ifMatch);
    const answer = await useCase(work);
    if (!work.decided) throw new Error(`${this.operation} answered without asking the access policy`);
    return { answer, headers: work.headers };
  }

  /** Row security's view of the caller. */
  get scope(): Scope {
    const worker = workerOf(this.identity);
    if (worker) return { kind: 'worker', workerId: worker.workerId, traceId: this.traceId };
    if (this.identity.kind === 'service') {
      const { alone = [] } = catalogue[this.operation];
      const scope = this.identity.scopes.find((one) => alone.includes(one));
      if (scope) return { kind: 'service', service: SERVICE_OF_SCOPE[scope], traceId: this.traceId };
    }
    return { kind: 'service', service: 'sign-in', traceId: this.traceId };
  }

  private get idempotencyKey(): string | undefined {
    const key = this.request.headers['idempotency-key'];
    if (this.request.method !== 'POST' || typeof key !== 'string' || this.identity.kind === 'nobody') return undefined;
    // Tokens that act by themselves share a scope of the database, but not their keys.
    return this.identity.kind === 'service' && !this.identity.onBehalfOf ? `${this.identity.tokenId}/${key}` : key;
  }

  /** What makes two requests the same one: address, body and, for a file, its declared length. */
  private get fingerprint(): Uint8Array<ArrayBuffer> {
    const { method, url, body, headers } = this.request;
    return new Uint8Array(
      createHash('sha256')
        .update(JSON.stringify([method, url, body === undefined ? (headers['content-length'] ?? null) : body]))
        .digest(),
    );
  }

  private async auditRefusal(error: unknown): Promise<void> {
    if (!(error instanceof NoRecordYouCanOpen || error instanceof NotAllowed)) return;
    this.metrics.refused(this.operation, error.code);
    if (workerOf(this.identity) === undefined) return;
    await this.store.run(this.scope, this.now, async (tx) => {
      tx.audit({
        chain: ORGANISATION_CHAIN,
        action: 'access.refused',
        subjectType: 'operation',
        subjectId: this.operation,
        detail: { code: error.code },
      });
    });
  }
}

/** The caller of the request, for a controller. */
export const Asker = createParamDecorator((_: undefined, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw new Error('the caller guard did not run');
  return caller;
});
