import { boardOf, judged, saveEdit, staffNumbers, type Board, type Override, type Place, type RotaChange } from '../api/rota-edits.js';
import type { RotaSummary } from '../api/rota.js';
import type { Handler, Subcommand } from '../chat/command.js';
import { says, type Reply } from '../chat/reply.js';
import { savedReply } from '../replies/change.reply.js';
import { dayOption, type Values } from './day-options.js';
import { guardOf, openButton, preview, reasonForm, shown, undoButton } from './change-preview.js';
import { about, DAY, WORKER } from './rota-asked.js';
import { DUTIES_CHARS_MAX, readChange } from './rota-change.js';
import { kindCalled, notUnderstood, personCalled, shiftOf } from './rota-names.js';

const SHIFT_CHARS_MAX = 20;
const SHIFT = { name: 'shift', description: 'Which, where there are several', charsMax: SHIFT_CHARS_MAX };

type Meant = RotaChange | Reply;

/** A subcommand that changes a rota: it shows what the change would do, and the button below saves it. */
function changes(
  name: string,
  description: string,
  options: Subcommand['options'],
  meant: (board: Board, staff: ReadonlyMap<string, string>, values: Values) => Meant,
): Subcommand {
  return about(name, description, options, async (rota: RotaSummary, values, api) => {
    const board = await boardOf(api, rota.rotaId);
    const change = meant(board, await staffNumbers(api, board.unitCode), values);
    return 'blocks' in change ? change : preview(board, change, api);
  });
}

const theirShift = (board: Board, staff: ReadonlyMap<string, string>, worker = '', day = '', shift?: string): Place | Reply => {
  const person = personCalled(board, staff, worker);
  return 'blocks' in person ? person : shiftOf(board, person, day, shift);
};

/** One of several changes of a shift that somebody has. */
const ofShift = (change: 'unassign' | 'pin' | 'unpin', description: string): Subcommand =>
  changes(change, description, [WORKER, DAY, SHIFT], (board, staff, { worker, day, shift }) => {
    const place = theirShift(board, staff, worker, day, shift);
    return 'blocks' in place ? place : ({ change, workerId: place.workerId, shiftId: place.shiftId } as RotaChange);
  });

export const editSubcommands: readonly Subcommand[] = [
  changes(
    'assign',
    'Put somebody on a shift; shown before it is saved',
    [WORKER, DAY, { ...SHIFT, description: 'Name or code, such as Night', required: true }],
    (board, staff, { worker = '', day = '', shift = '' }) => {
      const person = personCalled(board, staff, worker);
      if ('blocks' in person) return person;
      const kind = kindCalled(board, shift);
      return 'blocks' in kind ? kind : { change: 'assign', workerId: person.workerId, shiftId: `${day}:${kind.code}` };
    },
  ),
  ofShift('unassign', 'Take somebody off a shift; shown before it is saved'),
  changes(
    'move',
    'Move a shift to another person, another day or another kind of shift',
    [
      WORKER,
      DAY,
      { name: 'to-worker', description: 'Who works it instead', charsMax: 80 },
      dayOption('to-day', 'Day it moves to'),
      { name: 'to-shift', description: 'Shift it becomes', charsMax: SHIFT_CHARS_MAX },
    ],
    (board, staff, values) => {
      const { worker, day = '', 'to-worker': toWorker, 'to-day': toDay = day, 'to-shift': toShift } = values;
      const from = theirShift(board, staff, worker, day);
      if ('blocks' in from) return from;
      const person = toWorker === undefined ? from : personCalled(board, staff, toWorker);
      if ('blocks' in person) return person;
      const kind = toShift === undefined ? { code: from.shiftId.slice(11) } : kindCalled(board, toShift);
      if ('blocks' in kind) return kind;
      const to = { workerId: person.workerId, shiftId: `${toDay}:${kind.code}` };
      if (to.workerId === from.workerId && to.shiftId === from.shiftId)
        return notUnderstood('Say where it moves: to-worker, to-day or to-shift.');
      return { change: 'move', from, to };
    },
  ),
  changes(
    'swap',
    'Two people take each other’s shifts',
    [
      WORKER,
      DAY,
      { name: 'other-worker', description: 'With whom', required: true, charsMax: 80 },
      dayOption('other-day', 'Day of the other shift, else the same'),
    ],
    (board, staff, { worker, day, 'other-worker': with_, 'other-day': otherDay = day }) => {
      const one = theirShift(board, staff, worker, day);
      if ('blocks' in one) return one;
      const other = theirShift(board, staff, with_, otherDay);
      return 'blocks' in other ? other : { change: 'swap', one, other };
    },
  ),
  ofShift('pin', 'Keep somebody’s shift as it is: no fit moves it'),
  ofShift('unpin', 'Let a fit move somebody’s shift again'),
  changes(
    'duty',
    'Say who is in charge or holds the keys on a shift',
    [
      WORKER,
      DAY,
      { name: 'duties', description: 'Such as NIC or "NIC KEYS"; none takes them away', required: true, charsMax: 40, rest: true },
    ],
    (board, staff, { worker, day, duties = '' }) => {
      const place = theirShift(board, staff, worker, day);
      if ('blocks' in place) return place;
      const named =
        duties.trim().toLowerCase() === 'none'
          ? []
          : duties
              .toUpperCase()
              .split(/[\s,]+/)
              .filter((one) => one !== '');
      if (!named.every((one) => /^[A-Z][A-Z0-9_]{0,19}$/.test(one)) || named.join('.').length > DUTIES_CHARS_MAX)
        return notUnderstood('Write the duties by their codes, such as NIC or "NIC KEYS"; at most three.');
      return { change: 'duties', ...place, duties: named };
    },
  ),
];

export const editActions: Readonly<Record<string, Handler>> = {
  'rota.save': {
    ask: ({ args }) => reasonForm('rota.save', args, args[2]),
    async run({ args: [rotaId = '', version, guard = '', ...token], values }, api) {
      const board = await boardOf(api, rotaId);
      const change = readChange(token, board);
      if (change === undefined) return says('That change no longer fits the rota. Type it again.');
      const reason = values['reason'];
      const overrides: Override[] = [];
      if (guard.length > 1) {
        const verdict = await judged(api, rotaId, [change]);
        // Only what was shown may be let stand: anything else is shown first.
        if (guardOf(verdict, board) !== guard) return shown(board, change, verdict);
        const broken = new Map(verdict.refusedFor.map((breach) => [`${breach.rule} ${breach.workerId}`, breach]));
        overrides.push(...[...broken.values()].map(({ rule, workerId }) => ({ rule, workerId, reason: reason ?? '' })));
      }
      const edit = { changes: [change], ...(reason && { reason }), ...(overrides.length > 0 && { overrides }) };
      const saved = await saveEdit(api, rotaId, Number(version), edit);
      return savedReply(saved, undoButton(rotaId), openButton(rotaId));
    },
  },
};
