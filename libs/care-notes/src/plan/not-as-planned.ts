import { numberOf } from '../text/number-words.js';
import { heardIn } from '@handrail/care-plan';
import { contentStems } from '../text/stem.js';

/** Stems, with a call by whatever name as "ring". */
const stemsIn = (text: string): string[] =>
  heardIn(text.replace(/\b(?:call(?:ed|s|ing)?|phon(?:e|ed|ing)|facetim\w+)\b/g, 'ring')).words.map(({ stem }) => stem);

const AGAIN_AND_AGAIN = /\b(?:every|each|hourly|daily|nightly|twice|after (?:each|every))\b/;
const UNDONE =
  /\b(?:(?:chart|sheet|diary|record|log|form|book)s? (?:was |were |is |left )?(?:empty|blank|not (?:filled|signed|done|kept))|(?:not|never|hasn't|hadn't|wasn't) (?:been )?(?:done|turned|checked|changed|weighed|offered|recorded|filled in|signed) (?:since|all|for)|nothing (?:written|recorded|signed) since|nobody (?:had |has )?(?:done|turned|checked|changed|offered))\b/;

/** Words that many steps share and that say nothing of which one was left undone. */
const COMMON = new Set(
  contentStems('staff offer note check night day time hour minute week each every chart sheet record help support ask keep'),
);

/** A step that is due again and again, and a sentence which says that it was not done: an empty chart since midnight. Lower-case texts. */
export function leftUndone(text: string, rule: string, frequency: string): boolean {
  const undone = UNDONE.exec(text)?.[0];
  if (undone === undefined || !(AGAIN_AND_AGAIN.test(rule) || AGAIN_AND_AGAIN.test(frequency.toLowerCase()))) return false;
  // "Obs not done since 1" shares its number with a scale of 1 to 10, and "done" with any step: neither says what was left.
  const said = new Set(
    contentStems(text.replace(undone, (words) => words.replace(/\b(?:not|never|been|done|since|all|for|nobody|nothing)\b/g, ' '))),
  );
  return contentStems(rule).some((stem) => said.has(stem) && !COMMON.has(stem) && !/\d/.test(stem));
}

/** Nobody, one of us, or the step itself did not: what the person would not do is their right, and no departure from the plan. */
const NOT_BY_US =
  /\b(?:nobody|no-?one|no one|none of us|no staff|neither)\b|\bthere (?:was|were|has been|is) no\b|\b(?:i|we|staff)\b (?:\p{L}+ ){0,3}cancel\w*|\bdid ?n[o']t get to\b|\b(?:i|we|staff|nights|days)\b (?:\p{L}+ )?(?:did ?n[o']t|didnt|could ?n[o']t|couldnt|cannot|can't|never|had ?n[o']t|have ?n[o']t|haven'?t|forgot|missed|were ?n[o']t|was ?n[o']t)\b|^(?:so |and |but |then )*(?:did ?n[o']t|didnt|could ?n[o']t|couldnt|not|never|no|unable to|missed|forgot)\b|\b(?:was|were|been|is) ?(?:not|n't|never)\b|\bwasn'?t\b|\bno time (?:to|for)\b|\b(?:was|were) (?:missed|forgotten|skipped)\b/gu;
const THEIR_CHOICE =
  /\b(?:declin\w+|refus\w+|said no|says no|want(?:s|ed)? (?:none|no)|no thank\w*|not (?:today|for it|keen|interested|hungry|bothered|fussed)|choice|choosing|asleep|sleeping|slept|did ?n[o']t (?:want|fancy|feel)|didnt want|too (?:tired|sore|poorly))\b|\b(?:he|she|they) (?:would ?n[o']t|wouldnt|won'?t|did ?n[o']t|didnt|has ?n[o']t|is ?n[o']t|isnt)\b/;
const HAPPENED_NOT = /\b(?:it|this|that) (?:has|had|did) ?(?:not|n't) (?:happen\w*|been done|get done)\b/;
const WEATHER_OR_SHUT = /\b(?:not needed|not due|no need|rain\w*|pouring|chucking|snow\w*|icy|closed|shut|strike)\b/;
const BECAUSE_OF_US =
  /\b(?:because|as|cos|since) (?:of )?(?:the |there |both )?(?:minibus|bus|van|car|drivers?|rota|agency|staff\w*|no (?:driver|staff|escort|car)|was no)\b|\b(?:short|short-?staffed|off sick|no staff|nobody free|(?:as|cos|because|since) (?:we|both of us|all of us)|tied up|too busy|on the phone|pulled away|called away|remained|stayed (?:in|throughout|the whole)|did ?n[o']t leave|told (?:me|us))\b/;
/** "Fridge and meter not checked": what was left stands before. */
const PASSED_OVER =
  /(?:^|[.;])([^.;]{3,60}?) (?:were |was |have |has |had )?(?:not|never) (?:been )?(?:checked|done|looked at|offered|given|taken|walked|weighed|filled in)\b/;
/** Who could not tells of what was wanted. */
const COULD_NOT = /^(?:nobody|no-?one|no one|none of us|no staff) (?:could|was (?:free|able|around|about)|had time)\b/;
/** So many words after "nobody" or "not" it speaks of what follows. */
const REACH = 9;
/** Nine words are seldom longer; keeps the reading linear. */
const REACH_CHARACTERS = 120;
/** Somebody else did not get to what the plan says: no departure of ours unless a reason of ours is given. */
const GOT_NOT_TO = / get to$/;
const WORDS_OF_MANY_STEPS = new Set(
  stemsIn(
    'a an the and or of in on at to with for by him her them his their it he she they is be as then if staff offer note check night day time hour week each every record help support ask keep use one person get go come room after before together two make take all any',
  ),
);
/** Verbs that notes use of anything: alone they name no step. */
const GENERAL_VERBS = new Set(stemsIn('see check keep use will talk plan leave put let say tell give find try want stay stop'));
const ONLY_UNDER = /^(?:after|when|if|while|before|at|on)\b.*?(?:,|\b(?=offer|use|give|take|ring|sit|walk))/;
const NOTHING_MISSED =
  /^ ?(?:turned (?:\w+ )?(?:lights?|lamp|tell?y|tv|radio|heating)|left|leav\w+|hurt|harm\w*|concerns?|problems?|issues?|trouble|need|bother|longer|pain|coughing|lectur\w*|lone|smell|fuss|say|sure|certain|know)\b/;

/**
 * Staff did not do a step that says what to do: "nobody sat with her", "not turned at four, one of us off sick". Lower-case texts.
 * `before`: the sentence before it about the same person, for "so it has not happened".
 */
export function notDoneByStaff(text: string, before: string, rule: string): boolean {
  if (/\btomorrow\b/.test(text)) return false;
  const undone = [...text.matchAll(NOT_BY_US)];
  const happenedNot = HAPPENED_NOT.test(text);
  const [, passed] = PASSED_OVER.exec(text) ?? [];
  if (undone.length === 0 && !happenedNot && passed === undefined) return false;
  const whole = rule.replace(ONLY_UNDER, ' ').trim();
  if (/^(?:do not|don't|never|no|avoid)\b|\bonly\b/.test(whole) || THEIR_CHOICE.test(text) || WEATHER_OR_SHUT.test(text)) return false;
  // "...; he must not be left alone": whatever follows the first ban is not a thing to do.
  const todo = stemsIn(whole.split(/\b(?:never|not|no|nothing)\b/)[0] ?? '');
  const [first] = todo;
  const telling = new Set(todo.filter((stem) => !WORDS_OF_MANY_STEPS.has(stem)));
  const toldIn = (words: string) => new Set(stemsIn(words).filter((stem) => telling.has(stem)));
  if (happenedNot && toldIn(`${before} ${text}`).size > 1) return true;
  if (passed !== undefined && toldIn(passed).size > 1) return true;
  const isBecauseOfUs = BECAUSE_OF_US.test(text);
  for (const { index, 0: found } of undone) {
    if (GOT_NOT_TO.test(found) && index > 0 && !isBecauseOfUs) continue;
    const reached = text
      .slice(index + found.length, index + found.length + REACH_CHARACTERS)
      .replace(/(?:[,;.]|\bbut\b).*$/, '')
      .split(/\s+/)
      .slice(0, REACH + 1)
      .join(' ');
    if (NOTHING_MISSED.test(reached)) continue;
    const told = toldIn(reached);
    const noun = /\bno$/.test(found);
    if (
      told.size > 1 ||
      (told.size === 1 && (isBecauseOfUs || /cancel/.test(found) || (COULD_NOT.test(`${found}${reached}`) && toldIn(text).size > 1)))
    )
      return true;
    if (!noun && first !== undefined && told.has(first) && !GENERAL_VERBS.has(first)) return true;
  }
  return false;
}

/** "Staff keep the lighter", "keep her bag in the office": the thing that the person must not have about them. */
const KEPT_BY_STAFF = [
  /\b(?:staff|nurses?|we|the office) (?:to )?(?:keep|hold|look after)s? (?:the|his|her|their|all) (?:\w+ )?(\w+)/,
  /\bkeep (?:the|his|her|their|all) (?:\w+ )?(\w+) (?:locked|in the (?:office|safe|cupboard|clinic)|out of)/,
  /\b(\w+) (?:is|are|stays?|kept) (?:kept |locked )?in the (?:office|safe|clinic)/,
];
/** "The rest stays in the safe": no thing that could be found. */
const REST = 'rest';
const HAD =
  /\b(?:had|has|have|having|found|hid|hiding|hidden|got hold of|walking about with|pulled out|produced|let (?:him|her|them) (?:keep|have|hold))\b|\b(?:he|she|they)'d (?=an?\b|got\b|(?:his|her|their|the|two)\b)/;
/** Where a thing was that nobody handed out: "lighter came out of his sock". */
const ON_THEM =
  /\b(?:came|fell|was|were|hidden|hid|tucked|stuffed|found)\b.{0,16}\b(?:in|out of|from|under|inside|up|down) (?:(?:his|her|their) (?:\w+ )?(?:socks?|slippers?|pockets?|shoes?|boots?|bra|sleeve|bag|bed|pillow|mattress|drawer|jacket|coat|wardrobe|dressing gown)|the (?:socks?|slippers?|shoes?|boots?|sleeve|mattress|pillow|dressing gown))\b/;
/** So many characters after "had" the thing still is what was had. */
const HAD_REACH = 48;
const HANDED_BACK =
  /\b(?:handed (?:it|them)? ?(?:in|over|back)|gave (?:it|them|me|us)|signed (?:out|for)|(?<!\bi )asked for|wants?|wanted)\b/;
const HAD_NOT = /\b(?:not|no|never|without|nothing)\b|n't\b/;

/** A thing that staff keep, found with the person. Lower-case texts. */
export function heldAgainstPlan(text: string, rule: string): boolean {
  const things = KEPT_BY_STAFF.flatMap((pattern) => pattern.exec(rule)?.[1] ?? [])
    .flatMap(contentStems)
    .filter((thing) => thing !== REST);
  if (things.length === 0 || HANDED_BACK.test(text)) return false;
  const names = (words: string) => contentStems(words).some((stem) => things.includes(stem));
  const hid = ON_THEM.exec(text);
  if (hid && names(text.slice(0, hid.index)) && !HAD_NOT.test(text.slice(0, hid.index))) return true;
  const had = HAD.exec(text);
  if (!had) return false;
  const what = text.slice(had.index, had.index + had[0].length + HAD_REACH).split(/[,.;]| and with | with me /)[0]!;
  const untilThing = what.slice(0, what.search(new RegExp(things.join('|'))) + 1);
  return names(what) && !HAD_NOT.test(untilThing) && !HAD_NOT.test(text.slice(Math.max(0, had.index - 12), had.index));
}

const SUM = '\\d+|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const AT_MOST = new RegExp(`\\b(?:no more than|at most|up to|only) (?:£ ?)?(${SUM}) ?(?:pounds?|quid)?`);
const CARRIED = new RegExp(
  `(?<!pounds? |quid )(?<![a-z] ?and )(?:£ ?)?\\b(${SUM}) ?(?:pounds?|quid|notes?)? (?:\\w+ )?(?:on (?:him|her|them|you)|in (?:his|her|their) (?:wallet|purse|pockets?|room|drawer|sock|jacket|coat|bag))\\b`,
);
/** "Sixty pounds for his birthday, and he has kept all of it in his jacket". */
const KEPT_ON_THEM = new RegExp(
  `\\b(${SUM}) ?(?:pounds?|quid)\\b.{0,60}\\b(?:kept|keeps|keeping|has|had|hung on to)\\b (?:all of |the whole of )?(?:it|them|the lot|the money) (?:on (?:him|her|them)\\b|in (?:his|her|their) (?:wallet|purse|pockets?|room|drawer|sock|jacket|coat|bag))`,
);
const NOT_IN_SAFE = /\b(?:kept|keeps|keeping|has|had)\b.{0,40}\b(?:rather than|instead of|not) (?:in |into )?the safe\b/;
const PUT_AWAY = /\b(?:in|to|into) the safe (?:now|straight|and|,|with)|\b(?:put|went|gone|took|handed|gave|signed)\b.{0,30}\bsafe\b/;

/** More money on a person than the plan lets them keep, and not put away since. Lower-case texts. */
export function carriesTooMuch(text: string, rule: string): boolean {
  const limit = /\b(?:pounds?|quid)\b|£/.test(rule) ? AT_MOST.exec(rule)?.[1] : undefined;
  const sum = (CARRIED.exec(text) ?? KEPT_ON_THEM.exec(text))?.[1];
  if (limit !== undefined && NOT_IN_SAFE.test(text)) return true;
  if (limit === undefined || sum === undefined || PUT_AWAY.test(text)) return false;
  return numberOf(sum)! > numberOf(limit)!;
}
