import { leadTo } from '../people/lead-to.js';
import type { Mention } from '../people/mention.js';
import { BYSTANDERS, RELATION_WORDS } from '../people/names.js';
import { AUTHORS_ACT } from '../people/standing.js';
import { fits, pronounsOf } from '../people/pronouns.js';
import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import type { Clause } from './clause.js';
import { isYetToDo } from './closing.js';
import type { ReadNote } from './read-note.js';
import { tieOf } from './ties.js';
import { toldBefore } from './told-before.js';

/** How a clause came to its person. */
export type Way =
  | 'named first'
  | 'named inside'
  | 'named as object'
  | 'owner named'
  | 'kin named'
  | 'pronoun'
  | 'same sentence'
  | 'new sentence';
export interface Assignment {
  readonly way: Way;
  /** Whether others came up before in the dictation. */
  readonly crowd: 'alone' | 'one other' | 'more others';
  /** What holds of it that makes it more or less sure. */
  readonly features: readonly string[];
}

/**
 * How one clause came to be about somebody.
 * @returns undefined where it is about nobody, is asked about already, or names or calls together everybody whom it is about
 */
export function assignmentOf(note: ReadNote, i: number): Assignment | undefined {
  const { clauses, decided, tokens, people, hasRisk } = note;
  const clause = clauses[i]!;
  const { decision, leans = [] } = decided[i]!;
  if (decision.kind !== 'people') return undefined;
  const { refs } = decision;
  const own = clause.mentions.filter((mention) => mention.who === 'known' && mention.refs.some((ref) => refs.includes(ref)));
  if (refs.length > 1 && (TOGETHER.test(clause.text) || refs.every((ref) => own.some((mention) => mention.refs.includes(ref)))))
    return undefined;
  const way = wayOf(clause, own, tokens, leans.length > 0);
  const before = toldBefore(note, i, refs);
  const crowd = before.others.length === 0 ? 'alone' : before.others.length === 1 ? 'one other' : 'more others';
  const others = crowd !== 'alone';
  const bare = way === 'same sentence' || way === 'new sentence';
  const harm = hasRisk[i] === true && own.length === 0;
  const sexes = new Set(
    pronounsOf({ ...clause, tokens, hasRisk: false, isContent: true, perhaps: [] }).flatMap(({ gender }) =>
      gender === 'they' ? [] : [gender],
    ),
  );
  const single = leans.filter((gender) => gender !== 'they');
  const rival = single.length > 0 && before.others.some((ref) => single.every((gender) => fits(people.get(ref), gender)));
  const verb = tokens.slice(clause.range.from + 1, clause.range.to).some(({ text }) => FINITE.has(text) || PAST.has(text));
  const opening = tokens[clause.range.from]!.text;
  const inside = way === 'named as object' || way === 'named inside';
  const named = own.find(({ possessive }) => !possessive);
  const far = named ? named.from - clause.range.from : 0;
  const tie =
    others && refs.length === 1 && (bare || way === 'pronoun') ? tieOf(clause.text, refs[0]!, clauses.slice(0, i), decided) : undefined;
  // What ties a sentence to whom it is about also ties what is yet to be done, and the last one.
  const isLast = note.isContent.lastIndexOf(true) === i && tie !== 'theirs';
  const toDo = isYetToDo(clause.text) && tie !== 'theirs';
  const holds: readonly (readonly [string, boolean])[] = [
    ['others', others],
    ['more others, bare', crowd === 'more others' && bare],
    ['two carried on', refs.length > 1 && own.length === 0],
    ['two carried on, both sexes', refs.length > 1 && own.length === 0 && sexes.size > 1],
    ['others, same sentence', others && way === 'same sentence'],
    ['others, object or inside', others && inside],
    ['others, object or inside, behind three words', others && inside && far > 3],
    ['others, last', others && isLast],
    ['others, last, bare', others && isLast && bare],
    ['others, goes on behind the name', others && bare && goesOn(note, i, refs)],
    ['others, to do, bare', others && toDo && bare],
    ['others, to do, pronoun', others && toDo && way === 'pronoun'],
    ['others, pronoun fits them', others && rival],
    ['others, pronoun fits them, new', others && rival && before.isNew],
    ['others, harm, bare', others && harm && bare],
    ['others, none of something', others && bare && NONE.test(opening)],
    ['others told of at length', others && before.othersAtLength],
    ['others, gone on for long, bare', others && bare && before.stayed >= 3],
    ['others, new, bare', others && bare && before.isNew],
    ['others, goes back', others && way === 'pronoun' && before.turnsBack],
    ['others, long', others && clause.range.to - clause.range.from > 24],
    ['others, word of theirs', tie === "another's"],
    ['bystander, bare', bare && BYSTANDER.test(clause.text)],
    ['everybody, bare', bare && EVERYBODY.test(clause.text)],
    ['none of something', bare && NONE.test(opening)],
    ['a thing does something', bare && verb && ARTICLE.test(opening)],
    ['first word and a verb', bare && verb && !ARTICLE.test(opening) && !isVerb(opening) && !NONE.test(opening)],
  ];
  return { way, crowd, features: holds.flatMap(([name, does]) => (does ? [name] : [])) };
}

