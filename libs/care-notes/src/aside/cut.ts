import type { TokenRange } from '../segment/token-range.js';
import { isAside } from './aside.js';
import { type HeardWords, spokenIn } from './spoken.js';

/** Log odds from which words are cut off a clause: what is cut wrongly is lost to its clause, so it takes more than to leave a clause out. */
export const LEAST_CUT = 0.5;

/** As many words as somebody says about the dictating in one breath. */
const LONGEST_ASIDE = 16;
/** A sound before a name ("right Joan slept") hurts nobody. */
const SHORTEST_CUT = 3;
const SHORTEST_CLAUSE = 3;
const OPENER =
  /^(?:ok|okay|right|um|er|erm|anyway|hang|hold|sorry|thanks|cheers|bye|ta|tara|that'?s|send|stop|full|end|where|what|testing|scrap|delete|new|last|over)$/;

/**
 * Cuts off what is said about the dictating where it runs on into the note without a mark: before the first name of a dictation ("hang on the
 * kettle | Joan slept"), and at its very end ("… ate well | right that's me done").
 * @param people where the words begin that stand for a service user
 */
export function cutAsides(ranges: readonly TokenRange[], heard: HeardWords, people: ReadonlySet<number>): TokenRange[] {
  return ranges.flatMap((range, i) => {
    const head = i === 0 ? headCut(range, heard, people) : undefined;
    const rest = head === undefined ? range : { from: head, to: range.to };
    const tail = i === ranges.length - 1 ? tailCut(rest, heard) : undefined;
    return [
      ...(head === undefined ? [] : [{ from: range.from, to: withoutMarks(heard, range.from, head) }]),
      ...(tail === undefined
        ? [rest]
        : [
            { from: rest.from, to: withoutMarks(heard, rest.from, tail) },
            { from: tail, to: rest.to },
          ]),
    ];
  });
}

function headCut({ from, to }: TokenRange, heard: HeardWords, people: ReadonlySet<number>): number | undefined {
  for (let at = from + SHORTEST_CUT; at < to && at - from <= LONGEST_ASIDE; at++) {
    if (!people.has(at)) continue;
    const words = spokenIn(heard, { from, to: at });
    // "for Joan", "it's Joan": the words before a name need it.
    return words && isAside({ ...words, closes: false }, LEAST_CUT) ? at : undefined;
  }
  return undefined;
}

function tailCut({ from, to }: TokenRange, heard: HeardWords): number | undefined {
  for (let at = Math.max(from + SHORTEST_CLAUSE, to - LONGEST_ASIDE); at < to - 1; at++) {
    const opener = heard.tokens[heard.tokens[at]!.text === 'and' ? at + 1 : at]!.text;
    if (!OPENER.test(opener)) continue;
    const words = spokenIn(heard, { from: at, to });
    if (words && isAside({ ...words, opens: true }, LEAST_CUT)) return at;
  }
  return undefined;
}

function withoutMarks({ tokens }: HeardWords, from: number, to: number): number {
  let last = to;
  while (last > from + 1 && tokens[last - 1]!.kind !== 'word' && tokens[last - 1]!.kind !== 'number') last--;
  return last;
}
