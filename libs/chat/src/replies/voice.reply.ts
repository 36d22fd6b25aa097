import type { RecordingView } from '../api/care-records.js';
import { heading, quote, says, words, type Button, type Reply } from '../chat/reply.js';

const WRITE: Button = { label: 'Write it', action: 'note.write', args: [], tone: 'main' };

/** Where no recording is taken: what to do instead. */
export const NO_TRANSCRIPTION: Reply = {
  blocks: [
    words(
      'A recording cannot be turned into text here, and it was not stored. Please type or dictate it with your keyboard: the button opens a form.',
    ),
  ],
  buttons: [WRITE],
};

/** What a machine heard, to be corrected before it is anybody's words. */
export function recordingReply({ recordingId, status, transcript, next }: RecordingView): Reply {
  const button = (label: string, action: string, tone: Button['tone'] = 'plain'): Button => ({ label, action, args: [recordingId], tone });
  switch (status) {
    case 'heard':
      return {
        blocks: [heading('A machine heard this. It is not your note yet.'), quote(transcript ?? ''), words(next)],
        buttons: [
          button('Correct it', 'note.correct', 'main'),
          button('It is right: draft it', 'note.heard'),
          button('Delete the recording', 'note.unhear', 'danger'),
        ],
      };
    case 'working':
      return { blocks: [words(next)], buttons: [button('Look again', 'note.hear', 'main'), WRITE] };
    case 'failed':
      return {
        blocks: [words(next)],
        buttons: [button('Try again', 'note.hear-again', 'main'), WRITE, button('Delete the recording', 'note.unhear', 'danger')],
      };
    case 'no-speech':
      return { blocks: [words(next)], buttons: [WRITE] };
    case 'confirmed':
    case 'discarded':
      return says(next);
    default:
      return status satisfies never;
  }
}
