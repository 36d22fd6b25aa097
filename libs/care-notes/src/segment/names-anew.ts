import { FINITE, ING, PAST, baseOf } from '../text/verbs.js';
import type { Token } from '../text/tokens.js';
import { ADVERBS, HOLDS_ON, JOINERS } from './cues.js';
import { hasVerb, isFinite, nameEnd, type Place } from './place.js';

/** "… | then Fay, she was sick", "… | on to Joan who slept", "so I went with him | Fay meantime packed": the telling turns to the next person. */
export function turnsToSomebody(place: Place): boolean {
  const { tokens, i, from } = place;
  const word = tokens[i]!.text;
  if (i - from < 3) return false;
  if (word === 'then') return place.isName(i + 1);
  if (word === 'on' || word === 'over') return tokens[i + 1]?.text === 'to' && place.isName(i + 2);
  if (!place.isName(i) || !/^(?:him|her|them|it)$/.test(tokens[i - 1]!.text) || !LEADS_TO_OBJECT.test(tokens[i - 2]?.text ?? ''))
    return false;
  const next = nameEnd(place, i);
  return [next, next + 1, next + 2].some((at) => PAST.has(tokens[at]?.text ?? '') || FINITE.has(tokens[at]?.text ?? ''));
}
/** "… and that was him | priya nae bother at all": a name to which nothing leads begins anew, with or without a verb of its own. */
export function namesAnew(place: Place): boolean {
  const { tokens, i, from, isPerson, isTime } = place;
  const before = tokens[i - 1]!;
  // "rowan slept | priya slept | jon up twice": of each no more than that.
  if (isPerson(i) && isPerson(from) && i - from >= 2 && NO_OBJECT.test(before.text)) return true;
  // "dee and jon | jon lobbed his plate": nothing joins two names of which the second has a verb.
  if (isPerson(i) && isPerson(i - 1) && i - from >= 2 && /n'?t$/.test(tokens[nameEnd(place, i)]?.text ?? '')) return true;
  if (isPerson(i) && isPerson(i - 1) && i - from >= 2 && isFinite(tokens[nameEnd(place, i)]?.text)) return true;
  if (actsAnew(place)) return true;
  if (!isPerson(i) || i - from < 3 || isPerson(i - 1) || isPerson(i - 2) || before.kind === 'mark') return false;
  if (isTime(i - 1)) return true;
  // "told him to gouge Jon's eyes out": what somebody is to do leads to whose it is; "off to bed Jon's light …" does not.
  if (tokens[i - 2]?.text === 'to' && !WHERE_TO.test(before.text) && !place.isName(i)) return false;
  if (
    (LEADS_TO_NAME.test(before.text) && !endsOnItself(tokens, i)) ||
    (ADVERBS.has(before.text) && before.text !== 'now') ||
    JOINERS.has(before.text)
  )
    return false;
  if (HOLDS_ON.has(before.text) && !(/^(?:him|us|me|her|staff)$/.test(before.text) && CLOSERS_OF_TALK.test(tokens[i - 2]?.text ?? '')))
    return false;
  if ((FINITE.has(before.text) || PAST.has(before.text) || ING.has(before.text)) && !endsOnItself(tokens, i)) return false;
  // "was teaching John to tie flies"
  if (/[a-z]ing$/.test(before.text) && /^(?:was|is|were|are|been|started|kept|began)$/.test(tokens[i - 2]?.text ?? ''))
    return endsOnItself(tokens, i);
  if (/[ew]n$/.test(before.text) && baseOf(before.text) !== undefined) return false;
  if (orBefore(tokens, i)) return false;
  // Running words: what stands before the name is the end of the telling before it.
  const runs =
    (tokens[from - 1]?.kind === 'word' || i - from >= 5) &&
    !/^(?:in|at|on|during|when|while|as|this|about|around|by|overnight|today|tonight|then|later|also|next|and|but|so)$/.test(
      tokens[from]!.text,
    );
  return runs || hasVerb(tokens, from, i) || tokens.slice(from, i).some((_, k) => isPerson(from + k));
}
/**
 * "… at nine | and Rowan's sister rang", "… then bed | and Dee so at the check", "… from one | and it's Jon that worries me": behind "and" somebody of
 * whom, or of whose belongings, something is told anew. "cards with Sam and Jon" names two of whom one thing is told.
 */
export function joinsSomebody({ tokens, i, from, isName, isPerson }: Place, next: number): boolean {
  const word = (at: number) => tokens[at]?.text ?? '';
  if (i - from < 2 || isPerson(i - 1) || tokens[i - 1]!.kind === 'mark') return false;
  if (/^it'?s$/.test(word(next)) && isPerson(next + 1)) return true;
  if (!isPerson(next)) return false;
  if (isName(next)) {
    if (/^(?:so|well|yeah|i|i'd|i've|i'm|it's|she|he|she'd|he'd|she's|he's|they've|they'd)$/.test(word(next + 1))) return true;
    return (NO_OBJECT.test(word(i - 1)) || word(i - 1) === 'now') && tokens.slice(from, i).some((_, k) => isPerson(from + k));
  }
  for (let at = next + 2; at < next + 6; at++) {
    if (tokens[at]?.kind !== 'word' || JOINERS.has(word(at))) return false;
    if (isFinite(word(at))) return true;
    if (HOLDS_ON.has(word(at)) && word(at) !== 'that') return false;
  }
  return false;
}
/**
 * "skin intact | Rowan went out", "hummed | May had her blanket", "a laugh | Hope she was up": a name with a verb of its own to which no word leads
 * begins anew, however little was said before it.
 */
function actsAnew(place: Place): boolean {
  const { tokens, i, from, isName, isPerson } = place;
  const before = tokens[i - 1]!;
  if (i - from < 2 || !isPerson(i) || isName(i - 1) || before.kind === 'mark' || orBefore(tokens, i)) return false;
  if (isName(i) && /^(?:same|ditto|likewise)$/.test(tokens[nameEnd(place, i)]?.text ?? ''))
    return !/^(?:and|n|&|or|the|with|to|for|by|of)$/.test(before.text);
  if (!(isName(i) ? hasOwnVerb(place) : ownsWithVerb(place)) || (LEADS_TO_CLAUSE.test(before.text) && !particleEnds(tokens, i)))
    return false;
  return !OPENS_WITH_WHEN.test(tokens[from]!.text) || hasVerb(tokens, from, i - 1);
}
/** "the other Sam's hives are only …": something of theirs with a verb of its own. */
function ownsWithVerb({ tokens, i }: Place): boolean {
  const owner = [i, i + 1, i + 2].find((at) => tokens[at]?.text.endsWith("'s"));
  if (owner === undefined) return false;
  const at = [owner + 2, owner + 3].find((k) => /^(?:is|are|was|were|has|had|isn't|wasn't)$/.test(tokens[k]?.text ?? ''));
  return at !== undefined && tokens.slice(owner + 1, at).every(({ kind, text }) => kind === 'word' && !HOLDS_ON.has(text));
}
/** "May had", "Hope she was", "Dee's been": what follows the name is told of it. */
function hasOwnVerb(place: Place): boolean {
  const { tokens, i, from } = place;
  const end = nameEnd(place, i);
  const word = (at: number) => tokens[at]?.text ?? '';
  const verb = (at: number) => isFinite(word(at)) || /[a-z]{3,}ed$/.test(word(at));
  if (word(end - 1).endsWith("'s")) return true;
  if (IS_SO.test(word(end)) && i - from >= 3) return !isFinite(tokens[i - 1]!.text) && !ING.has(tokens[i - 1]!.text);
  if (/^(?:he|she|they)$/.test(word(end))) return verb(end + 1);
  if (/^(?:he|she|they)'(?:s|d|re|ve)$/.test(word(end))) return true;
  return ADVERBS.has(word(end)) ? verb(end + 1) : verb(end);
}
/** How somebody is, in a round from one to the next: "not a cough | May asleep". */
const IS_SO = /^(?:asleep|awake|snoring|upset|settled|fine)$/;
/** "she's got her glasses on | John …", "the team's walking in | Will …": the word belongs to the verb before it. */
const particleEnds = (tokens: readonly Token[], i: number): boolean =>
  /^(?:on|in|off)$/.test(tokens[i - 1]!.text) && !/^(?:was|is|were|sat|been|be|lives?|lived|room)$/.test(tokens[i - 2]?.text ?? '');
/** Behind these a name with its verb goes on with what was being said. */
const LEADS_TO_CLAUSE =
  /^(?:that|if|when|while|whilst|because|cos|coz|as|since|though|although|unless|until|till|til|before|after|once|than|who|whom|which|what|why|how|where|whether|whose|like|only|so|and|n|but|or|nor|then|says?|said|saying|reckons?|reckoned|thinks?|thought|knows?|knew|told|tells|telling|asked|asks|heard|hears|saw|seen|sees|watched|let|lets|made|make|makes|helped|help|believes?|believed|hopes?|hoping|hoped|wish|wishes|worried|sure|feels?|felt|swears?|swore|mentioned|noticed|noted|noting|found|explained|insists?|insisted|claims?|claimed|denies|denied|reports?|reported|states?|stated|is|was|were|are|did|does|has|had|by|to|of|with|for|from|at|about|on|in|off|into|over|under|near|behind|beside|the|a|an|no|not|even|just|also|both|all|poor|old|little|young|our|my|his|her|their|other|nurse|dr|doctor|staff|sister|me|us|him|them|per|via|between|per|lovely|dear|mr|mrs|miss|ms|now|next|first|well|right|ok|okay|um|er|erm|uh|yeah|oh|anyway|meanwhile|plus|again|later)$/;
/** Says when, where or how, and tells of nobody yet: "tonight Will was low". */
const OPENS_WITH_WHEN =
  /^(?:in|at|on|during|when|while|as|this|about|around|by|overnight|today|tonight|yesterday|then|later|also|next|and|but|so|from|after|before|last|just|only|because|if|since|for|with|to|of|ten|five|early|late|first|all|half|quarter|later|one|two|three|four|six|seven|eight|nine|eleven|twelve)$|^\d/;
/** "after she went | May was up", "don't come | Art …", "nod off | Dee …", "no hurt | Will's obs": nobody is the object of these; "in came May" is another thing. */
export function endsOnItself(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i - 1]?.text ?? '';
  const before = tokens[i - 2]?.text ?? '';
  // Behind an article it is no verb at all: "slept bar the turns | May's been up".
  if (/^(?:no|the|a|an|his|their|my|our)$/.test(before)) return baseOf(word) !== undefined && !ING.has(word);
  if (word === 'off') return /^(?:nod|nods|nodded|drop|dropped|dozed|doze)$/.test(before);
  if (/^(?:come|go|sleep|wake|settle|stir)$/.test(word)) return /(?:n't|^not|^never)$/.test(before);
  return (
    /^(?:went|slept|comes|goes|gone|going|sleeping|snoring|snored|laughed|laughing|cried|crying|smiled|breathing|coughing)$/.test(word) &&
    !/^(?:in|up|out|off|down|along|here|there|back|over|then|is|was|are|who|what)$/.test(before)
  );
}
/** "Jon or was it Johnny": the second name is the author's doubt about the first. */
export const orBefore = (tokens: readonly Token[], i: number) =>
  [1, 2, 3].some(
    (back) =>
      tokens[i - back]?.text === 'or' &&
      tokens.slice(i - back + 1, i).every(({ text }) => /^(?:was|it|is|were|maybe|perhaps|i|think|the|other|our)$/.test(text)),
  );
/** What is said of somebody by itself: nobody comes after it as its object. */
const NO_OBJECT =
  /^(?:slept|asleep|awake|settled|dozed|dozing|snoring|fine|ok|okay|yes|no|ditto|same|nothing|likewise|well|quiet|calm|poorly|tearful)$/;
const CLOSERS_OF_TALK = /^(?:bless|with|to|at|for|from|on|by|of|about|after|between)$/;
const LEADS_TO_NAME =
  /^(?:per|via|re|regarding|behind|beside|near|off|past|outside|opposite|around|round|against|between|without|under|over|through|onto|into|towards|across|within|poor|old|young|little|other|dear|lovely|mr|mrs|miss|ms|resident|patient|named|called|see|tell|give|ask|get|let|hit|put|take|make|help|bring|sit|be|is|was|has|did|does|are|were|thats|that's|it's|its|than|only|like|our|or|said|reckons|until|till|unless)$/;
const WHERE_TO =
  /^(?:bed|sleep|town|school|church|work|hospital|home|lunch|breakfast|dinner|tea|supper|him|her|them|me|us|it|say|normal|start|go|come)$/;
const LEADS_TO_OBJECT = /^(?:with|to|at|for|from|on|by|of|about|after)$/;
