import { describe, expect, it } from 'vitest';
import type { Fit } from '../../generated/types.gen.js';
import { progressWords } from './fit-words.js';

const fit = (some: Partial<Fit>) => ({ bestCost: null, bound: null, withinPercent: null, finishedAt: null, ...some }) as Fit;

describe('the progress of a fit in words', () => {
  it('claims a bound only where one is proved', () => {
    expect(progressWords(fit({}))).toBe('No complete rota is found yet.');
    expect(progressWords(fit({ bestCost: 500 }))).toBe('The best so far costs 500. No bound is proved yet.');
    expect(progressWords(fit({ bestCost: 500, bound: 400, withinPercent: 25.04 }))).toBe(
      'The best so far costs 500. No rota can cost less than 400. The best is within 25 % of that.',
    );
  });

  it('speaks of what is still to come only while it runs', () => {
    const finishedAt = '2026-11-23T05:39:00Z';
    expect(progressWords(fit({ finishedAt }))).toBe('No complete rota was found.');
    expect(progressWords(fit({ finishedAt, bestCost: 500 }))).toBe(
      'The best found costs 500. How much better a rota could be was not proved.',
    );
  });
});
