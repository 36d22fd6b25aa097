import { type DictationContext, type DraftRequest, minuteOf, understand } from '@handrail/care-notes';

/** A fictional ward with names that mislead: two everyday words, kin, an apostrophe. */
export const ward: DictationContext = {
  timeZone: 'Europe/London',
  unit: 'EL',
  shift: { start: minuteOf('2026-11-17T19:30:00Z'), end: minuteOf('2026-11-18T08:00:00Z') },
  receivedAt: minuteOf('2026-11-18T06:05:00Z'),
  people: [
    {
      ref: 'EL-01',
      unit: 'EL',
      preferredName: 'Idowu',
      fullName: "Idowu O'Hara",
      alsoCalled: ['Ido'],
      pronouns: 'he',
      place: 'room 1',
      languages: ['en'],
      relatives: [{ name: 'Blessing', relation: 'sister' }],
    },
    {
      ref: 'EL-02',
      unit: 'EL',
      preferredName: 'May',
      fullName: 'May Thornton',
      alsoCalled: [],
      pronouns: 'she',
      place: 'room 2',
      languages: ['en'],
      relatives: [],
    },
  ],
  colleagues: ['Hilary Marsh'],
  plans: [],
};

export function aRequest(text: string, context: DictationContext = ward): DraftRequest {
  return { capture: { captureId: 'c1', text }, understanding: understand(text, context), context, authorId: 'W1' };
}
