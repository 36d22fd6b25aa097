import { describe, expect, it } from 'vitest';
import { aWard, DAY, NIGHT } from '../testing.js';
import { minuteOf } from './zone.js';
import { understand } from '../understand.js';

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
    ['a bath at ten no half ten', [['half ten', '11-17T22:30']]],
    ['on the bed at two minutes past midnight', [['two minutes past midnight', '11-18T00:02']]],
    [
      'sick 220am and 305am',
      [
        ['220am', '11-18T02:20'],
        ['305am', '11-18T03:05'],
      ],
    ],
    [
      'Ruben slept eleven to six',
      [
        ['eleven', '11-17T23:00'],
        ['six', '11-18T06:00'],
      ],
    ],
    [
      'awake one till ten past three',
      [
        ['one', '11-18T01:00'],
        ['ten past three', '11-18T03:10'],
      ],
    ],
    [
      'turned 10, 12, 2 and 4',
      [
        ['10', '11-17T22:00'],
        ['12', '11-18T00:00'],
        ['2', '11-18T02:00'],
        ['4', '11-18T04:00'],
      ],
    ],
    [
      'turned ten midnight two, skin sound',
      [
        ['ten', '11-17T22:00'],
        ['midnight', '11-18T00:00'],
        ['two', '11-18T02:00'],
      ],
    ],
    [
      'asleep 4.20, up at 5.10',
      [
        ['4.20', '11-18T04:20'],
        ['5.10', '11-18T05:10'],
      ],
    ],
    [
      'in the bath at quarter to one, out and dry by five past',
      [
        ['quarter to one', '11-18T00:45'],
        ['five past', '11-18T01:05'],
      ],
    ],
    [
      'checked at two and again quarter past and half past',
      [
        ['two', '11-18T02:00'],
        ['quarter past', '11-18T02:15'],
        ['half past', '11-18T02:30'],
      ],
    ],
    [
      'olanzapine 20 mg nine, asleep by half ten',
      [
        ['nine', '11-17T21:00'],
        ['half ten', '11-17T22:30'],
      ],
    ],
    ['he had a can of coke about nine off a visitor', [['nine', '11-17T21:00']]],
    ['2400 settled', [['2400', '11-18T00:00']]],
    ['at the three check the duvet was wet', [['three', '11-18T03:00']]],
    ['turned two hourly, last one six', [['six', '11-18T06:00']]],
    ['settled. two he woke and rang', [['two', '11-18T02:00']]],
    [
      'checks for one and half two',
      [
        ['one', '11-18T01:00'],
        ['half two', '11-18T02:30'],
      ],
    ],
    ['struggling to get his words out by half five', [['half five', '11-18T05:30']]],
    ['the turning chart is empty from 1800', [['1800', '11-17T18:00']]],
    ['furosemide 20 mg was given by day staff at six', [['six', '11-17T18:00']]],
    ['its four ish and he came flying out', [['four ish', '11-18T04:00']]],
    ['went out with the bins, that was two twenty security rang', [['two twenty', '11-18T02:20']]],
    ['call to tegan at ten, cheerful', [['ten', '11-17T22:00']]],
    ['bea rang the language line two forty and stayed', [['two forty', '11-18T02:40']]],
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
    ['at the lounge at eleven hours', [['eleven hours', '11-18T11:00']]],
    ['fell at twelve and fifteen', [['twelve and fifteen', '11-18T12:15']]],
    [
      'out at twenty past two, due back for three, back at five to',
      [
        ['twenty past two', '11-18T14:20'],
        ['three', '11-18T15:00'],
        ['five to', '11-18T14:55'],
      ],
    ],
    ['snack three, all of it', [['three', '11-18T15:00']]],
    ['came on the eight forty bus', [['eight forty', '11-18T08:40']]],
    ['the sunday call to his son happened twenty past eight', [['twenty past eight', '11-18T08:20']]],
    [
      'at the pool, 11 to ten to twelve',
      [
        ['11', '11-18T11:00'],
        ['ten to twelve', '11-18T11:50'],
      ],
    ],
    [
      'family home from ten to eleven thirty',
      [
        ['ten', '11-18T10:00'],
        ['eleven thirty', '11-18T11:30'],
      ],
    ],
    [
      'juice nine ten, ten thirty',
      [
        ['nine ten', '11-18T09:10'],
        ['ten thirty', '11-18T10:30'],
      ],
    ],
    ['so i went round for one', [['one', '11-18T13:00']]],
    ['stayed until just on eleven', [['eleven', '11-18T11:00']]],
    [
      'shop shift, ten while one',
      [
        ['ten', '11-18T10:00'],
        ['one', '11-18T13:00'],
      ],
    ],
    ["sam and kev's driving theory, one pm, he missed it by nothing", [['one pm', '11-18T13:00']]],
    ['sugar 6.6, again twelve, 7.1', [['twelve', '11-18T12:00']]],
    ['brother here thirteen thirty, two chairs between', [['thirteen thirty', '11-18T13:30']]],
    ['i got there for nine bang on and she was back', [['nine', '11-18T09:00']]],
    ['first fag nine, lighter back', [['nine', '11-18T09:00']]],
    [
      'visit put back from one to half three',
      [
        ['one', '11-18T13:00'],
        ['half three', '11-18T15:30'],
      ],
    ],
    ['crisis nurse due half nine', [['half nine', '11-18T21:30']]],
    ['doctor seeing him at quarter past nine', [['quarter past nine', '11-18T21:15']]],
    ['melatonin 4 mg for nine', [['nine', '11-18T21:00']]],
    [
      'brighter than yesterday, cards in the lounge from ten to eleven till noon',
      [
        ['ten to eleven', '11-18T10:50'],
        ['noon', '11-18T12:00'],
      ],
    ],
  ])('on a day: %s', (text, times) => {
    expect(heard(text, DAY)).toEqual(times);
  });

  it.each<readonly [text: string, times: readonly (readonly [string, string])[]]>([
    ['Ruben has his barber at eleven', [['eleven', '11-18T11:00']]],
    ['chiropodist quarter past eleven', [['quarter past eleven', '11-18T11:15']]],
    ['ring the hospital at nine for news', [['nine', '11-18T09:00']]],
    ['laundry opens at eight', [['eight', '11-18T08:00']]],
    ['day staff please get bloods done by ten', [['ten', '11-18T10:00']]],
    ['Ruben has college at nine', [['nine', '11-18T09:00']]],
    ['Tess to finish the form before nine', [['nine', '11-18T09:00']]],
    ["if he's not been by noon ring the surgery", [['noon', '11-18T12:00']]],
    ['keyworker slot moved to half ten in the morning', [['half ten in the morning', '11-18T10:30']]],
    ['his brother is bringing shoes at one', [['one', '11-18T13:00']]],
    ['bloods eight tomorrow morning', [['eight', '11-19T08:00']]],
    ['dentist thursday half ten', [['half ten', '11-19T10:30']]],
    ['four weeks today, half ten', [['half ten', '12-16T10:30']]],
    ['gp appointment 24th november 10.15', [['10.15', '11-24T10:15']]],
    ['the letter says 9am on the 3rd', [['9am', '12-03T09:00']]],
    ['the letter says 9am on the ninth', [['9am', '12-09T09:00']]],
    ['podiatry quarter past eleven the 30th', [['quarter past eleven', '11-30T11:15']]],
    ['ring the optician, they open at nine', [['nine', '11-18T09:00']]],
    ["would whoever's on at eight look at it", [['eight', '11-18T08:00']]],
    ['the line has it logged, they ring back at nine', [['nine', '11-18T09:00']]],
    ['A and E keeping him, ring after eight', [['eight', '11-18T08:00']]],
    ["she's in from nine", [['nine', '11-18T09:00']]],
    ['bloods again at eight', [['eight', '11-18T08:00']]],
    ['his chiropody at eleven wants cancelling', [['eleven', '11-18T11:00']]],
    ['asked if ten am would be too late', [['ten am', '11-18T10:00']]],
    ['sergeant to update the ward by half seven', [['half seven', '11-18T07:30']]],
    ['stitches out on the tenth ten past nine', [['ten past nine', '12-10T09:10']]],
    ['neuro obs til ten', [['ten', '11-18T10:00']]],
    ['she starts work nine', [['nine', '11-18T09:00']]],
    ['flu jab eleven', [['eleven', '11-18T11:00']]],
    ['bloods quarter to nine the morn', [['quarter to nine', '11-19T08:45']]],
    [
      'gas man between eight and one',
      [
        ['eight', '11-18T08:00'],
        ['one', '11-18T13:00'],
      ],
    ],
    ['i want somebody in by nine', [['nine', '11-18T09:00']]],
    ['crisis nurse here nine', [['nine', '11-18T09:00']]],
  ])('what is to come, told by the night: %s', (text, times) => {
    expect(heard(text, NIGHT)).toEqual(times);
  });

  it.each<readonly [text: string, times: readonly (readonly [string, string])[]]>([
    ['mdt 1400', [['1400', '11-18T14:00']]],
    ['embassy to call her back at 1600', [['1600', '11-18T16:00']]],
    ['needs her bloods doing before noon', [['noon', '11-18T12:00']]],
    ['on the list for ward round quarter past two', [['quarter past two', '11-18T14:15']]],
    [
      'district nurse between half four and half five',
      [
        ['half four', '11-18T16:30'],
        ['half five', '11-18T17:30'],
      ],
    ],
    [
      'interview is tomorrow quarter to eleven, lift from hers at quarter past ten',
      [
        ['quarter to eleven', '11-19T10:45'],
        ['quarter past ten', '11-19T10:15'],
      ],
    ],
    ['not come back from leave, due half nine', [['half nine', '11-18T09:30']]],
    ['contractor coming nine tomorrow', [['nine', '11-19T09:00']]],
    ['night meds at ten please', [['ten', '11-18T22:00']]],
    ["they're at the cinema twenty past six", [['twenty past six', '11-18T18:20']]],
    ['leave with escort at half one', [['half one', '11-18T13:30']]],
    ['has agreed to the blood test, twenty past three in clinic', [['twenty past three', '11-18T15:20']]],
    ["thursday's post office trip stays at half past ten", [['half past ten', '11-19T10:30']]],
    ['rang her to put her back to two', [['two', '11-18T14:00']]],
    ['leroy put to four', [['four', '11-18T16:00']]],
  ])('what is to come, told by day at ten: %s', (text, times) => {
    expect(heard(text, { ...DAY, receivedAt: minuteOf('2026-11-18T10:00Z') })).toEqual(times);
  });

  it.each([
    ['no burn was found fire officer coming at four', '11-18T16:00 or 11-19T16:00'],
    ['obs quarter hourly from ten to one', ''],
    ['fell at twenty past three, no it was four', ''],
    ['out with staff 10 to 12', ''],
    ['awake since five', '11-18T05:00 or 11-18T17:00'],
    ['fire bell is ringing half past four', '11-18T16:30 or 11-19T16:30'],
    ['with her from 1400 to 1500. around half past she cried', ''],
    ['his review was ten thirty no hang on eleven', ''],
    ['chiropodist is 9.30 at the clinic', '11-18T09:30 or 11-19T09:30'],
    ['mum in at nine', '11-18T09:00 or 11-18T21:00'],
  ])('asks where words leave open which time is meant: %s', (text, fits) => {
    expect(heard(text, DAY).at(-1)?.[1]).toBe(fits);
  });

  it.each([
    ['told her she could ring home at eight', '11-17T20:00 or 11-18T08:00'],
    ['he had his tea at five', '11-17T17:00 or 11-18T05:00'],
    ['hourly looks till ten then two hourly', '11-17T22:00 or 11-18T10:00'],
    ['son knows, he call me ten past seven', '11-17T19:10 or 11-18T07:10'],
    ['son knows, he call me half past eight', '11-17T20:30 or 11-18T08:30'],
    ['had a call with him, sunday as usual, quarter to nine', '11-15T08:45 or 11-15T20:45'],
  ])('asks on a night what was said or goes on: %s', (text, fits) => {
    expect(heard(text, NIGHT).at(-1)?.[1]).toBe(fits);
  });

  it('asks whether checks that go on until an hour went on or will', () => {
    expect(heard('checks every half hour until eight', { ...NIGHT, receivedAt: minuteOf('2026-11-18T01:20Z') })).toEqual([
      ['eight', '11-17T20:00 or 11-18T08:00'],
    ]);
  });

  it('takes what is due in the morning for tomorrow’s, told in the evening', () => {
    expect(heard('engineer is due eight in the morning', { ...DAY, receivedAt: minuteOf('2026-11-18T19:10Z') })).toEqual([
      ['eight in the morning', '11-19T08:00'],
    ]);
  });

  it('asks which day is tomorrow after midnight', () => {
    expect(heard('dentist eleven tomorrow', { ...NIGHT, receivedAt: minuteOf('2026-11-18T02:20Z') })).toEqual([
      ['eleven', '11-18T11:00 or 11-19T11:00'],
    ]);
  });

  it.each([
    'meter 12.40 on it',
    'turned the last one',
    'coughed after two coughs',
    'old scab from five a side',
    'slept five to six hours',
    'woke at ten to',
    'around tea time he was sad',
    'back in half an hour',
    'two hours later he was fine',
    'a smaller one at night would suit him',
    'failed by two and laughed',
    'we did the cards one by one',
    'scissors counted, three out three in',
    'man in bed 4 was shouting',
    'temp 37.2, melatonin 1.25 given',
    'picked up seven tablets',
    'he had two biscuits',
    'one to one with her',
  ])('reads no clock into: %s', (text) => {
    expect(heard(text, NIGHT)).toEqual([]);
  });
});
