import { addAddendum, filedNotesOf } from '../api/notes.js';
import type { ChatCommand } from '../chat/command.js';
import { addendumReply, notesToAddToReply } from '../replies/addendum.reply.js';
import { notStoredReply } from '../replies/problem.reply.js';

const DAYS_BACK = 14;
const MS_PER_DAY = 86_400_000;
const ADDENDUM_CHARS_MAX = 2_000;

export const addendumCommand = {
  name: 'addendum',
  description: 'Add to a filed note or put it right. The note stays; your addendum is a draft first',
  options: [{ name: 'ref', description: 'Local reference, such as AL-07', required: true, charsMax: 20 }],
  async run({ values, askedAt }, api) {
    const from = new Date(askedAt.getTime() - DAYS_BACK * MS_PER_DAY);
    return notesToAddToReply(await filedNotesOf(api, values['ref'] ?? '', from), DAYS_BACK, await api.zone());
  },
  actions: {
    'addendum.write': {
      ask: ({ args }) => ({
        title: 'Addendum to a filed note',
        action: 'addendum.write',
        args,
        fields: [{ name: 'text', label: 'What is to be added or put right?', required: true, charsMax: ADDENDUM_CHARS_MAX, long: true }],
      }),
      async run({ args: [noteId = ''], values }, api) {
        const text = values['text'] ?? '';
        try {
          return addendumReply(await addAddendum(api, noteId, text), await api.zone());
        } catch (error) {
          return notStoredReply(error, text, api.person.channel);
        }
      },
    },
  },
} satisfies ChatCommand;
