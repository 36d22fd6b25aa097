import type {
  Correction,
  DictationContext,
  MedicineMention,
  RiskMention,
  Span,
  StylePrompt,
  SubjectDecision,
  TimeMention,
} from './model.js';
import type { MedicineWords } from './medicine/find.js';
import type { ReadRisk } from './risk/read-risk.js';
import { stylePrompts } from './section/style.js';
import type { Clause } from './segment/clause.js';
import type { CorrectionWords } from './segment/corrections.js';
import { segmentId } from './segments.js';
import { type CleanText, quoteOf, rawSpan } from './text/clean.js';
import type { Token } from './text/tokens.js';
import type { ClockWords } from './time/clock-words.js';
import { resolveClock } from './time/resolve.js';

/** A capture and the cleaned text that was read; what was found in the one is given here with its place and words in the other. */
export interface ReadCapture {
  readonly dictation: string;
  readonly text: CleanText;
  readonly clauses: readonly Clause[];
}

/** Clock times with every instant that fits them. */
export function timesIn(capture: ReadCapture, clocks: readonly ClockWords[], context: DictationContext): TimeMention[] {
  const { timeZone, receivedAt, shift } = context;
  const frame = { timeZone, receivedAt, ...(shift ? { shift } : {}) };
  return clocks.map((clock) => {
    const span = spanIn(capture, clock);
    const clause = clauseAt(capture, clock.start);
    return {
      span,
      words: quoteOf(capture.dictation, span),
      segmentId: segmentId(clause),
      fits: resolveClock(clock, withNeighbours(capture.clauses, clause), frame),
    };
  });
}

/** Medicines with their doses, as they are called in the lexicon. */
export function medicinesIn(capture: ReadCapture, words: readonly MedicineWords[]): MedicineMention[] {
  return words.map((medicine) => ({
    span: spanIn(capture, medicine),
    name: medicine.name,
    uncertain: medicine.uncertain,
    lookAlikes: medicine.lookAlikes,
    segmentId: segmentId(clauseAt(capture, medicine.start)),
    dose: medicine.dose,
    doseSpan: medicine.doseStart === undefined ? undefined : rawSpan(capture.text, medicine.doseStart, medicine.doseEnd!),
  }));
}

/** Mentions of risk in the order told, each with whom its clause is about. */
export function risksIn(capture: ReadCapture, risks: readonly ReadRisk[], subjects: readonly SubjectDecision[]): RiskMention[] {
  return risks
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((risk) => {
      const span = spanIn(capture, risk);
      return {
        category: risk.category,
        assertion: risk.assertion,
        urgency: risk.urgency,
        aboutStaff: risk.aboutStaff,
        span,
        quote: quoteOf(capture.dictation, span),
        segmentId: segmentId(risk.clause),
        subject: subjects[risk.clause]!,
      };
    });
}

/** Slips that were mended, both halves. */
export function correctionsIn(capture: ReadCapture, found: readonly CorrectionWords[]): Correction[] {
  return found.map((words) => ({
    span: spanIn(capture, words),
    withdrawn: rawSpan(capture.text, words.withdrawnStart, words.withdrawnEnd),
    kind: words.kind,
    segmentId: segmentId(clauseAt(capture, words.start)),
  }));
}

/** The author's own words that judge, none of them inside a quotation. */
export function stylePromptsIn(capture: ReadCapture, tokens: readonly Token[]): StylePrompt[] {
  const isQuoted = (at: number) => tokens.some((token) => token.quoted && token.start <= at && at < token.end);
  return stylePrompts(capture.text.plain, isQuoted).map((words) => {
    const span = spanIn(capture, words);
    return { span, words: quoteOf(capture.dictation, span), suggestion: words.suggestion };
  });
}

const spanIn = ({ text }: ReadCapture, { start, end }: Span): Span => rawSpan(text, start, end);

/** The clause that holds an offset of the cleaned text; the first where none does. */
function clauseAt({ clauses }: ReadCapture, at: number): number {
  return Math.max(
    0,
    clauses.findIndex(({ start, end }) => start <= at && at < end),
  );
}

/** Neighbours longer than this tell of something else. Characters. */
const NEIGHBOUR_CHARS_MAX = 40;
/** A comma and a space, or less, lie between what was said in one breath. Characters. */
const ONE_BREATH = 2;
const DAY_BEFORE = /\b(?:tomorrow|appointment|appt|due|booked|yesterday|last night|this morning)\b/;
const DAY_AFTER = /^(?:tomorrow|yesterday|this morning|last night)\b/;

/**
 * A clause with the neighbours in one breath that name a day: in the night in which the clocks go back, which of two times is meant may be said there
 * ("last night before the clocks changed, checked at 01:20").
 */
function withNeighbours(clauses: readonly Clause[], at: number): string {
  const [before, clause, after] = [clauses[at - 1], clauses[at], clauses[at + 1]];
  if (!clause) return '';
  const isNear = (one: Clause, gap: number) => gap <= ONE_BREATH && one.text.length < NEIGHBOUR_CHARS_MAX;
  const lead = before && isNear(before, clause.start - before.end) && DAY_BEFORE.test(before.text) ? `${before.text} ` : '';
  const tail = after && isNear(after, after.start - clause.end) && DAY_AFTER.test(after.text) ? ` ${after.text}` : '';
  return lead + clause.text + tail;
}
