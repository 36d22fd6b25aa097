import { whoIs } from '../api/identity.js';
import { answerOffer, offersOfMine } from '../api/replan.js';
import { answerChange, reportAbsence } from '../api/rota-edits.js';
import { shiftsOfMine, whoIsOn } from '../api/service.js';
import type { ActorApi } from '../api/client.js';
import { unitCalled } from '../api/demand.js';
import { ApiProblem } from '../api/problems.js';
import { unitNames } from '../api/rota.js';
import type { ChatCommand } from '../chat/command.js';
import { dayAt, readDay } from '../chat/days.js';
import { says, type Reply } from '../chat/reply.js';
import { myShiftsReply } from '../replies/my-days.reply.js';
import { offerAnsweredReply, withOffers } from '../replies/replan.reply.js';
import { changedReply, onShiftReply, shiftsReply } from '../replies/service.reply.js';
import { noSuchUnit } from '../replies/which-rota.reply.js';
import { offersToMe } from './offers.js';

async function onShift(unit: string, api: ActorApi): Promise<Reply> {
  try {
    return onShiftReply(await whoIsOn(api, unit), await api.zone());
  } catch (error) {
    if (!(error instanceof ApiProblem) || (await unitCalled(api, unit)) !== undefined) throw error;
    return noSuchUnit(unit, await unitNames(api));
  }
}

export const shiftCommand = {
  name: 'shift',
  description: 'Your next shifts and offers, or who is on shift in a unit now',
  options: [{ name: 'unit', description: 'A unit, to see who is on shift there', charsMax: 80, rest: true }],
  async run({ values: { unit }, askedAt }, api) {
    // "tonight" stands where a unit may stand, and is none.
    const zone = await api.zone();
    const day = unit && readDay(unit, dayAt(askedAt, zone));
    if (day) return withOffers(myShiftsReply(await shiftsOfMine(api), [day], zone), await offersOfMine(api));
    if (unit) return onShift(unit, api);
    return withOffers(shiftsReply(await shiftsOfMine(api)), await offersOfMine(api));
  },
  actions: {
    'shift.offers': {
      async run(_request, api) {
        return offersToMe(api);
      },
    },
    'shift.accept': {
      async run({ args: [offerId = ''] }, api) {
        return offerAnsweredReply(await answerOffer(api, offerId, 'accept'));
      },
    },
    'shift.decline': {
      async run({ args: [offerId = ''] }, api) {
        return offerAnsweredReply(await answerOffer(api, offerId, 'decline'));
      },
    },
    'shift.changed': {
      async run(_request, api) {
        return changedReply(await shiftsOfMine(api));
      },
    },
    'shift.answer': {
      async run({ args: [assignmentId = '', how] }, api) {
        const { consent } = await answerChange(api, assignmentId, how === 'accept' ? 'accept' : 'decline');
        return consent === 'GIVEN'
          ? says('You said yes. The shift is yours.')
          : says('You said no. Whoever runs the rota was told and looks for another way. Until they tell you, the shift stands.');
      },
    },
    'shift.absent': {
      ask: ({ args }) => ({
        title: 'I cannot come to this shift',
        action: 'shift.absent',
        args,
        fields: [{ name: 'note', label: 'Why? Begin with "sick" if you are', required: true, charsMax: 500 }],
      }),
      async run({ args: [rotaId = '', shiftId = ''], values }, api) {
        const { workerId } = await whoIs(api);
        const note = values['note'] ?? '';
        const kind = /^\s*sick\b/i.test(note) ? 'sick' : 'other';
        return says((await reportAbsence(api, rotaId, { workerId, shifts: [shiftId], kind, note })).next);
      },
    },
  },
} satisfies ChatCommand;
