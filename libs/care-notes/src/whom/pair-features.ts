import { type Candidate, keyOf } from './candidates.js';
import { holding, TOGETHER } from './holding.js';
import { roleOf } from './role.js';
import type { ClauseView, NoteView } from './view.js';

/** What speaks for a clause that is about several people at once. */
export function pairFeatures(refs: Candidate, clause: ClauseView, { named }: NoteView): readonly string[] {
  const { rules, assignment, naming, single, i } = clause;
  const here = named[i]!;
  const all = refs.every((ref) => here.has(ref));
  const isRules = rules === keyOf(refs);
  const same = isRules
    ? 'same'
    : rules === 'unclear' || rules === 'none'
      ? rules
      : refs.some((ref) => rules.split('+').includes(ref))
        ? 'part'
        : 'other';
  const mentions = clause.knowns.filter((mention) => mention.refs.length === 1 && refs.includes(mention.refs[0]!));
  const { tokens, range } = clause.facts;
  const [first, second] = mentions;
  const sideBySide =
    second !== undefined && first!.to < second.from && tokens.slice(first!.to, second.from).every(({ text }) => SIDE_BY_SIDE.test(text));
  const leadsOff = first !== undefined && roleOf(first, range, tokens) === 'first';
  const roles = all && first && second ? `${roleOf(first, range, tokens)} and ${roleOf(second, range, tokens)}` : '';
  return holding([
    ['2', true],
    [`2 all named, ${naming}`, all],
    [`2 all named, harm, ${naming}`, all && clause.harm],
    [`2 all named, ${here.size === refs.length ? 'no more' : 'more'}`, all],
    [`2 none named, ${naming}`, !refs.some((ref) => here.has(ref))],
    [`2 ${roles}`, roles !== ''],
    ['2 side by side', all && sideBySide],
    ['2 side by side first', all && sideBySide && leadsOff],
    ['2 side by side, harm', all && sideBySide && clause.harm],
    ['2 together, by rule', isRules && !refs.some((ref) => here.has(ref)) && assignment === undefined],
    ['2 together', TOGETHER.test(clause.facts.text)],
    ['2 they', clause.pronouns.some(({ gender }) => gender === 'they')],
    ['2 one pronoun', new Set(single).size === 1],
    ['2 both sexes', new Set(single).size > 1],
    [`2 rules ${same}`, true],
    [`2 way ${assignment?.way}`, isRules && assignment !== undefined],
    ['2 sure by rule', isRules && assignment === undefined],
  ]);
}

const SIDE_BY_SIDE = /^(?:and|&|n|\+|,|both|plus)$/;
