import { expect, it } from 'vitest';
import { refusedRows } from './refused-rows.js';

it('reads the row and the column that a fault names, and keeps one that names neither', () => {
  const messages = [
    { field: 'row 12, column validFrom', message: 'no day' },
    { field: 'row 3', message: 'twice' },
    { field: 'column worker', message: 'missing' },
    { field: '', message: 'not a table' },
  ];
  expect(refusedRows(messages).map(({ row, column, message }) => [row, column, message])).toEqual([
    [12, 'validFrom', 'no day'],
    [3, '', 'twice'],
    [undefined, 'worker', 'missing'],
    [undefined, '', 'not a table'],
  ]);
});
