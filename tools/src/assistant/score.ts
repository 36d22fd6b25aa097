import type { GoldDictation, GoldSegment } from './gold-marks.js';
import type { DictationPrediction, PredictedSubject } from './predict.js';
import { type Count, type Metrics, type Miss, overlap, sameSpan } from './score-count.js';
import { scoreRisks } from './score-risks.js';

/** The names of everybody else on file of whoever a draft sentence is about; nothing where it is about nobody known. */
export type NamesOfOthers = (subject: PredictedSubject) => RegExp | undefined;

const sameSubject = (a: PredictedSubject, b: PredictedSubject) =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.length === b.length && a.every((ref) => b.includes(ref));

/** Scores predictions against gold; pure. `misses` explain each lost point, for reading on the development part only. */
export function scoreDictations(pairs: readonly { gold: GoldDictation; got: DictationPrediction; namesOf?: NamesOfOthers }[]): {
  metrics: Metrics;
  misses: Miss[];
  sections: Map<string, { tp: number; fp: number; fn: number }>;
  assertions: Map<string, number>;
  /** `gold read as` another heading, and how often. */
  headings: Map<string, number>;
} {
  const metrics: Metrics = {};
  const misses: Miss[] = [];
  const sections = new Map<string, { tp: number; fp: number; fn: number }>();
  const assertions = new Map<string, number>();
  const headings = new Map<string, number>();
  const count = (name: string, right: boolean, miss?: Miss) => {
    const share = (metrics[name] ??= { n: 0, of: 0 });
    share.of += 1;
    if (right) share.n += 1;
    else if (miss) misses.push(miss);
  };
  for (const { gold, got, namesOf = () => undefined } of pairs) {
    const { text } = gold.row;
    const id = gold.row.id;
    const quote = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    scoreRisks(gold, got, count, quote, assertions);
    for (const segment of gold.segments) scoreSegment(segment, gold, got, count, { sections, headings }, quote);
    for (const time of gold.times) {
      const found = got.times.find((other) => sameSpan(other, time));
      const right = found !== undefined && (found.value === time.value || Date.parse(found.value) === Date.parse(time.value));
      count('times right', right, { kind: 'time', id, detail: `"${quote(time)}" wants ${time.value}, got ${found?.value ?? 'nothing'}` });
      count('times wrong without asking', found !== undefined && !right && found.value !== 'ambiguous');
    }
    for (const time of got.times)
      if (!gold.times.some((other) => sameSpan(other, time)))
        misses.push({ kind: 'time too many', id, detail: `"${quote(time)}" as ${time.value}` });
    for (const medicine of gold.medicines) {
      const found = got.medicines.find((other) => sameSpan(other, medicine));
      const right = found !== undefined && found.name === medicine.name && found.dose === medicine.dose;
      count(
        medicine.uncertain ? 'uncertain medicines flagged' : 'medicines right',
        medicine.uncertain ? found?.uncertain === true : right && !found.uncertain,
        { kind: 'medicine', id, detail: `"${quote(medicine)}" got ${JSON.stringify(found)}` },
      );
    }
    for (const medicine of got.medicines)
      if (!gold.medicines.some((other) => sameSpan(other, medicine)) && medicine.uncertain)
        misses.push({ kind: 'medicine too many', id, detail: `"${quote(medicine)}" as ${medicine.name}` });
    const asked = got.questions.map(({ type }) => type);
    for (const ask of gold.asks)
      count('questions asked', asked.includes(ask), { kind: 'question missing', id, detail: `${ask} in "${text}"` });
    for (const ask of new Set(asked))
      count('questions needed', gold.asks.includes(ask), { kind: 'question too many', id, detail: `${ask} in "${text}"` });
    for (const step of gold.contradictions)
      count(
        'contradictions found',
        got.contradictions.some((other) => other.step === step),
        { kind: 'contradiction missing', id, detail: step },
      );
    for (const { step } of got.contradictions)
      count('contradictions right', gold.contradictions.includes(step), {
        kind: 'contradiction too many',
        id,
        detail: `${step} in "${text}"`,
      });
    scoreDraft(gold, got, count, namesOf);
  }
  return { metrics, misses, sections, assertions, headings };
}

