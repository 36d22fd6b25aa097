/** One example: names of features that hold, and whether what they stand for came true. */
export interface Doubted {
  readonly features: readonly string[];
  readonly wrong: boolean;
}

/** Pull of each weight towards nought: a feature that holds of few examples stays near it. */
const RIDGE = 1;
const ROUNDS = 60;
const MOST_STEP = 1;

/**
 * Log odds by a logistic regression with a ridge, one weight at a time by Newton's step (bounded). The weight `always` is not pulled.
 * Deterministic. Examples x features of an example x rounds: a second or two for ten thousand.
 */
export function learnDoubt(examples: readonly Doubted[]): Record<string, number> {
  const holdsIn = new Map<string, number[]>([['always', examples.map((_, at) => at)]]);
  examples.forEach(({ features }, at) => {
    for (const name of features) {
      const places = holdsIn.get(name);
      if (places) places.push(at);
      else holdsIn.set(name, [at]);
    }
  });
  const score = new Float64Array(examples.length);
  const weights: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, places] of holdsIn) {
      const ridge = name === 'always' ? 0 : RIDGE;
      const weight = weights[name] ?? 0;
      let slope = ridge * weight;
      let bend = ridge + 1e-6;
      for (const at of places) {
        const odds = 1 / (1 + Math.exp(-score[at]!));
        slope += odds - Number(examples[at]!.wrong);
        bend += odds * (1 - odds);
      }
      const step = Math.max(-MOST_STEP, Math.min(MOST_STEP, -slope / bend));
      weights[name] = weight + step;
      for (const at of places) score[at]! += step;
    }
  }
  return weights;
}
