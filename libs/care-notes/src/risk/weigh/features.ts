import type { Assertion, RiskCategory, Urgency } from '../../model.js';
import { ideasHeard } from '../ideas/read.js';
import { ideaStem } from '../ideas/stem.js';

/** What the written rules made of the same clause: the learnt weights know how far to trust them. */
export interface RuleVerdict {
  readonly category: RiskCategory;
  readonly assertion: Assertion;
  readonly urgency: Urgency;
}

/** Words of a clause whose names are masked (`\u0298` a service user or colleague, `\u01c2` kin), with their places. */
export interface ClauseWord {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

export function clauseWords(masked: string): ClauseWord[] {
  return [...masked.matchAll(/[\p{L}\d]+(?:'\p{L}+)*/gu)].map((match) => {
    const word = match[0].startsWith('\u0298') ? '\u0298' : match[0].startsWith('\u01c2') ? '\u01c2' : match[0];
    const stem = /^\d/.test(word) ? (/^\d{1,2}$/.test(word) ? '#' : '##') : ideaStem(word);
    return { word, stem, start: match.index, end: match.index + match[0].length };
  });
}

/** Names of a word alone, with the next and with the next but one, as they stand in the weights. `w` also begins and ends the clause. */
export function wordFeatures(words: readonly ClauseWord[], i: number): string[] {
  const at = (k: number) => (k < 0 ? '^' : k >= words.length ? '$' : words[k]!.stem);
  const names = [`u:${at(i)}`, `b:${at(i)} ${at(i + 1)}`];
  if (i === 0) names.push(`b:^ ${at(0)}`);
  if (i + 2 < words.length) names.push(`s:${at(i)} ${at(i + 2)}`);
  return names;
}

/** Everything that holds of a clause, each name once: its words, the ideas heard in it and what the rules said. Pure; linear in the words. */
export function clauseFeatures(masked: string, words: readonly ClauseWord[], rules: readonly RuleVerdict[]): string[] {
  const names = new Set<string>();
  words.forEach((_, i) => {
    for (const name of wordFeatures(words, i)) names.add(name);
  });
  for (const idea of ideasHeard(masked)) names.add(`i:${idea}`);
  for (const { category, assertion, urgency } of rules) {
    names.add(`r:${category}`);
    names.add(`r:${assertion}`);
    names.add(urgency === 'act_now' ? 'r:now' : 'r:later');
  }
  if (rules.length === 0) names.add('r:none');
  return [...names];
}
