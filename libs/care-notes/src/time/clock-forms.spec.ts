import { describe, expect, it } from 'vitest';
import { aWard, DAY, NIGHT } from '../testing.js';
import { understand } from '../understand.js';
import { minuteOf } from './zone.js';

const VISITS = {
  shift: { start: minuteOf('2026-11-18T09:00Z'), end: minuteOf('2026-11-18T17:00Z') },
  receivedAt: minuteOf('2026-11-18T16:10Z'),
};

/** "half ten 17T22:30; five 18T05:00": the words and what they resolve to, in order; "or" where the author is asked which. */
const heard = (text: string, frame: typeof NIGHT) =>
  understand(text, { ...aWard(), ...frame })
    .times.map(({ words, fits }) => `${words} ${fits.map((at) => new Date(at * 60_000).toISOString().slice(8, 16)).join(' or ')}`.trim())
    .join('; ');

describe('clock times in the words of three workers', () => {
  it.each([
    ['he wis up at the back o four', 'four 18T04:00'],
    ['meds gied at hauf ten', 'hauf ten 17T22:30'],
    ['greetin fae quarter tae three', 'quarter tae three 18T02:45'],
    ['asleep by ten efter one', 'ten efter one 18T01:10'],
    ['up for a wee at twenty tae five, back doon by five', 'twenty tae five 18T04:40; five 18T05:00'],
    ['checked at eleven, twelve and one, sound', 'eleven 17T23:00; twelve 18T00:00; one 18T01:00'],
    ['chapping the wall from about half one till the back of two', 'half one 18T01:30; two 18T02:00'],
    ['sugar done at 0600, 7.2', '0600 18T06:00'],
    ['nae sleep until gone three', 'three 18T03:00'],
    ['her son phoned the ward last night about eight', 'eight 17T20:00'],
    ['woke at ten past midnight and again at five to one', 'ten past midnight 18T00:10; five to one 18T00:55'],
    ['I was on my break two till half past', 'two 18T02:00; half past 18T02:30'],
    ['dentist the morn at ten', 'ten 19T10:00'],
    ['he arrived back off leave at twenty five to eight', 'twenty five to eight 17T19:35'],
    ['the fire alarm went at oh two fifteen', 'oh two fifteen 18T02:15'],
    ['zero three thirty, crying in the corridor', 'zero three thirty 18T03:30'],
    ['up 4ish for the toilet', '4ish 18T04:00'],
    ['settled roon about midnight', 'midnight 18T00:00'],
    ['on the phone till near enough one', 'one 18T01:00'],
    ["up at sparrow's, about five", 'five 18T05:00'],
    ['doctor came the back of one and left at half', 'one 18T01:00; half 18T01:30'],
    ['he sat wi me fae one tae two', 'one 18T01:00; two 18T02:00'],
    ['last seen quarter of an hour ago', ''],
    ['greetin for a good two hours', ''],
    ['two o us turned her', ''],
    ['she has had three falls since august', ''],
  ])('a Scots nurse at night: %s', (text, times) => {
    expect(heard(text, NIGHT)).toBe(times);
  });

  it.each([
    ['gave her tea at 5 30 she ate half', '5 30 18T17:30'],
    ['gave her tea at 5 thirty she ate half', '5 thirty 18T17:30'],
    ['gave her tea at 4 twenty five she ate half', '4 twenty five 18T16:25'],
    ['arrived at 7 45 handover from nights', '7 45 18T07:45'],
    ['turned him at 2 15 and again at 4 15', '2 15 18T14:15; 4 15 18T16:15'],
    ['lunch at twelve thirty pm she had half', 'twelve thirty pm 18T12:30'],
    ['bath 10 a m', '10 a m 18T10:00'],
    ['went to the shop 3 pm ish back 3 40', '3 pm 18T15:00; 3 40 18T15:40'],
    ['pad changed 8.15 10.20 12.30 and 2.45', '8.15 18T08:15; 10.20 18T10:20; 12.30 18T12:30; 2.45 18T14:45'],
    ['200 mls at 11 o clock', '11 o clock 18T11:00'],
    ['family visited between two and half past three', 'two 18T14:00; half past three 18T15:30'],
    ['i was with him 9 till 11', '9 18T09:00; 11 18T11:00'],
    ['she slept from one until nearly three this afternoon', 'one 18T13:00; three 18T15:00'],
    ['next paracetamol not before ten', 'ten 18T22:00'],
    ['the surgery opens half eight', 'half eight 19T08:30'],
    ['night nurse said he was up at three', 'three 18T03:00'],
    ['he had a nap after dinner for two hours', ''],
    ['two spoons of thickener in 200 of squash', ''],
    ['she is 86 and walks with two', ''],
    ['he weighs nine stone four', ''],
    ['repositioned every four hours', ''],
    ['hoisted by two into the chair', ''],
  ])('an agency carer who talks to her phone, by day: %s', (text, times) => {
    expect(heard(text, DAY)).toBe(times);
  });

  it.each([
    ['seen 1030-1115, flat tidy', '1030 18T10:30; 1115 18T11:15'],
    ['tc to gp 1205', '1205 18T12:05'],
    ['hv 2pm', '2pm 18T14:00'],
    ['called 09.40, no reply. returned 11.15, in.', '09.40 18T09:40; 11.15 18T11:15'],
    ['next appt thurs 2pm', '2pm 19T14:00'],
    ['depot due fri 10am', '10am 20T10:00'],
    ['mtg with housing mon 23rd 1400', '1400 23T14:00'],
    ['cpa tues 1st dec 11am', '11am 01T11:00'],
    ['met at cafe noon, left ten to one', 'noon 18T12:00; ten to one 18T12:50'],
    ['dna 11am, rang 1110, 1125', '11am 18T11:00; 1110 18T11:10; 1125 18T11:25'],
    ['back at office for four', 'four 18T16:00'],
    ['appt at two, bus late, got there twenty past', 'two 18T14:00; twenty past 18T14:20'],
    ['says he took them at eleven last night', 'eleven 17T23:00'],
    ['fell yesterday around 4pm', '4pm 17T16:00'],
    ['will ring her at nine tomorrow', 'nine 19T09:00'],
    ['tribunal on the 26th at 10', '10 26T10:00'],
    ['at one, no sorry, half one, her sister turned up', 'half one 18T13:30'],
    ['left at 3, I mean 3.30', '3.30 18T15:30'],
    ['called 10.15 scrap that 10.50', '10.50 18T10:50'],
    ['flat 1204, meter no 1542', ''],
    ['owes 1130 on the gas', ''],
    ['score 15, last month 17', ''],
    ['two visits this week, one next', ''],
    ['drinks 6 to 8 cans a day', ''],
  ])('a community worker who types little: %s', (text, times) => {
    expect(heard(text, VISITS)).toBe(times);
  });

  it.each([
    ['two rounds of toast down her chiropody at half one', 'half one 18T13:30'],
    ['he ate well, ECG at quarter past nine, no smoking before', 'quarter past nine 18T09:15'],
    ["he's got his chest x-ray half nine so wake him", 'half nine 18T09:30'],
    ['letter to be read with him at eleven', 'eleven 18T11:00'],
    ['breakfast at seven sharp for her', 'seven 18T07:00'],
    ['asked for a wake up call at seven', 'seven 18T07:00'],
    ['somebody did ring at ten past nine, her niece', 'ten past nine 17T21:10'],
    ['sister rings at eleven', 'eleven 17T23:00 or 18T11:00'],
    ['urine pot left on the desk for the doctor nine', 'nine 17T21:00 or 18T09:00'],
    ['slept like a log eleven to six', 'eleven 17T23:00; six 18T06:00'],
    ['turned eleven one three and five skin good', 'eleven 17T23:00; one 18T01:00; three 18T03:00; five 18T05:00'],
    ['he was due back at nine, he rang from the bus at ten to said it broke down', 'nine 17T21:00; ten to 17T20:50'],
    ['we got there ten to eleven not ten', 'ten to eleven 17T22:50; ten 17T22:00'],
    ['she came to the desk about five, could not sleep', 'five 18T05:00'],
    ['came to see her at two night staff called it in', 'two 18T02:00'],
    ['just shy of four he rang', 'four 18T04:00'],
    ['obs 02.30hrs all well', '02.30hrs 18T02:30'],
    ['three this morning he was shouting', 'three 18T03:00'],
    ['slept 10-5', '10 17T22:00; 5 18T05:00'],
    ['looked in at ten to the hour each hour', ''],
  ])('by night: %s', (text, times) => {
    expect(heard(text, NIGHT)).toBe(times);
  });

  it.each([
    ['sleeping eleven to six, no dreams', 'eleven 17T23:00; six 18T06:00'],
    ['reports waking at four, heart going', 'four 18T04:00 or 18T16:00'],
    ['music on till three in the morning, the neighbour said', 'three in the morning 18T03:00'],
    ['take ramipril 5 mg half past eight', 'half past eight 18T08:30 or 18T20:30'],
    ['interpreter and officer nine', 'nine 18T09:00 or 18T21:00'],
    ['they want his chest listened to again at ten', 'ten 18T22:00 or 19T10:00'],
    ['fell, 2222 put out, team here by half three', 'half three 18T15:30'],
    ['was on methadone till 2016, clean since', ''],
    ['asleep 1015, 1130 and until 1216', '1015 18T10:15; 1130 18T11:30; 1216 18T12:16'],
    ['fitted for six minutes, 999 at five', ''],
    ['sugars have been between five and eight', ''],
    ['held in the seat by three', ''],
    ['blood came from one toe', ''],
    ['wants the Saturday one instead', ''],
    ['level put up to one to one', ''],
    ['one sharp knife out and back', ''],
    ['lithium 400 mg, eight left in the box', ''],
    ['four cans yesterday, two Monday', ''],
    ['took two at ten and one at two', 'ten 18T10:00; two 18T14:00'],
    ['review 23/11 at 10:00', '10:00 23T10:00'],
    ['text at 10:02, 10:15 and 11:20', '10:02 18T10:02; 10:15 18T10:15; 11:20 18T11:20'],
    ['seen 2-3pm', '2 18T14:00; 3pm 18T15:00'],
    ['out 10-12 with OT', '10 18T10:00; 12 18T12:00'],
    ['knocked out 2-1 in the cup', ''],
    ['woke 1/4 past 3 from his nap', '1/4 past 3 18T15:15'],
    ['three this morning, in order', ''],
    ['we counted the tablets, that was ten.', ''],
    ['asked for the corner chair, that was ten.', 'ten 18T10:00'],
    ['arr 10, dep 11', '10 18T10:00; 11 18T11:00'],
    ['turned at 8 10 12 2 4 and 6', '8 18T08:00; 10 18T10:00; 12 18T12:00; 2 18T14:00; 4 18T16:00; 6 18T18:00'],
  ])('by day: %s', (text, times) => {
    expect(heard(text, DAY)).toBe(times);
  });
});
