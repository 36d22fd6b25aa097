import { PAST } from '../text/verbs.js';
import { isAppointed } from './appointed.js';
import type { ClockWords } from './clock-words.js';

/**
 * What the words around a time say: it has been (`past`), it is to come (`ahead`), both and nothing decides (`both`), that somebody is to be seen
 * (`appointment`), that somebody comes (`coming`), that it was said and may be to come (`reported`) or is a limit (`open`), what is done at all hours (`state`), or nothing.
 */
export type Tense = 'past' | 'reported' | 'ahead' | 'both' | 'appointment' | 'coming' | 'open' | 'state' | 'none';

const TO_DO = `ring|call|phone|text|chase|collect|tell|ask|see|speak|book|send|check|give|offer|remind|take|let|pick|meet|try|make|bring|watch|review|repeat|wake|visit|attend|come|go|do|have|get|start|finish|arrive|return|reply|know|look|stay|sit|drop|deliver|leave|open|close|use|keep|escort|assess|hear|join|follow|turn|need|fetch|email|write|add|sort|update|confirm|decide|begin|clean|fix|move|name|cover|handover|listen|be (?:[a-z]+ )?(?:at|on|for|here|there|in|back|home|[a-z]+ed|seen|taken|given|done|rung|sent|told|met|made|left|back|shown)`;
const ORDER = new RegExp(
  String.raw`^\s*(?:(?:please|pls|so|and|then|also|just|can|someone|somebody|nights|days|day staff|staff|early shift|late shift|whoever) )*(?:ring|call|phone|text|chase|collect|tell|ask|see|speak|book|send|check|give|offer|remind|take|pick|meet|bring|repeat|make sure|try|fetch|email|add|don't|dont|do not|wake)\b(?! (?:was|is|done|came|went|with|call|over|from)\b|(?<=call|text) to\b|\s*~)(?!(?<=call|phone|text|check|meet|book|offer|review) (?:at|by|about)\s*(?:$|~|\d))`,
);
const SURE = new RegExp(
  [
    String.raw`\b(?:tomorrow|tmrw|tomoz|first thing|later (?:today|tonight|this)|next (?:dose|depot|visit|review|check|slot|one|appointment|due)|from now on)\b`,
    String.raw`\b(?:(?<!was |were )due|gonna|(?<!was |were |as )(?:booked|scheduled|arranged|expected|planned|pencilled in)(?= |$)|possible|likely|hopefully|rescheduled|rearranged|(?:moved|changed|brought forward|put back) (?:\w+ )?(?:to|for|from)|in the diary|no later than|not before|no sooner|at the latest|deadline)`,
    String.raw`\b(?:will|shall|must|should) (?:not |then |only |also |just |still |all )?(?:${TO_DO})\b`,
    String.raw`(?:'ll|\b(?:ill|hell|shell|theyll|wont|won't)) (?:\w+ )?(?:${TO_DO})\b`,
    String.raw`\b(?:needs?|wants?|has|have|is|are|'s|am|going|please|plans?|agreed|promised) (?:\w+ )?(?:to|for) (?:be |have )?(?:${TO_DO}|\w+ing|\w+ed|seen|taken|given|done|rung|sent|told|met|left|made)\b`,
    String.raw`\bto be (?:\w+ )?(?:\w+ed|seen|taken|given|done|rung|sent|told|met|made|left|back|shown|read|brought|put|cut|kept|held|heard|found|bought|paid|drawn|fed|written|woken|let|reset|shut)\b`,
    String.raw`^\s*(?:and |then )?(?!(?:[a-z'&]+ ){0,2}(?:was|were|had|came|went|got|\w+ed) )(?!(?:i|he|she|they|we|it|able|trying|struggling|starting|beginning|refusing|managing|unable|slow|hard|difficult|easy|impossible|late|how|what|where|when|time|used|up|down|out|back|off|next|close) )(?:[a-z'&]+ ){1,3}?to (?:${TO_DO})\b`,
    String.raw`\b(?:needs?|wants?) (?:[a-z']+ ){0,2}(?:\w+ed|\w+ing|seen|taken|given|done|rung|sent|told|met|left|made)\b`,
    String.raw`\b(?:nurse|doctor|dr|gp|staff|manager|days|nights|someone|somebody|team|lead|tl|keyworker|pharmacist|worker|physio|ot|sergeant|police|officer|consultant|pharmacy|ward|crew) to [a-z]+\b`,
    String.raw`^\s*(?:please )?(?:can )?(?:someone|somebody) (?:please )?(?![a-z]+(?:ed|t)\b|rang|came|was|had|took|said|told|got|did|has|is|must|may|might|always|saw|gave|ran|else)[a-z]+\b`,
    String.raw`\b(?:needs|wants|i want|i need|needing|awaiting|waiting for|would like|'d like|rather|waits? for)\b`,
    String.raw`(?:\b(?:is|are|i'm|im|he's|she's|they're|hes|shes|theyre|we're)|'s) (?:\w+ )?(?:coming|ringing|visiting|bringing|taking|picking|seeing|having|calling|phoning|driving(?! (?:theory|test|lesson))|attending|meeting|starting|collecting|closing|opening|dropping|fetching|sending|arriving|leaving)\b`,
    String.raw`\b(?:opens|shuts|closes|starts|begins|leaves|arrives|kicks off|(?<=line|surgery|shop|office|clinic|desk|chemist|bank|centre|counter) open)(?: up| again| work| school| college)?(?: at| from| on| between| till| until| about| to| by)?(?: \w+day)?\s*$`,
    String.raw`^\s*(?:and |so |but )?(?:if|unless)\b`,
    String.raw`\b(?:get|have) (?:[a-z']+ ){0,3}(?:done|seen|sorted|taken|checked|booked)\b`,
    String.raw`\b(?:remind|please|can (?:nights|days|someone|somebody|the day|the night|you))\b`,
    String.raw`(?<!\b(?:to|i|we|did|he|she|they|not|didn't|didnt|mi|nurse|staff) )\b(?:ring|text|phone|chase|collect|remind|tell|ask|see|call|wake) (?:her|him|them|us|it)(?: again| back)?(?: at| about| by| before| after)?\s*$`,
    String.raw`(?:\b(?:is|are|hes|shes)|'s) (?:stopping|staying|out|away|off|home|here|working|on) (?:\w+ ){0,3}(?:till|until)\s*$`,
    String.raw`\bfor (?:after|before|by)\s*$`,
    String.raw`^\s*(?:and |so )?(?:would|could|can) (?:whoever|days|nights|someone|somebody|you|the|one of)\b`,
    String.raw`\b(?:they|it|which|who|surgery|shop|office|clinic|desk|chemist|line|centre) open(?:s)?(?: up| again)?(?: at| from| on| about)?\s*$`,
    String.raw`\b(?:they|line|who|team|surgery|ward|hospital)(?:'ll)? (?:ring|call|phone|visit|come)s? (?:us |me |her |him |them )?(?:back|again|round)(?: at| about| by| after)?\s*$`,
    String.raw`\b(?:put|move|push|bring|change)d? (?:\w+ )?(?:back |forward )?to (?:about )?$`,
    String.raw`\bnext(?: (?:one|turn|look|pad|round))?(?: due)? (?:at|about|by)\s*$`,
    String.raw`\bto be (?:at|on|for|about)\s*$`,
    String.raw`\bwake[ -]?up call (?:for|at|about)\s*$`,
  ].join('|'),
  'g',
);
const SURE_AFTER =
  /^\s*(?:please\b|from (?:tonight|tomorrow|now on)\b|at the latest|for (?:news|collection)\b|in case\b|(?:wants?|needs?) [a-z]+ing\b|i will|i'll|will (?:be|do|need)\b|to (?:collect|pick (?:him|her|them)|know|hear)\b)/;
/** To come if no hour of the shift fits: "bloods by one". */
const LIMIT = /\b(?:by|before|for|after) (?:about |around )?$/;
/** The same for "review is at eleven", "doctor seeing him at seven". */
const COMING = new RegExp(
  [
    String.raw`\b(?:is|are|it's|that's|he's|she's|they're) (?:\w+ )?(?:at |on at |about |for |between |from |till |until |in at |free |back at |on the \w+ )?$`,
    String.raw`(?<!\b(?:was|were|been|kept|started|stopped|began|and|of|by|not|from|while|heard|bingo) )\b(?:coming|ringing|phoning|visiting|calling|seeing|collecting|picking|bringing|taking|assessing|reviewing|dropping)(?: [\w']+){0,4}\s*$`,
    String.raw`(?<!\b(?:he|she|they|it|phone|bell|alarm|who) )\b(?:rings|phones|visits)(?: (?!to\b)[a-z]+){0,2}\s*$`,
    String.raw`\b(?:may|might) (?:ring|call|phone|visit|come|pop)\b(?: [a-z]+){0,2}\s*$`,
  ].join('|'),
);
/** "She has college at nine". */
const HAS_AN_APPOINTMENT = /\b(?:has|have|has got|have got|'s got|got)(?: (?!been\b|had\b|[a-z]+ed\b)[a-z']+){1,4}\s*(?:at|on|for)?\s*$/;
/** "Said he'd get up at nine", "asked to be woken at seven": what was said before, of what may be still to come. */
const REPORTED =
  /\b(?:said|says|told|asked|agreed|promised|reminded|hoped|wanted)\b[^,]*(?:'d(?! (?:a|an|the|been|had|no|his|her|their|got|some|not)\b)|\b(?:would|could|can|will|'ll)) [a-z]+|\b(?:asked|agreed|promised|reminded|wanted|hoped)\b[^,]*\bto (?:be )?[a-z]+/;
