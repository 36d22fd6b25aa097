import type { Assertion, RiskCategory } from '../model.js';
import { PAST, baseOf } from '../text/verbs.js';
import { RELATION_WORDS } from '../people/names.js';
import type { RiskWords } from './find.js';
import {
  DOUBT_IF,
  HISTORICAL_AHEAD,
  HISTORICAL_CLAUSE,
  HYPOTHETICAL_AHEAD,
  KIN,
  NEGATION_AHEAD,
  NEGATION_BEHIND,
  PSEUDO_NEGATION,
  SPEAKS,
  STORY,
  TERMINATOR,
  THREAT_AFTER_IF,
  type Trigger,
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

/** Which of the six assertions holds of a mention; where several fit, the first in the order of the domain reference. Pure, linear in the clause. */
export function assertionOf(mention: RiskWords, place: Surroundings): Assertion {
  const start = Math.max(0, mention.start - place.offset);
  const end = Math.min(place.clause.length, mention.end - place.offset);
  const left = place.clause.slice(0, start);
  const words = place.clause.slice(start, end);
  const right = place.clause.slice(end);
  if (isOthers(mention.category, left, words, right)) return 'OTHER_PERSON';
  if (isHypothetical(left, words, right, mention.category)) return 'HYPOTHETICAL';
  if (isHistorical(left, words, right, place)) return 'HISTORICAL';
  const doubted = reaches(UNCERTAIN_AHEAD, left) || reachesBack(UNCERTAIN_BEHIND, right);
  if (mention.negated || isNegated(left, words, right)) return 'NEGATED';
  return doubted && !/\b(?:i|we) think (?:he|she) (?:needs|wants)/.test(left) ? 'UNCERTAIN' : 'AFFIRMED';
}

const wordCount = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

function lastMatch(regex: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of text.matchAll(regex)) last = match as RegExpExecArray;
  return last;
}

/** A trigger to the left whose reach, cut short by a turn of the telling, covers the end of `left`. */
function reaches(triggers: readonly Trigger[], left: string, blocked?: (between: string, found: string) => boolean): boolean {
  return triggers.some(({ regex, reach }) =>
    [...left.matchAll(regex)].some((match) => {
      const between = left.slice(match.index + match[0].length);
      return wordCount(between) <= reach && !endsReach(between) && !blocked?.(between, match[0]);
    }),
  );
}
const endsReach = (between: string) =>
  [...between.matchAll(TERMINATOR)].some((match) => match[0] !== '' && !/^(?:just|only|still)$/.test(match[0]));

function reachesBack(triggers: readonly Trigger[], right: string): boolean {
  return triggers.some(({ regex, reach }) =>
    [...right.matchAll(regex)].some((match) => {
      const between = right.slice(0, match.index);
      return (
        wordCount(between) <= reach &&
        !/[.;!\n]/.test(between) &&
        !/\b(?:but|and (?:he|she|then|said)|he|she|they|i)\b/.test(between) &&
        !/\p{L}/u.test(
          between.replace(
            /\b(?:was|were|is|are|been|all|also|again|that|of|any|thoughts?|ideas?|ideation|or|and|plans?|intent|risk|either|at|this|time|today|tonight|has|have|had|so|far|when|asked)\b/g,
            '',
          ),
        )
      );
    }),
  );
}

/** "No one's rough with me": the doer is nobody, so nothing was done. */
const NOBODY_DOES =
  /\b(?:no one|nobody|noone|no-one|none of (?:them|the (?:staff|others|lads|girls))|never once|not once)(?:'s|'d|s| is| has| have| had| was| were| would| ever| did)*(?: (?:been|being|ever|even|at all))*\s*$/;

