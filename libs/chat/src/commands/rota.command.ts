import type { ActorApi } from '../api/client.js';
import {
  latestFit,
  moveRota,
  proposalPicture,
  rotaById,
  rotaChanges,
  rotaPicture,
  rotasOf,
  startFit,
  stopFit,
  whyShift,
  type RotaInFull,
  type RotaMove,
  type RotaMoveName,
  type RotaSummary,
} from '../api/rota.js';
import type { ChatCommand } from '../chat/command.js';
import { dayAt } from '../chat/days.js';
import { heading, list, says, words, type Reply } from '../chat/reply.js';
import { changesReply } from '../replies/publication.reply.js';
import { fitWords, movedReply, rotaReply, titleOf } from '../replies/rota.reply.js';
import { noSuchPeriod } from '../replies/which-rota.reply.js';
import { dayWords } from '../replies/when.js';
import { openRota, showRota } from './open-rota.js';
import { about, DAY, PERIOD } from './rota-asked.js';
import { editActions, editSubcommands } from './edit-rota.js';
import { replanActions, replanSubcommands } from './replan-rota.js';
import { historyActions, historySubcommands } from './rota-history.js';
import { shortNoticeActions, shortNoticeSubcommands } from './short-notice.js';

/** Seconds a fit may take when nothing is said. */
const FIT_SECONDS = 20;
const MOVES: readonly RotaMove[] = ['take-proposal', 'review', 'approve', 'publish'];

/** Shows the rota with the buttons for the next step: nobody reviews, approves or publishes what was not shown to them. */
const show = (name: string, description: string, only?: readonly RotaMoveName[]) =>
  about(name, description, [PERIOD], async ({ rotaId }, _values, api) => openRota(await rotaById(api, rotaId), api, only));

async function pictured(rota: RotaInFull, api: ActorApi): Promise<Reply> {
  const shown = await showRota(rota, api);
  const reply = rotaReply(shown);
  const { fit } = shown;
  const proposed = rota.number === 0 && fit?.state === 'proposed';
  const what = proposed ? 'The proposal for' : 'The rota of';
  const alt = `${what} ${titleOf(rota)}: people by days, with gaps and breaches marked by letter. The same is in the text.`;
  const png = proposed ? await proposalPicture(api, fit.fitId) : await rotaPicture(api, rota.rotaId);
  return { ...reply, picture: { fileName: `${proposed ? 'proposal' : 'rota'}-${rota.from}.png`, png, alt } };
}

async function fitted(
  rota: Pick<RotaSummary, 'rotaId' | 'unit' | 'from' | 'to' | 'state'>,
  seconds: number,
  api: ActorApi,
): Promise<Reply> {
  const fit = await startFit(api, rota.rotaId, seconds);
  return {
    blocks: [words(`Asked for a fit of ${titleOf(rota)}. It takes up to ${seconds} seconds. ${fitWords(fit)}`)],
    buttons: [{ label: 'How far is it?', action: 'rota.open', args: [rota.rotaId] }],
  };
}

export const rotaCommand = {
  name: 'rota',
  description: 'Rotas of a unit: fit, understand, change, review, approve, publish',
  subcommands: [
    about(
      'fit',
      'Have the rota fitted; the result is a proposal',
      [{ name: 'seconds', description: 'How long it may take, 1 to 300', charsMax: 3 }, PERIOD],
      async (rota, values, api) => {
        const seconds = Number(values['seconds'] ?? FIT_SECONDS);
        if (!Number.isInteger(seconds) || seconds < 1 || seconds > 300) return says('Seconds is a whole number from 1 to 300.');
        return fitted(rota, seconds, api);
      },
    ),
    show('status', 'Where the rota and its fit stand'),
    about(
      'why',
      'Why somebody works on a day, or why there is a gap',
      [DAY, { name: 'worker', description: 'Whom it is about; without it, you or the gaps', charsMax: 80 }, PERIOD],
      async (rota, values, api) => {
        const day = values['day'] ?? '';
        if (rota.number === 0)
          return says(`Nobody is on the rota of ${rota.unit} for ${dayWords(day)} yet, so there is nothing to explain. See /rota status.`);
        const lines = await whyShift(api, rota.rotaId, day, values['worker']);
        return {
          blocks: [
            heading(`${rota.unit}, ${dayWords(day)}`),
            lines.length > 0
              ? list(lines)
              : words(
                  values['worker'] === undefined
                    ? 'You are not on the rota that day, and no post is short. To ask about somebody else, name them: worker=sw3.'
                    : 'There is nothing to explain about that person on that day.',
                ),
          ],
        };
      },
    ),
    about('picture', 'The rota as a picture, with its facts in words', [PERIOD], async ({ rotaId }, _values, api) =>
      pictured(await rotaById(api, rotaId), api),
    ),
    show('review', 'Open the rota to review it first', ['take-proposal', 'review']),
    show('approve', 'Open a reviewed rota to approve it; not your own', ['approve', 'send-back']),
    show('publish', 'Open an approved rota to see what changes, and publish it', ['publish', 'send-back']),
    ...editSubcommands,
    ...historySubcommands,
    ...shortNoticeSubcommands,
    ...replanSubcommands,
  ],
  actions: {
    ...editActions,
    ...historyActions,
    ...shortNoticeActions,
    ...replanActions,
    'rota.move': {
      async run({ args: [rotaId = '', chosen, version] }, api) {
        const move = MOVES.find((one) => one === chosen);
        if (move === undefined) return says('That button is out of date. Use /rota status.');
        const done = await moveRota(api, rotaId, move, Number(version));
        return movedReply(move, done, await showRota(await rotaById(api, rotaId), api));
      },
    },
    'rota.send-back': {
      ask: ({ args }) => ({
        title: 'Send the rota back to draft',
        action: 'rota.send-back',
        args,
        fields: [{ name: 'reason', label: 'What has to change?', required: true, charsMax: 500 }],
      }),
      async run({ args: [rotaId = '', version], values }, api) {
        const done = await moveRota(api, rotaId, 'send-back', Number(version), values['reason'] ?? '');
        return movedReply('send-back', done, await showRota(await rotaById(api, rotaId), api));
      },
    },
    // The rota that people of a unit work by now.
    'rota.of': {
      async run({ args: [unit = ''], askedAt }, api) {
        const today = dayAt(askedAt, await api.zone());
        const rotas = await rotasOf(api, unit);
        const rota = rotas.find(({ from, to }) => from <= today && today <= to) ?? rotas[0];
        return rota === undefined ? noSuchPeriod(rotas) : openRota(await rotaById(api, rota.rotaId), api);
      },
    },
    'rota.open': {
      async run({ args: [rotaId = ''] }, api) {
        return openRota(await rotaById(api, rotaId), api);
      },
    },
    'rota.picture': {
      async run({ args: [rotaId = ''] }, api) {
        return pictured(await rotaById(api, rotaId), api);
      },
    },
    'rota.fit-again': {
      async run({ args: [rotaId = ''] }, api) {
        return fitted(await rotaById(api, rotaId), FIT_SECONDS, api);
      },
    },
    'rota.changes': {
      async run({ args: [rotaId = ''] }, api) {
        return changesReply(rotaId, await rotaChanges(api, rotaId));
      },
    },
    'rota.stop': {
      async run({ args: [rotaId = '', fitId = ''] }, api) {
        await stopFit(api, fitId);
        const reply = says(fitWords(await latestFit(api, rotaId)), 'It was asked to end with the best so far.');
        return { ...reply, buttons: [{ label: 'How far is it?', action: 'rota.open', args: [rotaId] }] };
      },
    },
  },
} satisfies ChatCommand;
