import { contentStems } from '../text/stem.js';

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

/** "Staff keep the lighter", "keep her bag in the office": the thing that the person must not have about them. */
const KEPT_BY_STAFF = [
  /\b(?:staff|nurses?|we|the office) (?:to )?(?:keep|hold|look after)s? (?:the|his|her|their|all) (?:\w+ )?(\w+)/,
  /\bkeep (?:the|his|her|their|all) (?:\w+ )?(\w+) (?:locked|in the (?:office|safe|cupboard|clinic)|out of)/,
  /\b(\w+) (?:is|are|stays?|kept) (?:kept |locked )?in the (?:office|safe|clinic)/,
];
const HAD = /\b(?:had|has|have|having|found|hid|hiding|hidden|got hold of|walking about with|pulled out|produced)\b/;
const HANDED_BACK =
  /\b(?:handed (?:it|them)? ?(?:in|over|back)|gave (?:it|them|me|us)|signed (?:out|for)|asked for|wants?|wanted|not|no|never|n't)\b/;

/** A thing that staff keep, found with the person. Lower-case texts. */
export function heldAgainstPlan(text: string, rule: string): boolean {
  const things = KEPT_BY_STAFF.flatMap((pattern) => pattern.exec(rule)?.[1] ?? []).flatMap(contentStems);
  if (things.length === 0 || !HAD.test(text) || HANDED_BACK.test(text)) return false;
  const said = new Set(contentStems(text));
  return things.some((thing) => said.has(thing));
}
