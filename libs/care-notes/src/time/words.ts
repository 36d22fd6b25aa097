const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const MINUTE_WORD = `(?:(?:twenty|thirty|forty|fifty)[ -](?:one|two|three|four|five|six|seven|eight|nine)|twenty|thirty|forty|fifty|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|oh[ -](?:one|two|three|four|five|six|seven|eight|nine)|five)`;

export const HOUR = `(?:2[0-3]|1\\d|0?\\d|${HOUR_WORD})`;
export const MINUTE = `(?:[0-5]?\\d|${MINUTE_WORD})`;
export const SPOKEN_MINUTE = MINUTE_WORD;
export const SPOKEN_HOUR = HOUR_WORD;

/** What may stand after a bare hour without making it a count: "by two" against "by two staff". */
export const NOT_COUNT = String.raw`(?!\s*(?:%|/|:|\d|-\s*\d)|\.\d|,\d{3}\b|[ -](?:of\b|staff|people|persons|nurses?|workers?|residents?|patients?|tablets?|tabs?|capsules?|puffs?|mg|mgs|ml|mls|mcg|micrograms?|milligrams?|grams?|units?|minutes?|mins?|minute|hours?|hourly|hrs?|days?(?! (?:room|staff|shift|team|centre|nurse|nurses|lot)\b)|weeks?|months?|years?|yrs?|nights?(?! (?:staff|shift|team|nurse|nurses|lot)\b)|times?|cups?|glasses|slices?|pieces?|cigarettes|cigs|fags|pounds?|quid|more|other|others|different|different|points?|stone|kg|kilos?|lbs?|percent|per|out|each(?! (?:night|morning|evening|day)\b)|letters?|emails|texts|cards|man\b|woman|lady|lad\b|bloke|guy|or three|to one|litres?|laps|games?|songs?|officers|checks|spoonfuls|bites|mouthfuls|bowls|biscuits|pints|cans|attempts|occasions|steps|doors|rooms|pairs|sets|lots|drinks|meals|foot|feet|inch|inches|cm|bottles|sachets|calls|visits|year|week|day|hour|month|on one|on 1|stars?|goes|bags?|small|large|big|separate|full|male|female|rn|rns|of us|members?|blades?|razors?|lighters?|packets?|boxes|pills?|paracetamols?|doses|spells?|minute walk|a side|coughs|sneezes|women|men|children|kids|lads|ladies|sugars|sips|knocks|goals|sessions)\b)`;
export const PREFIX = String.raw`(?:at|by|around|about|approx(?:imately)?\.?|roughly|until|till|til|'til|since|from|fae|frae|near enough|just shy of|shy of|close on|just gone|gone|just after|just before|shortly after|shortly before|well after|after|before|past|towards|nearly|almost|getting on for|coming up to|coming up for|(?:bang|dead|spot|just) on|going on(?: for)?|knocking on for|on the hour of|the hour of|on the dot of|(?:the )?back o[f']?|(?:the )?stroke of|between|till about|for)`;
export const DAY_HALF = String.raw`(?:\s*(?:a\.?m\b\.?|p\.?m\b\.?)|(?<=\d) (?:a|p) m\b|\s+in the (?:morning|afternoon|evening)|\s+at night)`;
export const OCLOCK = String.raw`(?:\s+o'? ?clock)`;
