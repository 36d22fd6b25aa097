import { describe, expect, it } from 'vitest';
import type { Entry } from './ledger.js';
import { moments } from './moments.js';
import { compareKind } from './what-is-there.js';

const told = (mark: string, acknowledged?: string): Entry => ({
  kind: 'capture',
  mark,
  by: 'api',
  attempts: 1,
  ...(acknowledged === undefined ? {} : { acknowledged }),
});
const row = (mark: string, id: string, whole = true) => ({ mark, id, whole });

describe('the comparison of a ledger with the database', () => {
  it('is content when every acknowledged thing is there once and whole, and with what was asked for and never acknowledged', () => {
    expect(compareKind([told('a', '1'), told('b', '2'), told('c'), told('d')], [row('a', '1'), row('b', '2'), row('c', '3')])).toEqual([]);
  });

  it.each([
    ['lost, when an acknowledged thing is not there', [told('a', '1')], [], [{ what: 'lost', mark: 'a' }]],
    ['lost, when something else is there in its place', [told('a', '1')], [row('a', '2')], [{ what: 'lost', mark: 'a' }]],
    ['doubled, when one request left two', [told('a', '1')], [row('a', '1'), row('a', '2')], [{ what: 'doubled', mark: 'a' }]],
    ['half-written, also when nobody was told of it', [told('a')], [row('a', '1', false)], [{ what: 'half-written', mark: 'a' }]],
    ['unasked, when nobody asked for it', [], [row('a', '1')], [{ what: 'unasked', mark: 'a' }]],
  ])('says %s', (_, entries, rows, findings) => {
    expect(compareKind(entries, rows)).toEqual(findings);
  });
});

describe('the moments of a campaign', () => {
  it('are the same for the same seed, others for another, and within their bounds', () => {
    const some = moments(5, 200, 250, 3_000);
    expect(moments(5, 200, 250, 3_000)).toEqual(some);
    expect(moments(6, 200, 250, 3_000)).not.toEqual(some);
    expect(Math.min(...some)).toBeGreaterThanOrEqual(250);
    expect(Math.max(...some)).toBeLessThanOrEqual(3_000);
    expect(new Set(some).size).toBeGreaterThan(150);
  });
});
