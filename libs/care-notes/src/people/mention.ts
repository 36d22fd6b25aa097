import type { Token } from '../text/tokens.js';
import { ING, PAST, baseOf } from '../text/verbs.js';

/** Words of the dictation that stand for somebody; token positions `[from, to)`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** Refs that the words can stand for; one when sure, none for a stranger. */
  readonly refs: readonly string[];
  /** `known` service user, `relative` of one, `colleague`, or a `stranger` on no list. */
  readonly who: 'known' | 'relative' | 'colleague' | 'stranger';
  readonly possessive: boolean;
  /** The words are not exactly a name of theirs: near spelling or shortened. */
  readonly inexact: boolean;
}

export const bare = (word: string) => word.replace(/'(?:s|d|ll|ve|re)?$/, '');

/** "Idris's been", "Carol's asleep" are verbs; "Carol's room" is a possession. */
export function actsNext(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.text ?? '';
  return (
    ING.has(next) ||
    /^(?:been|not|just|still|got|gone|done|had|very|really|a|in|on|up|out|fine|ok|okay|asleep|awake|settled|unsettled|quite|being|also|said|told|calm|back|doing|all|so|too|well|low|tearful|upset|taken|eaten|refused|come|away|gone|fast|dead|ever|proper|quiet|brighter|happy|good|always|never|now|off)$/.test(
      next,
    ) ||
    (PAST.has(next) && baseOf(next) !== undefined)
  );
}

export const known = (from: number, to: number, refs: readonly string[], tokens: readonly Token[], inexact = false): Mention => ({
  from,
  to,
  refs,
  who: 'known',
  possessive: /'s?$/.test(tokens[to - 1]!.text) && !actsNext(tokens, to),
  inexact,
});
