import { capture } from '../api/notes.js';
import type { ActorApi } from '../api/client.js';
import type { ChatCommand, ChatRequest } from '../chat/command.js';
import { heading, quote, says, type Prompt, type Reply } from '../chat/reply.js';
import { AFTER_A_DRAFT, capturedReply } from '../replies/draft.reply.js';
import { hearRecording, voiceActions } from './note-voice.js';
import { notStoredReply } from '../replies/problem.reply.js';

/** Characters. A form on Discord takes no more; a dictation may be longer in a file. */
const NOTE_FORM_CHARS_MAX = 4_000;
const NOTE_CHARS_MAX = 6_000;

function noteForm(): Prompt {
  return {
    title: 'Note',
    action: 'note.write',
    args: [],
    fields: [{ name: 'text', label: 'What happened? One person or several.', long: true, required: true, charsMax: NOTE_FORM_CHARS_MAX }],
  };
}

export const noteCommand = {
  name: 'note',
  description: 'Write or dictate a note. You get a draft to check; nothing is filed until you confirm it',
  more: AFTER_A_DRAFT,
  options: [
    { name: 'text', description: 'Your words; without them a form opens', charsMax: NOTE_CHARS_MAX, rest: true },
    { name: 'file', description: 'A text file with your words, or a recording', kind: 'file' },
  ],
  messageMenu: { label: 'Draft note from this message', action: 'note.from-message' },
  ask: ({ values, readFile }) => (values['text'] || readFile ? undefined : noteForm()),

  async run(request, api) {
    const file = await request.readFile?.();
    if (file?.kind === 'refused') return says(`The file was not read, and nothing was stored: ${file.why}`);
    if (file?.kind === 'voice') return hearRecording(file, request.id, api);
    // The words of the option and of the file are both the worker's: neither may be dropped for the other.
    return store([request.values['text'], file?.text].filter(Boolean).join('\n'), request.id, api);
  },

  actions: {
    'note.write': { ask: noteForm, run: (request, api) => store(request.values['text'] ?? '', request.id, api) },
    'note.from-message': { run: fromMessage },
    ...voiceActions,
  },
} satisfies ChatCommand;

async function fromMessage(request: ChatRequest, api: ActorApi): Promise<Reply> {
  const message = await request.readMessage?.();
  if (message && !message.own) return says('A note holds your own words. Somebody else wrote that message, so nothing was stored.');
  const file = await request.readFile?.();
  if (file?.kind === 'refused') return says(`The file was not read, and nothing was stored: ${file.why}`);
  if (file?.kind === 'voice' && !message?.text) return hearRecording(file, message?.id ?? request.id, api);
  const text = [message?.text, file?.kind === 'text' ? file.text : ''].filter(Boolean).join('\n');
  if (message === undefined || text === '') return says('That message has no words any more. Nothing was stored.');
  // The message's own id: drafting twice from one message stores it once.
  return store(text, message.id, api);
}

async function store(text: string, externalMessageId: string, api: ActorApi): Promise<Reply> {
  if (text.trim() === '') return says('There were no words in it. Nothing was stored.');
  if (text.length > NOTE_CHARS_MAX) {
    const why = `NOT STORED: a note has at most ${NOTE_CHARS_MAX} characters. Send it in two parts. Your words, so that you can keep them:`;
    return { blocks: [heading(why), quote(text)], problem: 'too-long' };
  }
  try {
    return capturedReply(await capture(api, { text, externalMessageId }), await api.zone());
  } catch (error) {
    return notStoredReply(error, text, api.person.channel);
  }
}
