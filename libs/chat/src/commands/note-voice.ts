import { confirmRecording, moveRecording, readRecording, recordingsTaken, sendRecording, type RecordingView } from '../api/care-records.js';
import type { ActorApi } from '../api/client.js';
import type { FileRead, Handler } from '../chat/command.js';
import { KeptForPerson } from '../chat/kept-for-person.js';
import { says, type Reply } from '../chat/reply.js';
import { capturedReply } from '../replies/draft.reply.js';
import { notStoredReply } from '../replies/problem.reply.js';
import { NO_TRANSCRIPTION, recordingReply } from '../replies/voice.reply.js';

/** Transcripts that wait to be corrected: a form has to be the first answer, so nothing can be looked up when it opens. */
const TRANSCRIPTS_KEPT = 200;
const transcripts = new KeptForPerson<string>(TRANSCRIPTS_KEPT);

function shown(recording: RecordingView, { person }: ActorApi): Reply {
  const { recordingId, transcript } = recording;
  if (transcript === null) transcripts.drop(person.id, recordingId);
  else transcripts.keep(person.id, recordingId, transcript);
  return recordingReply(recording);
}

/** Fetches a recording only where it can be turned into text, and shows what was heard. Nothing is drafted from it here. */
export async function hearRecording(file: Extract<FileRead, { kind: 'voice' }>, messageId: string, api: ActorApi): Promise<Reply> {
  const { taken, bytesMax } = await recordingsTaken(api);
  if (!taken) return NO_TRANSCRIPTION;
  const recording = await file.fetch(bytesMax);
  if (recording.kind === 'refused') return says(`The recording was not taken, and nothing was stored: ${recording.why}`);
  return shown(await sendRecording(api, messageId, recording), api);
}

async function drafted(recordingId: string, text: string, api: ActorApi): Promise<Reply> {
  try {
    const captured = await confirmRecording(api, recordingId, text);
    transcripts.drop(api.person.id, recordingId);
    return capturedReply(captured, await api.zone());
  } catch (error) {
    return notStoredReply(error, text, api.person.channel);
  }
}

/** What can be done with a recording that was heard. */
export const voiceActions: Readonly<Record<string, Handler>> = {
  'note.correct': {
    ask: ({ args: [id = ''], person }) => {
      const value = transcripts.read(person.id, id);
      const label = value === undefined ? 'Your words; they replace what was heard' : 'Correct what was heard';
      const field = { name: 'text', label, long: true, required: true, charsMax: 4_000, ...(value !== undefined && { value }) };
      return { title: 'Your words', action: 'note.correct', args: [id], fields: [field] };
    },
    run: ({ args: [id = ''], values }, api) => drafted(id, values['text'] ?? '', api),
  },
  'note.heard': {
    async run({ args: [id = ''] }, api) {
      const recording = await readRecording(api, id);
      return recording.transcript === null ? shown(recording, api) : drafted(id, recording.transcript, api);
    },
  },
  'note.hear': { run: async ({ args: [id = ''] }, api) => shown(await readRecording(api, id), api) },
  'note.hear-again': { run: async ({ args: [id = ''] }, api) => shown(await moveRecording(api, id, 'again'), api) },
  'note.unhear': { run: async ({ args: [id = ''] }, api) => shown(await moveRecording(api, id, 'discard'), api) },
};
