import { describe, expect, it } from 'vitest';
import { writeActionId } from '../chat/action-id.js';
import type { Block } from '../chat/reply.js';
import { figuresReply, workloadReply } from './workload.reply.js';

const textOf = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const labels = (reply: { buttons?: readonly { label: string }[] }) => (reply.buttons ?? []).map((b) => b.label);
type Answer = Extract<Parameters<typeof workloadReply>[0], { kind: 'rota' }>;
type Measured = Answer['measures'][number];

const person = (at: number, difference: number, standing: Measured['people'][number]['standing']) => ({
  workerId: `w${at}` as Measured['people'][number]['workerId'],
  name: `Worker ${at}`,
  wte: 1,
  figure: 5 + difference,
  share: { low: 4, point: 5, high: 6 },
  difference,
  standing,
});
const ofFortyThree = (measure: Measured['measure']): Measured => ({
  measure,
  sum: 200,
  wte: 40,
  jain: 0.935,
  maxMinusMinPerWte: 6,
  people: Array.from({ length: 43 }, (_, at) =>
    at < 11 ? person(at, 11 - at, 'above') : at < 13 ? person(at, -2, 'below') : person(at, 0, 'no-real-difference'),
  ),
});
const answer = (...measures: Measured[]): Answer => ({
  kind: 'rota',
  unit: 'alder',
  topic: { about: 'measure' },
  measures,
  cover: { shifts: [], short: 0, requiredHours: 0, rosteredHours: 0, filled: null },
  words: ['Nights per WTE', 'Alder ward, four weeks: 10 h rostered against 12 h required; 2 of 56 shifts are short.'],
});

describe('how nights are shared on a ward, for those who may see names', () => {
  const reply = workloadReply(answer(ofFortyThree('nights')));

  it('says whose figures they are, then how many stand outside the band, and names a few of them, most first', () => {
    expect(textOf(reply)).toMatch(
      /^Counted in alder over the four weeks that end today\.\nNights: 11 above their share, 2 below, 30 with no real difference\n/,
    );
    expect(textOf(reply)).toContain('Jain’s index 0.935 (1 is even); 6 between most and least for a full-timer.');
    expect(textOf(reply)).toContain('Above\nWorker 0: 16, share 5 (+11)\nWorker 1: 15, share 5 (+10)');
    expect(textOf(reply)).toContain('and 3 more');
    expect(textOf(reply)).toContain('Below\nWorker 11: 3, share 5 (-2)');
    expect(textOf(reply)).not.toContain('Worker 20');
    expect(textOf(reply).split('\n').length).toBeLessThan(20);
  });

  it('tells of bank and agency workers apart: without a share nobody is above it', () => {
    const nights = ofFortyThree('nights');
    const [first, ...others] = nights.people;
    const text = textOf(workloadReply(answer({ ...nights, people: [{ ...first!, wte: 0 }, ...others] })));
    expect(text).toMatch(/^Nights: 10 above/m);
    expect(text).toContain('Without contracted hours (bank, agency), so without a share: Worker 0 16.');
  });

  it('gives everybody’s figures by page', () => {
    expect(labels(reply)).toEqual(['Everybody’s figures']);
    const first = figuresReply('alder', ofFortyThree('nights'), 0);
    expect(textOf(first)).toContain('Nights, 1 to 15 of 43');
    expect(first.buttons?.[0]).toEqual({ label: 'Next 15', action: 'workload.people', args: ['alder', 'nights', '15'] });
    const last = figuresReply('alder', ofFortyThree('nights'), 30);
    expect(textOf(last)).toContain('Nights, 31 to 43 of 43');
    expect(labels(last)).toEqual([]);
  });
});

it('who is overloaded on a ward is told by measure in few lines, each to be opened', () => {
  const measures = (
    ['hours', 'nights', 'weekends', 'lateChanges', 'overtime', 'continuousObservation', 'missedBreaks', 'incidents'] as const
  ).map(ofFortyThree);
  const reply = workloadReply(answer(...measures));
  expect(textOf(reply)).toContain('Weekends: 11 above, 2 below, 30 with no real difference\nWorker 0: 16, share 5 (+11)');
  expect(textOf(reply)).toContain('Hours against contract: 11 above');
  expect(textOf(reply)).toContain('Worker 0: 16 h, contract 5 h (+11)');
  expect(textOf(reply)).toContain('2 of 56 shifts are short');
  expect(textOf(reply).split('\n').length).toBeLessThan(40);
  expect(labels(reply)).toContain('Continuous observation in full');
  for (const { action, args } of reply.buttons ?? []) expect(() => writeActionId(action, args)).not.toThrow();
});

it('which shifts are short is told in the words of the API, which name nobody', () => {
  const said = [
    'Alder ward, four weeks: 10 h rostered against 12 h required; 2 of 56 shifts are short.',
    'Tue 24 Nov, Night: short by 12 h.',
  ];
  expect(textOf(workloadReply({ ...answer(ofFortyThree('nights')), topic: { about: 'cover' }, words: said }))).toBe(said.join('\n'));
});

it('a worker reads their own figures beside the average, one line for each that anybody had, and nobody’s name', () => {
  const own = { ...ofFortyThree('nights'), people: [person(1, 2, 'above')] };
  const none = { ...ofFortyThree('incidents'), sum: 0, people: [person(1, 0, 'no-real-difference')] };
  const reply = workloadReply({ ...answer(own, none), words: ['x'] });
  expect(textOf(reply)).toContain('Nights: 7, share 5 (+2), above your share; a full-timer has 5 on average');
  expect(textOf(reply)).not.toMatch(/Worker|Incidents/);
  expect(labels(reply)).toEqual([]);
  const tooFew = workloadReply({ ...answer(), words: ['Fewer than three people: no average.'] });
  expect(textOf(tooFew)).toBe('Fewer than three people: no average.');
});

it('which unit is meant is asked with a button for each', () => {
  const reply = workloadReply({ kind: 'which-unit', candidates: ['Alder ward', 'South community team'], words: ['Which team or unit?'] });
  expect(reply.buttons?.map(({ label, args }) => [label, ...args])).toEqual([
    ['Alder ward', 'Alder ward'],
    ['South community team', 'South community team'],
  ]);
});

it('S20: workload says first who is at capacity, and then what cannot be told apart', () => {
  const said = ['Ben is at or over capacity in South team.', 'The bands of the others overlap: no real difference between them.'];
  const reply = workloadReply({ kind: 'which-unit', candidates: [], words: said });
  expect(reply.blocks).toEqual([
    { kind: 'heading', text: said[0] },
    { kind: 'list', items: [said[1]] },
  ]);
});
