import { isoAt, redactText, type DictationContext, type RiskMention } from '@handrail/care-notes';
import { concerns, LATE_ENTRY_MINUTES } from '../notes/compose-drafts.js';
import type { DraftContent } from '../notes/draft-content.js';
import { ABC_PARTS, type AbcPart } from '../notes/note-sections.js';

export type AbcForm = Readonly<Record<AbcPart, string>>;

/** The form as one dictation: each part is found again by where it begins. */
export const textOf = (form: AbcForm): string => ABC_PARTS.map((part) => form[part]).join('\n');

interface OfAll {
  readonly captureId: string;
  readonly form: AbcForm;
  readonly risks: readonly RiskMention[];
  readonly screened: boolean;
  readonly context: DictationContext;
  readonly occurredAt: number;
  readonly receivedAt: number;
}

/**
 * What stands in one person's record: the whole of the incident in the reporter's own words, part by part, with everybody else supported
 * as "another service user". Nothing is left out and nothing is drafted: a form has its headings already. Pure.
 */
export function partOf(ref: string, { captureId, form, risks, screened, context, occurredAt, receivedAt }: OfAll): DraftContent {
  let start = 0;
  const sentences = ABC_PARTS.map((section) => {
    const text = form[section];
    const filed = redactText(text, ref, context);
    const span = { captureId, start, end: start + text.length };
    start = span.end + 1;
    return {
      key: `${captureId}:${section}`,
      text,
      kind: 'VERBATIM' as const,
      section,
      spans: [span],
      filedAs: filed === text ? null : filed,
    };
  });
  return {
    ref,
    timeZone: context.timeZone,
    eventAt: isoAt(occurredAt, context.timeZone),
    lateEntry: receivedAt - occurredAt > LATE_ENTRY_MINUTES,
    sentences,
    leftOut: [],
    held: [],
    additions: [],
    edits: [],
    unsupported: [],
    mentions: risks
      .filter((risk) => concerns(risk, ref))
      .map(({ category, assertion, urgency, quote, span, aboutStaff }) => ({
        category,
        assertion,
        urgency,
        quote,
        span: { captureId, ...span },
        aboutStaff,
      })),
    missing: [],
    prompts: screened ? [] : ['Part of this is in a language that cannot be checked for risk here. It needs a bilingual check this shift.'],
    screened,
    madeBy: 'abc-form-1',
  };
}
