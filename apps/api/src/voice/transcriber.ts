import type { ApiSettings } from '@handrail/config';
import type { Audio, AudioLimits, Transcriber } from '@handrail/drafting';

export const TRANSCRIBER = Symbol('transcriber');

export interface BoundTranscriber {
  readonly transcriber: Transcriber;
  readonly faultOf: (audio: Audio) => 'too_large' | 'too_long' | 'wrong_type' | undefined;
  readonly limits: AudioLimits;
  readonly budgetMs: number;
}

/** The transcriber that the settings ask for; null by default, when no recording is taken at all. */
export async function transcriberOf(settings: ApiSettings): Promise<BoundTranscriber | null> {
  const { transcriptionBaseUrl, transcriptionModel, transcriptionApiKey, transcriptionTimeoutSeconds } = settings;
  if (transcriptionBaseUrl === undefined || transcriptionModel === undefined) return null;
  const { AUDIO_LIMITS, faultOf, openAiTranscriber } = await import('@handrail/drafting');
  const budgetMs = transcriptionTimeoutSeconds * 1_000;
  return {
    transcriber: openAiTranscriber({
      baseUrl: transcriptionBaseUrl.replace(/\/+$/, ''),
      apiKey: transcriptionApiKey ?? 'none',
      model: transcriptionModel,
      timeBudgetMs: budgetMs,
    }),
    faultOf: (audio) => faultOf(audio, AUDIO_LIMITS),
    limits: AUDIO_LIMITS,
    budgetMs,
  };
}
