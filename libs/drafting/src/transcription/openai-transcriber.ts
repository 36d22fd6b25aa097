import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError, toFile } from 'openai';
import { z } from 'zod';
import { AUDIO_LIMITS, faultOf } from './audio.js';
import type { Audio, Transcriber, Transcript } from './transcriber.js';

export interface TranscriberSettings {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  readonly timeBudgetMs: number;
}

/** What a server may answer: `segments` only when it can tell speech from none. */
const answer = z.object({
  text: z.string().max(60_000),
  language: z.string().max(40).nullish(),
  segments: z
    .array(z.object({ no_speech_prob: z.number().nullish(), avg_logprob: z.number().nullish(), text: z.string().nullish() }))
    .nullish(),
});

/** Above this in every segment the recogniser itself doubts that anybody spoke (the default of the Whisper reference decoder). */
const NO_SPEECH_PROBABILITY = 0.6;
/** What recognisers write when nobody speaks: subtitles' thanks and noises. */
const HALLUCINATED =
  /^[\s.…♪]*(?:(?:thank(?:s| you)(?: (?:so |very )?much)?(?: for watching)?|thanks for watching|you|bye(?: bye)?|\[?(?:music|silence|noise|blank_audio|inaudible)\]?|subtitles by .*|please subscribe.*)[\s.!…]*)*$/i;
const ENDINGS: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/webm': 'webm',
};

/** Transcribes through any OpenAI-compatible server, hosted or on the premises. One attempt: the author is waiting and can send again. */
export function openAiTranscriber(settings: TranscriberSettings): Transcriber {
  const client = new OpenAI({
    baseURL: settings.baseUrl,
    apiKey: settings.apiKey,
    maxRetries: 0,
    timeout: settings.timeBudgetMs,
    fetch: (input, init) => fetch(input, { ...init, redirect: 'error' }),
  });
  return {
    async transcribe(audio: Audio): Promise<Transcript> {
      const fault = faultOf(audio, AUDIO_LIMITS);
      if (fault) return { status: 'failed', reason: fault };
      const type = audio.contentType.split(';')[0]!.trim().toLowerCase();
      try {
        const file = await toFile(audio.bytes, `recording.${ENDINGS[type] ?? 'ogg'}`, { type });
        const raw: unknown = await client.audio.transcriptions.create(
          { file, model: settings.model, response_format: 'verbose_json' },
          { signal: AbortSignal.timeout(settings.timeBudgetMs) },
        );
        return heard(raw, settings.model);
      } catch (error) {
        return { status: 'failed', reason: reasonOf(error) };
      }
    },
  };
}

function heard(raw: unknown, model: string): Transcript {
  const parsed = answer.safeParse(raw);
  if (!parsed.success) return { status: 'failed', reason: 'invalid_answer' };
  const { text, language, segments } = parsed.data;
  const silent =
    segments !== undefined &&
    segments !== null &&
    segments.length > 0 &&
    segments.every(({ no_speech_prob: probability }) => (probability ?? 0) > NO_SPEECH_PROBABILITY);
  if (silent || HALLUCINATED.test(text)) return { status: 'no_speech' };
  return { status: 'heard', text: text.trim(), language: language ?? undefined, model };
}

function reasonOf(error: unknown): 'unreachable' | 'time_budget' | 'not_authorised' | 'invalid_answer' {
  if (
    error instanceof APIConnectionTimeoutError ||
    error instanceof APIUserAbortError ||
    (error instanceof Error && error.name === 'TimeoutError')
  )
    return 'time_budget';
  if (error instanceof APIError && (error.status === 401 || error.status === 403)) return 'not_authorised';
  if (error instanceof SyntaxError) return 'invalid_answer';
  return 'unreachable';
}
