import type { KnownPerson } from './asker.js';

export type RefMention = { readonly span: readonly [number, number]; readonly refs: readonly string[] };

const FULL_REF = /\b([A-Za-z]{2,4})\s?[-–‑]\s?(\d{1,3})\b|\b([A-Z]{2,4})\s?(\d{2,3})\b/g;
/** "07", "room" numbers and clock times share a shape; what stands around decides. */
const SHORT_REF =
  /(?<![\d:.,£$€/-])\b(\d{1,2})\b(?![\d:%/]|[.,]\d|\s?(?:am|pm|a\.m|p\.m|o'?clock|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|mg|mcg|ml|mls|g|kg|tablets?|times|steps?|th|st|nd|rd|x|quid|pounds?|people|staff|to (?:1|one)|past|cups?|cigarettes?|fags|years?|in the (?:morning|afternoon|evening)|at night)\b)/gi;
const BEFORE_SHORT_REF =
  /(?:^|\b(?:for|about|with|when|if|does|is|has|can|should|will|did|was|because|where|why|number|no|resident|of|and|help|tell|give|offer)|[?.!,])\s*$/i;
const AFTER_SHORT_REF =
  /^\s*(?:'s|’s|is|isn'?t|has|hasn'?t|won'?t|wont|keeps|says|said|wants|needs|refus\w+|does\w*|goes|gets|pacing|will|can|looks|seems|[?.!,]|$|when|if|not|please|pls|again|today|tonight|while|kicking|up|and)/i;

/**
 * Refs in a question, full ("AL-07", "al 7") and short ("07").
 * @returns the mentions that are the asker's people, and whether a well-formed ref is none of theirs; never throws
 */
export function refsIn(
  question: string,
  people: readonly KnownPerson[],
  unit: string | null,
): { mentions: RefMention[]; unknown: boolean } {
  const mentions: RefMention[] = [];
  let unknown = false;
  const byRef = new Map(people.map((person) => [canonical(person.ref), person.ref]));
  const prefixes = new Set(people.map((person) => person.ref.split('-')[0]?.toUpperCase()));
  for (const match of question.matchAll(FULL_REF)) {
    const prefix = (match[1] ?? match[3] ?? '').toUpperCase();
    const number = match[2] ?? match[4] ?? '';
    if (/^(?:COVID|AGE|TO|AT|BY|NO|OF|ON|UNIT|CH)$/.test(prefix)) continue;
    const ref = byRef.get(`${prefix}-${Number(number)}`);
    if (ref) mentions.push({ span: [match.index, match.index + match[0].length], refs: [ref] });
    // "at 12" in capitals is no ref; a hyphen or the prefix of a unit makes it one.
    else if (/[-–‑]/.test(match[0]) || prefixes.has(prefix) || number.length >= 2) unknown = true;
  }
  for (const match of question.matchAll(SHORT_REF)) {
    const span: [number, number] = [match.index, match.index + match[0].length];
    if (mentions.some((mention) => span[0] < mention.span[1] && span[1] > mention.span[0])) continue;
    const before = question.slice(0, span[0]);
    if (
      /\b(?:room|rm|bed|flat|step|goal|at|level|section|version|v|by|from|till|until|around|about|after|before|since|over|under|age|aged|c|w|every|past|to|than)\s*$/i.test(
        before,
      ) &&
      !match[0].startsWith('0')
    )
      continue;
    if (/\b(?:room|bed|flat|step|goal|version|section|level)\s*$/i.test(before)) continue;
    if (!(match[0].startsWith('0') || (BEFORE_SHORT_REF.test(before) && AFTER_SHORT_REF.test(question.slice(span[1]))))) continue;
    const fits = people.filter((person) => Number(person.ref.split('-').at(-1)) === Number(match[0]));
    const own = fits.filter((person) => unit !== null && person.ref.toUpperCase().startsWith(`${unit.toUpperCase()}-`));
    const refs = (own.length > 0 ? own : fits).map((person) => person.ref);
    if (refs.length > 0) mentions.push({ span, refs });
    else unknown = true;
  }
  return { mentions, unknown };
}

function canonical(ref: string): string {
  const [prefix = '', number = ''] = ref.split('-');
  return `${prefix.toUpperCase()}-${Number(number)}`;
}
