import { describe, expect, it } from 'vitest';
import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import { coverRows, daysShown, NO_FILTER, personRows, unfilledRow } from './board-model.js';
import { cellWords, clockWords, coverWords } from './cell-words.js';
import type { Placed } from './changes.js';

const days = Array.from({ length: 28 }, (_, index) => ({
  date: new Date(Date.UTC(2026, 9, 12 + index)).toISOString().slice(0, 10),
  weekend: index % 7 > 4,
  holiday: false,
}));
const longNight = {
  shiftId: '2026-10-24:N',
  date: '2026-10-24',
  code: 'N',
  startsAt: '2026-10-24T18:30:00Z',
  endsAt: '2026-10-25T08:00:00Z',
  paidMinutes: 750,
  clockChangeMinutes: 60,
};
const person = (workerId: string, more: object = {}) => ({
  workerId,
  name: workerId,
  grade: 'L3',
  employment: 'SUBSTANTIVE',
  competences: [],
  marks: [],
  ...more,
});
const boardOf = (people: readonly object[]) => ({ people, days, shifts: [longNight] }) as unknown as RotaBoard;
const on = (workerId: string, shiftId: string): Placed => ({ workerId, shiftId, pinned: false, duties: [], changedAfterPublish: false });
const line = (more: object) =>
  ({
    lineId: 'x',
    name: 'Registered nurses',
    level: 'required',
    date: '2026-10-12',
    shiftId: '2026-10-12:N',
    wanted: 2,
    had: 1,
    missing: 1,
    ratio: null,
    ...more,
  }) as unknown as Rota['cover'][number];

describe('the board', () => {
  it('lays what is not saved over what is saved', () => {
    const board = boardOf([person('ade')]);
    const moved = personRows(board, [on('ade', '2026-10-12:N')], [on('ade', '2026-10-13:N')], days, NO_FILTER)[0];
    expect(moved?.cells[0]).toMatchObject({ placed: [], removed: ['N'] });
    expect(moved?.cells[1]).toMatchObject({ added: ['N'], removed: [] });
  });

  it('shows as many weeks as were asked for, moved back where the rota ends', () => {
    expect(daysShown(days, '', 2)).toHaveLength(14);
    expect(daysShown(days, '2026-11-02', 2)[0]?.date).toBe('2026-10-26');
    expect(daysShown(days, '', 6)).toHaveLength(28);
  });

  it('filters by grade, competence and name, and puts the unit’s own people before bank', () => {
    const board = boardOf([person('Bo', { employment: 'BANK' }), person('Ade', { competences: ['PMVA'] }), person('Cy', { grade: 'RN' })]);
    const names = (some: object) => personRows(board, [], [], days, { ...NO_FILTER, ...some }).map((row) => row.person.name);
    expect(names({})).toEqual(['Cy', 'Ade', 'Bo']);
    expect(names({ competence: 'PMVA' })).toEqual(['Ade']);
    expect(names({ name: 'cy' })).toEqual(['Cy']);
  });

  it('tells what is saved from what would be', () => {
    const board = boardOf([person('ade'), person('bea')]);
    const rows = personRows(board, [on('ade', longNight.shiftId)], [on('bea', longNight.shiftId)], days, NO_FILTER);
    const saturday = rows.map(({ cells }) => cells.find(({ date }) => date === '2026-10-24'));
    expect(saturday).toMatchObject([
      { removed: ['N'], added: [] },
      { removed: [], foreign: false, added: ['N'] },
    ]);
  });

  it('says of each line what is had and needed, and of a day what is short', () => {
    const cover = [line({}), line({ lineId: 'y', had: 2, missing: 0, date: '2026-10-13', shiftId: '2026-10-13:N' })];
    const [row] = coverRows(cover, [{ code: 'N', name: 'Night' }] as unknown as Rota['shiftKinds'], days);
    expect(row).toMatchObject({ name: 'Registered nurses, night', required: true });
    expect(row?.cells.slice(0, 2).map((cell) => coverWords(cell, 'Europe/London'))).toEqual([
      'Registered nurses: 1 of 2, 1 short',
      'Registered nurses: 2 of 2',
    ]);
    expect(
      unfilledRow(cover, days)
        .slice(0, 2)
        .map(({ missing }) => missing),
    ).toEqual([1, 0]);
  });
});

describe('a cell in words', () => {
  it('says why the night of a clock change is paid longer', () => {
    expect(clockWords(longNight)).toBe('the clocks go back: paid 12 h 30 min instead of 11 h 30 min');
  });

  it('holds everything that the eye sees', () => {
    const words = { zone: 'Europe/London', shifts: new Map([[longNight.shiftId, longNight]]), kinds: new Map([['N', 'Night']]) };
    const cell = {
      date: '2026-10-24',
      placed: [{ ...on('ade', longNight.shiftId), pinned: true, duties: ['NIC'] }],
      away: false,
      request: { wants: 'off', strength: 'strong', kept: false } as const,
      breaches: ['has 10 h of rest'],
      added: ['N'],
      removed: [],
      foreign: false,
    };
    expect(cellWords(cell, words)).toBe(
      'Night 19:30 to 08:00, NIC, pinned, the clocks go back: paid 12 h 30 min instead of 11 h 30 min, asked to be off, not kept, not saved: N added, breaks a rule: has 10 h of rest',
    );
  });
});
