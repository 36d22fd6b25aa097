import type { ActorApi } from '../api/client.js';
import { ApiProblem } from '../api/problems.js';
import {
  latestFit,
  moveRota,
  rotaChanges,
  rotaPicture,
  rotasOf,
  startFit,
  stopFit,
  whyShift,
  type RotaMove,
  type RotaSummary,
} from '../api/rota.js';
import type { ChatCommand, OptionSpec, Subcommand } from '../chat/command.js';
import { heading, list, says, words, type Reply } from '../chat/reply.js';
import { shortNoticeActions, shortNoticeSubcommands } from './short-notice.js';
import { changesReply, fitWords, rotaReply } from '../replies/rota.reply.js';

/** Seconds a fit may take when nothing is said. */
const FIT_SECONDS = 20;
const UNIT: OptionSpec = { name: 'unit', description: 'The unit, such as Alder', required: true, charsMax: 80 };
const PERIOD: OptionSpec = {
  name: 'from',
  description: 'First day of the period, such as 2027-01-18; without it the newest',
  charsMax: 10,
};
const MOVES: readonly RotaMove[] = ['take-proposal', 'review', 'approve', 'publish'];

/** A subcommand that is about one rota of a unit. */
function about(
  name: string,
  description: string,
  options: readonly OptionSpec[],
  answer: (rota: RotaSummary, values: Readonly<Record<string, string>>, api: ActorApi) => Promise<Reply>,
): Subcommand {
  return {
    name,
    description,
    options: [UNIT, ...options],
    async run({ values }, api) {
      const rotas = await rotasOf(api, values['unit'] ?? '');
      const rota = values['from'] ? rotas.find((r) => r.from === values['from']) : rotas[0];
      if (rota === undefined)
        return says(
          rotas.length === 0
            ? 'There is no rota of that unit that you can open.'
            : `There is no rota from that day. There are: ${rotas.map((r) => r.from).join(', ')}.`,
        );
      return answer(rota, values, api);
    },
  };
}

/** Shows the rota with the buttons for the next step: nobody reviews, approves or publishes what was not shown to them. */
const show = (name: string, description: string) =>
  about(name, description, [PERIOD], async (rota, _values, api) => rotaReply(rota, await fitOf(rota, api)));

async function fitOf(rota: RotaSummary, api: ActorApi) {
  return latestFit(api, rota.rotaId).catch((error: unknown) => {
    if (error instanceof ApiProblem && (error.code === 'not-found' || error.code === 'not-allowed')) return undefined;
    throw error;
  });
}

export const rotaCommand = {
  name: 'rota',
  description: 'Rotas of a unit: fit, follow, understand, review, approve, publish',
  subcommands: [
    about(
      'fit',
      'Have the rota fitted; the result is a proposal',
      [{ name: 'seconds', description: 'How long it may take, 1 to 300', charsMax: 3 }, PERIOD],
      async (rota, values, api) => {
        const seconds = Number(values['seconds'] ?? FIT_SECONDS);
        if (!Number.isInteger(seconds) || seconds < 1 || seconds > 300) return says('Seconds is a whole number from 1 to 300.');
        const fit = await startFit(api, rota.rotaId, seconds);
        return says(`Asked for a fit of ${rota.unit} from ${rota.from}. ${fitWords(fit)}`, 'Follow it with /rota status.');
      },
    ),
    show('status', 'Where the rota and its fit stand'),
    about(
      'why',
      'Why somebody works on a day, or why there is a gap',
      [
        { name: 'day', description: 'The day, such as 2027-01-23', required: true, charsMax: 10 },
        { name: 'worker', description: 'Whom it is about; without it, you or the gaps', charsMax: 80 },
        PERIOD,
      ],
      async (rota, values, api) => {
        const lines = await whyShift(api, rota.rotaId, values['day'] ?? '', values['worker']);
        return {
          blocks: [
            heading(`${rota.unit}, ${values['day'] ?? ''}`),
            lines.length > 0 ? list(lines) : words('There is nothing to explain for that day.'),
          ],
        };
      },
    ),
    about('picture', 'The rota as a picture, with its facts in words', [PERIOD], async (rota, _values, api) => {
      const reply = rotaReply(rota);
      const alt = `Rota of ${rota.unit}, ${rota.from} to ${rota.to}, ${rota.state}: people by days, ${rota.gaps.length} gaps, ${rota.hardBreaches} hard breaches. The same is in the text.`;
      return { ...reply, picture: { fileName: `rota-${rota.from}.png`, png: await rotaPicture(api, rota.rotaId), alt } };
    }),
    show('review', 'Open the rota to review it first'),
    show('approve', 'Open a reviewed rota to approve it; not your own'),
    show('publish', 'Open an approved rota to see what changes, and publish it'),
    ...shortNoticeSubcommands,
  ],
  actions: {
    ...shortNoticeActions,
    'rota.move': {
      async run({ args: [rotaId = '', chosen, version] }, api) {
        const move = MOVES.find((one) => one === chosen);
        if (move === undefined) return says('That button is out of date. Use /rota status.');
        return rotaReply(await moveRota(api, rotaId, move, Number(version)));
      },
    },
    'rota.changes': {
      async run({ args: [rotaId = ''] }, api) {
        return changesReply(rotaId, await rotaChanges(api, rotaId));
      },
    },
    'rota.stop': {
      async run({ args: [, fitId = ''] }, api) {
        return says(fitWords(await stopFit(api, fitId)));
      },
    },
  },
} satisfies ChatCommand;
