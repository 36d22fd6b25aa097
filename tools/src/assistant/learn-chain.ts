import { type ChainShape, type Choice, type Link, readChain, RELATIONS, shapeOf, type WhomWeights } from '@handrail/care-notes/learning';
import { lBfgs } from './l-bfgs.js';

/** The choices of one dictation, and for each the number of the right candidate; undefined where the marks do not tell. */
export interface ChainExample {
  readonly choices: readonly Choice[];
  readonly right: readonly (number | undefined)[];
}

/** Pull of each weight towards nought. */
const RIDGE = 1;
const ROUNDS = 60;
/** Ends when a round brings less than this many units of log likelihood. */
const ENOUGH = 0.3;
/** A feature that held fewer times than this is not learnt. */
const LEAST_OFTEN = 5;

interface NumberedLink {
  readonly own: readonly Int32Array[];
  readonly carried: readonly Int32Array[];
}

/**
 * Weights under which the right people are likeliest, over whole dictations: a linear-chain conditional random field with a ridge. Deterministic.
 * Half a minute for 2,600 dictations.
 */
export function learnChain(examples: readonly ChainExample[]): WhomWeights {
  const numbers = oftenHeld(examples);
  const number = (names: readonly string[]) => Int32Array.from(names.flatMap((name) => numbers.get(name) ?? []));
  const chains = examples.map(({ choices, right }) => ({
    right,
    shape: shapeOf(choices.map(({ candidates }) => candidates)),
    links: choices.map(({ own, carried }): NumberedLink => ({
      own: own.map(number),
      carried: RELATIONS.map((relation) => number(carried[relation])),
    })),
  }));
  const weights = lBfgs(
    numbers.size,
    (point, slope) => {
      slope.forEach((_, k) => (slope[k] = RIDGE * point[k]!));
      let loss = (RIDGE / 2) * point.reduce((sum, x) => sum + x * x, 0);
      for (const { shape, links, right } of chains) loss += addLoss(shape, links, right, point, slope);
      return loss;
    },
    ROUNDS,
    ENOUGH,
  );
  return new Map([...numbers].map(([name, k]) => [name, weights[k]!]));
}

function oftenHeld(examples: readonly ChainExample[]): ReadonlyMap<string, number> {
  const often = new Map<string, number>();
  for (const { choices } of examples)
    for (const { own, carried } of choices)
      for (const name of [...own.flat(), ...RELATIONS.flatMap((relation) => carried[relation])])
        often.set(name, (often.get(name) ?? 0) + 1);
  return new Map([...often].filter(([, times]) => times >= LEAST_OFTEN).map(([name], k) => [name, k]));
}

/** Minus the log likelihood of what is right; adds its slope. */
function addLoss(
  shape: ChainShape,
  links: readonly NumberedLink[],
  right: ChainExample['right'],
  point: Float64Array,
  slope: Float64Array,
): number {
  const sum = (places: Int32Array) => {
    let total = 0;
    for (const k of places) total += point[k]!;
    return total;
  };
  const weighed = links.map(({ own, carried }): Link => ({
    own: Float64Array.from(own, sum),
    carried: Float64Array.from(carried, sum),
  }));
  const free = readChain(shape, weighed);
  const held = readChain(shape, weighed, right);
  links.forEach(({ own, carried }, t) => {
    own.forEach((places, k) => add(slope, places, free.shares[t]![k]! - held.shares[t]![k]!));
    carried.forEach((places, k) => add(slope, places, free.relations[t]![k]! - held.relations[t]![k]!));
  });
  return free.logSum - held.logSum;
}

function add(slope: Float64Array, places: Int32Array, amount: number): void {
  if (amount !== 0) for (const k of places) slope[k]! += amount;
}
