export interface CorrectionWords {
  /** What the author says instead, with the word that takes the slip back. */
  readonly start: number;
  readonly end: number;
  /** Where the words end by which it is taken back: "no wait", "no not Fay I mean". */
  readonly mendsEnd: number;
  readonly withdrawnStart: number;
  readonly withdrawnEnd: number;
  readonly kind: 'word' | 'retraction';
}

const RETRACTS =
  /\b(?:scrap (?:that|it|this|the last (?:one|bit|part|note)|that last (?:one|bit|part|note|entry)|all that|everything)|ignore (?:that|the last|what i (?:just )?said|my last)(?: (?:bit|one|part|note|entry|sentence))?|delete (?:that|the last|my last)(?: (?:bit|one|part|note|entry|sentence))?|forget (?:that|the last|what i (?:just )?said)(?: (?:bit|one|part))?|strike that|disregard (?:that|the last|my last)(?: (?:bit|one|part|note))?|cancel (?:that|the last)(?: (?:bit|one|part|note))?|wrong (?:person|note|resident|patient|one sorry)|that (?:was|wasn't|was for) (?:the wrong|him|her|about (?:the wrong|someone else))(?: \w+)?|that's the wrong (?:person|one|name|resident)|not (?:him|her) sorry)\b/g;
const HOUR = String.raw`(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`;
/** A clock time as it is said: "half past one", "3", "15.30". */
const CLOCK = String.raw`(?:(?:half|quarter|five|ten|twenty|twenty ?five)(?: (?:past|to|after))? )?${HOUR}`;
/** "at one no half past one", "at 3 sorry 4", and not "at four no one came". */
const TIME_MENDS = String.raw`(?<=\b(?:at|about|around|by|till|until|from) ${CLOCK}[ ,]{1,2})(?:no+|sorry)(?! one\b)(?=,? (?:at )?${CLOCK}\b(?! ?(?:staff|people|times|mg|mcg|g|mls?|units?|of|more|other)\b))`;
/** "Pauline no not Pauline I mean Noreen": what is taken back is said again. */
const NOT_THAT = String.raw`(?<=\b([\p{L}\p{N}'-]+)[ ,]{1,2})no,? (?:it )?(?:not|wasn't|isn't) \1\b,? (?:but|it was|it's|i mean(?:t)?|sorry)`;
/** "Half a one no a whole one". */
const TABLET_MENDS = String.raw`(?<=\bhalf (?:(?:an? |of (?:an? |one )?)?(?:one|tablet|tab))?[ ,]{0,2})no(?=,? (?:an? |the )?(?:whole|full|quarter|two)(?: (?:one|tablet|tab|of them)s?\b|\s*$))`;
const MENDS = new RegExp(
  String.raw`(?:,|\.{2,3}|-|\bor)?\s*\b(?:${TIME_MENDS}|${TABLET_MENDS}|${NOT_THAT}|no+,? sorry|sorry,? no|no,? wait|wait,? no|no,? i mean|i mean|i meant|sorry,? i mean(?:t)?|sorry,? (?:it was|that was|that's|make that|not|meant)|no,? (?:it was|it were|that was|that's|make that|not|actually|hang on|tell a lie|i tell a lie|it wasn't)|actually,? (?:no|it was|make that|that was|i tell a lie)|make that|correction|i tell a lie|tell a lie|or rather|my mistake|should (?:be|say|have said)|that should (?:be|say)|scratch that|hang on,? (?:no|it was|that was)|(?<=\d ?(?:mg|mcg|g|mls?|units?|tablets?)?[ ,]{1,2})no,?(?= \d{1,4}(?:\.\d+)?(?![\d:./-]| ?(?:staff|people|to 1)\b)))\b[ ,:-]*(?:it was |it were |that was |make that |that's |i mean |sorry,? |no,? |actually,? )*`,
  'gu',
);

/** Slips that the author takes back while speaking. "Sorry" alone, or said by the person spoken of, is none. */
export function findCorrections(plain: string): CorrectionWords[] {
  const found: CorrectionWords[] = [];
  for (const match of plain.matchAll(MENDS)) {
    const lead = match.index;
    const before = plain.slice(0, lead);
    if (
      /\b(?:he|she|they|said|says|saying|told|if you know what|know what|what|that's what|see what|do|did|don't|didn't|how do|by what|n't)\s*$/.test(
        before,
      ) &&
      !/\bsaid at\b/.test(before.slice(-20))
    )
      continue;
    if (/\b(?:said|says|shouted|told (?:me|him|her|staff))\b[^.,;\n]{0,12}$/.test(before) && /^\s*(?:no|sorry|i mean)/.test(match[0]))
      continue;
    const withdrawn = /[^\s,.;-]+(?:\s+[^\s,.;-]+){0,2}\s*$/.exec(before);
    const rest = /^[^\s,.;]+(?:\s+[^\s,.;]+){0,2}/.exec(plain.slice(lead + match[0].length));
    if (!withdrawn || !rest) continue;
    found.push({
      start: lead + (/^[\s,.-]*/.exec(match[0])?.[0].length ?? 0),
      end: lead + match[0].length + rest[0].length,
      mendsEnd: lead + match[0].length,
      withdrawnStart: withdrawn.index,
      withdrawnEnd: withdrawn.index + withdrawn[0].trimEnd().length,
      kind: 'word',
    });
  }
  for (const match of plain.matchAll(RETRACTS)) {
    const before = plain.slice(0, match.index);
    if (/\b(?:he|she|they|said|told|asked|wants|wanted|to|gave|given|took|by|taken|meds|medication|tablets?|the)\s*$/.test(before))
      continue;
    if (found.some((other) => other.start <= match.index && match.index < other.end)) continue;
    const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.slice(0, -2).lastIndexOf(', '));
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      mendsEnd: match.index + match[0].length,
      withdrawnStart: Math.max(0, sentence + 1),
      withdrawnEnd: before.trimEnd().length,
      kind: 'retraction',
    });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * The words by which a slip is taken back give way to blanks, so that no "no" of theirs denies what is told next. Lengths stay. Those that deny something themselves
 * stand: "not eating, no, not eating at all", "an overdose, no it wasn't".
 */
export const withoutMending = (plain: string): string =>
  findCorrections(plain)
    .filter(({ kind, start, mendsEnd }) => kind === 'word' && !/\b(?:not|wasn't|isn't)[ ,]*$/.test(plain.slice(start, mendsEnd)))
    .reduce((text, { start, mendsEnd }) => text.slice(0, start) + ' '.repeat(mendsEnd - start) + text.slice(mendsEnd), plain);
