import { DEMAND_CAUSES } from '@handrail/contracts';
import { needsOf, proposeNeed, unitCalled } from '../api/demand.js';
import { unitNames } from '../api/rota.js';
import type { ActorApi } from '../api/client.js';
import type { ChatCommand } from '../chat/command.js';
import { MOMENT_EXAMPLES, readMoment } from '../chat/moments.js';
import type { Reply } from '../chat/reply.js';
import { needProposedReply, needsReply } from '../replies/demand.reply.js';
import { noSuchUnit } from '../replies/which-rota.reply.js';
import { notUnderstood } from './rota-names.js';

const UNIT = { name: 'unit', description: 'The unit, such as Alder', required: true, charsMax: 80 };

export const demandCommand = {
  name: 'demand',
  description: 'Needs for staff beyond the usual: propose one, see what was decided',
  subcommands: [
    {
      name: 'list',
      description: 'Needs that have not ended, and who decides them',
      options: [{ ...UNIT, rest: true }],
      async run({ values: { unit: said = '' } }, api) {
        const unit = await unitCalled(api, said);
        return unit === undefined ? unknownUnit(said, api) : needsReply(unit.name, await needsOf(api, unit.unitId), unit.timeZone);
      },
    },
    {
      name: 'propose',
      description: 'Say that more staff are needed; it counts once somebody entitled approves it',
      options: [
        UNIT,
        { name: 'starts', description: 'From when, such as 20:00 or "25 Nov 10:00"', required: true, charsMax: 40 },
        { name: 'ends', description: 'Until when', required: true, charsMax: 40 },
        { name: 'staff', description: 'How many more, 1 to 20', required: true, charsMax: 2 },
        {
          name: 'cause',
          description: 'What it is for. Acuity is decided by a nurse or the team lead',
          required: true,
          choices: DEMAND_CAUSES.map((value) => ({ label: value.charAt(0).toUpperCase() + value.slice(1), value })),
        },
        { name: 'words', description: 'What for, without naming any person supported', required: true, charsMax: 80, rest: true },
      ],
      async run({ values, askedAt }, api) {
        const { unit: said = '', starts = '', ends = '', staff, cause = '', words: name = '' } = values;
        const unit = await unitCalled(api, said);
        if (unit === undefined) return unknownUnit(said, api);
        const startsAt = readMoment(starts, askedAt, unit.timeZone);
        if (startsAt === undefined) return notUnderstood(`“${starts}” is no time to come that I can read. ${MOMENT_EXAMPLES}`);
        const endsAt = readMoment(ends, new Date(startsAt), unit.timeZone);
        if (endsAt === undefined) return notUnderstood(`“${ends}” is no time after that which I can read. ${MOMENT_EXAMPLES}`);
        const staffMin = Number(staff);
        if (!Number.isInteger(staffMin) || staffMin < 1 || staffMin > 20) return notUnderstood('Staff is a whole number from 1 to 20.');
        const need = { name, startsAt, endsAt, staffMin, cause, clinicalCause: cause === 'acuity' };
        return needProposedReply(await proposeNeed(api, unit.unitId, need), unit.timeZone);
      },
    },
  ],
} satisfies ChatCommand;

async function unknownUnit(said: string, api: ActorApi): Promise<Reply> {
  return noSuchUnit(said, await unitNames(api));
}
