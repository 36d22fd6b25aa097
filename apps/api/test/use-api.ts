import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hash } from '@node-rs/argon2';
import type { Scope } from '@handrail/access';
import { readSettings } from '@handrail/config';
import { arrange, fixedClock, useDatabase, type Arrange, type FixedClock, type TestDatabase } from '@handrail/testing';
import request from 'supertest';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { createApp } from '../src/edge/create-app.js';
import { hashOfSecret, newSecret } from '../src/edge/secrets.js';
import { holdToDescription, saidToAnswer } from './held-to-description.js';

export const PASSWORD = 'long enough to be right';
/** Hashed once, with little work: the tests are not about the hash. */
const passwordHash = hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });

export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  /** Puts rows in place: units, workers, roles, shifts, people. */
  readonly put: Arrange;
  /** Every log line so far, as text. */
  readonly logged: () => string;
  /** A client without any credential. */
  readonly anonymous: request.Agent;
  /** Gives a worker an account and returns a client with a session. */
  signedIn(workerId: string): Promise<request.Agent>;
  account(workerId: string, name?: string): Promise<{ accountId: string; name: string }>;
  /** A service token. */
  token(scopes: readonly Scope[], name?: string): Promise<string>;
}

/**
 * The real API on a database of the suite's own, listening on a loopback port. Call at the top of a file.
 * A test fails when the API gives it an answer, by status or by problem code, that the operation's description does not name.
 * @param options `now` is when the tests begin; `settings` are names of the environment; `webFolder` holds a built web app; `lineTo` puts something between API and database
 */
export function useApi(
  options: {
    readonly now?: string;
    readonly settings?: Record<string, string>;
    readonly modules?: readonly Type[];
    readonly webFolder?: string;
    readonly lineTo?: (databaseUrl: string) => Promise<string>;
  } = {},
): TestApi {
  const database = useDatabase();
  const clock = fixedClock(options.now ?? '2026-11-24T12:00:00Z');
  const lines: string[] = [];
  let app: NestFastifyApplication | undefined;
  let put: Arrange | undefined;
  let undocumented: (() => string[]) | undefined;
  const server = () => {
    if (!app) throw new Error('The API is there from beforeAll on.');
    return app.getHttpServer() as ReturnType<typeof createServer>;
  };
  beforeAll(async () => {
    const settings = readSettings('api', {
      DATABASE_API_URL: options.lineTo ? await options.lineTo(database.urls.api) : database.urls.api,
      ENCRYPTION_KEYS: [...database.masterKeys.byId].map(([id, key]) => `${id}:${key.toString('base64')}`).join(','),
      REQUESTS_PER_MINUTE_MAX: '100000',
      API_PORT: '0',
      // The model takes a second of every suite; those that are about it turn it on.
      PLAN_QUESTIONS_BY_MEANING: 'off',
      ...options.settings,
    });
    app = await createApp(settings, {
      clock,
      logDestination: { write: (line: string) => lines.push(line) },
      modules: options.modules ?? [],
      ...(options.webFolder === undefined ? {} : { webFolder: options.webFolder }),
    });
    await app.listen(0, '127.0.0.1');
    undocumented = holdToDescription(server(), saidToAnswer(app));
    put = arrange(database.owner);
  });
  afterEach(() => {
    expect(undocumented?.(), 'answers that no description names').toEqual([]);
  });
  afterAll(async () => {
    await app?.close();
  });
  const account = async (workerId: string, name = `person-${randomUUID().slice(0, 8)}`) => {
    const accountId = await api.put.row('account', { worker_id: workerId, sign_in_name: name, password_hash: await passwordHash });
    return { accountId, name };
  };
  const api: TestApi = {
    get app() {
      if (!app) throw new Error('The API is there from beforeAll on.');
      return app;
    },
    database,
    clock,
    get put() {
      if (!put) throw new Error('The API is there from beforeAll on.');
      return put;
    },
    logged: () => lines.join(''),
    get anonymous() {
      return request.agent(server());
    },
    account,
    async signedIn(workerId) {
      const { accountId } = await account(workerId);
      const token = newSecret();
      const at = clock.now();
      await api.put.row('session', {
        token_hash: Buffer.from(hashOfSecret(token)),
        account_id: accountId,
        worker_id: workerId,
        created_at: at,
        last_seen_at: at,
        expires_at: new Date(at.getTime() + 12 * 3_600_000),
      });
      return request.agent(server()).set('Cookie', `handrail_session=${token}`);
    },
    async token(scopes, name = `token ${randomUUID()}`) {
      const token = `hrs_${newSecret()}`;
      await api.put.row('service_token', { name, token_hash: Buffer.from(hashOfSecret(token)), scopes, created_at: clock.now() });
      return token;
    },
  };
  return api;
}
