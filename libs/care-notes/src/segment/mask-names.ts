import type { Token } from '../text/tokens.js';
import type { Clause } from './clause.js';

/**
 * Names give way to letters that stand for somebody, so that rules and learnt weights need know no name:
 * \u0298 for a service user, colleague or stranger, \u01c2 for kin on file. Lengths stay.
 */
export function maskNames(plain: string, clauses: readonly Clause[], tokens: readonly Token[]): string {
  let out = plain;
  for (const { mentions } of clauses) {
    for (const { from, to, who } of mentions) {
      const start = tokens[from]!.start;
      const end = tokens[to - 1]!.end;
      const tail = plain.slice(start, end).endsWith("'s") ? 2 : 0;
      out =
        out.slice(0, start) +
        (who === 'relative' ? '\u01c2' : '\u0298').repeat(end - start - tail) +
        plain.slice(end - tail, end) +
        out.slice(end);
    }
  }
  return out;
}
