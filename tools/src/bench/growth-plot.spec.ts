import { expect, it } from 'vitest';
import { growthPlot } from './growth-plot.js';

const wards = [12, 40, 400].map((people) => ({ people, weeks: 4, firstSeconds: people / 100, memoryMb: 200 + people }));
const marksIn = (svg: string) => svg.match(/ecmeta_ssr_type="chart"/g)?.length ?? 0;

it('draws a mark for each ward whose figure is known, in both pictures, and leaves out what was not reached', () => {
  const all = growthPlot(wards);
  expect(all).toMatch(/^<svg/);
  expect(all).toContain('4 weeks');
  expect(marksIn(all)).toBe(6);
  const short = growthPlot(wards.map((ward, k) => (k === 2 ? { ...ward, firstSeconds: null } : ward)));
  expect(marksIn(short)).toBe(5);
});