/** "The chart is empty from 1800." */
const LEFT_EMPTY = /\b(?:empty|blank|unsigned|not (?:signed|filled)(?: in)?) (?:from|since|after)(?: about)?\s*$/;
const SLEEPS = /\b(?:asleep|awake|sleeping|snoring|slept)(?: again| from| by| at| about| just after| just before| till| until)*\s*$/;
/** People and places that are seen by day, with no verb: "chiropodist quarter past eleven". */
const APPOINTMENTS =
  /\b(?:appointment|appt|dentist|dentists|physio|gp|optician|opticians|chiropodist|chiropody|podiatrist|podiatry|hairdresser|barber|barbers|haircut|class|clinic|spirometry|ecg|eeg|mri|review|meeting|bloods|blood test|(?:birthday|phone|video|family) call|blood pressure check|interview|tribunal|debrief|slot|taxi|surgery|psychologist|psychology|psychiatrist|mosque|church|chapel|mdt|ot|cpa|solicitor|advocate|jab|vaccine|ward round|assessment|assessing|scan|x-ray|xray|district nurse|crisis nurse|social worker|amhp|idva|safeguarding|housing|duty|crisis team|embassy|library|bank|post office|course|college|court|job ?centre|pharmacy|pharmacist|lab|contractor|engineer|plumber|electrician|glazier|locksmith|joiner|(?:gas|boiler|lift|fridge|heating|window|carpet|alarm|oven) man|delivery|collection|salt|dietitian|dietician|audiology|specialist|discharge planning|phoning|(?:fire|police|woman) officer|interpreter|(?:on|home|day|overnight|his|her) leave)\b|^\s*leave\b/;
