import { confirmHandover, readHandover } from '../api/care-records.js';
import { unitCalled } from '../api/demand.js';
import { shiftsOfMine } from '../api/service.js';
import type { ChatCommand } from '../chat/command.js';
import { says } from '../chat/reply.js';
import { handoverReply } from '../replies/handover.reply.js';

export const handoverCommand = {
  name: 'handover',
  description: 'The handover of a shift, from filed notes only, each line with its note',
  options: [{ name: 'unit', description: 'Name of the unit; without it, the one that you are on shift for', charsMax: 60, rest: true }],
  async run({ values }, api) {
    const said = values['unit'] ?? (await shiftsOfMine(api)).items[0]?.unit ?? '';
    if (said === '') return says('You have no shift. Say which unit: /handover Alder.');
    const unit = await unitCalled(api, said);
    if (unit === undefined) return { ...says(`There is no unit called ${said}.`), problem: 'not-found' };
    return handoverReply(await readHandover(api, unit.unitId), unit.timeZone);
  },
  actions: {
    'handover.confirm': {
      async run({ args: [unitId = '', start = '', hash = ''] }, api) {
        const startsAt = new Date(Number(start) * 60_000).toISOString();
        return handoverReply(await confirmHandover(api, unitId, startsAt, hash), await api.zone());
      },
    },
  },
} satisfies ChatCommand;
