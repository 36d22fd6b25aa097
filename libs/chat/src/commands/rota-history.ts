import { boardOf, differenceOf, goBack, versionsOf } from '../api/rota-edits.js';
import type { ActorApi } from '../api/client.js';
import type { Handler, Subcommand } from '../chat/command.js';
import { says, type Reply } from '../chat/reply.js';
import { savedReply, standingOf } from '../replies/change.reply.js';
import { backReply, comparedReply, versionsReply } from '../replies/history.reply.js';
import { openButton, reasonForm, undoButton } from './change-preview.js';
import { about, PERIOD } from './rota-asked.js';

const NUMBER_CHARS_MAX = 6;

/** What a rota was: its versions, what differs between two, and the way back to one. */
export const historySubcommands: readonly Subcommand[] = [
  about('undo', 'Take back the last change; shown before it is saved', [PERIOD], async ({ rotaId }, _values, api) =>
    lookBack(rotaId, undefined, api),
  ),
  about('versions', 'Who changed the rota, when and why', [PERIOD], async ({ rotaId, number }, _values, api) =>
    versionsReply(rotaId, number, await versionsOf(api, rotaId), await api.zone()),
  ),
  about(
    'diff',
    'What differs between two versions of the rota',
    [
      { name: 'one', description: 'Number of the earlier version; 0 is the empty rota', required: true, charsMax: NUMBER_CHARS_MAX },
      { name: 'other', description: 'Number of the later version', required: true, charsMax: NUMBER_CHARS_MAX },
      PERIOD,
    ],
    async ({ rotaId }, { one = '', other = '' }, api) => {
      if (![one, other].every((number) => /^\d+$/.test(number))) return says('Versions are numbers: /rota versions lists them.');
      return comparedReply(Number(one), Number(other), await differenceOf(api, rotaId, Number(one), Number(other)));
    },
  ),
];

export const historyActions: Readonly<Record<string, Handler>> = {
  'rota.compare': {
    async run({ args: [rotaId = '', one, other] }, api) {
      return comparedReply(Number(one), Number(other), await differenceOf(api, rotaId, Number(one), Number(other)));
    },
  },
  'rota.undo-look': {
    async run({ args: [rotaId = ''] }, api) {
      return lookBack(rotaId, undefined, api);
    },
  },
  'rota.back-look': {
    async run({ args: [rotaId = '', number] }, api) {
      return lookBack(rotaId, Number(number), api);
    },
  },
  'rota.back': {
    ask: ({ args }) => reasonForm('rota.back', args, args[2]),
    async run({ args: [rotaId = '', version, , number], values }, api) {
      const to = { ...(number !== undefined && { number: Number(number) }), ...(values['reason'] && { reason: values['reason'] }) };
      return savedReply(await goBack(api, rotaId, Number(version), to), undoButton(rotaId), openButton(rotaId));
    },
  },
};

/** @param number the version to bring back; the one before the newest when left out */
async function lookBack(rotaId: string, number: number | undefined, api: ActorApi): Promise<Reply> {
  const board = await boardOf(api, rotaId);
  if (board.number === 0) return says('Nothing was changed on this rota yet, so there is nothing to take back.');
  const to = number ?? board.number - 1;
  const difference = await differenceOf(api, rotaId, board.number, to);
  const guard = standingOf(board.state) === 'published' ? 'r' : '-';
  return backReply(to, difference, standingOf(board.state), {
    label: number === undefined ? 'Undo' : `Bring back ${number}`,
    action: 'rota.back',
    args: [rotaId, String(board.version), guard, ...(number === undefined ? [] : [String(number)])],
    tone: 'main',
  });
}
