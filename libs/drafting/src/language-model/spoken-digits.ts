const ONES: readonly string[] = 'oh one two three four five six seven eight nine'.split(' ');
const TEENS: readonly string[] = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS: readonly string[] = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONE = new RegExp(`\\b(?:(double|triple|treble)[ -])?(${[...ONES, 'zero', 'nought'].join('|')})\\b`, 'g');
const REPEATED = /\b(double|triple|treble) (\d)\b/g;
const TWO_DIGITS = new RegExp(`\\b(${TENS.join('|')})(?:[ -](${ONES.slice(1).join('|')}))?\\b`, 'g');
const TEEN = new RegExp(`\\b(${TEENS.join('|')})\\b`, 'g');
/** Letters and digits said one by one: "l s 1 4 a p". */
const SPELT = /(?<![\p{L}\d])[\p{L}\d](?: [\p{L}\d](?![\p{L}\d'’])){3,}/gu;

/**
 * A text in small letters with digits where they were spoken ("oh seven double four" is 0 7 44, "twenty two" is 22) and with what was spelt
 * joined. It is only searched, never shown: words that are no digits ("the last one") become digits too.
 */
export function withDigits(text: string): string {
  const times = (how: string | undefined): number => (how === undefined ? 1 : how === 'double' ? 2 : 3);
  return text
    .toLowerCase()
    .replace(TWO_DIGITS, (_, tens: string, one?: string) => `${TENS.indexOf(tens) + 2}${one === undefined ? 0 : ONES.indexOf(one)}`)
    .replace(TEEN, (teen) => String(10 + TEENS.indexOf(teen)))
    .replace(ONE, (_, how: string | undefined, one: string) => String(Math.max(0, ONES.indexOf(one))).repeat(times(how)))
    .replace(REPEATED, (_, how: string, digit: string) => digit.repeat(times(how)))
    .replace(SPELT, (spelt) => spelt.replaceAll(' ', ''));
}
