/** Whoever it is: a pronoun, or the blank where a name stood. */
const WHOM = '(?:(?:him|her|them|it|his|hers)\\b\\s*|\\s*)';
const GIVEN = '(?:give|gie|giving|have|having|get|got|take|offer|allowed|let (?:him|her|them) have)';
const AT_END = '(?:\\s*(?:yet|now|already|again|tonight|today|early|please|pls|at once|together|ok|okay|tho|though))*\\W*$';
const PART_OF_DAY = '(?:night|morning|lunch|tea|bed|evening|dinner|breakfast)(?:[- ]?time)?';

/**
 * Medicine asked about without a name for it, as is done in front of the trolley: "can I give him another", "up it", "crush them", "her night ones early",
 * "is he due anything". Said of a smoke or a biscuit they would be refused too: that costs a walk to the nurse, the other mistake costs more.
 */
const UNSAID: readonly RegExp[] = [
  new RegExp(
    `\\b${GIVEN}\\s+${WHOM}(?:another(?: one)?|one more|a second(?: one)?|the second one|two|both|(?:any |some )?more|an extra(?: one)?|extra|a couple more|it again|them again|half of it|a half)${AT_END}`,
    'i',
  ),
  /\b(?:up|double|halve|lower|increase|reduce) (?:it|them)\b(?! (?:to|up|down|over|off)\b)/i,
  /\b(?:hold (?:it|them) back|hold off (?:giving|with) (?:it|them))\b/i,
  /\bcrush(?:ed|ing)? (?:it|them|this|these|those|that|up)\b|\bopen(?:ing)? (?:the|his|her|their|a) capsules?\b|\bsprinkle (?:it|them)\b/i,
  new RegExp(
    `\\b(?:crush|skip|miss|miss out|leave out|hold|bring forward|delay|give|have)\\b.{0,25}\\b${PART_OF_DAY} (?:ones?|lot)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${PART_OF_DAY} (?:ones?|lot)\\b.{0,20}\\b(?:early|late|later|now|still|again|together|in (?:yog|jam|tea|food|custard))`,
    'i',
  ),
  new RegExp(`\\btoo (?:early|late|soon) for\\b.{0,20}\\b(?:${PART_OF_DAY} (?:ones?|lot)|next (?:one|lot))\\b`, 'i'),
  /\bsomething (?:a (?:bit|little) |much )?stronger\b/i,
  /\b(?:how (?:long|soon)|when (?:can|is|does))\b.{0,25}\b(?:next|last|second|another) (?:one|lot)\b/i,
  /\b(?:asking for|wants?|after|demanding) (?:his|her|their) (?:second|next) one\b|\bwants? (?:an )?extra(?: one)?(?: tonight| now| today)?\W*$/i,
  new RegExp(`\\bdue (?:anything|owt|any more|another)\\b(?: for (?:the )?\\w+)?${AT_END}`, 'i'),
  /\b(?:in|into) (?:his|her|their|the|some|a) (?:tea|food|drink|dinner|yogh?urt|juice|porridge|custard|coffee)\b.{0,20}\bwithout (?:him|her|them) (?:knowing|noticing|seeing)\b/i,
  /\b(?:swap|change|switch)\b.{0,20}\b(?:for|to) (?:the |a )?(?:liquid|patch|syrup|injection|depot|tablets?)\b/i,
  /\b(?:one|two|they|that|it|those|what (?:he|she)(?:'s| is| has)? (?:on|had|got))\b.{0,12}\b(?:isn'?t|aren'?t|not|ain'?t|doesn'?t) (?:even )?touch(?:ing)? (?:it|the (?:sides|pain))\b/i,
  /\bover[- ]the[- ]counter\b|\botc\b|\b(?:something|anything|owt|summat)\b.{0,20}\bfrom (?:the )?(?:chemist|pharmacy)\b/i,
  /\b(?:one|two|three|four|six|ten|\d+|another|extra|more) puffs?\b/i,
  /\bgive (?:it|them) (?:an hour |two hours |half an hour |a bit |so )?(?:late|early)\b/i,
  /\b(?:miss\w*|slept|late|forgot\w*)\b.*\bgive (?:it|them)\b.{0,10}\b(?:now|still|anyway|late)\b/i,
  /\bwean\b.{0,12}\boff\b|\bself[- ]?medicat\w+\b/i,
  /\bwhat(?:'s|s| is) the (?:max|maximum|most)\W*$|\bthe max (?:he|she|they) can have\W*$/i,
  /\b(?:should|could|can|shouldn'?t) (?:he|she|they|\s+)\s*be on (?:something|anything)\b/i,
];

/** Whether a question asks for medicine, or about how it is given, without naming any. Never throws. */
export const asksForUnsaidMedicine = (question: string): boolean => UNSAID.some((pattern) => pattern.test(question));
