/**
 * `topic`: whether the plan holds something at all ("anything about swimming?", "his feet?"). `fact`: a fact about the person ("is she allergic to
 * nuts"). `situation`: everything else, most of all what happens now and what to do about it.
 */
export type QuestionKind = 'topic' | 'fact' | 'situation';

const TOPIC =
  /\b(?:(?<!can i give |want |wants |need |needs )(?:anything|owt|something)|any(?: steps?| notes?)?|a step|steps?|plan)\b.{0,20}\b(?:about|on|for|around|re|regarding|with)\b|^\W*(?:and|about|re)\b|^\W*what about\b(?!.*\b(?:when|if|while|is|keeps)\b)|^\W*\w*'?s?\s+(?:and|n|&)\s+(?:(?:his|her|their|the) )?\w+(?: \w+)?\W*$|^\W*(?:'s|s)?\s*\w+(?: \w+)?\W*$/i;
/** At the very start: "is she allergic"; a blank before it stands for a name ("Finn is pacing"), and that is a situation. */
const FACT =
  /^(?:is|does|has|did|was|who(?:'s| is|s)\b|what (?:size|colou?r|team|time|day|kind|sort|brand|make|music|food|\w+ team|is the)|when is|when's|where is|what does\b.*\b(?:like|support|weigh|take)|which)\b/i;

/**
 * Reads the kind from a question out of which the person's name was taken. A question for a topic or a fact wants that topic or fact itself: the nearest
 * step about something else is no answer, so more is asked of a line before it is quoted. Never throws.
 */
export function questionKind(questionWithoutName: string): QuestionKind {
  if (TOPIC.test(questionWithoutName)) return 'topic';
  return FACT.test(questionWithoutName) ? 'fact' : 'situation';
}

/** Whether leave is asked for: then a step that forbids is likelier to be the answer. */
export function asksPermission(question: string): boolean {
  return /\b(?:can|could|may|should|shall|ok|okay|allowed|alright|all right|fine|do i)\b/i.test(question);
}

const LEAVE =
  /(?<!\b(?:what|how|who|whose|where|when|which|why|whatever)(?: \w+)? )\b(?:may|can|could|shall|should|do) (?:i|we)\b|\b(?:can|could|may|should) (?:he|she|they|\s{2,})|\b(?:ok|okay|alright|all right|fine|safe) (?:to|if|for|that)\b|\b(?:am i|are we|is (?:he|she)) allowed\b|^\W*(?:ok|okay|alright) to\b/i;

/** Whether the asker asks leave to do something, which "what can I do" does not: then what the plan forbids must not be missed. Never throws. */
export function asksLeave(question: string): boolean {
  return LEAVE.test(question);
}

/** Whether it is asked who does something, or when ("when he is pacing" asks neither): then a step that is the nurse's is as good an answer as any. */
export function asksWhoOrWhen(question: string): boolean {
  return /\b(?:who|what (?:day|time)|how often)\b|\bwhen(?:'?s| is| are| do| does| should| can| will)\b/i.test(question);
}
