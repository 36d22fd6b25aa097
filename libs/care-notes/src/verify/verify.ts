import type { Capture, DraftSentence, DraftSet } from '../draft/model.js';
import { type DictationContext, type Segment, type Span, type Understanding } from '../model.js';
import { cleanText, covers, overlaps, quoteOf } from '../text/clean.js';
import { isStop, stemOf } from '../text/stem.js';
import { editDistance } from '../text/distance.js';
import { tokensOf } from '../text/tokens.js';
import { findClockWords } from '../time/find.js';
import { findMedicines } from '../medicine/find.js';
import { findMentions } from '../people/mentions.js';
import { indexPeople } from '../people/people-index.js';
import { risksByRule } from '../risk/read.js';

export type FindingKind =
  | 'no_span'
  | 'bad_span'
  | 'not_verbatim'
  | 'number'
  | 'time'
  | 'medicine'
  | 'dose'
  | 'polarity'
  | 'experiencer'
  | 'name'
  | 'new_word'
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
 * Every number, time, dose, medicine, name, polarity and experiencer of a sentence must be that of its spans; every segment must stand
 * in the draft, be held, or be listed as left out; a segment with a risk mention can never be left out.
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
  return [...findings, ...wordFindings(sentence, quotes.join(' . '), subject, context, at)];
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

/** What re-wording may not change. Compared as sets of what our own readers find on both sides, so that both are read by the same rules. */
function wordFindings(
  sentence: DraftSentence,
  source: string,
  subject: string | undefined,
  context: DictationContext,
  at: (kind: FindingKind, words: string) => Finding,
): Finding[] {
  const said = factsOf(source, context);
  const written = factsOf(sentence.text, context);
  const findings: Finding[] = [];
  const missing = (kind: FindingKind, a: ReadonlySet<string>, b: ReadonlySet<string>) => {
    for (const word of a) if (!b.has(word)) findings.push(at(kind, word));
  };
  missing('number', written.numbers, said.numbers);
  missing('number', said.numbers, written.numbers);
  missing('time', written.times, said.times);
  missing('time', said.times, written.times);
  missing('medicine', written.medicines, said.medicines);
  missing('medicine', said.medicines, written.medicines);
  missing('dose', written.doses, said.doses);
  missing('dose', said.doses, written.doses);
  missing('polarity', written.assertions, said.assertions);
  missing('polarity', said.assertions, written.assertions);
  if (written.negations !== said.negations) findings.push(at('polarity', `${said.negations} negations said, ${written.negations} written`));
  for (const name of written.names) if (!said.names.has(name) && name !== subject) findings.push(at('name', name));
  missing('experiencer', written.kin, said.kin);
  const own = context.people.find(({ ref }) => ref === subject);
  const ownWords = new Set(
    own
      ? [own.ref, ...own.preferredName.split(/\s+/), ...own.fullName.split(/\s+/), ...own.alsoCalled].flatMap((name) =>
          name.toLowerCase().split(/[^\p{L}]+/u),
        )
      : [],
  );
  const stems = new Set(said.words.map(stemOf));
  for (const word of written.words) {
    if (isStop(word) || stems.has(stemOf(word)) || ownWords.has(word) || said.words.includes(word)) continue;
    if (word.length >= 5 && said.words.some((other) => editDistance(word, other, 1) <= 1)) continue;
    findings.push(at('new_word', word));
  }
  return findings;
}

const NEGATION = /\b(?:no|not|nil|never|none|nothing|nobody|neither|nor|without|den(?:y|ied|ies|ying)|declin\w+|refus\w+|cannot)\b|n't\b/g;
const KIN_WORD =
  /\b(?:mum|mam|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|friend|neighbour|nan|gran|aunt|auntie|uncle|cousin|niece|nephew|another resident|another patient|another service user|girlfriend|boyfriend|ex|carer)\b/g;

function factsOf(raw: string, context: DictationContext) {
  const text = cleanText(raw);
  const tokens = tokensOf(text.plain, text.cased);
  const clocks = findClockWords(text.plain);
  const medicines = findMedicines(tokens, text.plain);
  const mentions = findMentions(tokens, indexPeople(context), (i) =>
    clocks.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.start < end),
  );
  const clause = {
    range: { from: 0, to: tokens.length },
    start: 0,
    end: text.plain.length,
    text: text.plain,
    raw: { start: 0, end: raw.length },
    mentions,
  };
  const inRef = (i: number) => mentions.some(({ from, to }) => from <= i && i < to);
  return {
    words: tokens.filter(({ kind }, i) => kind === 'word' && !inRef(i)).map(({ text: word }) => word.replace(/'s$/, '')),
    numbers: new Set(
      tokens
        .filter(
          ({ kind }, i) =>
            kind === 'number' && !inRef(i) && !clocks.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.start < end),
        )
        .map(({ text: number }) => number),
    ),
    times: new Set(clocks.map(({ hour, minute, full }) => `${full ? hour : hour % 12}:${minute}${full ? '' : '?'}`)),
    medicines: new Set(medicines.map(({ name }) => name)),
    doses: new Set(medicines.flatMap(({ name, dose }) => (dose === undefined ? [] : [`${name} ${dose}`]))),
    assertions: new Set(risksByRule(text.plain, [clause], tokens, context).map(({ category, assertion }) => `${category} ${assertion}`)),
    negations: [...text.plain.matchAll(NEGATION)].length,
    names: new Set(
      mentions.filter(({ who }) => who !== 'colleague').flatMap(({ refs, from }) => (refs.length > 0 ? refs : [tokens[from]!.text])),
    ),
    kin: new Set([...text.plain.matchAll(KIN_WORD)].map(([word]) => word)),
  };
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
