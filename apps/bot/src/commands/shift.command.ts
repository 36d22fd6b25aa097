import { answerOffer, offersOfMine } from '../api/replan.js';
import { shiftsOfMine, whoIsOn } from '../api/service.js';
import type { ChatCommand } from '../chat/command.js';
import { offerAnsweredReply, withOffers } from '../replies/replan.reply.js';
import { onShiftReply, shiftsReply } from '../replies/service.reply.js';

export const shiftCommand = {
  name: 'shift',
  description: 'Your next shifts and offers, or who is on shift in a unit now',
  options: [{ name: 'unit', description: 'A unit, to see who is on shift there', charsMax: 80, rest: true }],
  async run({ values: { unit } }, api) {
    if (unit) return onShiftReply(await whoIsOn(api, unit), await api.zone());
    return withOffers(shiftsReply(await shiftsOfMine(api)), await offersOfMine(api));
  },
  actions: {
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
  },
} satisfies ChatCommand;
