import { units } from '@handrail/contracts';
import { whoIs } from '../api/identity.js';
import { offersOfMine } from '../api/replan.js';
import { askForShift } from '../api/requests.js';
import { rotasOf, whyShift } from '../api/rota.js';
import { shiftsOfMine, whoIsOn } from '../api/service.js';
import type { ActorApi } from '../api/client.js';
import type { ChatRequest, Handler } from '../chat/command.js';
import { dayAt } from '../chat/days.js';
import { says, type Reply } from '../chat/reply.js';
import { myDayReply, myShiftsReply, whyReply } from '../replies/my-days.reply.js';
import { withOffers } from '../replies/replan.reply.js';
import { requestMadeReply } from '../replies/request.reply.js';
import { onShiftReply } from '../replies/service.reply.js';
import { daysNamed } from './shift-words.js';

type Asked = { readonly days: readonly string[]; readonly today: string; readonly zone: string };

/** The days that the words of the message name, on the clock of the asker's unit. */
async function asked({ readMessage, askedAt }: ChatRequest, api: ActorApi): Promise<Asked> {
  const zone = await api.zone();
  const today = dayAt(askedAt, zone);
  return { days: daysNamed((await readMessage?.())?.text ?? '', today), today, zone };
}

/** Code of the unit that the asker belongs to. */
async function homeOf(api: ActorApi): Promise<string | undefined> {
  const { homeUnitId } = await whoIs(api);
  const { items } = await api.call({ method: 'GET', path: '/units', answer: units });
  return items.find(({ unitId }) => unitId === homeUnitId)?.code;
}

/** Why the asker works, or does not, on each of some days of the rotas of their unit. */
async function why({ days, today }: Asked, api: ActorApi): Promise<Reply> {
  const unit = await homeOf(api);
  if (unit === undefined) return says('You belong to no unit, so there is no rota of yours. /rota why unit day worker explains a shift.');
  const rotas = await rotasOf(api, unit);
  const found = [];
  for (const day of days.length > 0 ? days : [today]) {
    const rota = rotas.find(({ from, to }) => from <= day && day <= to);
    found.push({ day, lines: rota === undefined || rota.number === 0 ? undefined : await whyShift(api, rota.rotaId, day, undefined) });
  }
  return whyReply(found);
}

/** What words about shifts are served by. A wish to be off is for days whose rota is still to be made. */
export const myDaysActions: Readonly<Record<string, Handler>> = {
  'text.mine': {
    async run(request, api) {
      const { days, zone } = await asked(request, api);
      return withOffers(myShiftsReply(await shiftsOfMine(api), days, zone), await offersOfMine(api));
    },
  },
  'text.who': {
    async run(_request, api) {
      const unit = await homeOf(api);
      return unit === undefined ? says('Say which unit: /shift Alder.') : onShiftReply(await whoIsOn(api, unit), await api.zone());
    },
  },
  'text.why': {
    async run(request, api) {
      return why(await asked(request, api), api);
    },
  },
  'text.day': {
    async run(request, api) {
      const { days, today, zone } = await asked(request, api);
      return myDayReply(await shiftsOfMine(api), days.length > 0 ? days : [today], zone);
    },
  },
  'text.off': {
    async run({ args: [onDate = ''] }, api) {
      return requestMadeReply(await askForShift(api, { onDate, wants: 'off' }));
    },
  },
};
