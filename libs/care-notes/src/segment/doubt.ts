import { assignmentOf } from './assignment.js';
import type { NumberedSubject } from './clause.js';
import { DOUBT } from './doubt-weights.js';
import type { ReadNote } from './read-note.js';

/**
 * Log odds of a wrong person from which the author is asked. With each writer of whole notes left out of learning (`learn-people.js --measure`):
 * of 185 wrong persons 48 are asked about, and 216 of 13,964 sentences that were right.
 */
export const LEAST_DOUBT = -2.25;

/** Log odds that a clause with these features stands under a wrong person. */
export const doubtOf = (features: readonly string[], weights: Readonly<Record<string, number>> = DOUBT): number =>
  features.reduce((sum, name) => sum + (weights[name] ?? 0), weights['always'] ?? 0);

/**
 * Turns what is wrong too often into a question about everybody who came up so far. Clauses side by side that were carried on from one another share it.
 * @param asked questions numbered so far
 */
export function askInDoubt(note: ReadNote, asked: number): NumberedSubject[] {
  let last = asked;
  let before = -2;
  const met = new Set<string>();
  return note.decided.map((subject, i) => {
    if (subject.decision.kind !== 'people') return subject;
    for (const ref of subject.decision.refs) met.add(ref);
    const found = assignmentOf(note, i);
    if (!found || doubtOf(found.features) < LEAST_DOUBT) return subject;
    const goesOn = before === i - 1 && subject.carried === true;
    before = i;
    if (!goesOn) last += 1;
    return {
      decision: { kind: 'unclear', candidates: [...met] },
      ...(!goesOn && { askedBy: note.clauses[i]!.range.from }),
      otherDoer: subject.otherDoer,
      asks: last,
    };
  });
}
