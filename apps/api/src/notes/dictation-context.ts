import type { DictationContext, ObservationLevel } from '@handrail/care-notes';
import type { StoredCapture, WritingContext } from '@handrail/store';
import { placeInWords } from './place-in-words.js';

export const minuteAt = (at: Date): number => Math.floor(at.getTime() / 60_000);

/** What the note assistant may know, in its own words. */
export function dictationContext(
  context: WritingContext,
  capture: Pick<StoredCapture, 'receivedAt'> & Partial<Pick<StoredCapture, 'channel'>>,
): DictationContext {
  const { shift, people, colleagues, plans, observationLevels, timeZone, unitId } = context;
  return {
    timeZone,
    unit: unitId ?? '',
    receivedAt: minuteAt(capture.receivedAt),
    ...(capture.channel === 'voice' && { heard: true }),
    ...(shift && { shift: { start: minuteAt(shift.startsAt), end: minuteAt(shift.endsAt) } }),
    people: people.map((person) => ({
      ref: person.ref,
      unit: person.unitId,
      preferredName: person.preferredName ?? '',
      fullName: person.legalName ?? '',
      alsoCalled: [],
      pronouns: '',
      place: placeInWords(person.room),
      languages: person.language === null ? [] : [person.language],
      relatives: [],
    })),
    colleagues: colleagues.map(({ displayName }) => displayName),
    plans: plans.map(({ planId, ref, steps, crisis, warningSigns }) => ({ id: planId, subject: ref, steps, crisis, warningSigns })),
    observationLevels: observationLevels.map(({ ref, level }) => ({ ref, level: level as ObservationLevel })),
  };
}

/** Colleagues whose first or full name stands in the words: a restricted dictation is kept from them. */
export function colleaguesNamed(context: WritingContext, text: string): string[] {
  const words = new Set(text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []);
  const bare = (name: string) =>
    name
      .toLowerCase()
      .split(/[^\p{L}'’]+/u)
      .filter((part) => part.length > 2);
  return context.colleagues
    .filter(({ displayName }) => bare(displayName).some((part) => words.has(part) || words.has(`${part}'s`) || words.has(`${part}’s`)))
    .map(({ workerId }) => workerId);
}
