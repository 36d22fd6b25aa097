import type { ReadNote } from './read-note.js';

/** What a dictation told before one clause, seen from those whom the clause is about. */
export interface ToldBefore {
  /** Everybody else who was named or told of in the clauses before. */
  readonly others: readonly string[];
  /** Somebody else had four clauses or more. */
  readonly othersAtLength: boolean;
  /** Clauses since it turned to them. */
  readonly stayed: number;
  /** They came up just now: two clauses at most, and none earlier. */
  readonly isNew: boolean;
  /** The clause before was about somebody else. */
  readonly turnsBack: boolean;
}

export function toldBefore({ clauses, decided }: ReadNote, i: number, refs: readonly string[]): ToldBefore {
  const refsAt = (k: number): readonly string[] => {
    const decision = decided[k]!.decision;
    return decision.kind === 'people' ? decision.refs : [];
  };
  const met = new Set<string>();
  for (let k = 0; k < i; k++) {
    for (const { who, refs: named } of clauses[k]!.mentions) if (who === 'known' && named.length === 1) met.add(named[0]!);
    for (const ref of refsAt(k)) met.add(ref);
  }
  const others = [...met].filter((ref) => !refs.includes(ref));
  const clausesOf = (ref: string) => clauses.slice(0, i).filter((_, k) => refsAt(k).includes(ref)).length;
  let turned = i;
  for (let k = i - 1; k >= 0; k--) {
    const there = refsAt(k);
    if (there.length === 0) continue;
    if (there.join() !== refs.join()) break;
    turned = k;
  }
  const last = clauses.slice(0, i).findLastIndex((_, k) => refsAt(k).length > 0);
  return {
    others,
    othersAtLength: others.some((ref) => clausesOf(ref) >= 4),
    stayed: i - turned,
    isNew: i - turned <= 2 && refs.reduce((sum, ref) => sum + clausesOf(ref), 0) <= 2,
    turnsBack: last >= 0 && refsAt(last).join() !== refs.join(),
  };
}
