import { describe, expect, it } from 'vitest';
import { aWard } from '../testing.js';
import { minuteOf } from './zone.js';
import { understand } from '../understand.js';

const NIGHT = {
  shift: { start: minuteOf('2026-11-17T19:30Z'), end: minuteOf('2026-11-18T08:00Z') },
  receivedAt: minuteOf('2026-11-18T06:30Z'),
};
const DAY = {
  shift: { start: minuteOf('2026-11-18T07:30Z'), end: minuteOf('2026-11-18T20:00Z') },
  receivedAt: minuteOf('2026-11-18T18:30Z'),
};
const heard = (text: string, frame: typeof NIGHT) =>
  understand(text, { ...aWard(), ...frame }).times.map(({ words, fits }) => [
    words,
    fits.map((at) => new Date(at * 60_000).toISOString().slice(5, 16)).join(' or '),
  ]);

describe('clock times as they are spoken', () => {
  it.each<readonly [text: string, times: readonly (readonly [string, string])[]]>([
    ['Ruben up at half two', [['half two', '11-18T02:30']]],
    ['Ruben woke quarter to four', [['quarter to four', '11-18T03:45']]],
    ['up at ten past midnight', [['ten past midnight', '11-18T00:10']]],
    ['seen at twenty hundred', [['twenty hundred', '11-17T20:00']]],
    ['obs at oh four hundred', [['oh four hundred', '11-18T04:00']]],
    ['just gone three he was up', [['three', '11-18T03:00']]],
    ['up at the back of five', [['five', '11-18T05:00']]],
    ['five and twenty past two he rang', [['five and twenty past two', '11-18T02:25']]],
    [
      'awake from one till half past',
      [
        ['one', '11-18T01:00'],
        ['half past', '11-18T01:30'],
      ],
    ],
    [
      'checked at two three and four all asleep',
      [
        ['two', '11-18T02:00'],
        ['three', '11-18T03:00'],
        ['four', '11-18T04:00'],
      ],
    ],
    ['slept till three sorry i mean four', [['four', '11-18T04:00']]],
  ])('on a night: %s', (text, times) => {
    expect(heard(text, NIGHT)).toEqual(times);
  });

  it.each<readonly [text: string, times: readonly (readonly [string, string])[]]>([
    ["three o'clock meds given", [["three o'clock", '11-18T15:00']]],
    ['lunch at half twelve', [['half twelve', '11-18T12:30']]],
    ['paracetamol given 14.10', [['14.10', '11-18T14:10']]],
    ['last lithium 400 mg was nine', [['nine', '11-18T09:00']]],
    ['gone to his sisters until 20:15', [['20:15', '11-18T20:15']]],
    ['seeing spiders since sunday, ambulance here half nine', [['half nine', '11-18T09:30']]],
  ])('on a day: %s', (text, times) => {
    expect(heard(text, DAY)).toEqual(times);
  });

  it.each([
    'slept five to six hours',
    'woke at ten to',
    'around tea time he was sad',
    'back in half an hour',
    'two hours later he was fine',
  ])('reads no clock into: %s', (text) => {
    expect(heard(text, NIGHT)).toEqual([]);
  });
});
