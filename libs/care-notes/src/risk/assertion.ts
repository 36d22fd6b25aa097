import type { Assertion, RiskCategory } from '../model.js';
import { PAST, baseOf } from '../text/verbs.js';
import { wordCount } from '../text/word-count.js';
import { reaches, reachesBack } from './reach.js';
import type { RiskWords } from './find.js';
import { looksTurned, type Look } from './looks-turned.js';
import { isOthers, ledBy } from './others.js';
import {
  DOUBT_IF,
  HISTORICAL_AHEAD,
  HISTORICAL_CLAUSE,
  HYPOTHETICAL_AHEAD,
  NEGATION_AHEAD,
  NEGATION_BEHIND,
  PSEUDO_NEGATION,
  SPEAKS,
  STORY,
  THREAT_AFTER_IF,
  UNCERTAIN_AHEAD,
  UNCERTAIN_BEHIND,
} from './triggers.js';

/** The clause a mention stands in, with what was said just before it. */
export interface Surroundings {
  readonly clause: string;
  /** Where `clause` starts in the cleaned text. */
  readonly offset: number;
  /** The clause before, for a year or a person that carries over. */
  readonly before: string;
  /** The clause after, when it only says when. */
  readonly after: string;
}

/**
 * Which of the six assertions holds of a mention; where several fit, the first in the order of the domain reference, but that words by which the author says that they
 * cannot tell ("couldn't tell you if he's having thoughts") are doubt, and neither supposed nor denied. Pure, linear in the clause.
 */
export function assertionOf(mention: RiskWords, place: Surroundings): Assertion {
  const { left, words, right } = partsOf(mention, place);
  const look = lookOf(mention, place);
  if (look !== 'denied' && isOthers(mention.category, ledBy(place.before, left, words), words, right)) return 'OTHER_PERSON';
  if (isInDoubt(left, right)) return 'UNCERTAIN';
  if (look !== 'supposed' && isHypothetical(left, words, right, mention.category)) return 'HYPOTHETICAL';
  if (look !== 'past' && isHistorical(left, words, right, place)) return 'HISTORICAL';
  const doubted = reaches(UNCERTAIN_AHEAD, left) || reachesBack(UNCERTAIN_BEHIND, right);
  if (look !== 'denied' && (mention.negated || isNegated(left, words, right))) return 'NEGATED';
  return doubted && !/\b(?:i|we) think (?:he|she) (?:needs|wants)/.test(left) ? 'UNCERTAIN' : 'AFFIRMED';
}

const CANNOT_TELL =
  "(?:can't|cannot|can not|couldn't|cant|couldnt|could not|wouldn't like to) (?:honestly |really |in all honesty )?(?:say|tell|be (?:sure|certain)|swear)";
/** "Couldn't tell you if he's having …", "can't be sure they weren't …", "whether he … I couldn't say": the author does not know, and denies nothing. */
const DOUBTS_AHEAD = new RegExp(
  `\\b${CANNOT_TELL}(?: (?:you|for (?:sure|certain)))?(?: (?:if|whether|that))? (?:he|she|they|it|\\u00f8+)(?![\\p{L}])[^.;]{0,30}$`,
  'u',
);
const DOUBTS_BEHIND = new RegExp(`^[^.;]{0,60}\\b(?:i|we) (?:honestly |really )?${CANNOT_TELL}`, 'u');
const isInDoubt = (left: string, right: string): boolean =>
  DOUBTS_AHEAD.test(left) || (/\bwhether (?:or not )?[^.;]{0,40}$/.test(left) && DOUBTS_BEHIND.test(right));

function partsOf(mention: RiskWords, place: Surroundings) {
  const start = Math.max(0, mention.start - place.offset);
  const end = Math.min(place.clause.length, mention.end - place.offset);
  return { left: place.clause.slice(0, start), words: place.clause.slice(start, end), right: place.clause.slice(end) };
}

/** What a mention looks like and is not, if anything: then no weighing of words may turn it either. */
export function lookOf(mention: RiskWords, place: Surroundings): Look | undefined {
  const { left, words, right } = partsOf(mention, place);
  return looksTurned(mention.category, left, words, right, place);
}

/** "No one's rough with me": the doer is nobody, so nothing was done. */
const NOBODY_DOES =
  /\b(?:no one|nobody|noone|no-one|no (?:man|woman|person|staff)|none of (?:them|the (?:staff|others|lads|girls))|never once|not once)(?:'s|'d|s| is| has| have| had| was| were| would| ever| did)*(?: (?:been|being|ever|even|at all))*\s*$/;

