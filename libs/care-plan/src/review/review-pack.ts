import { daysOverdue } from '../asking/notices.js';
import { linesOf, type ActivePlan, type IsoDate, type PlanLine } from '../plan/plan.js';
import { LEXICAL_DEFAULTS, lexicalRanker } from '../ranking/lexical-ranker.js';
import type { StepRanker } from '../ranking/ranker.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';

/** A filed note of the plan's person, by sentence. Notes entered in error are the caller's to leave out. */
export type FiledNote = {
  readonly noteId: string;
  readonly on: IsoDate;
  readonly sentences: readonly {
    readonly text: string;
    /** `[start, end)` in UTF-16 code units of the note's source. */
    readonly span: readonly [number, number];
    /** Steps that a person or the note engine linked; when given, nothing is guessed for this sentence. */
    readonly steps?: readonly string[];
  }[];
};

export type Evidence = {
  readonly noteId: string;
  readonly on: IsoDate;
  readonly span: readonly [number, number];
  readonly quote: string;
  readonly linkedBy: 'note' | 'words';
};
export type LineEvidence = { readonly line: PlanLine; readonly evidence: readonly Evidence[] };

export type ReviewPack = {
  readonly planId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly daysOverdue: number;
  readonly steps: readonly LineEvidence[];
  /** Ids of steps without any evidence in the period: not proof that they were not done. */
  readonly withoutEvidence: readonly string[];
  readonly warningSignsMatched: readonly LineEvidence[];
  readonly notesRead: number;
};

/** Evidence is looked for over a fortnight unless a reviewer asks otherwise. Local policy default. */
export const REVIEW_DAYS = 14;

/** A link without a person behind it must be plainer than an answer that a person reads at once. */
const EVIDENCE_SETTINGS = { ...LEXICAL_DEFAULTS, floor: 0.75, coverage: 0.3, besideBest: 0.85, linesMax: 2 };

/**
 * What notes say about each step of the plan in force, in the notes' own words. Nothing is summed up or judged: the reviewer reads.
 * @param today last day of the period, included  @param days length of the period
 * @returns quotes in date order; empty lists for no notes; never throws; sentences x lines
 */
export function reviewPack(
  plan: ActivePlan,
  notes: readonly FiledNote[],
  today: IsoDate,
  days: number = REVIEW_DAYS,
  ranker: StepRanker = lexicalRanker(CARE_THESAURUS, EVIDENCE_SETTINGS),
): ReviewPack {
  const from = daysBefore(today, days - 1);
  const lines = linesOf(plan);
  const inPeriod = notes
    .filter(({ on }) => on >= from && on <= today)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.noteId.localeCompare(b.noteId));
  const byLine = new Map<string, Evidence[]>(lines.map(({ id }) => [id, []]));
  for (const note of inPeriod) {
    for (const sentence of note.sentences) {
      const linked = sentence.steps ?? ranker.rank(sentence.text, lines).lines.map(({ line }) => line.id);
      const linkedBy = sentence.steps ? 'note' : 'words';
      for (const id of linked)
        byLine.get(id)?.push({ noteId: note.noteId, on: note.on, span: sentence.span, quote: sentence.text, linkedBy });
    }
  }
  const withEvidence = (line: PlanLine): LineEvidence => ({ line, evidence: byLine.get(line.id) ?? [] });
  const steps = lines.filter(({ kind }) => kind !== 'warning-sign').map(withEvidence);
  return {
    planId: plan.planId,
    from,
    to: today,
    daysOverdue: daysOverdue(plan.content.reviewDue, today),
    steps,
    withoutEvidence: steps.filter(({ line, evidence }) => line.kind === 'step' && evidence.length === 0).map(({ line }) => line.id),
    warningSignsMatched: lines
      .filter(({ kind }) => kind === 'warning-sign')
      .map(withEvidence)
      .filter(({ evidence }) => evidence.length > 0),
    notesRead: inPeriod.length,
  };
}

export type OverdueReview = {
  readonly planId: string;
  readonly serviceUser: string;
  readonly owner: string;
  readonly reviewDue: IsoDate;
  readonly days: number;
};

/** Plans in force whose review date has passed, longest overdue first. */
export function overdueReviews(plans: Iterable<ActivePlan>, today: IsoDate): OverdueReview[] {
  return [...plans]
    .flatMap(({ planId, serviceUser, content }) => {
      const days = daysOverdue(content.reviewDue, today);
      return content.reviewDue !== null && days > 0
        ? [{ planId, serviceUser, owner: content.owner, reviewDue: content.reviewDue, days }]
        : [];
    })
    .toSorted((a, b) => b.days - a.days || a.planId.localeCompare(b.planId));
}

function daysBefore(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
