import { expect, it } from 'vitest';
import { csvOf } from './csv.js';

it('writes a table that a spreadsheet reads as text, quotes and formulae included', () => {
  const rows = [
    { who: 'O’Neil, "Ade"', hours: -2 },
    { who: '=1+1', hours: 7.5 },
  ];
  const columns = [
    { name: 'Who', value: ({ who }: (typeof rows)[number]) => who },
    { name: 'Hours', value: ({ hours }: (typeof rows)[number]) => hours },
  ];
  expect(csvOf(columns, rows)).toBe(`Who,Hours\r\n"O’Neil, ""Ade""",-2\r\n'=1+1,7.5\r\n`);
});
