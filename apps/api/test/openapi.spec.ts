import { Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { catalogue, OPERATIONS, ROLES } from '@handrail/access';
import { PROBLEMS, tokenScope } from '@handrail/contracts';
import { SCOPES } from '@handrail/access';
import { readSettings } from '@handrail/config';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Asker, type Caller } from '../src/edge/caller.js';
import { createApp } from '../src/edge/create-app.js';
import { EveryRouteHasAnOperation } from '../src/edge/every-route-has-an-operation.js';
import { Operation } from '../src/edge/operation.js';
import { WITHOUT_A_VERSION } from './changes-without-a-version.js';
import { saidToAnswer } from './held-to-description.js';
import { useApi } from './use-api.js';

/** A use case that forgets to ask the policy, and one that throws what somebody said. */
@Controller('probes')
class ProbeController {
  @Operation('census.read', { answers: { 200: z.strictObject({ secret: z.string() }) } })
  @Get('forgets-to-ask')
  forgets(@Asker() caller: Caller) {
    return caller.work(async () => ({ secret: 'occupied: 17' }));
  }

  @Operation('me.page', { answers: { 200: z.strictObject({}) } })
  @Get('throws')
  throws(@Asker() caller: Caller) {
    return caller.work(async () => {
      throw new Error('AL-07 said that Philippa hit him');
    });
  }
}
@Module({ controllers: [ProbeController] })
class ProbeModule {}

@Controller('untied')
class UntiedController {
  @Post()
  @HttpCode(204)
  nothing() {}
}
@Module({ controllers: [UntiedController] })
class UntiedModule {}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, OpenApiOperation>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}
interface OpenApiOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-operation': string;
  readonly 'x-roles': readonly string[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Record<string, unknown> }> };
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Record<string, { readonly description: string; readonly content?: Record<string, unknown> }>;
}

const api = useApi({ modules: [ProbeModule] });

async function description(): Promise<OpenApi> {
  return (await api.anonymous.get('/openapi.json')).body as OpenApi;
}
async function operations() {
  const { paths } = await description();
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ where: `${method} ${path}`, method, path, operation })),
  );
}

const schemaOf = (body: OpenApiOperation['requestBody']) => body?.content['application/json']?.schema;

