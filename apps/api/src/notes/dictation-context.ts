import type { ObservationLevel } from '@handrail/care-notes';
import type { Colleague, StoredCapture, WritingContext } from '@handrail/store';
import { placeInWords } from './place-in-words.js';
import { namedLines, type DraftingContext } from './plan-links.js';

/** UTC minutes since 1970, seconds dropped: the core's time. */
export const minuteAt = (at: Date): number => Math.floor(at.getTime() / 60_000);

/** What the note assistant may know, in its own words. */
export function dictationContext(
  context: WritingContext,
  capture: Pick<StoredCapture, 'receivedAt'> & Partial<Pick<StoredCapture, 'channel'>>,
): DraftingContext {
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
    planLines: new Map(plans.map((plan) => [plan.ref, namedLines(plan)])),
    observationLevels: observationLevels.map(({ ref, level }) => ({ ref, level: level as ObservationLevel })),
  };
}

/** Names that every note is full of as words: they name somebody only where they are written with a capital. */
const WORDS_TOO =
  /^(?:will|may|mark|grace|rose|hope|joy|faith|bill|rob|sue|pat|jack|art|drew|grant|chance|dawn|eve|june|april|august|summer|ivy|amber|penny|frank|earnest|dean|max|nick|miles|sunny|angel|buddy|lee|page|ray|rich|sandy|wade|ward|marsh|park|parks|price|hill|wood|woods|bell|king|young|long|short|white|black|brown|green|gray|grey|day|night|moon|field|lake|brook|brooks|banks|bank|ford|stone|bush|fox|wolf|bird|swan|fish|cook|baker|carter|walker|hall|house|church|west|north|east|south|best|good|small|little|rice|bean|lamb|wells|waters|moss|reed|tarn|vale|sharp|strong|swift|love|peace|friend|nurse|knight|bishop|pope|carr|case|cross|page|pool|pitt|rush|speed|steel|gold|silver|rain|snow|frost|winter|spring|street|lane|way|chase|hunt|shaw|storm|noble|savage|power|powers|weeks|watts|see|say|self|sick|still|told)$/;

/**
 * Workers whom the words may name: those of the unit or the shift, and whoever holds an appointment anywhere, by any part of their name, everybody else by the
 * whole of it. A concern about staff is kept from them. Too many are better than one too few.
 */
export function colleaguesNamed(
  { colleagues }: Pick<WritingContext, 'colleagues'>,
  everybody: readonly Colleague[],
  text: string,
): string[] {
  const bare = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '');
  const said = new Set((bare(text).match(/[\p{L}'’]+/gu) ?? []).map((word) => word.replace(/['’]s?$/u, '')));
  const lower = new Set([...said].map((word) => word.toLowerCase()));
  const stands = (part: string) => (WORDS_TOO.test(part.toLowerCase()) ? said.has(part) : lower.has(part.toLowerCase()));
  const near = new Set(colleagues.map(({ workerId }) => workerId));
  return everybody
    .filter(({ workerId, displayName, appointed }) => {
      const parts = bare(displayName)
        .split(/[^\p{L}'’]+/u)
        .filter((part) => part.length > 1);
      return near.has(workerId) || appointed
        ? parts.some((part) => part.length > 2 && stands(part))
        : parts.length > 1 && parts.every(stands);
    })
    .map(({ workerId }) => workerId);
}
