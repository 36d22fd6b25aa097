import type { ActivePlan, IsoDate, PlanLine } from '../plan/plan.js';
import { forbiddenPart, givesOrdersToSoftware } from '../ranking/forbids.js';
import { indexLine, strengthOf } from '../ranking/line-index.js';
import { asksPermission } from '../ranking/question-kind.js';
import { unitsOf } from '../ranking/question-units.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';

export type Notice =
  | { readonly kind: 'review_overdue'; readonly days: number }
  /** The step forbids what was asked about. */
  | { readonly kind: 'do_not'; readonly stepId: string }
  /** The step's text tries to instruct software; it is still quoted as it stands and obeyed by nobody. */
  | { readonly kind: 'instruction_in_step'; readonly stepId: string };

/** A unit this strong in the forbidding clause is what the clause is about. */
const FORBIDDEN_MATCH = 0.6;
/** From this weight a unit says what the question is about. */
const TELLING_WEIGHT = 0.4;

/** Days from a review date to today; 0 when not yet past or when there is no date. Whole calendar days. */
export function daysOverdue(reviewDue: IsoDate | null, today: IsoDate): number {
  if (reviewDue === null) return 0;
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${reviewDue}T00:00:00Z`)) / 86_400_000);
  return Number.isFinite(days) ? Math.max(0, days) : 0;
}

/** What must be shouted beside a quote, the overdue review first. Never throws. */
export function noticesOf(plan: ActivePlan, quoted: readonly PlanLine[], question: string, today: IsoDate): Notice[] {
  const days = daysOverdue(plan.content.reviewDue, today);
  const overdue: Notice[] = days > 0 ? [{ kind: 'review_overdue', days }] : [];
  // What is shown beside the answer forbids what was asked only where leave was asked for.
  const leave = asksPermission(question);
  const forbidding = quoted.filter(
    (line, at) => (at === 0 && isAllForbidding(line.text)) || ((at === 0 || leave) && forbidsWhatWasAsked(line, question)),
  );
  const instructing = quoted.filter((line) => givesOrdersToSoftware(`${line.text} ${line.condition}`));
  return [
    ...overdue,
    ...forbidding.map((line): Notice => ({ kind: 'do_not', stepId: line.id })),
    ...instructing.map((line): Notice => ({ kind: 'instruction_in_step', stepId: line.id })),
  ];
}

/** "Do not lend her money": nothing in the step but what must not be done, so whoever is shown it first asked about that. */
function isAllForbidding(text: string): boolean {
  return text.split(/[.;!?\n]/).every((clause) => clause.trim() === '' || forbiddenPart(clause)?.trim().length === clause.trim().length);
}

/** The hour of night says when, never what: "no music at night" does not forbid being awake at one. */
function forbidsWhatWasAsked(line: PlanLine, question: string): boolean {
  const forbidden = forbiddenPart(line.text);
  if (forbidden === null) return false;
  const clause = indexLine(
    { ...line, kind: 'step', text: forbidden, condition: '', goalTitle: '', warningSigns: [], frequency: '', who: '' },
    CARE_THESAURUS,
  );
  const told = unitsOf(question, CARE_THESAURUS).filter(({ concepts }) => !concepts.includes('night'));
  const matched = told.filter((unit) => strengthOf(unit, clause, CARE_THESAURUS) >= FORBIDDEN_MATCH);
  // "Can I ask him to sit?": no telling word alone, but two everyday ones of the clause together.
  return matched.some(({ weight }) => weight >= TELLING_WEIGHT) || matched.length >= 2;
}
