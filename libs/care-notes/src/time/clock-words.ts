import type { HourAndMinute } from './placed.js';

/** A clock time in the cleaned text, not yet tied to a day, with the words of its sentence that may tie it to one. */
export interface ClockWords extends HourAndMinute {
  readonly start: number;
  readonly end: number;
  /** The sentence before it and after it, in lower case. */
  readonly before: string;
  readonly after: string;
  /** Where in `before` the clock time that precedes it in the sentence stands; both 0 without one. */
  readonly since: number;
  readonly sinceStart: number;
  /** The time that this one ends: "two" of "from one till two". */
  readonly from?: ClockWords;
  /** True when nothing but a word of reaching stands between the two. */
  readonly follows?: boolean;
}

export type ClockAt = HourAndMinute & { readonly start: number; readonly end: number };

const SENTENCE_END = /[;\n]|[!?]|\.(?=\s|$)/g;
const LONGEST_CONTEXT = 160;
/** Between the start and the end of a range: "till", "until about", "to", "-"; "and" only after "between". */
const REACHES =
  /^(?: onwards)?\s*,?\s*(?:to|tae|till?|until|'til|through to|right through to|-)\s*(?:about |around |just after |gone |nearly |at )?$/;
const TILL_WITHIN = 30;
const TILL_FAR = /\w+\s+(?:till?|until)\b/;
const TILL = /\b(?:till?|until)\s+(?:about |around |just after |gone |nearly |at least )?$/;

/** Ties every time to the words around it and to the time it follows. In order of `start`; linear. */
export function inContext(plain: string, clocks: readonly ClockAt[]): ClockWords[] {
  const out: ClockWords[] = [];
  for (const clock of clocks.toSorted((a, b) => a.start - b.start)) {
    const left = plain.slice(Math.max(0, clock.start - LONGEST_CONTEXT), clock.start);
    const cut = [...left.matchAll(SENTENCE_END)].at(-1);
    const before = cut ? left.slice(cut.index + 1) : left;
    // "6pm." ends its sentence.
    const ended = /[^.][ap]m\.$/.test(plain.slice(clock.start, clock.end));
    const right = ended ? '' : plain.slice(clock.end, clock.end + LONGEST_CONTEXT);
    const stop = right.search(SENTENCE_END);
    const sentenceStart = clock.start - before.length;
    const previous = out.findLast(({ end }) => end <= clock.start && end > sentenceStart);
    const between = previous ? plain.slice(previous.end, clock.start) : '';
    const ranged =
      previous !== undefined &&
      // "Two till three till four ..." without end would make each look at all before it.
      previous.from?.from === undefined &&
      (REACHES.test(between) ||
        (/^ (?:and|an|n) (?:about |around |just |nearly )*$/.test(between) && /\bbetween (?:about )?$/.test(previous.before)) ||
        (between.length <= TILL_WITHIN && TILL.test(between)));
    // "At one, not two": both are told of the same.
    const denied = previous !== undefined && /^\s*,?\s*not (?:at )?$/.test(between);
    out.push({
      ...clock,
      before: denied ? previous.before : before,
      after: stop < 0 ? right : right.slice(0, stop),
      since: denied ? previous.since : previous ? previous.end - sentenceStart : 0,
      sinceStart: denied ? previous.sinceStart : previous ? Math.max(0, previous.start - sentenceStart) : 0,
      ...(ranged ? { from: previous, follows: !TILL_FAR.test(between) } : {}),
    });
  }
  return out;
}
