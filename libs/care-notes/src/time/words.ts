/** Numbers as they are spoken, for hours, minutes and doses. */
export const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  oh: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const UNIT = Object.keys(UNITS)
  .filter((word) => word !== 'zero' && word !== 'oh')
  .join('|');
const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const MINUTE_WORD = `(?:(?:twenty|thirty|forty|fifty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|twenty|thirty|forty|fifty|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|oh[ -](?:one|two|three|four|five|six|seven|eight|nine)|five)`;

/** Value of "twenty five", "25", "oh five"; undefined when it is no number. */
export function numberOf(words: string): number | undefined {
  const text = words.trim().replace(/-/g, ' ');
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  let total = 0;
  let seen = false;
  let hundreds = 0;
  for (const word of text.split(/\s+/)) {
    if (word === 'and' || word === 'a') continue;
    if (word === 'hundred') hundreds = (total || 1) * 100;
    if (word === 'thousand') hundreds = (total || 1) * 1000;
    if (word === 'hundred' || word === 'thousand') {
      total = 0;
      seen = true;
      continue;
    }
    const value = UNITS[word] ?? TENS[word];
    if (value === undefined) return undefined;
    total += value;
    seen = true;
  }
  return seen ? hundreds + total : undefined;
}

export const HOUR = `(?:2[0-3]|1\\d|0?\\d|${HOUR_WORD})`;
export const MINUTE = `(?:[0-5]?\\d|${MINUTE_WORD})`;
export const SPOKEN_MINUTE = MINUTE_WORD;
export const SPOKEN_HOUR = HOUR_WORD;
export const COUNT = `(?:\\d+(?:\\.\\d+)?|(?:${Object.keys(TENS).join('|')})(?:[ -](?:${UNIT}))?|${UNIT}|(?:an?|one|two|three|four|five|six|seven|eight|nine)[ -]hundred(?:(?: and)? (?:(?:${Object.keys(TENS).join('|')})(?:[ -](?:${UNIT}))?|${UNIT}))?)`;

/** What may stand after a bare hour without making it a count: "by two" against "by two staff". */
export const NOT_COUNT = String.raw`(?!\s*(?:%|/|:|\d|-\s*\d)|\.\d|[ -](?:of\b|staff|people|persons|nurses?|workers?|residents?|patients?|tablets?|tabs?|capsules?|puffs?|mg|mgs|ml|mls|mcg|micrograms?|milligrams?|grams?|units?|minutes?|mins?|minute|hours?|hourly|hrs?|days?|weeks?|months?|years?|yrs?|nights?|times?|cups?|glasses|slices?|pieces?|cigarettes|cigs|fags|pounds?|quid|more|other|others|different|different|points?|stone|kg|kilos?|lbs?|percent|per|out|each(?! (?:night|morning|evening|day)\b)|letters?|emails|texts|cards|man\b|woman|lady|lad\b|bloke|guy|or three|to one|litres?|laps|games?|songs?|officers|checks|spoonfuls|bites|mouthfuls|bowls|biscuits|pints|cans|attempts|occasions|steps|doors|rooms|pairs|sets|lots|drinks|meals|foot|feet|inch|inches|cm|bottles|sachets|calls|visits|year|week|day|hour|month|on one|on 1|stars?|goes|bags?|small|large|big|separate|full|male|female|rn|rns|of us|members?|blades?|razors?|lighters?|packets?|boxes|pills?|paracetamols?|doses|spells?|minute walk)\b)`;
export const PREFIX = String.raw`(?:at|by|around|about|approx(?:imately)?\.?|roughly|until|till|til|'til|since|from|just gone|gone|just after|just before|shortly after|shortly before|well after|after|before|past|towards|nearly|almost|getting on for|coming up to|coming up for|(?:bang|dead|spot) on|on the dot of|(?:the )?back of|(?:the )?stroke of|between|till about|for)`;
export const DAY_HALF = String.raw`(?:\s*(?:a\.?m\b\.?|p\.?m\b\.?)|\s+in the (?:morning|afternoon|evening)|\s+at night)`;
export const OCLOCK = String.raw`(?:\s+o'? ?clock)`;
