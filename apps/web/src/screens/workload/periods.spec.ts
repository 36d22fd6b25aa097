import { expect, it } from 'vitest';
import { periodsBack } from './periods.js';

it('goes back four weeks at a time without a gap, also over a clock change', () => {
  expect(periodsBack('2026-11-22', 3)).toEqual([
    { from: '2026-08-31', to: '2026-09-27' },
    { from: '2026-09-28', to: '2026-10-25' },
    { from: '2026-10-26', to: '2026-11-22' },
  ]);
});
