import type { RiskCategory } from '../model.js';
import { pattern } from './pattern.js';
import { isStillNear } from './still-near.js';
import { UNATTENDED } from './unattended.js';

/** What the words of a mention look like, and are not: a denial, the past, a supposition, or only an everyday word for one. */
export type Look = 'denied' | 'past' | 'supposed' | 'alone';

const NOBODY = /^(?:nobody|no one|noone|no-one|not one|none of|you|they|mum|everyone|staff)\b/;
const NOBODY_CARED = UNATTENDED.map(pattern);
/** Out with nobody beside: how somebody left, not that nobody did. */
const ALONE =
  /\bwithout (?:(?:an?|any|his|her|their|the) )*(?:anyone|anybody|staff|escort|nurse|support|supervision|carer|us|me|telling|letting|permission|leave|being seen|signing|authorisation)\b/;
const ASKS =
  /(?:^|[\s,"'])(?:ask(?:s|ed|ing)?|want(?:s|ed)? to know|wonder(?:s|ed|ing)?|said|says|saying|keeps on|googl(?:ed|ing)|search(?:ed|ing)|look(?:ed|ing) up)\b(?: (?:me|us|staff|the nurse|again|about|him|her|to|outright|out of the blue|straight|quietly))*[^.;]{0,12}$/;
/** A scar is old; what is done to it now is not. */
const OPENED_ANEW =
  /\b(?:scratch|pick|digg|claw|rubb|goug|scrap|bit)ing\b[^.;]{0,40}\b(?:scars?|scabs?|wounds?|cuts?)\b|\b(?:scars?|scabs?|wounds?|cuts?)\b[^.;]{0,40}\b(?:re ?-?opened|opened (?:up )?again|bleeding|raw)\b/;
const WE_ASK =
  /\b(?:i|we|staff|nurse|doctor|dr|psychologist|pharmacist|group|leaflet|discussed|talked|explained|told (?:him|her|them))(?: \p{L}+){0,3}\s*(?:asked|asking|said|wondered)?[^.;]{0,20}$/u;
const MUCH =
  /\b(?:all|too (?:many|much)|whole|loads|lots|bunch|box|packet|bottle|strip|lot|handful|\d{2,}|ten|twelve|twenty|thirty|forty|fifty|overdos\w*|at once|in one go|together|months?'?s?|weeks?'?s?)\b/;
const WHAT_IF = /(?:^|\s)(?:what|how)\b[^.;]{0,30}?\b(?:if|when)\b(?: (?:you|i|he|she|they|someone|somebody|a person|we|anyone|just))*/;
/** "Asked if she could ring her mum to say goodbye": the call is asked for, the parting is meant. */
const PARTING = /\b(?:good ?byes?|farewells?|sorry for everything|last time)\b/;
const REQUEST =
  /\b(?:ask(?:s|ed|ing)?|wants? to know|wanted to know)(?: (?:me|us|staff|the nurse))? (?:(?:if|whether) (?:he|she|they) (?:could|can|may|might)|(?:could|can|may|might) (?:he|she|they))\b/;

/** What is not there is the danger; and a cutter that was used on somebody, or a wish to be out of this life, waits for nobody. */
const NO_PULSE =
  /^(?:no|without|can't|cant|couldn't|couldnt|not|hasn't)\b.*\b(?:pulse|heartbeat|output)\b(?! (?:was |were )?(?:taken|recorded|done|checked|needed|chart))/;
const TOO_LATE = /\b(?:too late|no going back)\b/;
const CUT_FREE = /\b(?:fish knife|(?:ligature|hook|rescue) (?:knife|cutters?|scissors))\b.* (?:on|for|with) /;
const OUT_OF_LIFE = /\b(?:oot|out) (?:of|o|ae|frae) (?:this|his|her|their|my) life\b/;
const NEVER_WOKE = /\bsleep (?:and|an|n) never\b/;

/**
 * Whether the words only look turned: nobody who cares for somebody is the neglect and no denial; somebody who left without anyone has left; abuse by somebody
 * who still comes is no matter of the past, nor is an old scar that is picked open; and a person who asks what all the tablets at once would do tells of a thought of now.
 */
export function looksTurned(
  category: RiskCategory,
  left: string,
  words: string,
  right: string,
  around: { readonly before: string; readonly after: string },
): Look | undefined {
  if (category === 'neglect' && isUnattended(left, words, right)) return 'denied';
  if (category === 'suicidal_ideation' && NOBODY.test(words) && /\bworr|\bbother|\blook|\bput up|\bmiss/.test(words)) return 'denied';
  if (category === 'suicidal_ideation' && PARTING.test(words) && REQUEST.test(left + words)) return 'supposed';
  if (category === 'suicidal_ideation' && NEVER_WOKE.test(words)) return 'supposed';
  if (category === 'suicidal_ideation' && OUT_OF_LIFE.test(words + right)) return 'alone';
  if (category === 'physical_deterioration' && NO_PULSE.test(words + right)) return 'denied';
  if (category === 'overdose' && TOO_LATE.test(words + right)) return 'alone';
  if (category === 'ligature' && CUT_FREE.test(words)) return 'alone';
  if (category === 'absconding' && ALONE.test(left + words + right)) return 'alone';
  if (category === 'overdose' && /\bwithout (?:telling|letting|anyone|us)\b/.test(words)) return 'alone';
  if (category === 'overdose' && MUCH.test(words + right) && asksWhatIf(left, words)) return 'supposed';
  if (category === 'self_harm' && OPENED_ANEW.test(left + words + right)) return 'past';
  return isStillNear(category, left, words, right, around) ? 'past' : undefined;
}

/** A line about nobody who cared holds some of the words of the mention. */
const isUnattended = (left: string, words: string, right: string): boolean =>
  /\b(?:no|none|not|noone|nobody)\b/.test(left + words) &&
  NOBODY_CARED.some((line) =>
    [...(left + words + right).matchAll(line)].some(
      ({ index, 0: found }) => index < left.length + words.length && index + found.length > left.length,
    ),
  );

/** The question stands right before the words, or is among them, and the person asks it, not we. */
function asksWhatIf(left: string, words: string): boolean {
  const question = WHAT_IF.exec(left + words);
  if (question === null || question.index > left.length || left.length - question.index > 60) return false;
  const asker = left.slice(0, Math.min(question.index + 1, left.length));
  return ASKS.test(asker) && !WE_ASK.test(asker);
}
