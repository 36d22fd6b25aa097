import { describe, expect, it } from 'vitest';
import { isOwnOrigin } from './origin.js';
import { problemOf } from './problem-of.js';
import { NoRecordYouCanOpen, StaleVersion } from './request-errors.js';
import { RouteTable } from './route-table.js';
import { traceIdOf } from './trace.js';
import { etagOf, versionFrom } from './versions.js';

describe('a trace id', () => {
  it('is taken from a well-formed traceparent, then from a UUID, and made otherwise', () => {
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    expect(traceIdOf({ traceparent: `00-${trace}-00f067aa0ba902b7-01` })).toBe(trace);
    expect(traceIdOf({ 'x-request-id': '4BF92F35-77B3-4DA6-A3CE-929D0E0E4736' })).toBe(trace);
    for (const bad of ['Alice Brown', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, '']) {
      expect(traceIdOf({ traceparent: bad, 'x-request-id': bad })).toMatch(/^[0-9a-f]{32}$/);
    }
  });
});

describe('a change made with a session cookie', () => {
  const post = { method: 'POST', secFetchSite: undefined, origin: undefined };
  const home = 'https://rota.example.org';
  it('comes from Handrail’s own address, or from no browser', () => {
    expect(isOwnOrigin({ ...post, secFetchSite: 'same-origin', origin: home }, home)).toBe(true);
    expect(isOwnOrigin(post, home)).toBe(true);
  });
  it('is refused from another site, also from a sister address and from nowhere', () => {
    expect(isOwnOrigin({ ...post, secFetchSite: 'cross-site', origin: 'https://evil.example' }, home)).toBe(false);
    expect(isOwnOrigin({ ...post, secFetchSite: 'same-site', origin: 'https://other.example.org' }, home)).toBe(false);
    expect(isOwnOrigin({ ...post, origin: 'null' }, home)).toBe(false);
    expect(isOwnOrigin({ ...post, method: 'GET', secFetchSite: 'cross-site' }, home)).toBe(true);
  });
});

describe('versions', () => {
  it('go out as strong ETags and come back by If-Match; what nobody read overwrites nothing', () => {
    expect(versionFrom(etagOf(3))).toBe(3);
    for (const bad of [undefined, '', '*', '3', 'W/"3"', '"3", "4"', '"-1"']) expect(() => versionFrom(bad)).toThrow(/If-Match/);
  });
});

describe('a problem', () => {
  it('speaks for itself when it has a code, and says nothing of what was typed when it has none', () => {
    expect(problemOf(new StaleVersion(4), 't')).toMatchObject({ status: 412, code: 'stale-version', currentVersion: 4, traceId: 't' });
    expect(problemOf(new NoRecordYouCanOpen(true), 't')).toMatchObject({ status: 404, breakGlass: true });
    const failure = problemOf(new Error('AL-07 said he was sad'), 't');
    expect(failure).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(failure)).not.toContain('AL-07');
  });
  it('asks to try again while the queue is away, however deep that is wrapped', () => {
    const gone = Object.assign(new Error('x'), { code: 'ECONNREFUSED' });
    expect(problemOf(new Error('query failed', { cause: new Error('driver', { cause: gone }) }), 't').status).toBe(503);
    expect(problemOf(Object.assign(new Error('x'), { code: '57P01' }), 't').status).toBe(503);
    expect(problemOf(Object.assign(new Error('x'), { code: '23505' }), 't').status).toBe(500);
  });
});

describe('the table of routes', () => {
  it('knows which methods an address answers', () => {
    const routes = new RouteTable();
    routes.add('/api/v1/rotas/:rotaId', ['GET']);
    routes.add('/api/v1/rotas/:rotaId', ['PATCH']);
    expect(routes.methodsAt('/api/v1/rotas/7?x=1')).toEqual(['GET', 'PATCH']);
    expect(routes.methodsAt('/api/v1/rotas/7/fits')).toEqual([]);
  });
});
