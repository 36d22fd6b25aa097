import { describe, expect, it } from 'vitest';
import { usesOf } from './free-text.js';
import { absenceAsked } from './what-if-words.js';

describe('words without a command', () => {
  it.each([
    ['AL-07 ate well', 'note'],
    ['He was over the moon with his results.', 'note'],
    ['Sat with 09 and 12 at lunch.', 'note'],
    ['steps for 07 when he is pacing?', 'plan'],
    ['what are today’s steps for AL-07', 'plan'],
    ['crisis plan for 07', 'plan'],
    ['what does the plan say about leave?', 'plan'],
    ['what do i do if sam kicks off', 'plan'],
    ['how do i calm terry down hes off on one', 'plan'],
    ['what do i do if i cant come in on friday', 'my-day'],
    ['who is overloaded in South team?', 'workload'],
    ['is anyone over capacity in the South team', 'workload'],
    ['who has too much on in South team?', 'workload'],
    ['who has room for a new case in South team?', 'workload'],
    ['which of my team is most stretched?', 'workload'],
    ['how are nights shared on Alder?', 'workload'],
    ['are nights split fairly on Alder', 'workload'],
    ['who does the most nights on Alder?', 'workload'],
    ['how is my own workload?', 'workload'],
    ['what if SW2 is off until Friday?', 'what-if'],
    ['what happens if Tom Hartley is sick tomorrow', 'what-if'],
    ['scrap that last one, wrong person', 'withdraw'],
  ])('%s is offered as %s first, and always also as a note', (text, first) => {
    expect(usesOf(text)[0]).toBe(first);
    expect(usesOf(text)).toContain('note');
  });
});

describe('an absence that is asked about', () => {
  it.each([
    ['what if SW2 is off until Friday?', { worker: 'SW2', from: '', until: 'Friday' }],
    ['What if Tom Hartley is sick tomorrow?', { worker: 'Tom Hartley', from: 'tomorrow', until: '' }],
    ['suppose rn2 is on leave from 24 Nov to 27 Nov', { worker: 'rn2', from: '24 Nov', until: '27 Nov' }],
    ['what happens if sw3 calls in sick tonight', { worker: 'sw3', from: 'tonight', until: '' }],
  ])('%s', (text, absence) => expect(absenceAsked(text)).toEqual(absence));

  it.each(['what if we move a case to Ben?', 'He asked what if he is off his tablets until Friday', 'what if?'])('is none: %s', (text) =>
    expect(absenceAsked(text)).toBeUndefined(),
  );
});
