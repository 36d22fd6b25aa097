/** Where a stretch of text tells that somebody went too long without what a body needs. */
export interface Lack {
  readonly start: number;
  readonly end: number;
}

const NUMBER =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|couple of|a couple of|few|a few|several|going on \\p{L}+|nearly \\p{L}+|over \\p{L}+|almost \\p{L}+)';
const HOURS =
  '(?:(?:1[2-9]|[2-9]\\d)|twelve|fourteen|fifteen|sixteen|eighteen|twenty|twenty[ -]four|twenty[ -]\\p{L}+|thirty|thirty[ -]six|thirty[ -]\\p{L}+|forty|forty[ -]eight|forty[ -]\\p{L}+|seventy[ -]two)';
const SPAN = `(?:${NUMBER} (?:full |whole |solid |straight |bloody )?(?:days?|nights?|weeks?|fortnights?)(?: (?:now|running|straight|in a row|solid|together|on the trot))?|${HOURS} ?(?:hours?|hrs?)|(?:since|from) (?:last |early )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|the day before|the weekend|last week)(?: (?:morning|dinner|dinner time|dinnertime|tea|tea time|teatime|breakfast|lunch|night))?|all (?:week|weekend)|a fortnight|this time yesterday|days on end|for days|in days)`;
const FOOD =
  '(?:eat(?:en|ing|s)?|ate|food|foods|meals?|bite|bites|crumbs?|morsel|mouthful|breakfast|dinner|touched (?:his|her|their|a|any)? ?(?:food|plate|tray|meals?|crumb|bite|thing)|plate|plates|tray|trays|solids?|intake|diet|grub|scran|nourishment|supper)';
const DRINK = '(?:drink(?:s|ing)?|drank|drunk|fluids?|water|sips?|cups?|liquids?|squash|hydration|jug|beaker)';
const WATER =
  '(?:wee|weed|urine|pee|peed|passed (?:water|urine|any)|pass(?:ing)? (?:water|urine)|wet pad|urinated|been to the (?:loo|toilet))';
const NEED = `(?:${FOOD}|${DRINK}|${WATER})`;
const NONE =
  "(?:no|not|n't|hasnt|hasn't|hadnt|hadn't|havent|haven't|didnt|didn't|wont|won't|wouldnt|wouldn't|isnt|isn't|aint|never|nothing|nowt|nil|without|zero|barely|hardly|refus(?:ed|es|ing)|declin(?:ed|es|ing)|turn(?:ed|s|ing) (?:away|down)|push(?:ed|es|ing) (?:away|everything away)|sent (?:back|away)|left|missed|skipp(?:ed|ing)|off (?:his|her|their)|stopped|starv(?:ed|ing))";
const W = "(?:[\\p{L}\\d']+[ ,-]+)";

const SHAPES = [
  // "not eaten a thing for four days", "refused all meals since Saturday"
  `${NONE}[ -]+${W}{0,4}?${NEED}(?:[ ,-]+${W}{0,6}?)?(?:for |in |of |going on |now |this is )?${SPAN}`,
  // "three days without eating", "four days now she hasn't had a bite"
  `${SPAN}[ ,-]+${W}{0,5}?${NONE}[ -]+${W}{0,4}?${NEED}`,
  // "nothing past his lips since Wednesday"
  `(?:nothing|nowt|not a thing|not a crumb|not a drop|not a sip|not a bite|not a morsel)[ -]+${W}{0,6}?${SPAN}`,
  `${SPAN}[ ,-]+${W}{0,4}?(?:nothing|nowt|not a thing|not a crumb|not a drop|not a sip|not a bite|not a morsel)[ -]+(?:past|passed|through|by|to|at all)${W}{0,1}`,
  // "all day without a sip", "no wee for twenty hours"
  `all (?:day|night|shift)[ ,-]+${W}{0,2}?(?:without|not|no|nothing|hasn't|hasnt)[ -]+${W}{0,3}?${DRINK}`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu'));

/** Alcohol, smoking and plain habits are told in the same shape: "not had a drink in six weeks". */
const HABIT =
  /\b(?:had an? (?:alcoholic |proper )?drink|had an? drink|drink (?:in|for) \p{L}+ (?:weeks|months|years)|sober|alcohol|booze|beer|pint|fags?|ciga\p{L}*|drugs?|meat|sugar|chocolate|takeaways?|sweets|crisps|caffeine|coffee|dairy|pork|gluten|well|good|better|plenty|normal\p{L}*|out|together)\b/u;

/**
 * Time without intake or output: a span of a day or more, and food, drink or urine that was not had, in either order ("three days without
 * eating"). A general shape instead of sayings. Judgement of ours, after RESTORE2's soft signs: a day. Pure; linear in the text.
 */
export function timeWithoutIntake(plain: string): Lack[] {
  const found: Lack[] = [];
  for (const shape of SHAPES)
    for (const match of plain.matchAll(shape)) {
      const end = match.index + match[0].length;
      if (HABIT.test(match[0]) || found.some((other) => other.start < end && match.index < other.end)) continue;
      found.push({ start: match.index, end });
    }
  return found;
}
