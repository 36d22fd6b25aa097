/** No state: the step would break a hard rule. */
export const DEAD = -1;

/**
 * Patterns, runs and groups of days as one finite automaton over a person's days: reading a row from left to right, the state is all that
 * the rest of the row needs to know of it. People under the same rules share an automaton; only their first states differ.
 *
 * Duties that no rule tells apart are one *class*; days that the rules treat alike are one *kind*. Tables are indexed
 * `(kind * stateCount + state) * classCount + class`.
 */
export interface PersonAutomaton {
  readonly stateCount: number;
  readonly classCount: number;
  /** Class of each symbol: symbol 0 is a day off, symbol d + 1 is duty d. Class 0 is the day off alone. */
  readonly classOf: Int32Array;
  /** Kind of each day. */
  readonly kindOf: Int32Array;
  /** Next state or {@link DEAD}. */
  readonly next: Int32Array;
  /** Price of the step: patterns completed, runs too long today, runs that ended too short. */
  readonly cost: Float64Array;
  /** Bit g is set when the step makes group measure `groups[g]` count one more. */
  readonly groupSteps: Uint8Array;
  /** Group measures followed, at most eight. */
  readonly groups: readonly number[];
  /** Price of stopping in each state after the last day; Infinity where a hard rule forbids it. */
  readonly finalCost: Float64Array;
}
