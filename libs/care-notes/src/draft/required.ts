import type { Section } from '../model.js';
import type { PersonDraft } from './model.js';

/** Parts that a shift note should say something about, even if only that nothing was seen. Local policy: a setting of the unit. */
export const REQUIRED_PARTS: readonly Section[] = ['presentation_mood', 'physical_sleep_intake', 'medication_prompt', 'risk_safety'];

/** Headings of which a draft says nothing, in the order of the note. The author is prompted and may leave them empty. */
export const missingParts = (draft: PersonDraft, required: readonly Section[] = REQUIRED_PARTS): Section[] =>
  required.filter((section) => !draft.sentences.some((sentence) => sentence.section === section && sentence.kind !== 'HEADING'));