const HAS_BEEN =
  /\b(?:was|were|had|did|didn't|didnt|been|wasn't|weren't|hadn't|happened|(?<!'s |has |have |'ve |hes |shes )got|gone|given|taken|done|seen|found|rung|brought|told|ran|ate|slept|woke|rang|came|went|took|gave|said|left|dna|dna'd|cancelled|missed|no show|kept|felt|fell|began|sat|lost|drank|heard|met|spoke|spent|threw|bit|broke|held|saw|knew|thought|wrote|lay|lit|fed|sent|paid|bought|caught|stood|swore|tore|made|come back|since)\b/g;
const NOT_PAST =
  /^(?:bed|red|med|shed|aged|sacred|hundred|naked|wicked|unescorted|supposed|need|feed|indeed|read|put|let|cut|set|hit|hurt|shut|split|spit|od|booked|scheduled|arranged|expected|rescheduled|rearranged|planned|pencilled)$/;
/** What a note says without a verb of what has been. */
const STATE =
  /\b(?:asleep|awake|sleeping|up|down|out|off|again|settled|in bed|to bed|(?<!call |ring |phone |her |him |me |them |us |rang )back|snack|lunch|breakfast|dinner|supper|porridge|toast|cocoa|shower|bath|wee|toilet|mg|mcg|micrograms|puffs?|prn|pulse|sats|temp|bp|seizure|fall|calm|pacing|crying|shouting|snoring|dozing|pad|pads|turned|from the|sorry|i|he|she|they|we|mi)\b/;

export interface Phrase {
  /** Words between the comma or the clock time before and this one. */
  readonly own: string;
  /** The phrase before that, in the same sentence. */
  readonly earlier: string;
  /** Words up to the next comma. */
  readonly next: string;
}

/** Code units before a time that may speak of it, where words run on without commas; for a noun without a verb fewer. */
const NEAR_LENGTH = 72;
const APPOINTMENT_WITHIN = 40;
const ADJACENT = 10;

/** One word that says enough: "back at five to". */
const STANDS_ALONE = /\b(?:back|asleep|awake|up|home|settled|snack|lunch|dinner|breakfast|supper)\b/;

const LEADING = /\b(?:at|by|about|around|from|till?|until|between|before|after|and|just|gone|or|to|for|since|the|a|on)\b/g;
const wordsOf = (text: string) => text.match(/[a-z']+/g) ?? [];
const isPast = (word: string) => !NOT_PAST.test(word) && (PAST.has(word) || /[a-z]{3}ed$/.test(word));

/** Where the last word of what has been ends, or -1. */
function lastPast(text: string): number {
  const listed = [...text.matchAll(HAS_BEEN)].at(-1)?.index ?? -1;
  const regular = [...text.matchAll(/[a-z']+/g)].findLast(([word]) => isPast(word))?.index ?? -1;
  return Math.max(listed, regular);
}

/** The words that go with a time: its own phrase, widened by the one before when it says nothing by itself. */
export function phraseOf({ before: said, after, since, sinceStart }: ClockWords): Phrase {
  // The time before is no part of what is said: "changed ten to eight and eleven".
  const before = said.slice(0, sinceStart) + '~'.repeat(since - sinceStart) + said.slice(since);
  const breaks = [...before.matchAll(/,|\b(?:but|because|cos|so|then)\b/g)].map(({ 0: found, index }) => index + found.length);
  const cuts = [0, ...breaks, since].filter((at) => at <= before.length).toSorted((a, b) => a - b);
  const says = (text: string) =>
    /^\s*(?:and )?(?:ring|phone) (?:back )?(?:at|after|by|before|from)\b/.test(text) ||
    wordsOf(text.replace(LEADING, ' ')).length >= 2 ||
    lastPast(text) >= 0 ||
    STANDS_ALONE.test(text);
  let from = cuts.at(-1) ?? 0;
  while (!says(before.slice(from)) && from > 0) from = cuts.findLast((at) => at < from) ?? 0;
  const earlierFrom = cuts.findLast((at) => at < from) ?? 0;
  return { own: before.slice(from), earlier: before.slice(earlierFrom, from), next: /^[^,]{0,60}/.exec(after)?.[0] ?? '' };
}

/** The same anywhere in what was said of the time. */
export const namesAppointment = (said: string): boolean => APPOINTMENTS.test(said.slice(-NEAR_LENGTH));
/** Words of what has been. */
export const tellsOfPast = (text: string): boolean => lastPast(text) >= 0;
/** "Officer coming at nine", "he's at the library from two". */
export const isComing = (own: string): boolean => COMING.test(own);
/** The words right before the time name somebody or somewhere that is seen by day. */
export const isAppointment = (own: string): boolean => APPOINTMENTS.test(own.slice(-APPOINTMENT_WITHIN));

/** Which way the words point. What comes last before the time counts most; a purpose behind a past verb leaves it open. */
export function tenseOf({ own, next }: Phrase): Tense {
  const near = own.slice(-NEAR_LENGTH);
  const sure = [...near.matchAll(SURE)];
  // "To be seen" speaks of no past.
  const rest = sure.reduce(
    (text, { 0: found, index }) => text.slice(0, index) + '.'.repeat(found.length) + text.slice(index + found.length),
    near,
  );
  const past = lastPast(rest);
  const order = ORDER.test(own);
  const ahead = order ? Math.max(0, sure.at(-1)?.index ?? 0) : (sure.at(-1)?.index ?? -1);
  const pastAfter = lastPast(/^(?:\s*[\w']+){0,3}/.exec(next)?.[0] ?? '') >= 0;
  if (SLEEPS.test(own) || LEFT_EMPTY.test(own)) return 'past';
  if (past >= 0 && ahead < 0 && isAppointed(near)) return 'appointment';
  if (/^\s*(?:would|will|might) be\b/.test(next)) return 'ahead';
  if (
    (own.length <= NEAR_LENGTH && /^\s*(?:and |so |but )?(?:if|unless)\b/.test(own)) ||
    /^\s*from (?:tonight|tomorrow|now on)\b/.test(next)
  )
    return 'ahead';
  const last = sure.at(-1);
  const adjacent = last !== undefined && !/ to /.test(last[0]) && near.length - (last.index + last[0].length) <= ADJACENT;
  if (ahead >= 0 && past >= 0) return past > ahead ? (order ? 'ahead' : 'past') : adjacent ? 'ahead' : 'both';
  if (past >= 0 && COMING.test(own)) return 'both';
  if (ahead >= 0) return 'ahead';
  if (past >= 0) return REPORTED.test(near) ? 'reported' : 'past';
  if (SURE_AFTER.test(next) || /\bplease\b/.test(next)) return 'ahead';
  if (pastAfter) return 'past';
  const state = STATE.test(near);
  if (state && isAppointed(near)) return 'appointment';
  const seen = APPOINTMENTS.test(near.slice(-APPOINTMENT_WITHIN));
  const coming = COMING.test(own);
  if (seen && (coming || !state || LIMIT.test(own) || HAS_AN_APPOINTMENT.test(own) || /\bagain (?:at|on|for)?\s*$/.test(own)))
    return 'appointment';
  if (coming) return 'coming';
  if (LIMIT.test(own)) return 'open';
  return state ? 'state' : 'none';
}
