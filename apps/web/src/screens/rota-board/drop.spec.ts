import { describe, expect, it } from 'vitest';
import { placedAfter, type Placed } from './changes.js';
import { changeOfDrop, type DropPlace } from './drop.js';

const on = (workerId: string, shiftId: string): Placed => ({ workerId, shiftId, pinned: false, duties: [], changedAfterPublish: false });
const place = (workerId: string, date: string, ...codes: string[]): DropPlace => ({
  workerId,
  date,
  placed: codes.map((code) => on(workerId, `${date}:${code}`)),
});
const always = () => true;
/** The rota after a drop, as `who shift` in order. */
function after(from: DropPlace, to: DropPlace): readonly string[] {
  const dropped = changeOfDrop(from, to, always);
  const changes = 'change' in dropped ? [dropped.change] : [];
  return placedAfter([...from.placed, ...to.placed], changes)
    .map(({ workerId, shiftId }) => `${workerId} ${shiftId}`)
    .toSorted();
}

describe('dropping one day on another', () => {
  it('moves the shift to a free day, of the same person or another', () => {
    expect(after(place('ade', '2027-01-18', 'N'), place('ben', '2027-01-18'))).toEqual(['ben 2027-01-18:N']);
    expect(after(place('ade', '2027-01-18', 'N'), place('ade', '2027-01-20'))).toEqual(['ade 2027-01-20:N']);
  });

  it('swaps with a day that has a shift', () =>
    expect(after(place('ade', '2027-01-18', 'N'), place('ben', '2027-01-19', 'LD'))).toEqual(['ade 2027-01-19:LD', 'ben 2027-01-18:N']));

  it.each([
    ['on itself', place('ade', '2027-01-18', 'N'), place('ade', '2027-01-18', 'N'), always],
    ['of nothing', place('ade', '2027-01-18'), place('ben', '2027-01-18'), always],
    ['on somebody with the same shift', place('ade', '2027-01-18', 'N'), place('ben', '2027-01-18', 'N'), always],
    ['of a day with two shifts', place('ade', '2027-01-18', 'E', 'L'), place('ben', '2027-01-18'), always],
    ['on a day without such a shift', place('ade', '2027-01-18', 'N'), place('ade', '2027-01-19'), () => false],
  ])('%s changes nothing and says why', (_, from, to, exists) => expect(changeOfDrop(from, to, exists)).toHaveProperty('why'));
});