function scoreSegment(
  segment: GoldSegment,
  gold: GoldDictation,
  got: DictationPrediction,
  count: Count,
  { sections, headings }: { sections: Map<string, { tp: number; fp: number; fn: number }>; headings: Map<string, number> },
  quote: (span: { start: number; end: number }) => string,
): void {
  const id = gold.row.id;
  const left = got.left_out.some(([start, end]) => sameSpan({ start, end }, segment));
  if (segment.leftOut) {
    count('injected text and fillers in the draft', !left);
    count('fillers and orders left out', left, { kind: 'not left out', id, detail: quote(segment) });
    return;
  }
  const best = got.segments.toSorted((a, b) => overlap(b, segment) - overlap(a, segment))[0];
  const found = best && overlap(best, segment) > 0 ? best : undefined;
  const subject = found?.subject ?? 'none';
  count('subject right', sameSubject(subject, segment.subject), {
    kind: 'subject',
    id,
    detail: `"${quote(segment)}" is ${JSON.stringify(segment.subject)}, got ${JSON.stringify(subject)}`,
  });
  const wrong =
    typeof subject !== 'string' &&
    subject.some((ref) => segment.subject === 'none' || segment.subject === 'unclear' || !segment.subject.includes(ref));
  count('wrong person', wrong);
  if (segment.subject === 'unclear') count('unclear recall', subject === 'unclear');
  const bucket = (name: string) => {
    const entry = sections.get(name) ?? { tp: 0, fp: 0, fn: 0 };
    sections.set(name, entry);
    return entry;
  };
  if (found?.section === segment.section) bucket(segment.section).tp += 1;
  else {
    bucket(segment.section).fn += 1;
    const key = `${segment.section} read as ${found?.section ?? 'nothing'}`;
    headings.set(key, (headings.get(key) ?? 0) + 1);
    if (found) bucket(found.section).fp += 1;
  }
  count('section right', found?.section === segment.section, {
    kind: 'section',
    id,
    detail: `"${quote(segment)}" is ${segment.section}, got ${found?.section}`,
  });
  for (const step of segment.steps)
    count('plan links found', found?.steps.includes(step) ?? false, {
      kind: 'plan link missing',
      id,
      detail: `${step} in "${quote(segment)}"`,
    });
  for (const step of found?.steps ?? [])
    count('plan links right', segment.steps.includes(step), { kind: 'plan link too many', id, detail: `${step} in "${quote(segment)}"` });
}

function scoreDraft(gold: GoldDictation, got: DictationPrediction, count: Count, namesOf: NamesOfOthers): void {
  const { text } = gold.row;
  for (const sentence of got.draft) {
    const quoted = sentence.spans.map(([start, end]) => text.slice(start, end)).join(' ');
    count(
      'draft sentences unsupported',
      sentence.spans.length === 0 ||
        sentence.spans.some(([start, end]) => start < 0 || end > text.length || start >= end) ||
        quoted !== sentence.text,
    );
    count('draft sentences without words to show for it', sentence.spans.length === 0);
    count('draft verbatim', quoted === sentence.text);
    const others = namesOf(sentence.subject);
    if (others) count('draft sentences that name another person', others.test(sentence.text));
  }
  const shown = got.draft.flatMap(({ spans }) => spans);
  const listed = [...shown, ...got.left_out];
  const inside = (span: { start: number; end: number }, all: readonly (readonly [number, number])[]) =>
    all.some(([start, end]) => start <= span.start && span.end <= end);
  for (const risk of gold.risks)
    count('risk mentions missing from the draft', !shown.some(([start, end]) => sameSpan({ start, end }, risk)));
  for (const segment of gold.segments) {
    if (segment.leftOut) continue;
    const words = [...text.slice(segment.start, segment.end).matchAll(/[\p{L}\d]+/gu)].map((match) => ({
      start: segment.start + match.index,
      end: segment.start + match.index + match[0].length,
    }));
    count(
      'segments omitted',
      words.some((word) => !inside(word, shown)),
    );
    count(
      'segments omitted undeclared',
      words.some((word) => !inside(word, listed)),
    );
  }
  for (const thing of [...gold.times, ...gold.medicines]) count('times and medicines that survive', inside(thing, shown));
}
