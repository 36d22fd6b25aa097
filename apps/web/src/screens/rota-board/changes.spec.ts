import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rota } from '../../generated/types.gen.js';
import { changeWords, isDoneIn, NOTHING_PENDING, placedAfter, redone, undone, withChange, withoutSaved, type Change } from './changes.js';

type Assignment = Rota['assignments'][number];
const on = (workerId: string, shiftId: string): Assignment =>
  ({ workerId, shiftId, pinned: false, duties: [], changedAfterPublish: false }) as unknown as Assignment;
const day = '2027-01-18:LD';
const night = '2027-01-18:N';
const places = (assignments: readonly Assignment[], changes: readonly Change[]) =>
  placedAfter(assignments, changes)
    .map(({ workerId, shiftId }) => `${workerId} ${shiftId}`)
    .toSorted();

describe('changes that are not saved', () => {
  it('are laid over the rota one after the other', () => {
    expect(
      places([on('ade', day)], [{ change: 'move', from: { workerId: 'ade', shiftId: day }, to: { workerId: 'bea', shiftId: day } }]),
    ).toEqual([`bea ${day}`]);
    const swap: Change = { change: 'swap', one: { workerId: 'ade', shiftId: day }, other: { workerId: 'bea', shiftId: night } };
    expect(places([on('ade', day), on('bea', night)], [swap])).toEqual([`ade ${night}`, `bea ${day}`]);
    expect(places([on('ade', day)], [{ change: 'unassign', workerId: 'ade', shiftId: day }])).toEqual([]);
  });

  it('pass over what is not there any more', () => {
    expect(
      places(
        [],
        [
          { change: 'unassign', workerId: 'ade', shiftId: day },
          { change: 'pin', workerId: 'ade', shiftId: day },
        ],
      ),
    ).toEqual([]);
  });

  it('are done once the rota holds them, and not before', () => {
    const swap: Change = { change: 'swap', one: { workerId: 'ade', shiftId: day }, other: { workerId: 'bea', shiftId: night } };
    const move: Change = { change: 'move', from: { workerId: 'cem', shiftId: day }, to: { workerId: 'dee', shiftId: day } };
    const before = [on('ade', day), on('bea', night), on('cem', day)];
    const saved = [on('ade', night), on('bea', day), on('dee', day)];
    expect([isDoneIn(before, [swap, move]), isDoneIn(saved, [swap, move]), isDoneIn(saved, [swap])]).toEqual([false, true, true]);
    expect(isDoneIn([...saved.slice(0, 2), on('cem', day)], [swap, move])).toBe(false);
    const pin: Change = { change: 'pin', workerId: 'ade', shiftId: day };
    expect([isDoneIn([on('ade', day)], [pin]), isDoneIn([{ ...on('ade', day), pinned: true }], [pin])]).toEqual([false, true]);
  });

  it('that were made while others were being saved still wait, on the version of those', () => {
    const [sent, meanwhile]: Change[] = [
      { change: 'assign', workerId: 'ade', shiftId: day },
      { change: 'assign', workerId: 'bea', shiftId: day },
    ];
    const made = [sent!, meanwhile!].reduce((pending, change) => withChange(pending, change, 3), NOTHING_PENDING);
    expect(withoutSaved(made, [sent!], 4)).toEqual({ changes: [meanwhile], undone: [], baseNumber: 4 });
    expect(withoutSaved(made, [sent!, meanwhile!], 4)).toEqual(NOTHING_PENDING);
  });

  it('are told in words', () => {
    const words = changeWords(
      { change: 'assign', workerId: 'ade', shiftId: night },
      () => 'Ade Cole',
      () => 'Night on Mon 18 Jan 2027',
    );
    expect(words).toBe('Ade Cole takes Night on Mon 18 Jan 2027');
  });

  it('come back as they were when each undo is redone', () => {
    const aChange = fc.constantFrom(day, night).map((shiftId): Change => ({ change: 'assign', workerId: 'ade', shiftId }));
    fc.assert(
      fc.property(fc.array(aChange, { maxLength: 6 }), fc.nat(8), (changes, times) => {
        const made = changes.reduce((pending, change) => withChange(pending, change, 3), NOTHING_PENDING);
        const back = Array.from({ length: times }).reduce<typeof made>((pending) => undone(pending), made);
        expect(Array.from({ length: times }).reduce<typeof made>((pending) => redone(pending), back)).toEqual(made);
      }),
    );
  });
});
