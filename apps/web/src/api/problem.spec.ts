import { describe, expect, it } from 'vitest';
import { ApiProblem, isPassing, messagesByField, problemFrom } from './problem.js';

const refused = new ApiProblem({
  status: 400,
  code: 'invalid-request',
  title: 'The request does not fit the contract',
  detail: 'Check the fields.',
  traceId: 't',
  errors: [
    { in: 'body', field: '/onDate', message: 'is no day' },
    { in: 'body', field: '/onDate', message: 'is too far away' },
    { in: 'query', field: 'unit', message: 'is missing' },
  ],
});

describe('what the API refused', () => {
  it('is said at the field it is about, the first message only', () => {
    expect([...messagesByField(refused)]).toEqual([
      ['onDate', 'is no day'],
      ['unit', 'is missing'],
    ]);
  });

  it('is told apart from no answer at all, which may pass', () => {
    const silent = problemFrom(new TypeError('fetch failed'), undefined);
    expect(silent.code).toBe('unreachable');
    expect([isPassing(silent), isPassing(refused)]).toEqual([true, false]);
  });

  it('is still an error people can report when it is no problem document', () => {
    const odd = problemFrom('<html>bad gateway</html>', new Response(null, { status: 502, headers: { 'x-request-id': 'trace-1' } }));
    expect(odd).toMatchObject({ status: 502, code: 'internal', traceId: 'trace-1' });
  });
});
