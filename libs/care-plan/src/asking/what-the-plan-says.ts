import { MEDICINE_WORD, medicinesMarked } from './medicine-names.js';

const PRN = '(?:as|when)[- ](?:needed|required)(?: \\w+)?';

/**
 * Questions around medicine that a plan answers and nobody has to decide: when the plan says that something may be offered, what is tried before it, how it is
 * watched while taken and looked after afterwards. "Now", "another" and "again" make a decision of it.
 */
const SAID_BY_THE_PLAN: readonly RegExp[] = [
  new RegExp(
    `^\\W*(?:when|at what point|how far in|what (?:has|needs) to (?:have )?happen\\w*)\\b.{0,40}\\boffer(?:ed)?\\b.{0,30}\\b(?:${PRN}|${MEDICINE_WORD})\\b`,
    'i',
  ),
  new RegExp(`^\\W*(?:when|at what point)\\b.{0,20}\\b(?:${PRN}|${MEDICINE_WORD})\\b.{0,20}\\boffered\\b`, 'i'),
  // Its hour, as the plan has it; "when can he have" and "when is his next" ask for leave.
  new RegExp(
    `^\\W*(?:what (?:time|day)|when)(?:'?s| is| are| do| does)\\b(?!.{0,40}\\b(?:next|allowed|due another)\\b).{0,40}\\b${MEDICINE_WORD}\\W*$`,
    'i',
  ),
  new RegExp(`\\bwho (?:do|should|must|shall) (?:i|we) (?:tell|ring|call|phone|let know|report)\\b`, 'i'),
  new RegExp(`\\bwho\\b.{0,20}\\b(?:offers?|gives?|does|decides?|handles?|asks)\\b.{0,30}\\b(?:${PRN}|${MEDICINE_WORD})\\b`, 'i'),
  new RegExp(
    `\\b(?:what|which|owt|anything|things?)\\b.{0,40}\\b(?:before|first|instead of|ahead of)\\b.{0,30}\\b(?:${PRN}|${MEDICINE_WORD})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:before|instead of) (?:the|a|his|her|their|any|\\s)*(?:${PRN}|${MEDICINE_WORD})\\b.{0,30}\\bwhat (?:else )?(?:do|should|have|must|can) (?:we|i|you)\\b.{0,12}\\b(?:do|try|offer first)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:what|how often|how long|which|do (?:i|we))\\b.{0,30}\\b(?:check|watch|look(?:ing)? (?:in|out|for|at)|observe|obs|keep an eye|note|write|monitor|chart|record)\\b.{0,40}\\b(?:after|since|once|following)\\b.{0,30}\\b(?:${PRN}|${MEDICINE_WORD})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:had|given|after|been given|taken)\\b.{0,25}\\b(?:${PRN}|${MEDICINE_WORD})\\b.{0,30}\\b(?:what|how often|how long)\\b.{0,15}\\b(?:check|watch|look|observe|obs|note|write|monitor|chart|sit)\\w*\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:do (?:i|we)|am i|are we|should (?:i|we)|have (?:i|we) got|meant|supposed)\\b.{0,20}\\b(?:watch|stay|wait|sit|stand by|be there|hang (?:on|about|around)|look (?:in|under)|check)\\b.{0,40}\\b(?:take|takes|taking|swallow\\w*|have|has|having)\\b.{0,15}\\b(?:${MEDICINE_WORD}|them|it)\\b`,
    'i',
  ),
  new RegExp(
    `\\bhow (?:do|does|should|is|are|best) (?:we|i|you|he|she|they|to|\\s)*(?:have|take|get|help|prompt|swallow|go about|like)\\b.{0,30}\\b(?:${MEDICINE_WORD})\\W*$`,
    'i',
  ),
  new RegExp(
    `\\b(?:struggl\\w+|trouble|hard|difficult\\w*|gags?|chok\\w+)\\b.{0,20}\\b(?:${MEDICINE_WORD})\\b.{0,20}\\b(?:what|how) (?:do|does|should) (?:we|i|you|he|she|they)\\b`,
    'i',
  ),
];

const DECIDED_NOW =
  /\b(?:another|again|extra|more|double|higher|stronger|early|sooner|crush\w*|mg|mcg|mls?|(?:what|which|right|same|lower|full|half) dose|dosage|dose (?:of|is|should)|how (?:much|many)|too much|max(?:imum)?)\b/i;

/** Whether a question that mentions medicine asks what is laid down already. Never throws. */
export function asksWhatThePlanSays(question: string): boolean {
  if (DECIDED_NOW.test(question)) return false;
  const marked = medicinesMarked(question);
  return SAID_BY_THE_PLAN.some((pattern) => pattern.test(marked));
}