function isNegated(left: string, words: string, right: string): boolean {
  if (NOBODY_DOES.test(left)) return true;
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
    return /\b(?:said|says|stated|disclosed|admitted|found|did|has|had)\b/.test(between) && wordCount(between) > 2;
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

const ABOUT_VICTIM: ReadonlySet<RiskCategory> = new Set([
  'safeguarding_abuse',
  'financial_abuse',
  'neglect',
  'medication_error',
  'restraint_used',
  'fire',
]);

/** The doer or sufferer is kin, a friend, another resident or somebody in a story, and no service user comes between. */
function isOthers(category: RiskCategory, left: string, words: string, right: string): boolean {
  if (
    STORY.test(left + words + right) &&
    /\b(?:watch(?:ed|ing)?|saw|read|reading|listened|listening|character|storyline|episode|someone|somebody|man|woman|celebrity|game)\b/.test(
      left,
    ) &&
    !/\b(?:he|she|they|i)(?:'s|'d|'ll)? (?:wants?|wanted|would|will|is|was|felt|feels|said|has|had)\b/.test(
      left.replace(/^.*?\b(?:watch|saw|read|listen)/, ''),
    )
  )
    return true;
  const owned = new RegExp(
    `^\\s*(?:of|by) (?:his|her|their|a|another|my) [\\p{L} ]{0,12}?(?:mum|mam|mother|dad|father|sister|brother|son|daughter|friend|mate|uncle|aunt|cousin|partner|husband|wife|nan|resident|patient|boyfriend|girlfriend|neighbour|nephew|niece|grandad|grandma|ex)\\b`,
    'u',
  );
  if (owned.test(right) && !ABOUT_VICTIM.has(category) && !(category === 'aggression' && /^\s*by/.test(right))) return true;
  if (HAPPENED_TO_KIN.test(words) || KIN_HURT.test(words + right.slice(0, 12))) return true;
  const kin = lastKin(left);
  if (!kin) return false;
  const between = left.slice(kin.end);
  if (category === 'financial_abuse' || category === 'safeguarding_abuse' || category === 'neglect' || category === 'medication_error')
    return sufferer(kin, between, words, category);
  // "his brother's overdose", "her mum, who took an overdose".
  const own = /(?<![\p{L}])(?:he|she|they|i|we|him|her|them|staff|\u00f8+)(?:'s|'d|'ll|'ve)?(?![\p{L}])/u;
  if (/\b(?:being|been|was|were|is|are|got|gets|getting)\s*$/.test(between) && /\bby\b/.test(words + right.slice(0, 12))) return true;
  const possessor =
    /\b(?:his|her|their|my|to|with|at|from|about|of|for|like|by|against|on|than|after|since|near|behind|and)\s*$/.test(
      left.slice(0, kin.start),
    ) && !/^(?:his|her|their|my)\b/.test(left.slice(kin.start));
  const object = objectBefore(left.slice(0, kin.start));
  if (object) return false;
  if (possessor && !/^\s*(?:who|whose|that|had|has|was|were|is|took|tried|died|used|,)/.test(between))
    return /\b(?:about|of|like|by|since|after)\s+(?:his|her|their)?\s*$/.test(left.slice(0, kin.start)) && !own.test(between);
  const spoke =
    /\b(?:said|says|saying|reckons?|reckoned|told|tells|reports?|reported|rang|phoned|called|thinks|thought|worried|concerned|asked|mentioned|stated|informed|found|saw|noticed|visited|came|brought|feels|believes|gave|describes|confirmed|witnessed|discovered|caught|heard)\b/.test(
      between,
    );
  if (spoke && !/\b(?:said|says|told|stated|mentioned)\b[^.;]*\b(?:her|his) own\b/.test(between)) return false;
  if (own.test(between.replace(/\b(?:when|after|while|as|because|since) (?:he|she|they)\b.*$/, ''))) return false;
  if (category === 'aggression' && /[\u00f8]/.test(words)) return false;
  if (
    category === 'aggression' &&
    /\b(?:him|her|them|me|staff|us)\b/.test(words + right.slice(0, 24)) &&
    !/\b(?:staff|nurse|me|us|police|officer)\b/.test(words)
  )
    return false;
  return wordCount(between) <= 12 && !/\b(?:but|then)\b/.test(between);
}

/** "Cousin got a kicking": kin are the sufferer although the words begin with them. */
const HAPPENED_TO_KIN = new RegExp(
  `^(?:[\\u00f8\\u00fc]+(?:'?s)? )?(?:${RELATION_WORDS}) (?:was|were|got|is being|has been|had been|been|being)\\b`,
);
/** "Mum's ex used to batter her mum". */
const KIN_HURT = new RegExp(
  `\\b(?:hit|batter|beat|slap|punch|kick|hurt|choke|strangle|rape|abuse|bully|push|shove)\\p{L}* (?:up )?(?:his|her|their) (?:${RELATION_WORDS})\\b`,
  'u',
);

/** For harm done by others the person on file is the sufferer, unless kin plainly are. */
function sufferer(kin: { readonly words: string }, between: string, words: string, category: RiskCategory): boolean {
  if (category === 'medication_error')
    return /\b(?:mum|dad|brother|sister|friend|nan)\b/.test(kin.words) && /^\s*(?:was|were|had|got|once)\b/.test(between);
  return (
    (/^\s*(?:'s)?\s*(?:was|were|is|are|been|had been|has been|is being|being|gets?|got|once)\b/.test(between) || between.trim() === '') &&
    /^(?:<|raped|abused|assaulted|sexually|hit|beaten|neglected|robbed|scammed|groomed|exploited|bullied|mugged|conned|trafficked|domestic|attacked|stabbed|battered|a kicking|kicked|got)/.test(
      words,
    )
  );
}

/** "hit his brother", "said goodbye to her mum": kin are at the receiving end, or merely beside. */
const objectBefore = (text: string) =>
  /\b(?:hit|punched|kicked|pushed|threatened|attacked|assaulted|told|asked|rang|phoned|called|texted|saw|missed|misses|visited|gave|hurt|slapped|bit|shouted at|swore at|messaged|emailed|spoke to|speak to|talk to|talking to|arguing with|argued with|visit from|call (?:from|with|to)|phone (?:call )?(?:from|with|to)|contact with|row with|letter from|leave with|out with|home with|staying with|from|with|to|at)\s+(?:his|her|their|my|the|a)?\s*$/.test(
    text,
  );

function lastKin(left: string): { start: number; end: number; words: string } | undefined {
  const generic = lastMatch(KIN, left);
  const named = lastMatch(/\u00fc+(?:'s)?/gu, left);
  const found = !generic ? named : !named ? generic : named.index > generic.index ? named : generic;
  return found ? { start: found.index, end: found.index + found[0].length, words: found[0] } : undefined;
}