describe('every operation of the API', () => {
  it('is described in OpenAPI 3.1, with an operation of the policy and the roles that may call it', async () => {
    expect((await description()).openapi).toBe('3.1.0');
    const known = new Set<string>([...ROLES, 'anyone']);
    const wrong = (await operations()).filter(({ operation }) => {
      const name = OPERATIONS.find((one) => one === operation['x-operation']);
      const roles = operation['x-roles'];
      const forSomebody = name !== undefined && (roles.length > 0 || catalogue[name].alone !== undefined);
      return !forSomebody || !roles.every((role) => known.has(role)) || operation.summary !== catalogue[name].name;
    });
    expect(wrong.map(({ where }) => where)).toEqual([]);
  });

  it('is a route that exists: as many are described as are tied to an operation', async () => {
    // A handler of several paths, as an import has, is described once for each of them.
    const handlers = new Set((await operations()).map(({ operation }) => operation.operationId.replace(/\[\d+\]$/, '')));
    expect(handlers.size).toBe(api.app.get(EveryRouteHasAnOperation).routes.length);
  });

  it('documents what every answer in the tests of the API is held to: its statuses, and the codes of its problems', async () => {
    const told = (await operations()).map(({ method, path, operation: { responses } }) => ({
      where: `${method.toUpperCase()} ${path}`,
      statuses: Object.keys(responses)
        .map(Number)
        .toSorted((a, b) => a - b),
      codes: Object.entries(responses)
        .flatMap(([status, { description: words }]) =>
          Number(status) < 400 ? [] : [...words.matchAll(/`([a-z-]+)`: /g)].map(([, code]) => code ?? ''),
        )
        .toSorted(),
    }));
    const held = saidToAnswer(api.app).map(({ method, path, statuses, codes }) => ({
      where: `${method} ${path}`,
      statuses: [...statuses].toSorted((a, b) => a - b),
      codes: [...codes].toSorted(),
    }));
    const byPlace = (a: { where: string }, b: { where: string }) => a.where.localeCompare(b.where);
    expect(told.toSorted(byPlace)).toEqual(held.toSorted(byPlace));
  });

  it('that changes something says by If-Match what was read, or has a written reason why it need not', async () => {
    // The files of an import are one operation.
    const placeOf = (method: string, path: string) => `${method.toUpperCase()} ${path.replace(/(imports)\/.*/, '$1/{file}')}`;
    const changes = (await operations()).filter(({ method }) => method !== 'get');
    const readsFirst = ({ operation }: (typeof changes)[number]) =>
      operation.parameters?.some(({ name, in: place }) => place === 'header' && name === 'If-Match') === true;
    const without = changes.filter((one) => !readsFirst(one)).map(({ method, path }) => placeOf(method, path));
    expect([...new Set(without)].toSorted()).toEqual(Object.keys(WITHOUT_A_VERSION).toSorted());
    for (const { where, operation } of changes.filter(readsFirst))
      expect({ where, statuses: Object.keys(operation.responses) }).toEqual({ where, statuses: expect.arrayContaining(['412', '428']) });
    const hashed = Object.entries(WITHOUT_A_VERSION).filter(([, reason]) => reason === 'hash');
    for (const [place] of hashed) {
      const body = changes.find(({ method, path }) => placeOf(method, path) === place)?.operation.requestBody;
      expect({ place, required: schemaOf(body)?.['required'] }).toEqual({ place, required: expect.arrayContaining(['contentHash']) });
    }
  });

  it('documents success and every refusal of its kind, the latter as problems', async () => {
    const missing = (await operations()).flatMap(({ where, method, path, operation }) => {
      const statuses = Object.keys(operation.responses);
      const expected = ['400', '429', '500', '503'];
      if (!operation['x-roles'].includes('anyone')) expected.push('401', '403');
      if (method === 'post' || method === 'put') expected.push('413', '415');
      if (path.includes('{')) expected.push('404');
      const without = expected.filter((status) => !statuses.includes(status));
      if (!statuses.some((status) => status.startsWith('2'))) without.push('success');
      return without.map((status) => `${where} ${status}`);
    });
    expect(missing).toEqual([]);
    const otherwise = (await operations())
      .filter(({ path }) => !path.startsWith('/health')) // readiness answers 503 with its checks
      .flatMap(({ where, operation }) => Object.entries(operation.responses).map(([status, { content }]) => ({ where, status, content })))
      .filter(({ status }) => Number(status) >= 400)
      .filter(
        ({ content }) => JSON.stringify(content) !== '{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}',
      );
    expect(otherwise).toEqual([]);
  });

  it('has its body described by the schema that validates it', async () => {
    const signIn = (await operations()).find(({ path }) => path === '/api/v1/sign-in');
    const schema = signIn?.operation.requestBody?.content['application/json']?.schema;
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false, required: ['name', 'password'] });
  });

  it('names its parameters: path, query, and the headers it reads', async () => {
    const of = async (where: string) =>
      (await operations()).find((one) => one.where === where)?.operation.parameters?.map(({ name, in: place }) => `${place} ${name}`);
    expect(await of('get /api/v1/accounts')).toEqual(['query limit', 'query after']);
    expect((await of('post /api/v1/accounts/{accountId}/disable'))?.toSorted()).toEqual([
      'header Idempotency-Key',
      'header If-Match',
      'path accountId',
    ]);
  });

  it('leaves no reference unresolved', async () => {
    const whole = await description();
    const names = [...JSON.stringify(whole).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !Object.hasOwn(whole.components.schemas, name))).toEqual([]);
  });

  it('can be read as a page', async () => {
    const page = await api.anonymous.get('/docs/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Handrail API');
    expect((await api.anonymous.get('/docs/swagger-ui-bundle.js')).status).toBe(200);
  });
});

describe('a route that its maker forgot to protect', () => {
  it('keeps the API from starting when it names no operation', async () => {
    const settings = readSettings('api', {
      DATABASE_API_URL: api.database.urls.api,
      ENCRYPTION_KEYS: [...api.database.masterKeys.byId].map(([id, key]) => `${id}:${key.toString('base64')}`).join(','),
      LOG_LEVEL: 'silent',
    });
    await expect(createApp(settings, { modules: [UntiedModule] })).rejects.toThrow(
      'These routes have no @Operation: UntiedController.nothing',
    );
  });

  it('answers with a failure instead of its result when it never asks the policy', async () => {
    const unit = await api.put.unit();
    const client = await api.signedIn(await api.put.worker({ home_unit_id: unit }));
    const answer = await client.get('/api/v1/probes/forgets-to-ask');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('occupied');
  });
});

describe('a failure of our own', () => {
  it('tells neither the caller nor the log what somebody said', async () => {
    const client = await api.signedIn(await api.put.worker());
    const answer = await client.get('/api/v1/probes/throws');
    expect(answer.body).toMatchObject({ status: 500, code: 'internal', traceId: answer.headers['x-request-id'] });
    expect(answer.text + api.logged()).not.toMatch(/AL-07|Philippa/);
    expect(api.logged()).toContain('"code":"internal"');
  });
});

it('names the scopes of service tokens and the policy’s alike, and gives each problem a status of its own kind', () => {
  expect(tokenScope.options).toEqual([...SCOPES]);
  for (const { status } of Object.values(PROBLEMS)) expect(status >= 400 && status < 600).toBe(true);
});
