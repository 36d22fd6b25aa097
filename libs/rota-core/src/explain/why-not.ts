import { withOneMore } from '../rules/new-breaches.js';
import type { WardContext } from '../rules/worker-context.js';
import { assignmentsOf, byWorker } from '../ward/calendar.js';
import type { RotaEntry } from '../ward/shift.js';
import type { Audience } from './audience.js';
import { maySee } from './audience.js';
import type { Reason } from './reasons.js';
import { reasonOf } from './reasons.js';

export type WhyNot =
  | { readonly status: 'not-yours-to-see' }
  | { readonly status: 'has-it' }
  /** Forbidden: the first rule with its figures, and all of them in the order of the catalogue. */
  | { readonly status: 'forbidden'; readonly first: Reason; readonly reasons: readonly Reason[]; readonly words: string }
  /** Lawful, at a price to their own rota. A negative price says that the rota would be better for it, cover aside. */
  | { readonly status: 'possible'; readonly cost: number; readonly words: string };

/**
 * Why a worker does not have a shift: the first rule that it would break with its number, or what it would cost.
 * @throws {UnknownRotaEntry} when the entries, the shift or the worker are not of this problem
 */
export function whyNot(context: WardContext, entries: readonly RotaEntry[], workerId: string, shiftId: string, audience: Audience): WhyNot {
  if (!maySee(audience, workerId)) return { status: 'not-yours-to-see' };
  const { problem, calendar } = context;
  const own = byWorker(assignmentsOf(entries, calendar)).get(workerId) ?? [];
  if (own.some((assignment) => assignment.shift.shiftId === shiftId)) return { status: 'has-it' };
  const { shift } = assignmentsOf([{ workerId, shiftId }], calendar)[0]!;
  const worker = calendar.workerById.get(workerId)!;
  const name = audience.kind === 'worker' ? 'You' : worker.name;
  const { breaches, cost } = withOneMore(context, worker, own, shift);
  const reasons = breaches.map((breach) => reasonOf(breach, problem.ruleSet.rules, audience));
  const first = reasons[0];
  if (first) {
    const words =
      audience.kind === 'worker'
        ? first.words
            .replace(/^is /u, 'are ')
            .replace(/^has /u, 'have ')
            .replace(/^works /u, 'work ')
        : first.words;
    return {
      status: 'forbidden',
      first,
      reasons,
      words: `${name} ${words} (${first.rule === 'not-available' ? 'availability' : first.rule}).`,
    };
  }
  return { status: 'possible', cost, words: `${name} could work it: no rule forbids it; the cost would change by ${cost}.` };
}
