/** A name that was heard, where it stands and what it is mistaken for. */
interface Named {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly lookAlikes: readonly string[];
}

/** Words of a verb, then whose medicine it is: "I think it was his ..." */
const WHOSE = String.raw`(?: (?:the|a|an|his|her|their|some|that|called))*`;
const BEFORE = new RegExp(
  `(?:${[
    String.raw`\b(?:some|any) (?:kind|sort|type|form) of${WHOSE}`,
    String.raw`\b(?:something|summat) (?:called|like)${WHOSE}`,
    String.raw`\b(?:think|thought|reckon|believe|guess) (?:it's|its|it is|it was|that's|he's|she's) called`,
    String.raw`\bone of (?:those|them)(?: new)?`,
    String.raw`\b(?:heard|took|read) (?:it|that) as${WHOSE}`,
    String.raw`\b(?:(?:sounded|sounds|looks|looked|reads) like(?: it (?:said|says|was|is))?|look(?:s|ed) to be)${WHOSE}`,
    String.raw`\b(?:(?:might|may|could|must) (?:be|have been|of been|a been|say)|(?:could|might|must)'ve been)(?: (?:a|an|some|called))*`,
    String.raw`\b(?:think|thought|reckon|believe|guess|suppose|assume) (?:it|that|they|this)(?:'s| is| was| were|'re| are)${WHOSE}`,
    String.raw`\b(?:think|reckon|guess|want to say|possibly|maybe|perhaps|presumably)`,
    String.raw`\b(?:was|were|is) (?:it|that|this)${WHOSE}`,
    String.raw`\b(?:not sure|unsure|couldn't tell|can't tell|don't know|no idea) (?:if|whether) (?:it|that|this)(?:'s| is| was)${WHOSE}`,
    String.raw`\bbeg[ai]ns? with(?: an?)? [a-z]\b[ ,]*`,
  ].join('|')})[\\s,]*$`,
);
/** Right behind the name, with nothing but its dose between. */
const RIGHT_BEHIND = new RegExp(
  `^(?:${[
    String.raw` ?\(?\?`,
    String.raw`[\s,]*(?:maybe|possibly|perhaps|probably|presumably)(?=\s*(?:$|[.,;\n]))`,
    String.raw`[\s,]*(?:or|and) (?:similar|such(?:like)?|something|summat|whatever|whichever|one of (?:those|them))\b`,
    String.raw`[\s,]*(?:i|we) (?:think|reckon|believe|guess|want to say|assume)(?=\s*(?:$|[.,;\n]|(?:it|that)(?:'s| is| was)\b))`,
    String.raw`[\s,]*at least (?:i|that)\b`,
    String.raw`[\s,]*or (?:was|is) it\b`,
  ].join('|')})`,
);
/** Later in the sentence: only what doubts the name, not whether it helped. */
const LATER = new RegExp(
  [
    String.raw`^(?:(?!,| and )[^.;\n]){0,30}?\b(?:or (?:something|summat|whatever|similar)|something like that|one of the two|one or the other|something for the)\b`,
    String.raw`^[^.;\n]{0,40}?\bhow(?:ever)? (?:you|it is|it's|they|the phone has) (?:say|spell|spelt|spelled|pronounce)\w*`,
    String.raw`^[^.;\n]{0,40}?\bwhat(?:ever)? (?:it's|it is|its|they|you)(?: call)?(?:ed| called)? ?(?:it|them)?(?=\s*(?:$|[.,;\n]))`,
    String.raw`^[^.;\n]{0,40}?\b(?:(?:not|isn't|wasn't|aren't) (?:sure|certain|positive)|unsure)(?=\s*(?:$|[.,;\n]|(?:which|of|on|about) |(?:it's|it is|that's|that is|if (?:it's|that's|i've)) (?:what|which|right|the right|the name|spelt|got)|how (?:you|it|to)))`,
    String.raw`^[^.;\n]{0,30}?\b(?:couldn't|could not|can't|cannot|didn't|did not|hard to) (?:quite )?(?:read|catch|make out|see (?:the|which|what)|remember the name|recall the name)\b`,
    String.raw`^[^.;\n]{0,30}?\b(?:can't|cannot|couldn't|don't|not) (?:remember|recall|know|certain) (?:which|what it|the name|exactly what)\b`,
    String.raw`^[^.;\n]{0,40}?\b(?:smudged|illegible|(?:may|might|could) be wrong|(?:what|how) it sounded(?: like)?|don't quote me|don't hold me|if that's (?:right|the (?:name|one)|what it)|if i(?:'ve| have) (?:read|got|heard|spelt|spelled) (?:it|that|the))\b`,
  ].join('|'),
);
/** A dose may stand between a name and the doubt about it. */
const DOSE_BETWEEN = /^[\s,]*(?:\d+(?:\.\d+)? ?(?:mg|mgs|ml|mls|mcg|milligrams?|micrograms?|g|units?|tablets?|puffs?)?)?/;

/**
 * The author doubts the name: "clonidine, that is how the phone has spelled it", "some sort of zopiclone". What doubts whether it was given or
 * whether it helped is no doubt about the name.
 * @param until where the next medicine begins, so that a doubt about that one is not laid on this
 */
export function isDoubted(plain: string, start: number, end: number, until: number): boolean {
  const after = plain.slice(end, Math.min(end + 90, until));
  return (
    BEFORE.test(plain.slice(Math.max(0, start - 40), start)) ||
    LATER.test(after) ||
    RIGHT_BEHIND.test(after) ||
    RIGHT_BEHIND.test(after.replace(DOSE_BETWEEN, ''))
  );
}

const PLAIN_OR = /^[\s,]*(?:\d+(?:\.\d+)? ?mg[\s,]*)?(?:or(?: a| the| some| her| his)?|\/)\s*$/;
const DOUBTING_OR =
  /^[\s,]*(?:\d+(?:\.\d+)? ?mg[\s,]*)?(?:or|but)\b[^.;\n]{0,16}\b(?:maybe|possibly|perhaps|might|could|may|was it|is it|was that|it was)\b[^.;\n]{0,8}$/;

/** "Procyclidine or prochlorperazine", "zopiclone or was it zolpidem": two names, and which of them it was is open. */
export function isEitherOf(plain: string, one: Named, other: Named | undefined): boolean {
  if (other === undefined) return false;
  const between = plain.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return DOUBTING_OR.test(between) || (one.lookAlikes.includes(other.name) && PLAIN_OR.test(between));
}
