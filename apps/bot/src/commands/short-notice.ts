import { askFor, confirmCall, fillersOf, rotaInFull, whatIfOff, withdrawCall } from '../api/replan.js';
import { rotasOf } from '../api/rota.js';
import type { ActorApi } from '../api/client.js';
import type { Handler, OptionSpec, Subcommand } from '../chat/command.js';
import { says } from '../chat/reply.js';
import { askedReply, confirmedReply, fillersReply, groupKey, whatIfReply } from '../replies/replan.reply.js';

const UNIT: OptionSpec = { name: 'unit', description: 'The unit, such as Alder', required: true, charsMax: 80 };
const DAY: OptionSpec = { name: 'day', description: 'The day, such as 2026-11-24', required: true, charsMax: 10 };

async function rotaOn(api: ActorApi, unit: string, day: string): Promise<string | undefined> {
  return (await rotasOf(api, unit)).find((rota) => rota.from <= day && day <= rota.to)?.rotaId;
}

const noRota = (day: string) =>
  says(`There is no rota of that unit on ${day || 'that day'} that you can open. Write the day as 2026-11-24.`);

/** Filling a gap, and asking what an absence would do: what a rota manager needs in a hurry. */
export const shortNoticeSubcommands: readonly Subcommand[] = [
  {
    name: 'fill',
    description: 'Who could take a shift that is short, cheapest first, and why others cannot',
    options: [UNIT, DAY, { name: 'shift', description: 'The shift by name or code, such as Night', required: true, charsMax: 20 }],
    async run({ values: { unit = '', day = '', shift = '' } }, api) {
      const rota = await rotaOn(api, unit, day);
      if (rota === undefined) return noRota(day);
      const { shiftKinds } = await rotaInFull(api, rota);
      const kind = shiftKinds.find(({ code, name }) => [code, name].some((one) => one.toLowerCase() === shift.toLowerCase()));
      if (!kind) return says(`That unit has these shifts: ${shiftKinds.map(({ code, name }) => `${code} (${name})`).join(', ')}.`);
      return fillersReply(await fillersOf(api, rota, `${day}:${kind.code}`));
    },
  },
  {
    name: 'what-if',
    description: 'What it would do if somebody were off; nothing is saved',
    options: [
      UNIT,
      { name: 'worker', description: 'Name of the person', required: true, charsMax: 80 },
      DAY,
      { name: 'until', description: 'Last day off; without it the one day', charsMax: 10 },
    ],
    async run({ values: { unit = '', worker = '', day = '', until = day } }, api) {
      const rota = await rotaOn(api, unit, day);
      if (rota === undefined) return noRota(day);
      const { people, assignments } = await rotaInFull(api, rota);
      const wanted = worker.toLowerCase();
      const meant = people.filter(({ name }) => [name.toLowerCase(), ...name.toLowerCase().split(' ')].includes(wanted));
      if (meant.length > 1) return says(`Several people are called so: ${meant.map(({ name }) => name).join(', ')}. Write the whole name.`);
      const off = assignments.filter((one) => one.workerId === meant[0]?.workerId && day <= one.date && one.date <= until);
      if (off.length === 0) return says(`Nobody called ${worker} has a shift then, so nothing would change.`);
      return whatIfReply(await whatIfOff(api, rota, off));
    },
  },
];

export const shortNoticeActions: Readonly<Record<string, Handler>> = {
  'rota.fill-ask': {
    async run({ args: [rotaId = '', shiftId = '', group] }, api) {
      const shift = await fillersOf(api, rotaId, shiftId);
      const choice = shift.choices.find(({ people }) => groupKey(people.map(({ workerId }) => workerId)) === group);
      if (choice === undefined) return fillersReply(shift);
      return askedReply(
        await askFor(
          api,
          rotaId,
          shiftId,
          choice.people.map(({ workerId }) => workerId),
        ),
      );
    },
  },
  'rota.fill-confirm': {
    async run({ args: [callId = '', version] }, api) {
      return confirmedReply(await confirmCall(api, callId, Number(version)));
    },
  },
  'rota.fill-withdraw': {
    async run({ args: [callId = ''] }, api) {
      return askedReply(await withdrawCall(api, callId));
    },
  },
};
