import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board, RotaChange } from '../api/rota-edits.js';
import { writeActionId } from '../chat/action-id.js';
import { readChange, writeChange } from './rota-change.js';
import { kindCalled, personCalled, shiftOf } from './rota-names.js';

const uuid = (n: number) => {
  const hex = createHash('md5').update(String(n)).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as Board['people'][number]['workerId'];
};
const names = ['Grace Adeyemi', 'Tom Hartley', 'Tom Bell', 'Priya Nair'];
const board = {
  rotaId: uuid(99),
  unit: 'Alder ward',
  unitCode: 'alder',
  from: '2026-11-30',
  to: '2026-12-27',
  state: 'DRAFT',
  version: 99_999,
  number: 3,
  zone: 'Europe/London',
  people: Array.from({ length: 60 }, (_, at) => ({ workerId: uuid(at), name: names[at] ?? `Worker ${at}` })),
  shiftKinds: [
    { code: 'D', name: 'Long day' },
    { code: 'N', name: 'Night' },
    { code: 'ACTIVITIES-LATE-2026', name: 'Activities' },
  ],
  assignments: [{ workerId: uuid(0), shiftId: '2026-12-01:N', date: '2026-12-01', pinned: false }],
} as unknown as Board;

const aPlace = fc
  .record({ who: fc.nat(59), day: fc.integer({ min: 30, max: 57 }), kind: fc.constantFrom(...board.shiftKinds) })
  .map(({ who, day, kind }) => {
    const date = new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10);
    return { workerId: uuid(who), shiftId: `${date}:${kind.code}` };
  });
const aChange: fc.Arbitrary<RotaChange> = fc.oneof(
  fc
    .record({ change: fc.constantFrom('assign' as const, 'unassign' as const, 'pin' as const, 'unpin' as const), place: aPlace })
    .map(({ change, place }) => ({ change, ...place })),
  fc
    .record({ place: aPlace, duties: fc.subarray(['NIC', 'KEYS', 'FIRST_AID']) })
    .map(({ place, duties }) => ({ change: 'duties' as const, ...place, duties })),
  fc.record({ from: aPlace, to: aPlace }).map((places) => ({ change: 'move' as const, ...places })),
  fc.record({ one: aPlace, other: aPlace }).map((places) => ({ change: 'swap' as const, ...places })),
);

describe('a change of a rota in a button', () => {
  it('comes back as it was, and fits into an id on Discord with its rota, version and guard', () => {
    fc.assert(
      fc.property(aChange, (change) => {
        const written = writeChange(change);
        expect(readChange(written, board)).toEqual(change);
        expect(() => writeActionId('rota.save', [board.rotaId, String(board.version), 'a-_9', ...written])).not.toThrow();
      }),
    );
  });

  it('is nothing once somebody has left the rota, or the button is of another make', () => {
    const written = writeChange({ change: 'assign', workerId: uuid(0), shiftId: '2026-12-01:N' });
    expect(readChange(written, { ...board, people: board.people.slice(1) })).toBeUndefined();
    expect(readChange(written, { ...board, shiftKinds: [] })).toBeUndefined();
    expect(readChange(['burn', written[1]!], board)).toBeUndefined();
    expect(readChange([], board)).toBeUndefined();
  });
});

describe('whom and which shift a rota manager means', () => {
  const staff = new Map([['rn2', uuid(1)]]);
  const nameOf = (said: string) => {
    const found = personCalled(board, staff, said);
    return 'blocks' in found ? JSON.stringify(found.blocks) : found.name;
  };

  it.each([
    ['Grace Adeyemi', 'Grace Adeyemi'],
    ['adeyemi', 'Grace Adeyemi'],
    ['RN2', 'Tom Hartley'],
    ['Bell', 'Tom Bell'],
  ])('%s', (said, name) => expect(nameOf(said)).toBe(name));

  it('is asked, never guessed, when several are called so or nobody is', () => {
    expect(nameOf('Tom')).toContain('Several people are called Tom: Tom Hartley, Tom Bell.');
    expect(nameOf('Gracie')).toContain('Do you mean Grace Adeyemi?');
    expect(nameOf('')).toContain('Nobody on the rota of Alder ward');
  });

  it('is a shift by name or code, or the list of what there is', () => {
    expect(kindCalled(board, 'night')).toMatchObject({ code: 'N' });
    expect(JSON.stringify(kindCalled(board, 'X'))).toContain('D (Long day), N (Night)');
  });

  it('is the shift that somebody has on that day, and tells of the next one when there is none', () => {
    const grace = board.people[0]!;
    expect(shiftOf(board, grace, '2026-12-01')).toMatchObject({ shiftId: '2026-12-01:N' });
    expect(JSON.stringify(shiftOf(board, grace, '2026-11-30'))).toContain(
      'has no shift on 30 November 2026. The next shift is on 1 December 2026.',
    );
    expect(JSON.stringify(shiftOf(board, grace, '2026-12-01', 'Long day'))).toContain('has no Long day');
  });
});
