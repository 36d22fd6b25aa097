import { beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { badBodies, type Schema } from './bad-bodies.js';
import { aWard, type Ward } from './rota-ward.js';
import { useApi } from './use-api.js';

/** An operation of the API's description, as far as sending rubbish to it needs. */
interface Described {
  readonly path: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly content: readonly (readonly [type: string, schema: Schema])[];
  readonly query: readonly string[];
}

const api = useApi();
let ward: Ward;
let everybody: request.Agent;
let operations: readonly Described[];
let resolve: (ref: string) => Schema;
/** What a path's parameters are filled with: things that are there, so that the body is looked at. */
let known: Record<string, string>;

beforeAll(async () => {
  ward = await aWard(api);
  const { put } = api;
  // One person who may do everything somewhere, so that nothing stops at the door.
  const worker = await put.worker({ home_unit_id: ward.unit, grade: 'RN', display_name: 'Everything At Once' });
  await put.row('competence', { worker_id: worker, code: 'INDUCTION', unit_id: ward.unit, valid_from: '2020-01-01' });
  for (const role of ['rota_manager', 'team_lead', 'deputy', 'on_call_team_lead']) await put.role(worker, role, ward.unit);
  for (const role of ['safeguarding_lead', 'ig_lead', 'admin']) await put.role(worker, role);
  const person = await put.serviceUser(ward.unit, { local_ref: 'AL-07' });
  await put.allocation(worker, person);
  await put.shift(worker, ward.unit, '2026-11-24T07:30:00Z', '2026-11-24T20:00:00Z', { duties: ['NIC'] });
  const rotaId = await put.row('rota', { unit_id: ward.unit, starts_on: '2026-12-14', ends_on: '2026-12-20', state: 'DRAFT' });
  everybody = await api.signedIn(worker);
  const { body } = await everybody.get('/openapi.json');
  resolve = (ref) => body.components.schemas[ref.split('/').at(-1) ?? ''] ?? {};
  operations = operationsOf(body.paths);
  known = { rotaId, unitId: ward.unit, unit: ward.unit, workerId: ward.support[0] ?? '', ref: 'AL-07', localRef: 'AL-07' };
});

type Paths = Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> }; parameters?: Parameter[] }>>;
interface Parameter {
  readonly name: string;
  readonly in: string;
}

function operationsOf(paths: Paths): Described[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, parameters = [] }]) => ({
      path,
      method: method as Described['method'],
      content: Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => [type, schema] as const),
      query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    })),
  );
}

const NOBODY = '01890000-0000-7000-8000-00000000aaaa';
const filled = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known[name] ?? NOBODY));

function ask({ method }: Pick<Described, 'method'>, address: string): request.Test {
  return everybody[method](address).set('if-match', '"1"');
}

/** Every row of every table, as one hash; the log of what was refused may grow. */
async function everythingStored(): Promise<string> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('audit_event', 'audit_head', '_prisma_migrations')`,
  );
  const digests = rows.map(({ name }) => `(select coalesce(sum(hashtextextended(t::text, 0)), 0)::text from "${name}" t)`);
  const answer = await api.database.owner.query<{ digest: string }>(`select concat_ws(',', ${digests.join(', ')}) as digest`);
  return answer.rows[0]?.digest ?? '';
}

/** Requests under way at once: two edits of one thing meet each other too. */
const AT_ONCE = 8;

interface Sent {
  readonly what: string;
  readonly test: () => request.Test;
}

/** Sends each and reports what was answered with 5xx, and whether what was refused left anything behind. */
async function wrongAnswers(where: string, all: readonly Sent[]): Promise<string[]> {
  const wrong: string[] = [];
  let before = await everythingStored();
  for (let first = 0; first < all.length; first += AT_ONCE) {
    const answers = await Promise.all(all.slice(first, first + AT_ONCE).map(async ({ what, test }) => ({ what, answer: await test() })));
    for (const { what, answer } of answers) {
      if (answer.status >= 500) wrong.push(`${where}: ${what}: ${answer.status} ${String(answer.body.detail)}`);
      const isProblem = (answer.headers['content-type'] ?? '').startsWith('application/problem+json');
      if (answer.status >= 400 && !isProblem) wrong.push(`${where}: ${what}: no problem`);
    }
    // What passes is not bad, after all; it may store what it likes.
    if (answers.some(({ answer }) => answer.status < 400)) before = await everythingStored();
  }
  if ((await everythingStored()) !== before) wrong.push(`${where}: something refused was half written`);
  return wrong;
}

describe('whatever is sent to any operation', () => {
  it('in a JSON body is answered below 500, and what is refused leaves nothing behind', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    let bodies = 0;
    for (const operation of operations) {
      const schema = operation.content.find(([type]) => type === 'application/json')?.[1];
      // Signing out and ending sessions would end the test's own.
      if (schema === undefined || /sign-out|password/.test(operation.path)) continue;
      const bad = badBodies(schema, resolve).map(({ what, body }) => ({
        what,
        test: () => ask(operation, filled(operation.path)).set('content-type', 'application/json').send(JSON.stringify(body)),
      }));
      bodies += bad.length;
      wrong.push(...(await wrongAnswers(`${operation.method} ${operation.path}`, bad)));
    }
    expect(wrong).toEqual([]);
    expect(bodies).toBeGreaterThan(2_000);
  });

  it('as a body that is no JSON, or as a file that is none, is answered below 500', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    const texts = [
      '',
      '{',
      '[]',
      '"',
      'null',
      '\u0000',
      'a,b\n1',
      '"never closed\n',
      '\ufeff',
      'x'.repeat(100_000),
      'code;name\nä;ö',
      '{"a":'.repeat(500),
    ];
    for (const operation of operations.filter(({ content }) => content.length > 0)) {
      if (/sign-out/.test(operation.path)) continue;
      const bad = operation.content.flatMap(([type]) =>
        texts.map((text) => ({
          what: `${type} ${JSON.stringify(text.slice(0, 12))}`,
          test: () => ask(operation, filled(operation.path)).set('content-type', type).send(text),
        })),
      );
      wrong.push(...(await wrongAnswers(`${operation.method} ${operation.path}`, bad)));
    }
    expect(wrong).toEqual([]);
  });

  it('in an address is answered below 500', { timeout: 300_000 }, async () => {
    const odd = ['7', NOBODY, '%00', '%E2%80%AE', '..%2f..%2fetc', 'x'.repeat(190), '0000-01-01', '__proto__', '%20'];
    const wrong: string[] = [];
    for (const operation of operations) {
      if (/sign-out|events|stream/.test(operation.path)) continue;
      const paths = odd.flatMap((value) => (operation.path.includes('{') ? [operation.path.replaceAll(/\{\w+\}/g, value)] : []));
      const queries = operation.query.flatMap((name) => odd.map((value) => `${filled(operation.path)}?${name}=${value}`));
      const twice = operation.query.map((name) => `${filled(operation.path)}?${name}=1&${name}=2`);
      const all = [...paths, ...queries, ...twice, `${filled(operation.path)}?surprise=1`];
      const bad = all.map((address) => ({
        what: address,
        test: () => ask(operation, address).send(operation.method === 'get' ? undefined : {}),
      }));
      wrong.push(...(await wrongAnswers(`${operation.method} ${operation.path}`, bad)));
    }
    expect(wrong).toEqual([]);
  });
});
