/** What holds of one example, and which of the choices is right. */
export interface LinearExample {
  readonly features: readonly string[];
  readonly choice: number;
}
export interface LearnSettings {
  readonly choices: number;
  /** A feature has to be seen in so many examples. */
  readonly seenLeast: number;
  readonly penalty: number;
  readonly rounds: number;
  /** Which features this model may use. */
  readonly keep?: (name: string) => boolean;
}

const STEP = 0.3;
/** Name of the weight that is always there; it is not scaled by the length of the example. */
const ALWAYS = 'always';
/** Smaller weights, in hundredths, are left out of the file. */
const HUNDREDTHS_LEAST = 10;

/**
 * One softmax choice with an L2 penalty by steps of the whole gradient (AdaGrad): no randomness, the same weights every time. The
 * features of an example are scaled by the root of their number. With two choices, one column is learnt: the log odds of the second.
 * @returns hundredths by feature, without the smallest. Cost: rounds times features times choices.
 */
export function learnLinear(examples: readonly LinearExample[], settings: LearnSettings): Record<string, number[]> {
  const { choices, seenLeast, penalty, rounds, keep = () => true } = settings;
  const columns = choices === 2 ? 1 : choices;
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) if (keep(name)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen]
    .filter(([, n]) => n >= seenLeast)
    .map(([name]) => name)
    .toSorted();
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, choice }) => ({
    at: Int32Array.from(features.flatMap((name) => place.get(name) ?? [])),
    scale: 1 / Math.sqrt(features.length),
    choice,
  }));
  const weights = new Float64Array(names.length * columns);
  const squares = new Float64Array(names.length * columns).fill(1e-3);
  const bias = new Float64Array(columns);
  const biasSquares = new Float64Array(columns).fill(1e-3);
  const gradient = new Float64Array(names.length * columns);
  const biasGradient = new Float64Array(columns);
  const error = new Float64Array(columns);
  for (let round = 0; round < rounds; round++) {
    gradient.fill(0);
    biasGradient.fill(0);
    for (const { at, scale, choice } of rows) {
      errorsOf(at, scale, choice);
      for (let k = 0; k < columns; k++) biasGradient[k]! += error[k]!;
      for (const i of at) for (let k = 0; k < columns; k++) gradient[i * columns + k]! += error[k]! * scale;
    }
    for (let j = 0; j < weights.length; j++) {
      const slope = gradient[j]! / rows.length + penalty * weights[j]!;
      squares[j]! += slope * slope;
      weights[j]! -= (STEP * slope) / Math.sqrt(squares[j]!);
    }
    for (let k = 0; k < columns; k++) {
      const slope = biasGradient[k]! / rows.length;
      biasSquares[k]! += slope * slope;
      bias[k]! -= (STEP * slope) / Math.sqrt(biasSquares[k]!);
    }
  }
  const hundredths = (from: Float64Array, at: number) => Array.from({ length: columns }, (_, k) => Math.round(from[at + k]! * 100));
  return Object.fromEntries([
    [ALWAYS, hundredths(bias, 0)],
    ...names.flatMap((name, i) => {
      const own = hundredths(weights, i * columns);
      return own.some((weight) => Math.abs(weight) >= HUNDREDTHS_LEAST) ? [[name, own] as const] : [];
    }),
  ]);

  function errorsOf(at: Int32Array, scale: number, choice: number): void {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < columns; k++) {
      let total = 0;
      for (const i of at) total += weights[i * columns + k]!;
      error[k] = total * scale + bias[k]!;
      most = Math.max(most, error[k]!);
    }
    if (columns === 1) {
      error[0] = 1 / (1 + Math.exp(-error[0]!)) - choice;
      return;
    }
    let sum = 0;
    for (let k = 0; k < columns; k++) sum += error[k] = Math.exp(error[k]! - most);
    for (let k = 0; k < columns; k++) error[k] = error[k]! / sum - (k === choice ? 1 : 0);
  }
}
