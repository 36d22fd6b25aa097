import type { BoundaryText, BoundaryWord } from './words.js';

const FARTHEST_COUNTED = 20;
const LONGEST_COUNTED = 16;
const VERB_AHEAD = 5;
const NEAR = 6;
/** As far back as a clause is looked at: what has run on for longer has had its verb. */
export const LONGEST_TOLD = 60;

/** Whether a clause may begin at a word though no mark stands before it. */
export function isOpen({ words }: BoundaryText, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  return word !== undefined && before !== undefined && !word.mark && !before.mark && !word.held;
}

/**
 * The names of what holds where a clause may begin.
 * @param at the word that would begin it
 * @param from where the clause that is being told began
 */
export function boundaryFeatures({ words, hasStops }: BoundaryText, at: number, from: number): string[] {
  return [...beside(words, at), ...soFar(words, at, from), `stops:${hasStops}`, `to:${toStop(words, at)}`];
}

/** The words on both sides, their kinds, letters and roles. */
function beside(words: readonly BoundaryWord[], at: number): string[] {
  const tell = (key: 'word' | 'kind' | 'role', offset: number) => words[at + offset]?.[key] ?? (at + offset < 0 ? '^' : '$');
  const w = (offset: number) => tell('word', offset);
  const k = (offset: number) => tell('kind', offset);
  const r = (offset: number) => tell('role', offset);
  const names: string[] = [];
  for (let offset = -2; offset <= 2; offset++) names.push(`w${offset}:${w(offset)}`, `k${offset}:${k(offset)}`);
  for (let offset = -1; offset <= 1; offset++)
    if (/^\p{Ll}/u.test(w(offset))) names.push(`end${offset}:${w(offset).slice(-3)}`, `begin${offset}:${w(offset).slice(0, 3)}`);
  for (let offset = 1; offset <= NEAR; offset++) names.push(`near+:${k(offset)}`, `near-:${k(-offset)}`);
  names.push(
    `b:${w(-1)} ${w(0)}`,
    `b+:${w(0)} ${w(1)}`,
    `b-:${w(-2)} ${w(-1)}`,
    `kb:${k(-1)} ${k(0)}`,
    `kb+:${k(0)} ${k(1)}`,
    `kb-:${k(-2)} ${k(-1)}`,
    `r1:${r(-1)}|${r(0)} ${r(1)}`,
    `r2:${r(-2)} ${r(-1)}|${r(0)} ${r(1)}`,
    `r3:${r(-3)} ${r(-2)} ${r(-1)}|${r(0)} ${r(1)} ${r(2)}`,
    `r4-:${r(-4)} ${r(-3)} ${r(-2)} ${r(-1)}`,
    `r3+:${r(0)} ${r(1)} ${r(2)}`,
    `r4+:${r(0)} ${r(1)} ${r(2)} ${r(3)}`,
    `kr:${k(-1)}|${r(0)} ${r(1)}`,
    `rk:${r(-2)} ${r(-1)}|${k(0)}`,
    `capital:${words[at]!.capital}:${r(0) === 'name'}`,
  );
  return names;
}

/** How far the clause that is being told has come: a clause that has its verb may end. */
function soFar(words: readonly BoundaryWord[], at: number, from: number): string[] {
  const length = at - from;
  const told = words.slice(Math.max(from, at - LONGEST_TOLD), at);
  const verbs = Math.min(told.filter(isVerb).length, 2);
  const named = Math.min(told.filter(({ role, held }) => role === 'name' && !held).length, 2);
  const { role } = words[at]!;
  const ahead = words.slice(at, at + VERB_AHEAD);
  const end = ahead.findIndex(({ mark }) => mark !== undefined);
  const verbAhead = (end < 0 ? ahead : ahead.slice(0, end)).findIndex(isVerb) + 1;
  return [
    `long:${Math.min(length, LONGEST_COUNTED)}`,
    `long, verbs:${Math.min(length, LONGEST_COUNTED / 2)} ${verbs}`,
    `verb, role:${verbs > 0} ${role}`,
    `named:${named} ${role} ${verbs > 0}`,
    `verbs ahead:${verbs} ${verbAhead}`,
    `verb ahead, role:${verbs > 0} ${verbAhead} ${role}`,
  ];
}

/** A form that tells what was done. */
export const isVerb = ({ role }: BoundaryWord): boolean => /^[fp]g?$|^fp/.test(role);

function toStop(words: readonly BoundaryWord[], at: number): number {
  for (let far = 0; far < FARTHEST_COUNTED; far++) {
    const word = words[at + far];
    if (word === undefined || word.mark === 'stop') return far;
  }
  return FARTHEST_COUNTED;
}
