import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RotaChange, WorkerId } from '@handrail/contracts';
import { applyChanges, ChangeDoesNotFit, turnover, type KnownWard, type Placed } from './apply-changes.js';

const ade = 'ade' as WorkerId;
const bea = 'bea' as WorkerId;
const day = '2027-01-18:D';
const night = '2027-01-18:N';

/** Ade may be in charge; anybody else may not. */
const ward: KnownWard = {
  hasShift: (shiftId) => [day, night].includes(shiftId),
  hasWorker: (workerId) => [ade, bea].includes(workerId as WorkerId),
  mayHave: (workerId, duty) => workerId === ade && duty === 'NIC',
  isSupernumerary: () => false,
};
const on = (workerId: string, shiftId: string, more: Partial<Placed> = {}): Placed => ({
  workerId,
  shiftId,
  duties: [],
  pinned: false,
  supernumerary: false,
  origin: 'SOLVER',
  ...more,
});
const places = (rota: readonly Placed[]) => rota.map(({ workerId, shiftId }) => `${workerId} ${shiftId}`).toSorted();

describe('changes of a rota', () => {
  it('hold one after the other, so that a worker can leave a shift and another take it', () => {
    const after = applyChanges(
      [on(ade, day)],
      [
        { change: 'unassign', workerId: ade, shiftId: day },
        { change: 'assign', workerId: bea, shiftId: day },
      ],
      ward,
    );
    expect(places(after)).toEqual([`bea ${day}`]);
  });

  it('swap two people’s shifts', () => {
    const after = applyChanges(
      [on(ade, day), on(bea, night)],
      [{ change: 'swap', one: { workerId: ade, shiftId: day }, other: { workerId: bea, shiftId: night } }],
      ward,
    );
    expect(places(after)).toEqual([`ade ${night}`, `bea ${day}`]);
    expect(after.map(({ origin }) => origin)).toEqual(['SWAP', 'SWAP']);
  });

  it('leave behind a duty that the new worker may not have', () => {
    const inCharge = on(ade, day, { duties: ['NIC'] });
    const after = applyChanges(
      [inCharge],
      [{ change: 'move', from: { workerId: ade, shiftId: day }, to: { workerId: bea, shiftId: day } }],
      ward,
    );
    expect(after).toMatchObject([{ workerId: bea, duties: [] }]);
  });

  it.each<[string, RotaChange]>([
    ['somebody who is not there', { change: 'unassign', workerId: bea, shiftId: day }],
    ['somebody who is there already', { change: 'assign', workerId: ade, shiftId: day }],
    ['a shift outside the rota', { change: 'assign', workerId: ade, shiftId: '2028-01-01:D' }],
    ['a worker of another unit', { change: 'assign', workerId: 'cal' as WorkerId, shiftId: day }],
    ['a duty without its competence', { change: 'assign', workerId: bea, shiftId: night, duties: ['NIC'] }],
  ])('are refused with their position: %s', (_, change) => {
    const changes: RotaChange[] = [{ change: 'assign', workerId: ade, shiftId: night }, change];
    const attempt = () => applyChanges([on(ade, day)], changes, ward);
    expect(attempt).toThrow(ChangeDoesNotFit);
    expect(attempt).toThrow(/Change 2 /);
  });
});

describe('the turnover between two versions', () => {
  const aRota = fc.uniqueArray(
    fc.record({ workerId: fc.constantFrom('ade', 'bea', 'cal'), shiftId: fc.constantFrom('a:1', 'a:2', 'a:3'), pinned: fc.boolean() }),
    { selector: ({ workerId, shiftId }) => `${workerId} ${shiftId}` },
  );
  const placed = (rota: readonly { workerId: string; shiftId: string; pinned: boolean }[]) =>
    rota.map(({ workerId, shiftId, pinned }) => on(workerId, shiftId, { pinned }));

  it('taken away and added gives the later version, and touches nothing that stayed', () => {
    fc.assert(
      fc.property(aRota, aRota, (one, other) => {
        const [before, after] = [placed(one), placed(other)];
        const { ended, begun } = turnover(before, after);
        const kept = before.filter((x) => !ended.includes(x));
        const rebuilt = [...kept, ...begun.map((x) => x.placed)];
        const text = (rota: readonly Placed[]) => rota.map((x) => JSON.stringify([x.workerId, x.shiftId, x.pinned])).toSorted();
        expect(text(rebuilt)).toEqual(text(after));
        expect(text(ended).filter((x) => text(after).includes(x))).toEqual([]);
      }),
    );
  });
});