/** "Nothing pinched", "nothing round her neck"; not "nothing left to live for". */
const NOTHING_IS =
  /\bnothing (?:(?:was|were|is|has been|had been|there|at all) )?<(?:pinched|missing|taken|gone|alight|burning|burnt|smoking|swollen|bleeding|broken|hidden|found|under|up|round|around)\b/;

function isNegated(left: string, words: string, right: string): boolean {
  if (NOBODY_DOES.test(left) || NOTHING_IS.test(`${left}<${words}`)) return true;
  const masked = left.replace(PSEUDO_NEGATION.regex, (found) => '~'.repeat(found.length));
  // "can't promise I won't": the refusal to promise swallows the "won't" after it.
  const tail = /~+[^.;]*$/.exec(masked)?.[0] ?? '';
  if (/(?:promise|guarantee|say)[^.;]*\b(?:won't|wont|wouldn't|not|will not)\b[^.;]*$/.test(left) && tail.includes('~')) return false;
  if (/\b(?:can't|cannot|couldn't|wouldn't|cant) say[^.;]{0,24}(?:n't|\bnot|\bnever)\b[^.;]{0,12}$/.test(left)) return false;
  const first = /^[\p{L}']+/u.exec(words)?.[0] ?? '';
  const doSupport = (between: string, found: string) => {
    // "didn't want tea, threw it": do-support governs a base form, so a past form after it is outside.
    const governs =
      /(?:do|did|does|wo|would|could|ca|should)(?:n't|nt)$|^cannot$/.test(found) ||
      (found === "n't" && /(?:do|did|does|wo|would|could|ca|should)$/.test(left.slice(0, left.indexOf(found))));
    if (governs && PAST.has(first) && baseOf(first) !== first) return true;
    if (/^(?:no)\b/.test(found) && /\b(?:was|were|is|had|has|came|went|said|he|she|they|staff)\b/.test(between)) return true;
    if (/^(?:out|without)$/.test(found) && found === 'out') return true;
    return (
      /\b(?:said|says|told|stated|shouted|threatened|tried|managed|started|began|found|admitted|attempted)\b/.test(between) &&
      !/^(?:denied|denies|denying|deny|never|nor|neither|has|hasn't|not)/.test(found)
    );
  };
  return (
    reaches(NEGATION_AHEAD, masked, doSupport) ||
    reachesBack(NEGATION_BEHIND, right) ||
    /^\s*(?::|-|=|\?)\s*(?:no|nil|none|denied|n\/a|negative)\b/.test(right) ||
    (LOOKED.test(left) &&
      /(?:^|[\s,])(?:nowt|nothing|nil|none|no|nope|naw|nah|clean|clear|all clear)(?: (?:at all|found|there|to see|doing))?[\s.,]*$/.test(
        right,
      ))
  );
}

/** Asked, searched or looked for, and "nowt" at the end: the answer stands after what was asked. */
const LOOKED = /\b(?:asked|searched|checked|looked|turned out|went through|patted|emptied|had a look|room search|body map)\b/;

function isHistorical(before: string, words: string, right: string, place: Surroundings): boolean {
  // "Half past" is the clock, not the past.
  const left = before.replace(/(?<=\b(?:half|quarter|five|ten|twenty|twenty[ -]five|minutes|\d+) )past\b/g, '____');
  if (
    HISTORICAL_CLAUSE.some(({ regex }) =>
      [...(left + words + right).matchAll(regex)].some(
        (match) => !splitFrom(match.index, match[0].length, left.length, left.length + words.length, left + words + right),
      ),
    )
  )
    return true;
  if (reaches(HISTORICAL_AHEAD, left, (between, found) => /^(?:old|past|ex|prior|previous|former)$/.test(found) && wordCount(between) > 3))
    return true;
  if (
    CARRIES_BACK.test(place.before) &&
    past(place.before) &&
    !/\b(?:now|today|tonight|still|this (?:morning|shift|evening))\b/.test(left + words + right)
  )
    return true;
  if (CARRIES_BACK.test(place.after) && past(place.after)) return true;
  if (/^(?:old|previous|past|historical|healed)\b|\bused to\b(?! (?:it|being|the|this|that))/.test(words)) return true;
  return false;
}

/** "when he was in prison | he stabbed someone": the year stands in the clause beside. */
const CARRIES_BACK =
  /^(?:(?:and|but|so|told (?:me|us) (?:that |about )?|said (?:that )?|says (?:that )?) ?)*(?:when|back|in|as|at|years|before|during|about|around|long|many|a few|several|last|aged?|growing)\b/;
const past = (text: string) => HISTORICAL_CLAUSE.some(({ regex }) => text.search(regex) >= 0);

/** A turn of the telling stands between the trigger and the mention. */
function splitFrom(at: number, length: number, start: number, end: number, clause: string): boolean {
  const between = at >= end ? clause.slice(end, at) : at + length <= start ? clause.slice(at + length, start) : '';
  return /\b(?:but|now|today|tonight|then|since then|however|this (?:morning|evening|afternoon|shift)|again last night|just now|still|has started|currently)\b|[.;\n]/.test(
    between,
  );
}

function isHypothetical(left: string, words: string, right: string, category: RiskCategory): boolean {
  const blocked = (between: string, found: string) => {
    if (/^if\b|^in case|^unless|^otherwise/.test(found) && THREAT_AFTER_IF.test(`${found}${between} ${words}`) && SPEAKS.test(left))
      return true;
    if (
      /^if\b/.test(found) &&
      /\b(?:asked|asking|asks|wondering|wondered|wants? to know|wanted to know)\b[^.;]*$/.test(left.slice(0, left.lastIndexOf(found))) ===
        false &&
      /\bwhat (?:would|will|happens|happen)/.test(left + words)
    )
      return true;
    // What a person says of themselves is a mention, not a forecast of ours.
    if (/^(?!what )(?:\S+ )?(?:might|may|could|can|would)\b/.test(found))
      return (
        SPEAKS.test(left) ||
        /\b(?:have|of|'ve)\b/.test(found + between) ||
        wordCount(between) > 4 ||
        /^(?:staff|i|we|you|nurse|no one|nobody|nothing|what) /.test(found)
      );
    if (/^(?:asked|asking)/.test(found))
      return (
        /^(?:asked|asking) (?:me|staff|us|for|the|nurse|about (?:how|what)|how|what)/.test(found) ||
        /\b(?:said|admitted|disclosed|told|yes|stated)\b/.test(between)
      );
    if (/^(?:worried|concerned|scared|afraid|frightened|fear|paranoid|anxious|nervous)/.test(found))
      return (
        /\b(?:scared|afraid|frightened|worried) (?:he|she|they|i)(?:'ll| will| might| may| would)\b/.test(found + between) &&
        SPEAKS.test(left)
      );
    if (found.startsWith('when')) return PAST.has(/^[\p{L}']+/u.exec(words)?.[0] ?? '') || wordCount(between) > 6;
    if (found.startsWith('jok')) return true;
    if (/^(?:discuss|talk|chat)/.test(found))
      return !/\b(?:risks?|dangers?|effects?|managing|coping|harm|alternatives|how to|strategies|avoiding|safety|consequences|triggers)\b/.test(
        found + between,
      ) && !/^(?:discuss|chat about|talk on|talk about$)/.test(found)
        ? true
        : wordCount(between) > 8;
    if (/^(?:to stop|prevent|to prevent|preventing)/.test(found))
      return /\b(?:had to|tried|trying|managed|unable|couldn't|stepped in|intervened|restrain)/.test(left);
    if (/^(?:known|prone|tends)/.test(found)) return false;
    if (/^(?:promised|agreed|knows?)/.test(found)) return false;
    if (/^(?:checked|checks?|watched|watching|checking|looked|looking|observe|observed)/.test(found)) return !/\b(?:of|for)\b/.test(found);
    // What is only supposed may have "has" and "had" in it.
    const supposed = /^(?:in case|incase|lest|for when|for if)/.test(found);
    return (
      (supposed ? /\b(?:said|says|stated|disclosed|admitted)\b/ : /\b(?:said|says|stated|disclosed|admitted|found|did|has|had)\b/).test(
        between,
      ) && wordCount(between) > 2
    );
  };
  const forecast = left.replace(DOUBT_IF, (found) => '~'.repeat(found.length));
  if (reaches(HYPOTHETICAL_AHEAD, forecast, blocked)) return true;
  if (
    category !== 'physical_deterioration' &&
    /^\s*(?:risk|risks|awareness|prevention|policy|protocol|training|leaflet|risk assessment|support group)\b/.test(right) &&
    !/^\s*risks? (?:is|was|has|increased|today|high|item)/.test(right)
  )
    return true;
  return (
    STORY.test(left + words + right) && !SPEAKS.test(right) && !/\b(?:said|told|wants to|going to|tried to|then)\b[^.;]{0,40}$/.test(left)
  );
}
