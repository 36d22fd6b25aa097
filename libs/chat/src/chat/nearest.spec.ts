import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { nearest } from './nearest.js';

const names = commands.map(({ name }) => name);

describe('a misspelt word', () => {
  it.each([
    ['shfit', 'shift'],
    ['stepps', 'steps'],
    ['wrokload', 'workload'],
    ['NOET', 'note'],
    ['reveiw', 'review'],
    ['rotas', 'rota'],
  ])('%s is taken for %s', (said, meant) => expect(nearest(said, names)).toBe(meant));

  it.each(['', 'x', 'banana', 'no', 'status'])('%s is taken for none', (said) => expect(nearest(said, names)).toBeUndefined());

  it('finds every command through any one slip, unless another is as near', () => {
    const aSlip = fc.record({
      name: fc.constantFrom(...names.filter((name) => name.length > 5)),
      at: fc.nat(20),
      letter: fc.constantFrom(...'qxz'),
    });
    fc.assert(
      fc.property(aSlip, ({ name, at, letter }) => {
        const where = at % name.length;
        for (const said of [name.slice(0, where) + name.slice(where + 1), name.slice(0, where) + letter + name.slice(where)])
          expect(nearest(said, names)).toBe(name);
      }),
    );
  });
});
