import { askFor, confirmCall, fillersOf, withdrawCall } from '../api/replan.js';
import { boardOf, judged, staffNumbers, type Board } from '../api/rota-edits.js';
import type { ActorApi } from '../api/client.js';
import type { Handler, Subcommand } from '../chat/command.js';
import type { Reply } from '../chat/reply.js';
import { standingOf, whatIfReply } from '../replies/change.reply.js';
import { askedReply, confirmedReply, fillersReply, groupKey } from '../replies/replan.reply.js';
import { dayWords } from '../replies/when.js';
import { dayOption } from './day-options.js';
import { about, DAY, WORKER } from './rota-asked.js';
import { kindCalled, notUnderstood, personCalled, type Person } from './rota-names.js';

/** Filling a gap, and asking what an absence would do: what a rota manager needs in a hurry. */
export const shortNoticeSubcommands: readonly Subcommand[] = [
  about(
    'fill',
    'Who could take a shift that is short, cheapest first, and why others cannot',
    [DAY, { name: 'shift', description: 'The shift by name or code, such as Night', required: true, charsMax: 20 }],
    async ({ rotaId }, { day = '', shift = '' }, api) => {
      const kind = kindCalled(await boardOf(api, rotaId), shift);
      return 'blocks' in kind ? kind : fillersReply(await fillersOf(api, rotaId, `${day}:${kind.code}`));
    },
  ),
  about(
    'what-if',
    'What it would do if somebody were off; nothing is saved',
    [WORKER, DAY, dayOption('until', 'Last day off; without it the one day', false, 'day')],
    async ({ rotaId }, { worker = '', day = '', until = day }, api) => whatIfOff(rotaId, worker, day, until, api),
  ),
];

/** What it would do if somebody were off from one day to another. */
export async function whatIfOff(rotaId: string, worker: string, day: string, until: string, api: ActorApi): Promise<Reply> {
  const off = await shiftsBetween(await boardOf(api, rotaId), worker, day, until, api);
  if ('blocks' in off) return off;
  const changes = off.shifts.map(({ workerId, shiftId }) => ({ change: 'unassign' as const, workerId, shiftId }));
  return whatIfReply(await judged(api, rotaId, changes), standingOf(off.board.state));
}

/** The shifts of one person from one day to another; a reply when there are none, or nobody is meant. */
export async function shiftsBetween(
  board: Board,
  worker: string,
  day: string,
  until: string,
  api: ActorApi,
): Promise<{ readonly board: Board; readonly person: Person; readonly shifts: Board['assignments'] } | Reply> {
  const person = personCalled(board, await staffNumbers(api, board.unitCode), worker);
  if ('blocks' in person) return person;
  if (until < day) return notUnderstood('The last day comes before the first.');
  const shifts = board.assignments.filter(({ workerId, date }) => workerId === person.workerId && day <= date && date <= until);
  const when = day === until ? `on ${dayWords(day)}` : `from ${dayWords(day)} to ${dayWords(until)}`;
  return shifts.length === 0
    ? notUnderstood(`${person.name} has no shift ${when} on this rota, so nothing would change.`)
    : { board, person, shifts };
}

export const shortNoticeActions: Readonly<Record<string, Handler>> = {
  'rota.fill-open': {
    async run({ args: [rotaId = '', shiftId = ''] }, api) {
      return fillersReply(await fillersOf(api, rotaId, shiftId));
    },
  },
  'rota.fill-ask': {
    async run({ args: [rotaId = '', shiftId = '', group] }, api) {
      const shift = await fillersOf(api, rotaId, shiftId);
      const choice = shift.choices.find(({ people }) => groupKey(people.map(({ workerId }) => workerId)) === group);
      if (choice === undefined) return fillersReply(shift);
      const workerIds = choice.people.map(({ workerId }) => workerId);
      return askedReply(await askFor(api, rotaId, shiftId, workerIds));
    },
  },
  'rota.fill-confirm': {
    async run({ args: [callId = '', version] }, api) {
      return confirmedReply(await confirmCall(api, callId, Number(version)));
    },
  },
  'rota.fill-withdraw': {
    async run({ args: [callId = '', version] }, api) {
      return askedReply(await withdrawCall(api, callId, Number(version)));
    },
  },
};
