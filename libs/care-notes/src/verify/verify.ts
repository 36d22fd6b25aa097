import type { Capture, DraftSentence, DraftSet } from '../draft/model.js';
import { type DictationContext, type Segment, type Span, type Understanding } from '../model.js';
import { cleanText, covers, overlaps, quoteOf } from '../text/clean.js';
import { tokensOf } from '../text/tokens.js';
import { findMentions } from '../people/mentions.js';
import { indexPeople } from '../people/people-index.js';
import { risksByRule } from '../risk/read.js';
import { isoAt } from '../time/zone.js';
import { type WordingFault, wordingFindings } from './wording.js';

export type FindingKind =
  | 'no_span'
  | 'bad_span'
  | 'not_verbatim'
  | WordingFault
  | 'wrong_subject'
  | 'instruction'
  | 'dropped'
  | 'risk_left_out';

/** Something in a draft that the capture does not bear out. Shown as unsupported; never merged, never dropped silently. */
export interface Finding {
  readonly kind: FindingKind;
  /** The sentence at fault; absent for what is missing from the draft. */
  readonly sentence?: DraftSentence;
  readonly span?: Span;
  /** The word or number that has no support, or the words that are missing. */
  readonly words: string;
}

/**
 * Judges any drafter's output against the capture; deterministic, and blind to who drafted.
 * A re-worded sentence must keep the words of its spans in their order (`wordingFindings`); every segment must stand in the draft, be held,
 * or be listed as left out; a segment with a risk mention can never be left out.
 * @returns findings in the order of the draft; empty when everything is borne out
 */
export function verify(draft: DraftSet, capture: Capture, understanding: Understanding, context: DictationContext): Finding[] {
  const findings: Finding[] = [];
  for (const { subject, sentences } of draft.drafts)
    for (const sentence of sentences) findings.push(...sentenceFindings(sentence, subject, capture, understanding, context));
  for (const sentence of draft.held) findings.push(...sentenceFindings(sentence, undefined, capture, understanding, context, true));
  return [...findings, ...omissions(draft, capture, understanding)];
}

function sentenceFindings(
  sentence: DraftSentence,
  subject: string | undefined,
  capture: Capture,
  understanding: Understanding,
  context: DictationContext,
  held = false,
): Finding[] {
  if (sentence.kind === 'HEADING') return [];
  const at = (kind: FindingKind, words: string): Finding => ({ kind, sentence, words });
  if (sentence.spans.length === 0) return [at('no_span', sentence.text)];
  if (
    sentence.spans.some(
      ({ start, end }) => !Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > capture.text.length || start >= end,
    )
  )
    return [at('bad_span', sentence.text)];
  const quotes = sentence.spans.map((span) => quoteOf(capture.text, span));
  const findings: Finding[] = [];
  const touched = understanding.segments.filter((segment) => sentence.spans.some((span) => overlaps(span, segment.span)));
  if (!held) findings.push(...subjectFindings(touched, subject, at));
  if (touched.some(({ leftOut }) => leftOut === 'instruction')) findings.push(at('instruction', sentence.text));
  if (sentence.kind === 'VERBATIM') {
    if (sentence.text !== quotes.join(' ')) findings.push(at('not_verbatim', sentence.text));
    return findings;
  }
  if (sentence.kind === 'REDACTED') return findings;
  return [...findings, ...wordFindings(sentence, capture, understanding, context, at)];
}

function subjectFindings(
  touched: readonly Segment[],
  subject: string | undefined,
  at: (kind: FindingKind, words: string) => Finding,
): Finding[] {
  return touched.flatMap(({ subject: decided }) => {
    if (decided.kind === 'unclear') return [at('wrong_subject', subject ?? '')];
    const right = decided.kind === 'people' ? subject !== undefined && decided.refs.includes(subject) : subject === undefined;
    return right ? [] : [at('wrong_subject', subject ?? '')];
  });
}

/** What re-wording may not change: see `wordingFindings`; and no comma or full stop may turn how a risk is asserted. */
function wordFindings(
  sentence: DraftSentence,
  capture: Capture,
  understanding: Understanding,
  context: DictationContext,
  at: (kind: FindingKind, words: string) => Finding,
): Finding[] {
  const said = sentence.spans.map((span) => ({
    text: quoteOf(capture.text, span),
    settled: (offset: number) => settledAt(span.start + offset, understanding, context),
  }));
  const findings = wordingFindings(said, sentence.text, context).map(({ kind, words }) => at(kind, words));
  const asserted = assertionsOf(said.map(({ text }) => text).join(' . '), context);
  const written = assertionsOf(sentence.text, context);
  const turned = [...asserted].filter((one) => !written.has(one)).concat([...written].filter((one) => !asserted.has(one)));
  return [...findings, ...turned.map((one) => at('polarity', one))];
}

/** The "HH:MM" on the unit's clock that a time said here was settled as. */
function settledAt(offset: number, { times }: Understanding, { timeZone }: DictationContext): string | undefined {
  const [at, ...others] = times.find(({ span }) => span.start <= offset && offset < span.end)?.fits ?? [];
  return at === undefined || others.length > 0 ? undefined : isoAt(at, timeZone).slice(11, 16);
}

/** Which risks the written rules find, and how each is asserted. */
function assertionsOf(raw: string, context: DictationContext): ReadonlySet<string> {
  const { plain, cased } = cleanText(raw);
  const tokens = tokensOf(plain, cased);
  const mentions = findMentions(tokens, indexPeople(context), () => false);
  const range = { from: 0, to: tokens.length };
  const clause = { range, start: 0, end: plain.length, text: plain, raw: { start: 0, end: raw.length }, mentions };
  return new Set(risksByRule(plain, [clause], tokens, context).map(({ category, assertion }) => `${category} ${assertion}`));
}

function omissions(draft: DraftSet, capture: Capture, understanding: Understanding): Finding[] {
  const shown = [...draft.drafts.flatMap(({ sentences }) => sentences), ...draft.held].flatMap(({ spans }) => spans);
  const listed = draft.leftOut.map(({ span }) => span);
  const findings: Finding[] = [];
  for (const segment of understanding.segments) {
    const isShown = everyRef(segment, draft) && shown.some((span) => covers(span, segment.span));
    if (isShown) continue;
    const words = quoteOf(capture.text, segment.span);
    if (understanding.risks.some(({ span }) => overlaps(span, segment.span)))
      findings.push({ kind: 'risk_left_out', span: segment.span, words });
    else if (!listed.some((span) => covers(span, segment.span))) findings.push({ kind: 'dropped', span: segment.span, words });
  }
  return findings;
}

/** A sentence about two people has to stand with both. */
function everyRef(segment: Segment, draft: DraftSet): boolean {
  if (segment.subject.kind !== 'people') return true;
  return segment.subject.refs.every((ref) =>
    draft.drafts.some(
      ({ subject, sentences }) => subject === ref && sentences.some(({ spans }) => spans.some((span) => covers(span, segment.span))),
    ),
  );
}
