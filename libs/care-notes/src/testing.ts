import type { DictationContext, PersonFacts } from './model.js';
import { minuteOf } from './time/zone.js';

/** Builders for the specs of this library; nothing outside them imports this file. */
export const aPerson = (ref: string, preferredName: string, pronouns: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  ref,
  unit: ref.slice(0, 2),
  preferredName,
  fullName: preferredName,
  alsoCalled: [],
  pronouns,
  place: `room ${Number(ref.slice(3))}`,
  languages: ['en'],
  relatives: [],
  ...more,
});

export const aWard = (more: Partial<DictationContext> = {}): DictationContext => ({
  timeZone: 'Europe/London',
  unit: 'AL',
  shift: { start: minuteOf('2026-11-17T19:30:00Z'), end: minuteOf('2026-11-18T08:00:00Z') },
  receivedAt: minuteOf('2026-11-18T06:05:00Z'),
  people: [
    aPerson('AL-07', 'Ruben', 'he', { fullName: 'Ruben Castle', relatives: [{ name: 'Ines', relation: 'sister' }] }),
    aPerson('AL-09', 'Tomas', 'he'),
    aPerson('AL-12', 'Fay', 'she'),
    aPerson('AL-03', 'Sam', 'he', { fullName: 'Samuel Orr' }),
    aPerson('AL-15', 'Sam', 'she', { fullName: 'Samantha Lyle' }),
    aPerson('AL-11', 'Edwin', 'he'),
  ],
  colleagues: ['Hilary Marsh'],
  plans: [],
  ...more,
});

/** Shifts against which specs read a clock time, and when the dictation came in; UTC minutes. */
export const NIGHT = {
  shift: { start: minuteOf('2026-11-17T19:30Z'), end: minuteOf('2026-11-18T08:00Z') },
  receivedAt: minuteOf('2026-11-18T06:30Z'),
};
export const DAY = {
  shift: { start: minuteOf('2026-11-18T07:30Z'), end: minuteOf('2026-11-18T20:00Z') },
  receivedAt: minuteOf('2026-11-18T18:30Z'),
};
