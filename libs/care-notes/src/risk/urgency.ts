import { isOnWatch } from './on-watch.js';
import type { Assertion, RiskCategory, Urgency } from '../model.js';

const BODILY =
  /\b(?:hit(?!ting the table)|punch|kick|slap|bit\b|bite|biting|bitten|attack|assault|stab|strangl|throttl|head ?butt|batter|thump|whack|smack|scratch|struck|strike|elbow|beat|chok|pinch|shov|push|barg|grab|spat|spit|lung|swung|swing|swip|threw|throw|hair|throat|fight|fought|punch ?up|scuffle|brawl|lash|physical|violen|knife|knives|scissors|weapon|blade|glass|cue|shank|machete|gun|hammer|kill|murder|shoot|hurt|burn|boiling|square|squar|trip|drag|wield|brandish|armed|kneed|kneeing|boot(?:ed|ing) (?:him|her|me|them)|belt(?:ed|ing)|lamp(?:ed|ing)|clout|cuffed|twatted|chinned|jabb|hands? (?:round|around)|pin(?:ned)?|injur|teeth|head ?lock|choke ?hold|nails|by the|stamp|knock)/;
const THREAT_ONLY =
  /\b(?:threat|verbal|shout|swear|swore|scream|yell|abus|mouth|rant|intimidat|hostile|goad|names|kicking off|kicked off|kick off|kicks off|kicked right off|slam)/;
const DEADLY = /\b(?:kill|stab|murder|shoot|strangle|knife|burn|slit|weapon|scissors|blade|machete|gun|boiling|acid|rape)/;
const PROPERTY =
  /\b(?:room|tv|telly|television|window|door|table|chair|furniture|plates?|mugs?|cups?|mirror|wall|property|lounge|kitchen|office|phone|glass|crockery|bin|property|notice|cabinet|wardrobe|laptop|radio|sofa|panel|pool table)s?\b/;
const INJURY =
  /\b(?:injur|bleed|blood|bruis|cut\b|cuts|hurt|broken|fractur|swollen|swelling|unconscious|wound|a ?& ?e|hospital|ambulance|pain|prone|face down|couldn't breathe|carpet burn|graze|mark(?:s|ed)?\b|knocked|lump|sore)/;
const HARMED =
  /\b(?:unwell|drows|collaps|unconscious|unrespons|vomit|sick|seizure|hypo|breath|ambulance|hospital|a ?& ?e|reaction|swell|swollen|faint|999|111|confus|dizzy|can't wake|couldn't wake|sleepy|harm|clammy|floppy|slurr|unsteady|ashen|word out of|keep (?:him|her|them) awake|rash|lethargic|paramedic)/;
const BY_OTHERS =
  /\b(?:left|carers?|staff|nobody|no one|noone|not one of|not a soul|none of|call ?bell|buzzer|on the toilet|on the commode|not been|wasn't|hadn't been|hasn't been (?:changed|fed|turned|given|toileted|repositioned|offered)|pad|soiled|out of (?:his|her|their)? ?reach|agency|ignored|missed (?:care )?(?:call|visit)|never given|unattended|son|daughter|family|husband|wife)\b/;

/**
 * How soon the note must reach somebody (domain reference section 7, batch conventions). It grades the note, never the person.
 * @param words the mention itself; @param clause the clause around it, in lower case
 */
export function urgencyOf(category: RiskCategory, assertion: Assertion, words: string, clause: string): Urgency {
  if (assertion !== 'AFFIRMED' && assertion !== 'UNCERTAIN') return 'none';
  switch (category) {
    case 'self_harm':
    case 'suicidal_ideation':
    case 'overdose':
    case 'ligature':
    case 'absconding':
    case 'fire':
    case 'safeguarding_abuse':
    case 'physical_deterioration':
      return 'act_now';
    case 'aggression':
      return aggression(words, clause);
    case 'restraint_used':
      return INJURY.test(clause) &&
        !/\bno (?:\p{L}+ ){0,3}(?:injur|marks|harm)|\b(?:nil|without|un)[ -]?(?:injur|hurt)|\bnobody (?:was )?(?:hurt|injured)|\bno one (?:was )?(?:hurt|injured)/u.test(
          clause,
        )
        ? 'act_now'
        : 'this_shift';
    case 'medication_error':
      return HARMED.test(clause.replace(words, ' ')) &&
        !/\b(?:no|nil|without|not|isn't|wasn't|n't) (?:\p{L}+ ){0,3}(?:harm|ill|reaction|unwell|drows|adverse|effects)/u.test(clause)
        ? 'act_now'
        : 'this_shift';
    case 'financial_abuse':
    case 'substance_use':
      return 'this_shift';
    case 'neglect':
      return (isOnWatch(words) || BY_OTHERS.test(words)) &&
        !/\b(?:refus|declin|won't|wouldn't|unkempt|self[ -]?neglect|self ?care|same \p{L}* ?clothes|washed for|showered|bathed for)\b/u.test(
          words,
        )
        ? 'act_now'
        : 'next_working_day';
    default:
      return category satisfies never;
  }
}

function aggression(words: string, clause: string): Urgency {
  if (DEADLY.test(words)) return 'act_now';
  if (/\b(?:threat|verbal|going to|i'll|gonna|will|'d|want(?:s|ed)? to|thoughts? of)\b/.test(words)) return 'this_shift';
  if (
    THREAT_ONLY.test(words) &&
    !/\b(?:hit|punch|kick(?!(?:ing|ed|s)? (?:right )?off)|slap|bit|attack|assault|spat|threw|physical|pushed)\b/.test(words)
  )
    return 'this_shift';
  if (/\b(?:not|no|n't) physical/.test(clause) || /verbal(?:ly)?/.test(words)) return 'this_shift';
  const atPeople =
    /\b(?:staff|nurse|me|us|him|her|them|someone|resident|patient|peer|service user|each other|one another|police|doctor|carer|mum|dad|brother|sister|partner|another|visitor|worker|hca|head|face|agency)\b|[\u00f8\u00fc]/;
  if (PROPERTY.test(words) && !atPeople.test(words) && !/\b(?:knife|weapon|scissors|boiling|glass at)\b/.test(words)) return 'this_shift';
  if (BODILY.test(words)) return 'act_now';
  return INJURY.test(clause) && atPeople.test(clause) ? 'act_now' : 'this_shift';
}
