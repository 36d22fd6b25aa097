import type { Mention } from '../people/mention.js';
import { SOMEBODY } from '../segment/mask-names.js';
import { endsSentence } from '../segment/sentence-end.js';
import type { TokenRange } from '../segment/token-range.js';
import type { Token } from '../text/tokens.js';

/** A dictation as far as it has to be read before anybody asks which of its words are about the dictating. */
export interface HeardWords {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Clock words and medicines, by their place in the cleaned text. */
  readonly facts: readonly { readonly start: number; readonly end: number }[];
}

/** A run of words that holds no fact of a note by itself: nobody of the unit, no kin, no clock time, no medicine, nothing quoted. */
export interface SpokenWords {
  /** The words with a space between, marks dropped; colleagues are masked, so that no name of staff is learnt. */
  readonly text: string;
  /** Where they stand in the dictation. */
  readonly place: 'first' | 'inside' | 'last';
  /** They begin at a mark or at the start, not amid words. */
  readonly opens: boolean;
  /** They end at a mark or at the end. */
  readonly closes: boolean;
  /** Somebody is reported to speak or write just before: then these may be their words. */
  readonly reported: boolean;
}

const SPEAKS =
  /^(?:said|says|saying|told|tells|telling|texts?|texted|texting|wrote|writes|written|typed|shouts?|shouted|shouting|screamed|screaming|asks?|asked|asking|whispered|whispering|mutters?|muttered|muttering|mumbled|sang|singing|repeats?|repeated|repeating|answered|replied|goes|messaged|messages?|letter|voicemail|posted|words|quote)$/;
/** As far back as a report of speech reaches. */
const REPORT_REACHES = 12;

const isWord = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';

/** @returns undefined where the words hold a fact of a note. Linear in the words, mentions and facts. */
export function spokenIn({ tokens, mentions, facts }: HeardWords, { from, to }: TokenRange): SpokenWords | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  if (facts.some(({ start, end }) => start < last.end && first.start < end)) return undefined;
  const inside = mentions.filter((mention) => mention.from < to && from < mention.to);
  if (inside.some(({ who }) => who !== 'colleague')) return undefined;
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.quoted || token.text === '"') return undefined;
    if (isWord(token)) words.push(inside.some((mention) => mention.from <= at && at < mention.to) ? SOMEBODY : token.text);
  }
  return {
    text: words.join(' '),
    place: !tokens.slice(0, from).some(isWord) ? 'first' : !tokens.slice(to).some(isWord) ? 'last' : 'inside',
    opens: !isWord(tokens[from - 1]),
    closes: !isWord(tokens[to]),
    reported: afterSpeech(tokens, from),
  };
}

function afterSpeech(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REPORT_REACHES; at--) {
    if (endsSentence(tokens, at)) return false;
    if (SPEAKS.test(tokens[at]!.text)) return true;
  }
  return false;
}
