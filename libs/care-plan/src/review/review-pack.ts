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
    /** Ids of the plan lines that it counts as evidence of, as its author confirmed. */
    readonly steps?: readonly string[];
    /** Lines that software linked it to and nobody confirmed. */
    readonly suggested?: readonly string[];
  }[];
  /** Lines that software linked the note as a whole to, where it is not kept which of its sentences tells of them, and nobody confirmed. */
  readonly suggested?: readonly string[];
};

export type Evidence = {
  readonly noteId: string;
  readonly on: IsoDate;
  readonly span: readonly [number, number];
  readonly quote: string;
};
export type LineEvidence = {
  readonly line: PlanLine;
  /** Sentences whose author confirmed that they are evidence of the line. */
  readonly evidence: readonly Evidence[];
  /** Sentences that are evidence of no line, and share words with this one or were linked to it by software alone: they may bear on it, and prove nothing. */
  readonly candidates: readonly Evidence[];
};

export type ReviewPack = {
  readonly planId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly daysOverdue: number;
  readonly steps: readonly LineEvidence[];
  /** Ids of steps without any evidence in the period, whatever may bear on them: not proof that they were not done. */
  readonly withoutEvidence: readonly string[];
  readonly warningSignsMatched: readonly LineEvidence[];
  readonly notesRead: number;
};

/** Evidence is looked for over a fortnight unless a reviewer asks otherwise. Local policy default. */
export const REVIEW_DAYS = 14;

/** What nobody linked is shown beside a step only where the words are plainer than an answer that is read at once would ask for. */
const CANDIDATE_SETTINGS = { ...LEXICAL_DEFAULTS, floor: 0.75, coverage: 0.3, besideBest: 0.85, linesMax: 2 };

/**
 * What notes say about each step of the plan in force, in the notes' own words. Nothing is summed up or judged: the reviewer reads.
 * Evidence is what the author of a note confirmed; software's own links and shared words make nothing more than a candidate.
 * @param today last day of the period, included  @param days length of the period
 * @returns quotes in date order; empty lists for no notes; never throws; sentences x lines
 */
export function reviewPack(
  plan: ActivePlan,
  notes: readonly FiledNote[],
  today: IsoDate,
  days: number = REVIEW_DAYS,
  ranker: StepRanker = lexicalRanker(CARE_THESAURUS, CANDIDATE_SETTINGS),
): ReviewPack {
  const from = daysBefore(today, days - 1);
  const lines = linesOf(plan);
  const inPeriod = notes
    .filter(({ on }) => on >= from && on <= today)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.noteId.localeCompare(b.noteId));
  const linked = new Map<string, Evidence[]>(lines.map(({ id }) => [id, []]));
  const alike = new Map<string, Evidence[]>(lines.map(({ id }) => [id, []]));
  for (const { noteId, on, sentences, suggested: ofNote = [] } of inPeriod) {
    for (const { text, span, steps: own = [], suggested = [] } of sentences) {
      for (const id of own) linked.get(id)?.push({ noteId, on, span, quote: text });
      if (own.length > 0) continue;
      const near = ranker.rank(text, lines).lines.map(({ line }) => line.id);
      for (const id of new Set([...suggested, ...near])) alike.get(id)?.push({ noteId, on, span, quote: text });
    }
    const whole = sentences.map(({ text }) => text).join(' ');
    for (const id of ofNote) alike.get(id)?.push({ noteId, on, span: [0, whole.length], quote: whole });
  }
  const withEvidence = (line: PlanLine): LineEvidence => ({
    line,
    evidence: linked.get(line.id) ?? [],
    candidates: alike.get(line.id) ?? [],
  });
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
      .filter(({ evidence, candidates }) => evidence.length + candidates.length > 0),
    notesRead: inPeriod.length,
  };
}

function daysBefore(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
