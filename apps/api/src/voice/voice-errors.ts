import { DomainError } from '@handrail/contracts';

export class NoTranscription extends DomainError {
  readonly code = 'no-transcription';
  constructor() {
    super('Recordings are not turned into text here, and nothing was stored. Type the note, or dictate it with your keyboard.');
  }
}

const WHY = {
  too_large: 'The recording is larger than 10 MB. Send it in parts.',
  too_long: 'The recording is longer than ten minutes. Send it in parts.',
  wrong_type: 'That is no recording of a kind that is read here: Ogg, WAV, MP3, MP4 or WebM.',
} as const;

export class RecordingRefused extends DomainError {
  readonly code = 'recording-refused';
  constructor(readonly fault: keyof typeof WHY) {
    super(`${WHY[fault]} Nothing was stored.`, { fault });
  }
}

export class RecordingStepNotOpen extends DomainError {
  readonly code = 'recording-step-not-open';
  /** @param next what can be done with it instead */
  constructor(recordingId: string, state: string, next: string) {
    super(next, { recordingId, state });
  }
}
