const FORBIDDING =
  /\b(?:do not|don't|don’t|never|must not|mustn't|should not|shouldn't|may not|avoid|not to|is not allowed|not allowed|refrain from|under no circumstances|keep .{1,40} from (?:everybody|everyone|anybody|anyone)|only (?:men|women|males?|females?)|(?:men|women|males?|females?|male staff|female staff|lads|lasses|registered staff|nurses) only)\b|^\s*no (?!reply|answer|change)/i;

/**
 * The part of a step that forbids something: from "do not", "never", "avoid" ... to the end of that clause.
 * @returns the clause, or null when the step forbids nothing; never throws
 */
export function forbiddenPart(text: string): string | null {
  const clauses = text.split(/[.;:!?\n]/).flatMap((sentence) => {
    const match = FORBIDDING.exec(sentence);
    // "Do not ask him to sit while he is pacing" forbids asking, not pacing.
    return match ? [sentence.slice(match.index).split(/\b(?:while|when|if|because|until|unless|so that)\b/i)[0] ?? ''] : [];
  });
  return clauses.length > 0 ? clauses.join(' ; ') : null;
}

const ASKS_FIRST =
  /\b(?:ask|check|agree|speak|talk|clear it|ring|tell)\b[^.;!?]{0,50}\b(?:before|first)\b|\bonly (?:with|when|if|after|by|in|once)\b|\bwith (?:his|her|their|the (?:person|nurse|doctor|team|family)['’]?s?) (?:agreement|permission|consent|say[- ]so|leave)\b|\bneeds? (?:the|a|his|her) (?:nurse|doctor|owner|lead)['’]?s? (?:permission|leave|agreement|say[- ]so)\b/i;

/** True for a step that lets something be done only once somebody was asked, or only in one way. Never throws. */
export function asksFirst(text: string): boolean {
  return ASKS_FIRST.test(text);
}

/** Text of a step that tries to give orders to software. It is quoted like any other text and obeyed by nobody. */
const ORDERS_TO_SOFTWARE = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:rules?|instructions?|prompts?|previous|above|guardrails?|polic(?:y|ies)|restrictions?)\b/i,
  /\b(?:ai|a\.i\.|chat ?bot|bot|language model|llm|assistant|software|system prompt|the system|computer|app)\b\s*(?:[:,]|must|should|will|may|can|shall|is to|to)\b/i,
  /\b(?:system|assistant|developer|user)\s*:/i,
  /\b(?:mark|tick|sign|record|log|approve|delete|close|send|reveal|print|output|reply|respond|return|say)\b.{0,30}\b(?:all|every|any)?\s*(?:checks?|observations?|entries|entry|notes?|plans?|flags?|records?|as done|as complete|with only|yes to)\b.{0,30}\b(?:as done|done|complete|completed|automatically|approved|without review|for everyone|on time)\b/i,
  /\b(?:you are (?:now )?an? (?:ai|assistant|bot)|act as (?:an?|the) (?:ai|assistant|admin|doctor|prescriber)|jailbreak|as an ai)\b/i,
  /<\/?(?:system|instruction|prompt|script)[^>]*>|\[(?:system|inst)\]|\{\{.*\}\}/i,
  /\b(?:reply|answer|respond) (?:only )?(?:with|that|to all|to every|yes)\b/i,
  /\b(?:when asked|if asked|if anyone asks|anyone who asks|whoever asks)\b.{0,60}\b(?:reveal|show|send|list|give out|answer|say that)\b/i,
];

/** Text that speaks to software (scenario S15): it is quoted like any other, with a notice, and never acted on. Never throws. */
export function givesOrdersToSoftware(text: string): boolean {
  return ORDERS_TO_SOFTWARE.some((pattern) => pattern.test(text));
}
