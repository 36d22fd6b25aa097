import { whoIs } from '../api/identity.js';
import type { ActorApi } from '../api/client.js';
import { logOfCase, openingsToReview, openRecord, whoReadMine } from '../api/records.js';
import type { ChatCommand } from '../chat/command.js';
import type { Reply } from '../chat/reply.js';
import { caseLogReply, openedRecordReply, openingsReply, whoReadMineReply } from '../replies/record.reply.js';

const REF = { name: 'ref', description: 'Local reference, such as AL-07', required: true, charsMax: 20 } as const;

async function log(api: ActorApi, ref: string): Promise<Reply> {
  return caseLogReply(await logOfCase(api, ref), ref.toUpperCase(), await api.zone());
}

export const recordCommand = {
  name: 'record',
  description: 'Who opened whose record: the log of a person, openings to review, and who read what is yours',
  subcommands: [
    {
      name: 'open',
      description: 'For information governance: opens a record for an hour; somebody else is told and reviews it',
      options: [
        REF,
        {
          name: 'words',
          description: 'Why, in your own words; kept, and read by whoever reviews it',
          required: true,
          charsMax: 500,
          rest: true,
        },
      ],
      async run({ values }, api) {
        return openedRecordReply(await openRecord(api, values['ref'] ?? '', values['words'] ?? ''), await api.zone());
      },
    },
    {
      name: 'log',
      description: 'Who did what to a record or read it: for those who may see the log of that person',
      options: [REF],
      run: ({ values }, api) => log(api, values['ref'] ?? ''),
    },
    {
      name: 'review',
      description: 'Openings of records that wait for your review',
      options: [],
      async run(_request, api) {
        const { workerId } = await whoIs(api);
        return openingsReply(await openingsToReview(api), workerId, await api.zone());
      },
    },
    {
      name: 'mine',
      description: 'Who opened or changed what is kept about you: leave, requests, figures, files, your drafts',
      options: [],
      run: async (_request, api) => whoReadMineReply(await whoReadMine(api), await api.zone()),
    },
  ],
  actions: { 'record.log': { run: ({ args: [ref = ''] }, api) => log(api, ref) } },
} satisfies ChatCommand;
