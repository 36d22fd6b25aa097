import { randomFitProblem, slowScore, type FitProblem } from '@handrail/rota-core';
import { describe, expect, it } from 'vitest';
import { fit } from './fit.js';

const SMALL = randomFitProblem(11, { people: 6, days: 14, duties: 3, soft: true });

describe('a fit', () => {
  it('gives a lawful rota with its cost, and the same one for the same seed and iterations', { timeout: 120_000 }, async () => {
    const first = await fit(SMALL, { seed: 3, iterations: 4_000, workers: 2 });
    const second = await fit(SMALL, { seed: 3, iterations: 4_000, workers: 2 });
    expect(first).toMatchObject({ status: 'fitted', seed: 3, workers: 2 });
    const rota = first.status === 'fitted' ? first.rota : [];
    expect(slowScore(SMALL, rota)).toMatchObject({ breaches: [], cost: first.status === 'fitted' ? first.cost : Number.NaN });
    expect(second).toMatchObject({ rota });
  });

  it('brings a proven bound with one thread too', { timeout: 120_000 }, async () => {
    const outcome = await fit(randomFitProblem(3, { people: 4, days: 7, duties: 2, soft: true }), { seconds: 60, workers: 1 });
    expect(outcome).toMatchObject({ status: 'fitted', bound: expect.any(Number) });
  });

  it('takes the best rota so far as soon as it is told to stop', async () => {
    const large = randomFitProblem(12, { people: 40, days: 28, duties: 4, soft: true });
    const controller = new AbortController();
    let stoppedAt = Infinity;
    const onProgress = () => {
      if (stoppedAt < Infinity) return;
      stoppedAt = performance.now();
      controller.abort();
    };
    const outcome = await fit(large, { seconds: 60, workers: 1, signal: controller.signal, onProgress });
    expect(outcome.status).toBe('fitted');
    expect(performance.now() - stoppedAt).toBeLessThan(10_000); // 100 ms of the engine's; the rest is for a busy machine
  });

  it('names the person and the rules that contradict each other before it searches', async () => {
    const person = SMALL.people[0]!;
    const impossible: FitProblem = {
      ...SMALL,
      people: [
        {
          ...person,
          pins: [],
          barred: Array.from({ length: 14 }, (_, day) => ({ day })),
          counters: [{ id: 'least-shifts', level: 'required', measure: 0, before: 0, hardMin: 1 }],
        },
        ...SMALL.people.slice(1),
      ],
      measures: [{ id: 'shifts', kind: 'duties', duties: [0, 1, 2], unit: 'count', from: 0, to: 14 }, ...SMALL.measures.slice(1)],
    };
    const outcome = await fit(impossible, { seconds: 60, workers: 1 });
    expect(outcome).toMatchObject({ status: 'contradiction' });
    const people = outcome.status === 'contradiction' ? outcome.people : [];
    expect(people[0]).toMatchObject({ person: 0, id: 'person-0' });
    expect(people[0]!.rules).toContain('least-shifts');
  });
});
