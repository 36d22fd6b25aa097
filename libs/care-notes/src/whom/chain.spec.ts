import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, NOBODY, UNTOLD } from './candidates.js';
import { type Link, readChain, shapeOf } from './chain.js';
import { RELATIONS, type Relation } from './relations.js';

const PEOPLE: readonly Candidate[] = [['a'], ['b'], ['a', 'b'], ['c']];
const aWeight = fc.double({ min: -2, max: 2, noNaN: true });
const aLink = fc
  .record({
    people: fc.subarray([...PEOPLE], { minLength: 1 }),
    logs: fc.array(aWeight, { minLength: 6, maxLength: 6 }),
    carried: fc.array(aWeight, { minLength: 9, maxLength: 9 }),
  })
  .map(({ people, logs, carried }) => {
    const candidates = [NOBODY, UNTOLD, ...people];
    return {
      candidates,
      link: { own: Float64Array.from(candidates, (_, k) => logs[k]!), carried: Float64Array.from(carried) } satisfies Link,
    };
  });

/** Every way to read the links, one after another: its weight, whom it chose, and which relations came up. */
function everyReading(links: readonly { candidates: readonly Candidate[]; link: Link }[]) {
  let readings = [
    { log: 0, chose: [] as number[], relations: [] as Relation[], focus: undefined as Candidate | undefined, before: 'told' },
  ];
  for (const { candidates, link } of links)
    readings = readings.flatMap(({ log, chose, relations, focus, before }) =>
      candidates.map((refs, k) => {
        const kind = refs === NOBODY ? 'nobody' : refs === UNTOLD ? 'untold' : 'told';
        const relation: Relation =
          kind !== 'told'
            ? before === kind
              ? `${kind} again`
              : kind
            : focus === undefined
              ? 'start'
              : focus.join() === refs.join()
                ? 'same'
                : refs.every((ref) => focus.includes(ref))
                  ? 'part'
                  : focus.every((ref) => refs.includes(ref))
                    ? 'whole'
                    : 'other';
        return {
          log: log + link.own[k]! + link.carried[RELATIONS.indexOf(relation)]!,
          chose: [...chose, k],
          relations: [...relations, relation],
          focus: kind === 'told' ? refs : focus,
          before: kind,
        };
      }),
    );
  return readings;
}

describe('a chain of clauses', () => {
  it('gives every candidate the share of all readings that choose it, and counts their relations', () => {
    fc.assert(
      fc.property(fc.array(aLink, { minLength: 1, maxLength: 4 }), (links) => {
        const reading = readChain(
          shapeOf(links.map(({ candidates }) => candidates)),
          links.map(({ link }) => link),
        );
        const all = everyReading(links);
        const sum = all.reduce((total, { log }) => total + Math.exp(log), 0);
        expect(reading.logSum).toBeCloseTo(Math.log(sum), 6);
        const share = (test: (one: (typeof all)[number]) => boolean) =>
          all.filter(test).reduce((total, { log }) => total + Math.exp(log), 0) / sum;
        links.forEach(({ candidates }, t) => {
          candidates.forEach((_, k) =>
            expect(reading.shares[t]![k]).toBeCloseTo(
              share(({ chose }) => chose[t] === k),
              6,
            ),
          );
          RELATIONS.forEach((relation, r) =>
            expect(reading.relations[t]![r]).toBeCloseTo(
              share(({ relations }) => relations[t] === relation),
              6,
            ),
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('reads only what may stand there where that is held', () => {
    const candidates = [NOBODY, UNTOLD, ['a'], ['b']];
    const link = { own: Float64Array.of(0, 0, 1, 2), carried: new Float64Array(RELATIONS.length) };
    const { shares } = readChain(shapeOf([candidates, candidates]), [link, link], [2, undefined]);
    expect([...shares[0]!]).toEqual([0, 0, 1, 0]);
  });
});
