import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter } from './grid-keys.js';

const size = { rows: 41, columns: 33, page: 10 };
const press = (key: string, row: number, column: number, ctrlKey = false) => placeAfter({ key, ctrlKey }, { row, column }, size);

describe('a key on the board', () => {
  it('leads where the grid pattern says', () => {
    expect(press('ArrowRight', 3, 4)).toEqual({ row: 3, column: 5 });
    expect(press('Home', 3, 4)).toEqual({ row: 3, column: 0 });
    expect(press('End', 3, 4)).toEqual({ row: 3, column: 32 });
    expect(press('End', 3, 4, true)).toEqual({ row: 40, column: 32 });
    expect(press('PageDown', 3, 4)).toEqual({ row: 13, column: 4 });
    expect(press('a', 3, 4)).toBeUndefined();
  });

  it('never leads out of the grid', () => {
    const aKey = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    fc.assert(
      fc.property(aKey, fc.boolean(), fc.nat(40), fc.nat(32), (key, ctrlKey, row, column) => {
        const to = press(key, row, column, ctrlKey);
        expect(to && to.row >= 0 && to.row < 41 && to.column >= 0 && to.column < 33).toBe(true);
      }),
    );
  });
});
