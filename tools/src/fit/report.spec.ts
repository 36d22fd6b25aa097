import { describe, expect, it } from 'vitest';
import { reportOf } from './report.js';

describe('the exit code of a fit', () => {
  it('is 3 when no feasible rota exists, and names who is in the way and why', () => {
    const { line, exit, complaint } = reportOf('alder', {
      status: 'contradiction',
      people: [{ person: 0, id: 'ade', rules: ['V1', 'C1'] }],
    });
    expect(exit).toBe(3);
    expect(JSON.parse(line)).toMatchObject({ instance: 'alder', feasible: false, people: [{ id: 'ade' }] });
    expect(complaint).toMatch(/ade .*V1, C1/);
  });

  it('is 4 when none was found in time', () => {
    const { line, exit } = reportOf('alder', { status: 'not-found' });
    expect(exit).toBe(4);
    expect(JSON.parse(line)).toMatchObject({ instance: 'alder', feasible: false });
  });
});
