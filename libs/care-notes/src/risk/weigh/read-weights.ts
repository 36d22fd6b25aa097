import { RISK_CATEGORIES } from '../../model.js';
import type { RiskWeights } from './risk-weights.js';
import { STANDS } from './stands.js';

/** Reads the three blocks of the weights file: `name=12|name=-40`, and `name=3:40,7:-12` where there is one weight for each choice. */
export function readWeights(now: string, topic: string, stands: string): RiskWeights {
  const entries = (source: string) =>
    source
      .split(/[|\n]/)
      .filter((entry) => entry !== '')
      .map((entry) => [entry.slice(0, entry.lastIndexOf('=')), entry.slice(entry.lastIndexOf('=') + 1)] as const);
  const table = (source: string, choices: number) =>
    new Map(
      entries(source).map(([name, sparse]) => {
        const weights = Array.from({ length: choices }, () => 0);
        for (const pair of sparse.split(',').filter(Boolean)) {
          const [k, weight] = pair.split(':').map(Number);
          weights[k!] = weight!;
        }
        return [name, weights] as const;
      }),
    );
  return {
    now: new Map(entries(now).map(([name, weight]) => [name, Number(weight)])),
    topic: table(topic, RISK_CATEGORIES.length),
    stands: table(stands, STANDS.length),
  };
}
