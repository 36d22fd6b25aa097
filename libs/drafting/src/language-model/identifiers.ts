import { withDigits } from './spoken-digits.js';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}-?(?:first|second|third))`;
/** As figures, and as two pairs: "19 72". */
const YEAR = String.raw`(?:(?:19|20) ?\d{2}|2 thousand)`;

const SURE_ROAD =
  '(?:street|st|road|rd|avenue|ave|lane|crescent|terrace|gardens|grove|mews|cottages?|villas|mount|croft|wharf|parade|estate|towers|boulevard)';
/** Words that end addresses and much else. */
const PERHAPS_ROAD =
  '(?:close|drive|court|way|place|hill|square|walk|row|rise|view|park|green|yard|gate|meadows?|fields?|bank|vale|heights|house)';
/** No part of the name of a road. */
const NO_ROAD =
  'a|an|the|of|to|in|on|at|by|for|with|and|or|from|it|as|so|he|she|they|his|her|him|was|is|had|then|off|out|up|down|round|around|past|over|near|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|times?|staff|people|men|women|mg|ml|am|pm|long|quick|short|slow|more|day|o|oclock|room|rooms|slot';
const ROAD_NAME = `(?!(?:${NO_ROAD})\\b)[\\p{L}'’]+`;
/** Areas of postcodes (Royal Mail). */
const AREA =
  '(?:ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|fy|g|gl|gu|ha|hd|hg|hp|hr|hs|hu|hx|ig|ip|iv|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze)';
/** The last two letters of a postcode, which are never one of c, i, k, m, o and v, and here no word either. */
const INWARD = '(?!(?:an|as|at|be|by|ha|he|hr|up|us|we|ex|la)\\b)[abd-hjlnp-uw-z]{2}';
const SITE = '(?:com|co|org|net|uk|info|example|gov|nhs|io)';

/**
 * Searched in the words with digits in place of spoken ones, in small letters. Vital signs, doses, rows of times and levels must not be among
 * them; which numbers of every shift are not is held by the specs.
 */
const IDENTIFIERS: readonly RegExp[] = [
  /\d{5}/, // hospital, telephone, card and other numbers
  /\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/, // NHS number (NHS Data Dictionary: ten digits, often in threes and four)
  /(?:\+44|\b0)(?:[ -]?\d){9,10}\b/, // telephone numbers of the United Kingdom
  /\b\d(?:[ ,-]{1,2}\d\b){4,}/, // digits said one by one
  /\b(?:\d{1,3}[ ,-]{1,2}){2,}\d{1,3}(?:[ ,-]{1,2}\d{1,3}){2,}\b/, // and in small groups
  /\b\d{2}-\d{2}-\d{2}\b/, // sort codes, dates
  /\b(?:\d{4} ){3}\d{1,4}\b(?<!(?:\b(?:[01]\d|2[0-3])[0-5]\d ?){4})/, // cards, but not a row of times
  /\b(?:nhs|hospital|mrn|national insurance|ni|nino|passport|patient|case|record|crn|pnc|licen[cs]e|account|acc|sort code|card|policy|phone|mobile|telephone|tel|pin)\s*(?:no\b\.?|number|num\b|id\b|code|ref\b)?(?:'s)?(?: is| ends?| was|:)?(?: in)?\s*[a-z]?\d{2,}/,
  /\b(?:hospital|nhs|mrn|insurance|ni|passport|account|card|phone|mobile|telephone)\s*(?:no\b\.?|number)[^.;\n]{0,20}?\d/,
  /\bmrn\b|\bsort code\b/,
  /\b[a-ceghj-pr-tw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/, // National Insurance number
  /\b[a-z]{2}\d{2} ?[a-hj-pr-z]{3}\b/, // number plates (DVLA)
  new RegExp(String.raw`\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b`), // postcodes (Royal Mail PAF form)
  new RegExp(String.raw`\b${AREA} ?\d[a-z\d]? ?\d ?${INWARD}\b`),
  /\bpost ?code\b[^.;\n]{0,12}\d/,
  /[^\s@]+@[^\s@]+\.[a-z]{2,}/,
  new RegExp(String.raw`https?:|\bwww\b|\b[a-z\d-]+(?:\.| dot )${SITE}\b|\bdot (?:com|co|org|net|uk)\b`),
  /\b(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)?\d{2}\b/,
  /\b(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}\b/,
  /\b(?:born|dob|d\.? ?o\.? ?b|date of birth|birth ?date)\b/,
  new RegExp(String.raw`\bbirthday\b[^.;\n]{0,25}?(?:\b${DAY}\b|\b${MONTH}\b|\d)`),
  new RegExp(String.raw`\b(?:${DAY}(?: of)?,? )?${MONTH}(?: (?:the )?${DAY})?,? ${YEAR}\b`),
  new RegExp(String.raw`\b\d{1,4}[a-z]?,? (?:${ROAD_NAME} ){1,3}${SURE_ROAD}\b`, 'u'),
  new RegExp(String.raw`\b\d{1,4}[a-z]?,? (?:${ROAD_NAME} ){1,2}${PERHAPS_ROAD}\b`, 'u'),
  new RegExp(
    String.raw`\b(?:lives?|living|lived|moved?|moving|stays?|staying|address|home)\b[^.;\n]{0,15}\b(?:flat|apartment|apt|house|number|no\.?|plot)? ?\d{1,4}[a-z]? ${ROAD_NAME}`,
    'u',
  ),
  /\b(?:lives?|living|lived|moved|moving|stays?|staying|address)\b[^.;\n]{0,15}\b(?:flat|apartment|apt|house|number|no\.?|plot) ?\d{1,4}[a-z]?\b/,
  /\b(?:from|at) (?:house|number|no\.?|plot) ?\d{1,4}[a-z]?\b/,
];

/** Whether a text holds a number or an address that identifies a person whatever their name: such a dictation never leaves, not even in part. */
export function holdsIdentifier(text: string): boolean {
  const searched = withDigits(text);
  return IDENTIFIERS.some((regex) => regex.test(searched));
}
