import type { ActorApi } from '../api/client.js';
import { judged, type Board, type Place, type RotaChange, type Verdict } from '../api/rota-edits.js';
import type { Button, Reply } from '../chat/reply.js';
import { previewReply, standingOf } from '../replies/change.reply.js';
import { dayWords } from '../replies/when.js';
import { markOf, writeChange } from './rota-change.js';

/** Characters that tell one set of broken rules from another. */
const GUARD_CHARS = 4;

export const undoButton = (rotaId: string): Button => ({ label: 'Undo', action: 'rota.undo-look', args: [rotaId] });
export const openButton = (rotaId: string): Button => ({ label: 'Where the rota stands', action: 'rota.open', args: [rotaId] });

/** A form for the reason, where the button says that one is needed. */
export function reasonForm(action: string, args: readonly string[], guard: string | undefined) {
  if (guard === '-' || guard === undefined) return undefined;
  const field = { name: 'reason', required: true, charsMax: 500 };
  return guard === 'r'
    ? { title: 'Why does it change?', action, args, fields: [{ ...field, label: 'Reason: the people concerned read it' }] }
    : { title: 'Why may the rule stand broken?', action, args, fields: [{ ...field, label: 'Reason, kept with your name' }] };
}

/** What a change would do, with the button that saves it. */
export async function preview(board: Board, change: RotaChange, api: ActorApi): Promise<Reply> {
  return shown(board, change, await judged(api, board.rotaId, [change]));
}

/** The same for a verdict that is at hand. */
export function shown(board: Board, change: RotaChange, verdict: Verdict): Reply {
  return previewReply(titleOf(change, board), verdict, standingOf(board.state), (guard) => ({
    label: LABEL[guard] ?? 'Let it stand, with my reason',
    action: 'rota.save',
    args: [board.rotaId, String(board.version), guard === 'override' ? guardOf(verdict, board) : guard, ...writeChange(change)],
    tone: guard === 'override' ? 'danger' : 'main',
  }));
}

const LABEL: Readonly<Record<string, string>> = { '-': 'Save', r: 'Save, with my reason' };

/** Tells one set of broken rules from another: only what was shown may be let stand. */
export function guardOf({ refusedFor }: Verdict, { version }: Board): string {
  const broken = refusedFor.map(({ rule, workerId, amount }) => `${rule} ${workerId} ${amount}`).toSorted();
  return markOf([version, ...broken].join('\n'), GUARD_CHARS);
}

/** What would be done, in one line. */
function titleOf(change: RotaChange, board: Board): string {
  const who = (place: Place) => board.people.find(({ workerId }) => workerId === place.workerId)?.name ?? 'somebody';
  const where = ({ shiftId }: Place) => {
    const name = board.shiftKinds.find(({ code }) => code === shiftId.slice(11))?.name ?? shiftId.slice(11);
    return `${name} of ${dayWords(shiftId)}`;
  };
  switch (change.change) {
    case 'assign':
      return `${who(change)} on ${where(change)}`;
    case 'unassign':
      return `${who(change)} off ${where(change)}`;
    case 'move':
      return `${who(change.from)}, ${where(change.from)}, to ${who(change.to)}, ${where(change.to)}`;
    case 'swap':
      return `${who(change.one)}, ${where(change.one)}, and ${who(change.other)}, ${where(change.other)}, swap`;
    case 'pin':
      return `Keep ${who(change)} on ${where(change)}: no fit moves it`;
    case 'unpin':
      return `Let a fit move ${who(change)}, ${where(change)}`;
    case 'duties':
      return `Duties of ${who(change)}, ${where(change)}: ${change.duties.length === 0 ? 'none' : change.duties.join(', ')}`;
  }
  return change satisfies never;
}
