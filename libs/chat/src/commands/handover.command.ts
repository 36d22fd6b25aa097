import { confirmHandover, readHandover } from '../api/care-records.js';
import { unitCalled } from '../api/demand.js';
import { inboxOf, shiftsOfMine } from '../api/service.js';
import type { ChatCommand } from '../chat/command.js';
import { says } from '../chat/reply.js';
import { handoverReply } from '../replies/handover.reply.js';

export const handoverCommand = {
  name: 'handover',
  description: 'The handover of a shift, from filed notes only, each line with its note',
  options: [
    { name: 'unit', description: 'Name of the unit; without it, the one that you are on shift for', charsMax: 60, rest: true },
    {
      name: 'shift',
      description: 'The shift under way, or the last one before it',
      choices: [
        { label: 'Under way', value: 'now' },
        { label: 'Last', value: 'last' },
      ],
    },
  ],
  async run({ values }, api) {
    const asked = whichShift(values['unit'] ?? '', values['shift']);
    const said = asked.unit === '' ? ((await shiftsOfMine(api)).items[0]?.unit ?? '') : asked.unit;
    if (said === '') return says('You have no shift. Say which unit: /handover Alder.');
    const unit = await unitCalled(api, said);
    if (unit === undefined) return { ...says(`There is no unit called ${said}.`), problem: 'not-found' };
    return handoverReply(await readHandover(api, unit.unitId, asked.last ? 'last' : undefined), unit.timeZone, await inboxOf(api));
  },
  actions: {
    'handover.confirm': {
      async run({ args: [unitId = '', start = '', hash = ''] }, api) {
        const startsAt = new Date(Number(start) * 60_000).toISOString();
        const [zone, waiting] = [await api.zone(), await inboxOf(api)];
        return handoverReply(await confirmHandover(api, unitId, startsAt, hash), zone, waiting);
      },
    },
  },
} satisfies ChatCommand;

/** In a typed line the shift may stand behind the unit, which takes the whole line: `/handover South team last`. */
function whichShift(unit: string, shift: string | undefined): { readonly unit: string; readonly last: boolean } {
  const [, name = '', behind] = /^(.*?)\s*(?:\b(?:shift=)?(last|now))?$/i.exec(unit.trim()) ?? [];
  const named = name.replaceAll('"', '').trim();
  return { unit: named, last: (shift ?? behind?.toLowerCase()) === 'last' };
}
