/** A voice message as it came: never stored by what is here. `contentType` is what the sender says of it. */
export interface Audio {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly fileName: string;
}

/** `no_speech` means silence or noise: then no text is made up. Everything else that fails says why in one word. */
export type Transcript =
  | { readonly status: 'heard'; readonly text: string; readonly language: string | undefined; readonly model: string }
  | { readonly status: 'no_speech' }
  | {
      readonly status: 'failed';
      readonly reason: 'too_large' | 'too_long' | 'wrong_type' | 'unreachable' | 'time_budget' | 'not_authorised' | 'invalid_answer';
    };

/** Turns speech into words that the author corrects before anything is drafted from them. */
export interface Transcriber {
  transcribe(audio: Audio): Promise<Transcript>;
}
