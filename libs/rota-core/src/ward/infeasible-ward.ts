import { generatedWard, type WardSize } from './generated-ward.js';
import { dateOf } from './planted-rota.js';
import type { Leave, RotaProblem } from './rota-problem.js';
import { addDays } from './time.js';

/** What makes a ward impossible to fill: days off that leave no room for somebody's hours, a pin on a day off, more posts than people, a week without anybody. */
export const WARD_TROUBLES = ['no-days-left', 'pinned-day-off', 'too-much-demand', 'everyone-away'] as const;
export type WardTrouble = (typeof WARD_TROUBLES)[number];

const AWAY_FROM_DAY = 7;
const AWAY_DAYS = 7;
const SHIFT_MINUTES = 690;

/** A generated ward with one trouble in it, which must be told before anybody searches. Same size, seed and trouble, same ward. */
export function infeasibleWard(size: WardSize, trouble: WardTrouble): RotaProblem {
  const { problem, planted } = generatedWard(size);
  const { firstDay, days } = problem.period;
  const ownStaff = problem.workers.filter(({ employment }) => employment === 'SUBSTANTIVE');
  const unlucky = ownStaff.find(({ workerId }) => !problem.leave.some((one) => one.workerId === workerId)) ?? ownStaff[0]!;
  const { workerId } = unlucky;
  switch (trouble) {
    case 'no-days-left': {
      const off = Array.from({ length: days }, (_, day) => ({ workerId, date: addDays(firstDay, day) }));
      return { ...problem, fixedDaysOff: [...problem.fixedDaysOff, ...off] };
    }
    case 'pinned-day-off': {
      const pin = planted.find((entry) => entry.workerId === workerId)!;
      return { ...problem, pins: [pin], fixedDaysOff: [...problem.fixedDaysOff, { workerId, date: dateOf(pin.shiftId) }] };
    }
    case 'too-much-demand': {
      const need = { min: problem.workers.length + 1 };
      const asksForHeads = ({ rule }: { readonly rule: string }) => rule === 'P1' || rule === 'P2';
      const templates = problem.demand.templates.map((template) => (asksForHeads(template) ? { ...template, need } : template));
      return { ...problem, demand: { ...problem.demand, templates } };
    }
    case 'everyone-away': {
      const [from, to] = [addDays(firstDay, AWAY_FROM_DAY), addDays(firstDay, AWAY_FROM_DAY + AWAY_DAYS - 1)];
      // Paid for what they would have worked, so that hours contradict nothing.
      const leave = problem.workers.map((worker): Leave => {
        const lost = planted.filter(
          (entry) => entry.workerId === worker.workerId && from <= dateOf(entry.shiftId) && dateOf(entry.shiftId) <= to,
        );
        const creditMinutesPerDay = Math.round((lost.length * SHIFT_MINUTES) / AWAY_DAYS);
        return { workerId: worker.workerId, from, to, kind: 'annual', creditMinutesPerDay };
      });
      const contractOf = (id: string) => planted.filter((entry) => entry.workerId === id).length * SHIFT_MINUTES;
      const workers = problem.workers.map((worker) => ({ ...worker, contractMinutes: contractOf(worker.workerId) }));
      return { ...problem, workers, leave };
    }
    default:
      return trouble satisfies never;
  }
}
