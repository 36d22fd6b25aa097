import { shiftsOfMine, whoIsOn } from '../api/service.js';
import type { ChatCommand } from '../chat/command.js';
import { onShiftReply, shiftsReply } from '../replies/service.reply.js';

export const shiftCommand = {
  name: 'shift',
  description: 'Your next shifts, or who is on shift in a unit now',
  options: [{ name: 'unit', description: 'A unit, to see who is on shift there', charsMax: 80, rest: true }],
  async run({ values: { unit } }, api) {
    return unit ? onShiftReply(await whoIsOn(api, unit)) : shiftsReply(await shiftsOfMine(api));
  },
} satisfies ChatCommand;
