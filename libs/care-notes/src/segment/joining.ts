import { FINITE, ING, PAST } from '../text/verbs.js';
import type { Token } from '../text/tokens.js';
import { ADVERBS, JOINERS, RESTARTS, SUBJECT_PRONOUNS } from './cues.js';
import { joinsSomebody } from './names-anew.js';
import { clauseAhead, hasVerb, nameEnd, type Place, verbFollows } from './place.js';

/** Past this many tokens a clause is cut at the next joining word, so that one quotation never carries a whole shift. */
const LONGEST_CLAUSE = 38;

/** "…, said he was fine": a comma breaks when a clause, or a verb without its subject, follows; a list does not. */
export function afterComma(place: Place): boolean {
  const { tokens, from, i } = place;
  const first = JOINERS.has(tokens[i]!.text) ? i + 1 : i;
  const word = tokens[first]?.text ?? '';
  const length = i - 1 - from;
  if (length < 2 && !place.isName(from) && !hasVerb(tokens, from, i - 1)) return false;
  if (place.isName(from) && nameEnd(place, from) === i - 1) return false;
  // "Will in bed 2330, Rowan not till ten past": each has a telling of their own; "with Sam, Fay and Joan" is a list.
  if (place.isPerson(i) && !place.isName(i - 2) && tokens.slice(from, i - 1).some((_, k) => place.isPerson(from + k))) return true;
  if (/^(?:no|nil|not|nothing|none|denied|denies|declined|refused|unable|able|sorry|i|scrap|correction|wait|make)$/.test(word))
    return !/^(?:sorry|scrap|correction|wait|make|i)$/.test(word) ||
      !/^(?:mean|meant|sorry|that|make|it|no|wait|correction)$/.test(tokens[first + 1]?.text ?? 'sorry')
      ? !isRepair(tokens, first)
      : false;
  if (FINITE.has(word) || PAST.has(word)) return !/^(?:could|can|would|will|may|might)$/.test(word) || hasVerb(tokens, from, i - 1);
  if (ING.has(word)) return hasVerb(tokens, from, i - 1);
  if (
    RESTARTS.has(word) ||
    /^(?:after|before|when|while|at|around|about|by|this|tonight|later|still|very|quite|bit|seems|obs|meds|mood|sleep|appetite|good|poor|happy|unsettled|settled|in|on|had|plan|please|can|needs|told)$/.test(
      word,
    )
  )
    return (
      hasVerb(tokens, from, i - 1) &&
      (clauseAhead(place, first, 9) ||
        /^(?:still|very|quite|obs|meds|mood|sleep|appetite|good|poor|happy|unsettled|settled|please|plan)$/.test(word))
    );
  return clauseAhead(place, first, 4);
}

export const isRepair = (tokens: readonly Token[], first: number) =>
  /^(?:no|sorry|i|scrap|correction|wait|make|not)$/.test(tokens[first]?.text ?? '') &&
  /^(?:sorry|wait|mean|meant|that|it|actually|,|i|make|correction|hang|scrap|tell)$/.test(tokens[first + 1]?.text ?? '');

/** "and he …", "but denied …", "then went …". "ate and drank" and "gave a drink and he settled" stay together. */
export function joinsNew(place: Place): boolean {
  const { tokens, i } = place;
  const joiner = tokens[i]!.text;
  let next = i + 1;
  if (JOINERS.has(tokens[next]?.text ?? '')) next++;
  while (ADVERBS.has(tokens[next]?.text ?? '')) next++;
  const word = tokens[next]?.text ?? '';
  if (place.isName(next) && verbFollows(place, nameEnd(place, next), 1) && !place.isName(i - 1)) return true;
  if (joinsSomebody(place, next)) return true;
  if (
    joiner === 'but' ||
    joiner === 'however' ||
    joiner === 'although' ||
    joiner === 'though' ||
    joiner === 'tho' ||
    joiner === 'then' ||
    next > i + 1 + Number(ADVERBS.has(tokens[i + 1]?.text ?? ''))
  )
    return clauseAhead(place, next, 6) || FINITE.has(word) || /^(?:no|nil|not|nothing)$/.test(word);
  if (i - place.from > LONGEST_CLAUSE) return true;
  if (joiner === 'so' || joiner === 'plus' || joiner === 'also') return SUBJECT_PRONOUNS.has(word) && verbFollows(place, next + 1, 1);
  if (/^(?:denied|denies|denying|no|nil)$/.test(word))
    return clauseLength(place) >= 3 && !(word === 'no' && tokens[i - 1]?.kind === 'number');
  if (/^(?:i|we|staff)$/.test(word)) return verbFollows(place, next + 1, 1) && clauseLength(place) >= 6;
  return SUBJECT_PRONOUNS.has(word) && clauseLength(place) >= 10 && verbFollows(place, next + 1, 1);
}
export const clauseLength = ({ i, from }: Place) => i - from;
