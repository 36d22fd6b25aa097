/** What kind of lines the question wants: the ones that match, or a whole part of the plan. */
export type Scope = 'matched' | 'today' | 'whole-plan' | 'crisis-plan' | 'warning-signs';

const CRISIS =
  /\b(?:crisis|safety|contingency|emergency)[- ](?:plan|steps?|card|items?)\b|\bplan (?:for|in) (?:a )?(?:crisis|an emergency)\b|^.{0,12}\bwho (?:do|should|shall|can|must) (?:i|we) (?:ring|call|phone|contact|shout for|get hold of)\W*$|\bwho (?:do|should|shall|can|must) (?:i|we) (?:ring|call|phone|contact|shout for|get hold of)\b(?:.{0,25}\b(?:if|when)\b.{0,30}\b(?:kick\w* off|bad way|worse|crisis|emergency|blows?|loses? it|lost it|unsafe|goes wrong)\b)/i;
const SIGNS =
  /\b(?:warning|early|relapse|red flag) signs?\b|\brelapse (?:signature|indicators?)\b|(?<!\bno )\bsigns? (?:of|that|to (?:look|watch)|should|do|does|we|i)\b|\b(?:look|watch) out for\b|\b(?:what|which|any) signs\b|\b(?:how|what) would (?:i|we|you) (?:know|notice|see|spot|tell)\b|\bwhat would (?:tell|show|warn) (?:me|us)\b|\b(?:what|which things?) (?:shows?|tells? (?:me|us|you)|gives? (?:him|her|them|it) away)\b.{0,30}\b(?:unwell|ill|poorly|relaps\w*|slipping|getting|becoming|worse|downhill|high|low|bad)\b|\bhow (?:do|can|will|would|should) (?:i|we|you|anyone) (?:know|tell|spot|see) (?:if|when|that|whether)?.{0,20}\b(?:off on one|not right|not (?:him|her)self|brewing|building up|kicking off|starting to go)\b|\bhow (?:do|can|will) (?:i|we|you) (?:know|tell|spot|see) (?:if|when|that|whether)\b.{0,30}\b(?:unwell|ill|relaps\w*|slipping|going|getting|becoming|worse|downhill|high|low)\b/i;
const TODAY =
  /\b(?:today'?s|tonight'?s|this (?:morning|afternoon|evening|shift)'?s?|the day'?s|my) (?:\w+ )?(?:steps?|plan|tasks?|jobs?)\b|\b(?:steps?|plan|tasks?) (?:\w+ ){0,4}(?:today|tonight|this (?:shift|morning|evening|afternoon))\b|\bwhat (?:do|should|have|need) (?:i|we)\b.{0,30}\b(?:to do|do|need to do)\b.{0,30}\b(?:today|tonight|this shift|on (?:this )?shift)\b/i;
const WHOLE =
  /\b(?:all|every|full|whole|entire|complete)\b.{0,25}\b(?:steps?|plan|care ?plan|support plan)\b|^\W*(?:(?:show|give|get|read|list|open|see|can i see|can i have|whats|what's|what is|what are|pull up|bring up)\b\W*)?(?:me )?(?:us )?(?:(?:his|her|their|the|current|latest|active|up to date) )*(?:care ?|support ?)?(?:plan|steps?)\W*(?:please|pls)?\W*$/i;

/**
 * Reads the scope from a question out of which the person's name was taken ("crisis plan for ").
 * A topic beside "steps" keeps it to what matches. Never throws.
 */
export function scopeOf(questionWithoutName: string, hasTopic: boolean): Scope {
  const text = questionWithoutName.replace(/\s+/g, ' ').trim();
  if (CRISIS.test(text)) return 'crisis-plan';
  if (SIGNS.test(text)) return 'warning-signs';
  if (TODAY.test(text)) return 'today';
  if (WHOLE.test(text.replace(/\b(?:for|of|about|on|with)\b\W*$/i, '')) || !hasTopic) return 'whole-plan';
  return 'matched';
}
