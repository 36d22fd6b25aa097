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
  if (!UNDONE.test(text) || !(AGAIN_AND_AGAIN.test(rule) || AGAIN_AND_AGAIN.test(frequency.toLowerCase()))) return false;
  const said = new Set(contentStems(text));
  return contentStems(rule).some((stem) => said.has(stem) && !COMMON.has(stem));
}

/** Nobody, one of us, or the step itself did not: what the person would not do is their right, and no departure from the plan. */
const NOT_BY_US =
  /\b(?:nobody|no-?one|no one|none of us|no staff)\b|\b(?:i|we|staff|nights|days)\b (?:\p{L}+ )?(?:did ?n[o']t|didnt|could ?n[o']t|couldnt|cannot|can't|never|had ?n[o']t|haven'?t|forgot|missed|were ?n[o']t|was ?n[o']t)\b|^(?:so |and |but |then )*(?:did ?n[o']t|didnt|could ?n[o']t|couldnt|not|never|no|unable to|missed|forgot)\b|\b(?:was|were|been|is) ?(?:not|n't|never)\b|\bwasn'?t\b|\bno time (?:to|for)\b|\b(?:was|were) (?:missed|forgotten|skipped)\b/gu;
const THEIR_CHOICE =
  /\b(?:declin\w+|refus\w+|said no|says no|want(?:s|ed)? (?:none|no)|no thank\w*|not (?:today|for it|keen|interested|hungry|bothered|fussed)|choice|choosing|asleep|sleeping|slept|did ?n[o']t (?:want|fancy|feel)|didnt want|too (?:tired|sore|poorly))\b|\b(?:he|she|they) (?:would ?n[o']t|wouldnt|won'?t|did ?n[o']t|didnt|has ?n[o']t|is ?n[o']t|isnt)\b/;
const HAPPENED_NOT = /\b(?:it|this|that) (?:has|had|did) ?(?:not|n't) (?:happen\w*|been done|get done)\b/;
const WEATHER_OR_SHUT = /\b(?:rain\w*|pouring|chucking|snow\w*|icy|closed|shut|strike)\b/;
const BECAUSE_OF_US =
  /\b(?:short|short-?staffed|off sick|no staff|nobody free|(?:as|cos|because|since) we|too busy|on the phone|pulled away|called away|remained|stayed (?:in|throughout|the whole)|did ?n[o']t leave|told (?:me|us))\b/;
/** So many words after "nobody" or "not" it speaks of what follows. */
const REACH = 7;
const WORDS_OF_MANY_STEPS = new Set(
  stemsIn(
    'a an the and or of in on at to with for by him her them his their it he she they is be as then if staff offer note check night day time hour week each every record help support ask keep use one person get go come room after before together two make take all any',
  ),
);
/** Verbs that notes use of anything: alone they name no step. */
const GENERAL_VERBS = new Set(stemsIn('see check keep use will talk plan leave put let say tell give find try want stay stop'));
const ONLY_UNDER = /^(?:after|when|if|while|before|at|on)\b.*?(?:,|\b(?=offer|use|give|take|ring|sit|walk))/;
const NOTHING_MISSED =
  /^ ?(?:left|leav\w+|hurt|harm\w*|concerns?|problems?|issues?|trouble|need|bother|longer|pain|coughing|lectur\w*|lone|smell|fuss|say|sure|certain|know)\b/;

/**
 * Staff did not do a step that says what to do: "nobody sat with her", "not turned at four, one of us off sick". Lower-case texts.
 * `before`: the sentence before it about the same person, for "so it has not happened".
 */
export function notDoneByStaff(text: string, before: string, rule: string): boolean {
  if (/\btomorrow\b/.test(text)) return false;
  const undone = [...text.matchAll(NOT_BY_US)];
  const happenedNot = HAPPENED_NOT.test(text);
  if (undone.length === 0 && !happenedNot) return false;
  const whole = rule.replace(ONLY_UNDER, ' ').trim();
  if (/^(?:do not|don't|never|no|avoid)\b|\bonly\b/.test(whole) || THEIR_CHOICE.test(text) || WEATHER_OR_SHUT.test(text)) return false;
  // "...; he must not be left alone": whatever follows the first ban is not a thing to do.
  const todo = stemsIn(whole.split(/\b(?:never|not|no|nothing)\b/)[0] ?? '');
  const [first] = todo;
  const telling = new Set(todo.filter((stem) => !WORDS_OF_MANY_STEPS.has(stem)));
  const toldIn = (words: string) => new Set(stemsIn(words).filter((stem) => telling.has(stem)));
  if (happenedNot && toldIn(`${before} ${text}`).size > 1) return true;
  for (const { index, 0: found } of undone) {
    const reached = text
      .slice(index + found.length)
      .replace(/(?:[,;.]|\bbut\b).*$/, '')
      .split(/\s+/)
      .slice(0, REACH + 1)
      .join(' ');
    if (NOTHING_MISSED.test(reached)) continue;
    const told = toldIn(reached);
    const noun = /\bno$/.test(found);
    if (told.size > 1 || (told.size === 1 && BECAUSE_OF_US.test(text))) return true;
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
const HAD = /\b(?:had|has|have|having|found|hid|hiding|hidden|got hold of|walking about with|pulled out|produced)\b/;
const HANDED_BACK =
  /\b(?:handed (?:it|them)? ?(?:in|over|back)|gave (?:it|them|me|us)|signed (?:out|for)|asked for|wants?|wanted|not|no|never|n't)\b/;

/** A thing that staff keep, found with the person. Lower-case texts. */
export function heldAgainstPlan(text: string, rule: string): boolean {
  const things = KEPT_BY_STAFF.flatMap((pattern) => pattern.exec(rule)?.[1] ?? [])
    .flatMap(contentStems)
    .filter((thing) => thing !== REST);
  if (things.length === 0 || !HAD.test(text) || HANDED_BACK.test(text)) return false;
  const said = new Set(contentStems(text));
  return things.some((thing) => said.has(thing));
}

const SUM = '\\d+|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const AT_MOST = new RegExp(`\\b(?:no more than|at most|up to|only) (?:£ ?)?(${SUM}) ?(?:pounds?|quid)?`);
const CARRIED = new RegExp(
  `(?<!pounds? |quid )(?<![a-z] ?and )(?:£ ?)?\\b(${SUM}) ?(?:pounds?|quid|notes?)? (?:\\w+ )?(?:on (?:him|her|them|you)|in (?:his|her|their) (?:wallet|purse|pockets?|room|drawer|sock|jacket|coat|bag))\\b`,
);
const PUT_AWAY = /\b(?:in|to|into) the safe (?:now|straight|and|,|with)|\b(?:put|went|took|handed|gave|signed)\b.{0,30}\bsafe\b/;

/** More money on a person than the plan lets them keep, and not put away since. Lower-case texts. */
export function carriesTooMuch(text: string, rule: string): boolean {
  const limit = /\b(?:pounds?|quid)\b|£/.test(rule) ? AT_MOST.exec(rule)?.[1] : undefined;
  const sum = CARRIED.exec(text)?.[1];
  if (limit === undefined || sum === undefined || PUT_AWAY.test(text)) return false;
  return numberOf(sum)! > numberOf(limit)!;
}
