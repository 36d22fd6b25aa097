import type { Mention } from './mention.js';
import type { ClauseFacts } from './pronouns.js';

const PAIR =
  /\b(?:(?:the |this |that )?pair of (?:them|em)|(?:the|those|these) two of (?:them|em)|the pair\b|both of them|them both|they both|the two (?:lads|men|women|ladies|girls|boys)|each other|one another)\b|^(?:and |so |then |but )*both (?!(?:arms|hands|legs|feet|knees|eyes|ears|wrists|sides|times|days|meals|of (?:his|her|their)|his|her|their|the)\b)|\bbetween them\b/;
const THREE = /^(?:and |so |then |but )*(?:all three|the three of them|all of them three)\b/;

/** "the pair of them", "both", "all three": everybody met so far when they are as many; nobody is guessed when they are more. "Used the cards, two of them" counts things. */
export function togetherAs({ text }: ClauseFacts, met: readonly string[], focus: readonly string[]): readonly string[] | 'ask' | undefined {
  const many = THREE.test(text) ? 3 : PAIR.test(text) && !(EACH_OTHER.test(text) && OTHERS_DO.test(text)) ? 2 : 0;
  if (many === 0 || focus.length === many) return undefined;
  if (met.length === many) return met;
  return met.length > many ? 'ask' : undefined;
}

const EACH_OTHER = /\b(?:each other|one another)\b/;
/** "some lads were shoving each other", "he says the voices talk over each other": not those who were told of. */
const OTHERS_DO =
  /^(?:(?:some|the|a few|other|two|three|those) )?(?:\w+ )?(?:lads|girls|men|women|people|kids|visitors|neighbours|strangers|staff|voices|relatives|brothers|sisters)\b|\b(?:he|she) (?:says?|said|thinks?|reckons?|told)\b/;

const UNSURE = /\b(?:remember|recall|sure|know|which|forget|forgotten|think)\b/;
const ONE_OF = /\bone of (?:them|em|the (?:two|three|lads|girls|men|women|ladies|pair|boys|\p{L}+s))\b/u;
const ONE_OF_DID =
  /^(?:(?:and|but|then|so|sorry|also) )*one of (?:them|em|the (?:two|three|lads|girls|men|women|ladies|pair|boys)) (?:was|is|had|has|went|said|did|got|wants?|asked|took|came|hasn't|wasn't|didn't|slept|ate)\b/;
/** "One of the Johns, I didn't look which": the author says that they do not know. */
export const oneOfThem = ({ text, tokens }: ClauseFacts, known: readonly Mention[]): boolean =>
  known.some(({ from }) => {
    const the = tokens[from - 1]?.text === 'two' ? from - 2 : from - 1;
    return tokens[the]?.text === 'the' && tokens[the - 1]?.text === 'of' && tokens[the - 2]?.text === 'one';
  }) ||
  ONE_OF_DID.test(text) ||
  /\b(?:with|for|to|gave|told|helped|saw) one of (?:them|em)$/.test(text) ||
  (ONE_OF.test(text) && /\b(?:which|whichever|remember|sure|forgot|forget|know|think)\b/.test(text));
const DENIES = /\b(?:no|not|neither|nor|without|nobody|none|never|either|n't|whether)\b|n't\b/;

/** "Will or Rowan", "Jon or was it Johnny": the author does not know which of them it was. */
export function eitherOf(known: readonly Mention[], { tokens, text }: ClauseFacts): readonly string[] | undefined {
  const at = known.findIndex((mention, k) => {
    const last = known[k - 1];
    if (!last || mention.from - last.to > 5) return false;
    const between = tokens.slice(last.to, mention.from).map((token) => token.text);
    return between[0] === 'or' && between.slice(1).every((word) => /^(?:was|it|maybe|perhaps|is|were|i|think|else|possibly|,)$/.test(word));
  });
  if (at < 1 || (DENIES.test(text) && !UNSURE.test(text))) return undefined;
  return [...new Set([...known[at - 1]!.refs, ...known[at]!.refs])];
}

const MENDS = /^(?:no|sorry|i|mean|meant|wait|hang|on|scratch|that|make|it|was|rather|correction|not|actually|,|\.|-|er|um|tell|a|lie)$/;

/** "Saw Leroy no I mean Faisal": the name that is taken back is nobody's; the mending itself is asked about elsewhere. */
export function withoutMended(known: readonly Mention[], { tokens }: ClauseFacts): readonly Mention[] {
  return known.filter((mention, k) => {
    const next = known[k + 1];
    if (!next || next.from - mention.to > 7 || next.from === mention.to) return true;
    const between = tokens.slice(mention.to, next.from).map((token) => token.text);
    return !(
      between.every((word) => MENDS.test(word)) && between.some((word) => /^(?:no|sorry|mean|meant|correction|scratch|wait)$/.test(word))
    );
  });
}
