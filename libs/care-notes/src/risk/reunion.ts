/** Kin whom somebody may wish to follow. */
const KIN =
  'dad|daddy|father|mum|mummy|mam|mother|nan|nana|gran|grandma|grandad|granddad|wife|husband|partner|brother|sister|son|daughter|baby|twin|best mate|best friend|girlfriend|boyfriend|uncle|aunt|auntie|lad|boy|little girl';
const GOING = new RegExp(
  `(?<![\\p{L}])(?:off to|going to|gonna|go(?:es)? (?:to|and)|wants? to|wanting to|wanted to|wish(?:es|ed)? to|ready to|time to|can't wait to|cant wait to|soon|be able to|(?:i|he|she|they)(?:'ll| will|ll)(?: soon)?|gets? to|looking forward to) (?:be |go and |go |soon )*(?:see|seeing|join|joining|meet|meeting|with|be with|being with) (?:his|her|their|my) (?:late |dear |old )?(${KIN})(?![\\p{L}'])`,
  'gu',
);
const REMEMBERS =
  /\b(?:grave|graveside|cemetery|crematorium|funeral|ashes|headstone|memorial|stone|chapel|church|mass|remembrance|anniversary|photos?|video|hospice|chapel of rest|body|coffin|medium|wake)\b/;
/** Characters to either side in which the death is told. */
const BESIDE = 90;

/** Going to see somebody who is dead, unless to the grave or the funeral: "hes off to see his dad soon, his dad died in march". Pure; linear in the text. */
export function reunions(plain: string): { readonly start: number; readonly end: number }[] {
  return [...plain.matchAll(GOING)].flatMap((match) => {
    const end = match.index + match[0].length;
    const kin = match[1]!;
    const before = plain.slice(Math.max(0, match.index - BESIDE), match.index);
    const behind = plain.slice(end, end + BESIDE);
    const died = `(?:${kin}|who|he|she)(?:'s|s)?(?: (?:has|had|only|just|sadly|was|is|been|have))* (?:died|dead|passed|deceased|killed|buried)\\b`;
    const told = new RegExp(`^[^.!?]{0,60}?(?<![\\p{L}])${died}|^[.!?\\s]{1,3}(?:his |her |their |the )?${died}`, 'u').exec(behind);
    const isDead =
      told !== null ||
      new RegExp(
        `(?<![\\p{L}])(?:his|her|their|my|late) (?:late )?${kin}(?: \\p{L}+){0,2} (?:died|dead|passed|deceased|killed|buried)\\b`,
        'u',
      ).test(before);
    if (!isDead || REMEMBERS.test(before.slice(-40) + match[0] + behind)) return [];
    return [{ start: match.index, end }];
  });
}
