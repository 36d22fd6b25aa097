import type { HandoverView } from '@handrail/contracts';
import type { FiledNote, NoteMark } from '@handrail/store';
import type { NoteSection } from '../notes/note-sections.js';
import type { NoteContent } from '../notes/show-draft.js';

export type Person = HandoverView['people'][number];
type Line = Person['situation'][number];
type Struck = HandoverView['struck'][number];

const PARTS = ['situation', 'background', 'assessment', 'recommendation'] as const;
type Part = (typeof PARTS)[number];

/** Which part of SBAR each heading of the daily note speaks to. */
const PART_OF: Readonly<Record<NoteSection, Part>> = {
  antecedent: 'background',
  behaviour: 'situation',
  consequence: 'assessment',
  presentation_mood: 'situation',
  activity_contact: 'background',
  physical_sleep_intake: 'background',
  medication_prompt: 'background',
  plan_step: 'background',
  other: 'background',
  risk_safety: 'assessment',
  persons_view: 'assessment',
  handover: 'recommendation',
};

/** The lines of filed notes, by person in order of reference. Pure. */
export function byPerson(notes: readonly FiledNote[]): Person[] {
  const people = new Map<string, Person>();
  for (const note of notes) {
    const { ref, eventAt, sentences } = JSON.parse(note.content) as NoteContent;
    const person = people.get(ref) ?? { ref, situation: [], background: [], assessment: [], recommendation: [] };
    people.set(ref, person);
    for (const { text, section } of sentences) person[PART_OF[section]].push({ text, noteId: note.noteId as Line['noteId'], eventAt });
  }
  return [...people.values()].toSorted((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** The notes that people's lines come from, each once. */
export function notesOf(people: readonly Person[]): Line['noteId'][] {
  return [...new Set(people.flatMap(linesOf).map(({ noteId }) => noteId))];
}

/** People with those of their lines whose note passes; who has none left is left out. Pure. */
export function linesFrom(people: readonly Person[], passes: (noteId: string) => boolean): Person[] {
  return people
    .map((person): Person => {
      const kept = (part: Part) => person[part].filter(({ noteId }) => passes(noteId));
      return {
        ref: person.ref,
        situation: kept('situation'),
        background: kept('background'),
        assessment: kept('assessment'),
        recommendation: kept('recommendation'),
      };
    })
    .filter((person) => linesOf(person).length > 0);
}

/** What stood in any of these confirmations and was marked as entered in error since: the note and the mark, never the words. Pure. */
export function struckFrom(confirmed: readonly (readonly Person[])[], marks: readonly NoteMark[]): Struck[] {
  const struck = new Map<string, Struck>();
  for (const people of confirmed) {
    for (const person of people) {
      for (const { noteId, marked } of marks) {
        const lines = linesOf(person).filter((line) => line.noteId === noteId);
        const [first] = lines;
        if (marked === null || !first || struck.has(noteId)) continue;
        struck.set(noteId, {
          ref: person.ref,
          noteId: first.noteId,
          eventAt: first.eventAt,
          lines: lines.length,
          markedAt: marked.at.toISOString(),
          markedBy: marked.by,
        });
      }
    }
  }
  return [...struck.values()].toSorted((a, b) => (a.ref === b.ref ? a.eventAt.localeCompare(b.eventAt) : a.ref < b.ref ? -1 : 1));
}

const linesOf = (person: Person): Line[] => PARTS.flatMap((part) => person[part]);
