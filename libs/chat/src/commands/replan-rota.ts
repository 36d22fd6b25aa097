import { absencesOf, askReplan, boardOf, lapsesOf, reportAbsence, takeOff, takeProposal } from '../api/rota-edits.js';
import type { Handler, Subcommand } from '../chat/command.js';
import { says } from '../chat/reply.js';
import { absencesReply, absentReply, lapsesReply, replanAskedReply } from '../replies/absence.reply.js';
import { savedReply } from '../replies/change.reply.js';
import { dayOption } from './day-options.js';
import { openButton, reasonForm, undoButton } from './change-preview.js';
import { about, DAY, WORKED, WORKER } from './rota-asked.js';
import { shiftsBetween } from './short-notice.js';

/** Seconds a re-plan may take when nothing is said. */
const REPLAN_SECONDS = 20;

/** What happens to a rota after people have it: somebody is away, a competence runs out, changes are proposed. */
export const replanSubcommands: readonly Subcommand[] = [
  about(
    'off',
    'Somebody cannot come: takes them off and shows what is missing',
    [
      WORKER,
      DAY,
      dayOption('until', 'Last day off; without it the one day', false, 'day'),
      {
        name: 'kind',
        description: 'Why; read by that person and the team lead only. Without it: sick',
        choices: [
          { label: 'Sick', value: 'sick' },
          { label: 'Compassionate', value: 'compassionate' },
          { label: 'Other', value: 'other' },
        ],
      },
    ],
    async ({ rotaId }, { worker = '', day = '', until = day, kind = 'sick' }, api) => {
      const off = await shiftsBetween(await boardOf(api, rotaId), worker, day, until, api);
      if ('blocks' in off) return off;
      const shifts = off.shifts.map(({ shiftId }) => shiftId);
      return absentReply(rotaId, await reportAbsence(api, rotaId, { workerId: off.person.workerId, shifts, kind }));
    },
  ),
  about('absences', 'Who was reported off at short notice, and who still has to be taken off', [WORKED], async (rota, _values, api) =>
    absencesReply(await absencesOf(api, rota.rotaId), (await boardOf(api, rota.rotaId)).version, await api.zone()),
  ),
  about('lapses', 'Competences that run out during the rota, and the shifts they leave short', [WORKED], async ({ rotaId }, _values, api) =>
    lapsesReply(rotaId, await lapsesOf(api, rotaId)),
  ),
  about(
    'replan',
    'Have a published rota mended with as few changes as can be; the result is a proposal',
    [
      { name: 'changes', description: 'At most this many changes; without it a change only has its price', charsMax: 3 },
      { name: 'seconds', description: 'How long it may take, 1 to 300', charsMax: 3 },
      WORKED,
    ],
    async ({ rotaId }, { changes, seconds = String(REPLAN_SECONDS) }, api) => {
      const time = Number(seconds);
      if (!Number.isInteger(time) || time < 1 || time > 300) return says('Seconds is a whole number from 1 to 300.');
      const most = changes === undefined ? undefined : Number(changes);
      if (most !== undefined && (!Number.isInteger(most) || most < 0)) return says('Changes is a whole number, such as 3.');
      return replanAskedReply(
        rotaId,
        await askReplan(api, rotaId, { timeBudgetSeconds: time, ...(most !== undefined && { changesMax: most }) }),
      );
    },
  ),
];

export const replanActions: Readonly<Record<string, Handler>> = {
  'rota.take': {
    ask: ({ args }) => reasonForm('rota.take', args, 'r'),
    async run({ args: [rotaId = '', version, fitId = ''], values }, api) {
      const saved = await takeProposal(api, rotaId, Number(version), fitId, values['reason'] ?? '');
      return savedReply(saved, undoButton(rotaId), openButton(rotaId));
    },
  },
  'rota.replan-ask': {
    async run({ args: [rotaId = ''] }, api) {
      return replanAskedReply(rotaId, await askReplan(api, rotaId, { timeBudgetSeconds: REPLAN_SECONDS }));
    },
  },
  'rota.take-off': {
    async run({ args: [rotaId = '', absenceId = '', version] }, api) {
      return absentReply(rotaId, await takeOff(api, absenceId, Number(version)));
    },
  },
};