/** "Joan slept well. Had two teas.": a verb without its doer, right behind a clause that names who did something first. */
function goesOn({ clauses, decided, tokens }: ReadNote, i: number, refs: readonly string[]): boolean {
  const last = clauses[i - 1];
  const decision = decided[i - 1]?.decision;
  if (!last || decision?.kind !== 'people' || decision.refs.join() !== refs.join() || !PAST.has(tokens[clauses[i]!.range.from]!.text))
    return false;
  const own = last.mentions.filter(({ who, refs: named }) => who === 'known' && named.some((ref) => refs.includes(ref)));
  return own.length > 0 && wayOf(last, own, tokens, false) === 'named first';
}

const TOGETHER = /\b(?:both|pair|two of|all three|each|they|them|their|they're|together)\b/;
const BYSTANDER = new RegExp(`\\b(?:${RELATION_WORDS}|${BYSTANDERS}|visitor|carer)\\b`);
const EVERYBODY = /\b(?:every(?:body|one)|nobody|anybody|somebody|someone|staff|team|all of)\b/;
const NONE = /^(?:no|nil|not|none|nothing|nobody)$/;
const ARTICLE = /^(?:the|a|an|this|that|those|these|all|one|two|another)$/;
const isVerb = (word: string) => ING.has(word) || PAST.has(word) || FINITE.has(word) || /^(?:i|we|and|but|so|it|if|when)$|^\d/.test(word);

function wayOf(clause: Clause, own: readonly Mention[], tokens: readonly Token[], leans: boolean): Way {
  const opening = tokens[clause.range.from]!.text;
  const first = own.find(({ possessive }) => !possessive);
  if (first) {
    const before = tokens[first.from - 1]?.text ?? '';
    if (
      leadTo(tokens, first.from) - clause.range.from <= 1 ||
      AUTHORS_ACT.test(opening) ||
      (opening === 'on' && first.from - clause.range.from === 2)
    )
      return 'named first';
    return PREPOSITION.test(before) || isVerb(before) ? 'named as object' : 'named inside';
  }
  if (own.length > 0) return 'owner named';
  if (clause.mentions.some(({ who }) => who === 'relative')) return 'kin named';
  if (leans) return 'pronoun';
  return /^(?:[.!?;]|\n+)$/.test(tokens[clause.range.from - 1]?.text ?? '\n') ? 'new sentence' : 'same sentence';
}
const PREPOSITION = /^(?:to|for|about|of|from|like|than|on|at|with|by|in|into|after|near|behind|beside|against|over)$/;
