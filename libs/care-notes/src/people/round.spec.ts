import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ROOMS = [1, 2, 3, 4, 5, 6].map((room) => aPerson(`AL-1${room}`, `P${room}`, 'he', { place: `room ${room}` }));
const ward = aWard({ people: ROOMS });
const whom = (text: string) =>
  understand(text, ward)
    .segments.filter(({ leftOut }) => leftOut === undefined)
    .map(({ subject }) => (subject.kind === 'people' ? subject.refs.join('+') : subject.kind === 'unclear' ? '?' : '-'));

describe('a round told from door to door', () => {
  it.each([
    ['One asleep. Two, solid. Three, up for toast at one. Five snored the roof off.', ['AL-11', 'AL-12', 'AL-13', 'AL-15']],
    ['one slept well\ntwo awake most of it\nthree was no bother\n6 quiet', ['AL-11', 'AL-12', 'AL-13', 'AL-16']],
  ])('gives each number to whoever lives there: %s', (text, people) => expect(whom(text)).toEqual(people));

  it('hears the next door where nobody made a stop', () => {
    expect(whom('one asleep all night two awake writing letters three snored four grumpy about the door')).toEqual([
      'AL-11',
      'AL-12',
      'AL-13',
      'AL-14',
    ]);
  });

  it.each([
    'Two staff on the floor, three on break, four at handover.',
    'One up. Two asleep.',
    'P1 had one slice, two cups of tea and three biscuits.',
    'P1 was up at one, two and three.',
  ])('takes no count and no hour for a door: %s', (text) => expect(whom(text).join('+')).not.toMatch(/AL-1[2-6]/));
});
