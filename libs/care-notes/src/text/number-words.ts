/** Numbers as they are spoken, for hours, minutes and doses. */
const UNITS: Readonly<Record<string, number>> = {
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
const TENS: Readonly<Record<string, number>> = {
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

export const COUNT = `(?:\\d+(?:\\.\\d+)?|(?:${Object.keys(TENS).join('|')})(?:[ -](?:${UNIT}))?|${UNIT}|(?:an?|one|two|three|four|five|six|seven|eight|nine)[ -]hundred(?:(?: and)? (?:(?:${Object.keys(TENS).join('|')})(?:[ -](?:${UNIT}))?|${UNIT}))?)`;

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
