import type { RotaMeasure } from '../hours/rota-balance.js';

/** What a workload question wants to know. */
export type WorkloadTopic =
  | { readonly about: 'overloaded' | 'room' | 'evenness' | 'stale-scores' | 'cover' | 'own' }
  | { readonly about: 'measure'; readonly measure: RotaMeasure }
  | { readonly about: 'move'; readonly caseWords: string };

const MEASURES: readonly (readonly [RotaMeasure, RegExp])[] = [
  ['nights', /\bnights?\b|\bnight shifts?\b/i],
  ['weekends', /\bweekends?\b|\bsaturdays?\b|\bsundays?\b/i],
  [
    'lateChanges',
    /\blate changes?\b|\bshort[- ]notice\b|\bchanges? after (?:it was )?publ\w+|\bchanged (?:at|after)\b|\blast[- ]minute\b/i,
  ],
  ['overtime', /\bover ?time\b|\bextra (?:hours|shifts)\b|\boverhours\b/i],
  ['continuousObservation', /\bobservations?\b|\bobs\b|\bone[- ]to[- ]ones?\b|\b1[:-]1s?\b|\beyesight\b|\bconstant\b/i],
  ['missedBreaks', /\bbreaks?\b/i],
  ['incidents', /\bincidents?\b/i],
  ['hours', /\bhours?\b|\bcontract(?:ed)?\b|\bover contract\b|\bunder contract\b/i],
];

const MOVE =
  /\b(?:what if|what happens if|suppose|try|could we|if (?:i|we))\b.*\b(?:move|moved|moving|give|gave|transfer|transferred|reallocate|swap|hand)\w*\b|\b(?:move|transfer|reallocate)\b.*\b(?:to|case)\b/i;
const STALE =
  /\b(?:stale|out of date|outdated|old|expired|unconfirmed|need(?:s|ing)? (?:re)?scoring|re-?scor\w*)\b.*|\bscores?\b.*\b(?:old|stale|due|expired|date|when)\b/i;
const COVER =
  /\brequired\b|\brostered\b|\bshort[- ]?(?:staffed|handed)?\b(?![- ]notice)|\bcover(?:ed)?\b|\bgaps?\b|\benough (?:staff|people)\b|\bunder ?staffed\b|\bfill(?:ed)?\b/i;
const ROOM =
  /\b(?:room|space|spare|headroom|free|availab\w+)\b|\b(?:take|pick up|have|allocate|fit|get|absorb|give|goes?|assign)\b.*\b(?:new|another|next|one more|extra|more) (?:case|person|referral|service user|client|people|cases|one)\b|\bunder[- ]?(?:used|loaded|utili[sz]ed)\b|\b(?:least|lightest|lighter|smallest)\b/i;
const OVER =
  /\bover[- ]?(?:loaded|worked|stretched|capacity|burdened|whelmed|whelm\w*)\b|\b(?:at|over|above|beyond|past|near|full) capacity\b|\btoo (?:much|many)\b|\bstruggl\w+\b|\bdrowning\b|\bswamped\b|\bsnowed\b|\bstretched\b|\bheaviest\b|\bbusiest\b|\bmost (?:cases|work|loaded|busy)\b|\bbiggest\b|\bpressure\b|\bbreaking point\b|\brushed off\b|\bfull up\b|\bmaxed\b|\bcapacity\b|\bpulling more\b|\bmore than (?:their|a fair) share\b/i;
const EVEN =
  /\b(?:fair\w*|even\w*|equal\w*|balanc\w*|spread|shared?|sharing|split|distribut\w*|jain|gini|workloads?|caseloads?|load|utili[sz]ation|cases|points)\b|\bhow (?:is|are|does|do)\b.*\b(?:team|ward|unit|everyone|everybody|folk|people)\b|\bdoing what\b|\bwho (?:has|does|did|is doing) (?:what|the most|the least|more|less)\b/i;
const OWN = /\b(?:my|mine|am i|do i|have i|i have|i'm|i am)\b/i;

/**
 * Reads a question about workload. Order matters: what is named most exactly wins ("nights" before "shared").
 * @returns null when it is not a question about workload that can be answered; never throws
 */
export function understandWorkloadQuestion(text: string): WorkloadTopic | null {
  if (MOVE.test(text)) return { about: 'move', caseWords: text };
  if (STALE.test(text) && /\b(?:scores?|scored|scoring|cases?|weights?)\b/i.test(text)) return { about: 'stale-scores' };
  const measure = MEASURES.find(([, pattern]) => pattern.test(text))?.[0];
  if (COVER.test(text) && measure !== 'overtime' && !OVER.test(text)) return { about: 'cover' };
  if (measure) return { about: 'measure', measure };
  if (ROOM.test(text)) return { about: 'room' };
  if (OVER.test(text)) return OWN.test(text) ? { about: 'own' } : { about: 'overloaded' };
  if (EVEN.test(text)) return OWN.test(text) ? { about: 'own' } : { about: 'evenness' };
  return null;
}

export const WORKLOAD_QUESTIONS_TO_TRY: readonly string[] = [
  'who is overloaded in <team>?',
  'is anyone over capacity in <team>?',
  'who has room for a new case in <team>?',
  'how evenly is the work shared in <team>?',
  'which scores are out of date in <team>?',
  'what if we move <case> to <worker>?',
  'how are nights (weekends, hours, overtime, observations, late changes, breaks, incidents) shared on <ward or home>?',
  'which shifts are short on <ward or home>?',
  'how is my own workload?',
];
