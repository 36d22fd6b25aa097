import { describe, expect, it } from 'vitest';
import type { NumberedSubject } from '../segment/clause.js';
import { NOBODY, UNTOLD } from './candidates.js';
import type { Choice } from './features.js';
import { verdictOf } from './verdict.js';

const choice = (more: Partial<Choice> = {}): Choice => ({
  clause: 0,
  candidates: [NOBODY, UNTOLD, ['a'], ['b'], ['a', 'b']],
  own: [],
  carried: {} as Choice['carried'],
  stands: false,
  doubts: [true, true, true, true, true],
  settles: [false, false, true, true, false],
  ...more,
});
const LIMITS = { chosen: 0.2, settled: 0.1, nobodys: 0.6 };
const chosen = (...refs: string[]): NumberedSubject => ({ decision: { kind: 'people', refs }, otherDoer: false, asks: 0 });
const asked: NumberedSubject = { decision: { kind: 'unclear', candidates: ['a', 'b'] }, otherDoer: false, asks: 1 };

describe('what weights may say to the rules', () => {
  it('asks about what the rules chose where a wrong person is too likely', () => {
    expect(verdictOf(choice(), [0, 0, 0.7, 0.3, 0], chosen('a'), LIMITS)).toBe('ask');
    expect(verdictOf(choice(), [0, 0, 0.85, 0.15, 0], chosen('a'), LIMITS)).toBe('as by rule');
  });

  it('lets nobody speak against the rules whom a clause leaves no room for', () => {
    const named = choice({ doubts: [false, true, true, true, true] });
    expect(verdictOf(named, [0.5, 0, 0.5, 0, 0], chosen('a'), LIMITS)).toBe('as by rule');
    expect(verdictOf(named, [0.3, 0.3, 0.4, 0, 0], chosen('a'), LIMITS)).toBe('ask');
  });

  it('gives the clause to nobody else, however likely', () => {
    expect(verdictOf(choice(), [0, 0, 0, 1, 0], chosen('a'), LIMITS)).toBe('ask');
  });

  it('leaves what stands', () => {
    expect(verdictOf(choice({ stands: true }), [0, 0, 0, 1, 0], chosen('a'), LIMITS)).toBe('as by rule');
  });

  it('counts one of two of whom the same is told as no wrong person', () => {
    expect(verdictOf(choice(), [0, 0, 0.6, 0.1, 0.3], chosen('a'), LIMITS)).toBe('as by rule');
    expect(verdictOf(choice(), [0, 0, 0.6, 0.1, 0.3], chosen('a', 'b'), LIMITS)).toBe('ask');
  });

  it('settles what the rules asked where one person is likely enough', () => {
    expect(verdictOf(choice(), [0, 0, 0.95, 0.05, 0], asked, LIMITS)).toEqual(['a']);
    expect(verdictOf(choice(), [0, 0, 0.85, 0.15, 0], asked, LIMITS)).toBe('as by rule');
  });

  it('settles nothing for whom it may not be settled, nor for two at once or for nobody', () => {
    expect(verdictOf(choice({ settles: [] }), [0, 0, 1, 0, 0], asked, LIMITS)).toBe('as by rule');
    expect(verdictOf(choice(), [0, 0, 0, 0, 1], asked, LIMITS)).toBe('as by rule');
    expect(verdictOf(choice(), [1, 0, 0, 0, 0], asked, LIMITS)).toBe('as by rule');
  });

  it('leaves with nobody what would be asked about, where that is likely enough and may be', () => {
    const bare = choice({ settles: [true, false, true, true, false] });
    expect(verdictOf(bare, [0.7, 0, 0.3, 0, 0], asked, LIMITS)).toEqual(NOBODY);
    expect(verdictOf(bare, [0.7, 0, 0.3, 0, 0], chosen('a'), LIMITS)).toEqual(NOBODY);
    expect(verdictOf(bare, [0.5, 0, 0.5, 0, 0], chosen('a'), LIMITS)).toBe('ask');
    expect(verdictOf(bare, [0.5, 0, 0.3, 0.2, 0], asked, LIMITS)).toBe('as by rule');
    expect(verdictOf(choice(), [0.7, 0, 0.3, 0, 0], chosen('a'), LIMITS)).toBe('ask');
  });
});
