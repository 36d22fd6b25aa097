import { describe, expect, it } from 'vitest';
import type { Rota, RotaBoard, RotaSummary } from '../../generated/types.gen.js';
import { adjoiningOf, joined } from './adjoining.js';
import { daysShown } from './board-model.js';

const rota = (rotaId: string, from: string, to: string) => ({ rotaId, from, to, cover: [], assignments: [] });
const february = rota('feb', '2027-02-01', '2027-02-28');
const all = [
  rota('jan', '2027-01-04', '2027-01-31'),
  february,
  rota('mar', '2027-03-01', '2027-03-28'),
  rota('apr', '2027-03-29', '2027-04-25'),
];
const idsOf = (days: number) => adjoiningOf(all as unknown as RotaSummary[], february, days).map(({ rotaId }) => rotaId);

describe('six weeks of rotas that have four', () => {
  it('show the rota behind and the one before, and none further away', () => expect(idsOf(42)).toEqual(['mar', 'jan']));
  it('are no question while the rota is long enough', () => expect(idsOf(28)).toEqual([]));

  it('are in the order of days, with everybody in them, and say which days are another rota’s', () => {
    const read = ({ rotaId, from }: (typeof all)[number], people: readonly string[]) => ({
      rota: { rotaId, from, cover: [], assignments: people.map((workerId) => ({ workerId, shiftId: `${from}:N` })) } as unknown as Rota,
      board: {
        days: Array.from({ length: 28 }, (_, at) => ({ date: new Date(Date.parse(from) + at * 86_400_000).toISOString().slice(0, 10) })),
        shifts: [],
        people: people.map((workerId) => ({ workerId, nights: 3, marks: [{ date: from, away: false, request: null, breaches: [] }] })),
      } as unknown as RotaBoard,
    });
    const [january, , march] = all;
    const together = joined(read(february, ['ade']), [read(march!, ['ade', 'ben']), read(january!, ['ade'])]);
    expect(daysShown(together.board.days, '2027-02-01', 6).map(({ date }) => date)).toHaveLength(42);
    expect(together.board.days[0]?.date).toBe('2027-01-04');
    expect(together.foreign.get('2027-03-01')?.rotaId).toBe('mar');
    expect(together.foreign.has('2027-02-10')).toBe(false);
    expect(together.board.people.map(({ workerId, nights, marks }) => [workerId, nights, marks.length])).toEqual([
      ['ade', 3, 3],
      ['ben', null, 1],
    ]);
    expect(together.elsewhere).toHaveLength(3);
  });
});
