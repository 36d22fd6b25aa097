import { HEADINGS, SECTIONS, type Section } from '@handrail/care-notes';

/** The parts of an incident: antecedent, behaviour, consequence (domain reference, section 6). */
export const ABC_PARTS = ['antecedent', 'behaviour', 'consequence'] as const;
export type AbcPart = (typeof ABC_PARTS)[number];
export type NoteSection = Section | AbcPart;

/** Headings of every format, in their order. */
export const NOTE_SECTIONS: readonly NoteSection[] = [...ABC_PARTS, ...SECTIONS];
export const NOTE_HEADINGS: Readonly<Record<NoteSection, string>> = {
  antecedent: 'What led to it',
  behaviour: 'What happened',
  consequence: 'What followed',
  ...HEADINGS,
};
