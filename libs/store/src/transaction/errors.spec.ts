import { describe, expect, it } from 'vitest';
import { AlreadyStored, StoreRefused, StoreUnavailable, translate } from './errors.js';

/** How one state of PostgreSQL comes out of Prisma 7.10 with its `pg` adapter: each seen when a connection was broken under it. */
const SHAPES: Readonly<Record<string, (state: string) => Error>> = {
  'a query in plain SQL': (originalCode) => known('P2010', { cause: { kind: 'postgres', originalCode, code: originalCode } }),
  'a query of Prisma’s own': (originalCode) => known('P2039', { cause: { kind: 'postgres', originalCode } }),
  'a begin or commit': (originalCode) => Object.assign(new Error('driver'), { cause: { kind: 'postgres', originalCode } }),
  'pg itself': (code) => Object.assign(new Error('pg'), { code }),
};

function known(code: string, driverAdapterError: object): Error {
  return Object.assign(new Error('Raw query failed'), { code, meta: { driverAdapterError } });
}

describe.each(Object.entries(SHAPES))('what PostgreSQL says to %s', (_, shaped) => {
  it.each(['57P01', '57P02', '57P03', '08006', '53300', '40001', '40P01', '55P03'])(
    'means that another try may succeed for %s',
    (state) => {
      expect(translate(shaped(state))).toBeInstanceOf(StoreUnavailable);
    },
  );

  it('is a refusal where a trigger or a key refused, and otherwise stays what it is', () => {
    expect(translate(shaped('HR003'))).toMatchObject({ reason: 'not-what-was-read' });
    expect(translate(shaped('42501'))).toBeInstanceOf(StoreRefused);
    expect(translate(shaped('23505'))).toBeInstanceOf(AlreadyStored);
    const division = shaped('22012');
    expect(translate(division)).toBe(division);
  });
});

describe('a connection of which PostgreSQL said nothing', () => {
  it.each([
    known('P2010', { cause: { kind: 'DatabaseNotReachable', host: '127.0.0.1' } }),
    known('P2010', { cause: { kind: 'ConnectionClosed' } }),
    known('P2028', {}),
    new Error('Connection terminated unexpectedly'),
    new Error('query failed', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }),
  ])('means that another try may succeed: %o', (error) => {
    expect(translate(error)).toBeInstanceOf(StoreUnavailable);
    expect(translate(error)).toMatchObject({ cause: error });
  });

  it('does not claim that nothing was kept: the commit may have gone through', () => {
    const { message } = translate(new Error('Connection terminated unexpectedly')) as StoreUnavailable;
    expect(message).toMatch(/may not have been kept: read again .* With the same Idempotency-Key a repeat is kept once\.$/);
  });

  it('is not guessed from the words of anything else', () => {
    const other = new Error('no such shift');
    expect(translate(other)).toBe(other);
    expect(translate('Connection terminated')).toBe('Connection terminated');
  });
});
