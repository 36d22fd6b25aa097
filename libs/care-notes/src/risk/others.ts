import type { RiskCategory } from '../model.js';
import { RELATION_WORDS } from '../people/names.js';
import { baseOf, FINITE, PAST } from '../text/verbs.js';
import { wordCount } from '../text/word-count.js';
import { IS_SAID_TO_BE, STRANGER } from './strangers.js';
import { KIN, STORY } from './triggers.js';

const ABOUT_VICTIM: ReadonlySet<RiskCategory> = new Set([
  'safeguarding_abuse',
  'financial_abuse',
  'neglect',
  'medication_error',
  'restraint_used',
  'fire',
]);

/** The doer or sufferer is kin, a friend, another resident or somebody in a story, and no service user comes between. */
export function isOthers(category: RiskCategory, ahead: string, heard: string, right: string): boolean {
  const doer = leadingDoer(ahead, heard, right);
  const left = ahead + heard.slice(0, doer);
  const words = heard.slice(doer);
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
  // "A girl off her course": hers, not a word about whoever the note is of.
  const between = left.slice(kin.end).replace(/\b(?:off|in|on|at|from|with|of|down|up|by|for) (?:his|her|their) (?=\p{L})/gu, '');
  if (category === 'financial_abuse' || category === 'safeguarding_abuse' || category === 'neglect' || category === 'medication_error')
    return !DONE_TO_THEM.test(words + right.slice(0, 24)) && sufferer(kin, between, words, category);
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
  if (SPEAKS_OF_SELF.test(between) && OF_ONESELF.has(category)) return true;
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

/** Where the words begin with their doer ("her flatmate's brother kicked"), its length: that is who they follow. Not where it was done to somebody. */
function leadingDoer(left: string, words: string, right: string): number {
  const most = Math.max(...[STRANGER, KIN].map((regex) => [...words.matchAll(regex)].find(({ index }) => index === 0)?.[0].length ?? 0));
  return /\b(?:had|has|have|got)\s+$/.test(left) || /\b(?:him|her|them)\b/.test(words.slice(most) + right.slice(0, 24)) ? 0 : most;
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

/** "Craig raped her": whoever is named before did it to the person on file; "raped her friend" did not. */
const DONE_TO_THEM = new RegExp(
  `^(?:sexually )?\\p{L}+(?: up)? (?:him|them|me|\\u00f8+|her(?! (?:own|\\p{L}+ )?(?:${RELATION_WORDS})\\b))(?!\\p{L})`,
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

/** "Her friend keeps saying she wants to end it": what somebody says again and again is said of themselves. */
const SPEAKS_OF_SELF =
  /^(?: [\p{L}]+){0,3} (?:keeps|kept|has been|have been|had been|been|is|was|who is) (?:on )?(?:saying|talking (?:of|about)|threatening|texting)\b/u;
const OF_ONESELF: ReadonlySet<RiskCategory> = new Set(['suicidal_ideation', 'self_harm', 'overdose']);

/** "hit his brother", "said goodbye to her mum": kin are at the receiving end, or merely beside. */
const objectBefore = (text: string) =>
  /\b(?:hit|punched|kicked|pushed|threatened|attacked|assaulted|told|asked|rang|phoned|called|texted|saw|missed|misses|visited|hugged|gave|hurt|slapped|bit|shouted at|swore at|messaged|emailed|spoke to|speak to|talk to|talking to|arguing with|argued with|visit from|call (?:from|with|to)|phone (?:call )?(?:from|with|to)|contact with|row with|letter from|leave with|out with|home with|staying with|from|with|to|at|had|(?<!\b(?:the|on|by) )(?:ring|phone|call|text|message|email|see|visit|hug))\s+(?:his|her|their|my|the|a)?\s*$/.test(
    text,
  );

function lastKin(left: string): { start: number; end: number; words: string } | undefined {
  const generic = lastMatch(KIN, left);
  const named = lastMatch(/\u00fc+(?:'s)?/gu, left);
  const stranger = [...left.matchAll(STRANGER)].findLast(({ index }) => !IS_SAID_TO_BE.test(left.slice(0, index)));
  const ends = (match: { readonly index: number; readonly 0: string } | undefined) => (match ? match.index + match[0].length : -1);
  const found = [generic, named, stranger].reduce((last, one) => (ends(one) > ends(last) ? one : last));
  return found ? { start: found.index, end: found.index + found[0].length, words: found[0] } : undefined;
}

function lastMatch(regex: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of text.matchAll(regex)) last = match as RegExpExecArray;
  return last;
}

/**
 * What leads to a mention where its clause begins with the verb: "a lad in the next room | tied a sheet" has its doer at the end of the clause before. A clause that
 * has a verb of its own ends there: "a lad left at four | cut her arms".
 */
export function ledBy(before: string, left: string, words: string): string {
  const first = firstWord(`${left}${words}`.trimStart());
  if (!/^(?:who|whose|keeps|kept)$/.test(first) && !isFinite(first)) return left;
  const stranger = [...before.matchAll(STRANGER)].at(-1);
  if (!stranger) return left;
  const rest = before.slice(stranger.index + stranger[0].length).split(/[^\p{L}']+/u);
  return rest.some(isFinite) ? left : `${before} ${left}`;
}

const firstWord = (text: string) => /^[\p{L}']*/u.exec(text)?.[0] ?? '';
const isFinite = (word: string) =>
  /^(?:has|had|have|was|were|is|are|did|does)$/.test(word) || FINITE.has(word) || (PAST.has(word) && baseOf(word) !== word);
