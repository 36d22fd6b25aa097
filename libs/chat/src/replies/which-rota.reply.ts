import type { RotaSummary } from '../api/rota.js';
import { says, type Reply } from '../chat/reply.js';
import { dayWords } from './when.js';

/** A unit that nobody can open, or that is spelt otherwise. */
export function noSuchUnit(unit: string, names: readonly string[]): Reply {
  return { ...says(`There is no unit "${unit}" that you can open. The units are: ${names.join(', ')}.`), problem: 'not-found' };
}

export function noSuchPeriod(rotas: readonly RotaSummary[]): Reply {
  if (rotas.length === 0) return says('There is no rota of that unit that you can open.');
  return says(
    `There is no rota for that day. There are: ${rotas.map(({ from, to }) => `${dayWords(from)} to ${dayWords(to)} (from=${from})`).join('; ')}.`,
  );
}
