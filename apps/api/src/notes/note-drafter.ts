import { randomInt } from 'node:crypto';
import { extractiveDrafter, type NoteDrafter } from '@handrail/care-notes';
import type { ApiSettings } from '@handrail/config';
import { takeModelRequest, type Store } from '@handrail/store';
import type { Clock } from '../edge/clock.js';

export const NOTE_DRAFTER = Symbol('note drafter');

export interface BoundDrafter {
  readonly drafter: NoteDrafter;
  /** Milliseconds that it may take to answer; 0 for one that asks nobody and answers at once. */
  readonly waitsMs: number;
}

/** Attempts within the time budget: the first and two more for what may pass by itself. */
const ATTEMPTS_MAX = 3;

/**
 * The drafter that the settings ask for: the worker's own sentences unless the address of a language model is set.
 * The libraries that speak to a model are loaded only then. Each request is counted before it is sent, in a short transaction of its own;
 * when it cannot be counted it is not sent.
 */
export async function noteDrafterOf(settings: ApiSettings, store: Store, clock: Clock): Promise<BoundDrafter> {
  const { llmBaseUrl, llmModel, llmApiKey, llmTimeoutSeconds, llmRequestsPerWorkerPerDay } = settings;
  if (llmBaseUrl === undefined || llmModel === undefined) return { drafter: extractiveDrafter, waitsMs: 0 };
  const { languageModelDrafter } = await import('@handrail/drafting');
  const timeBudgetMs = llmTimeoutSeconds * 1_000;
  const cap = {
    take: (workerId: string) =>
      store
        .run({ kind: 'worker', workerId, traceId: 'model-request' }, clock.now(), (tx) => takeModelRequest(tx, llmRequestsPerWorkerPerDay))
        .catch(() => false),
  };
  const model = {
    baseUrl: llmBaseUrl.replace(/\/+$/, ''),
    apiKey: llmApiKey ?? 'none',
    model: llmModel,
    timeBudgetMs,
    attemptsMax: ATTEMPTS_MAX,
  };
  return { drafter: languageModelDrafter(model, cap, randomLetters), waitsMs: timeBudgetMs };
}

const randomLetters = (length: number): string => Array.from({ length }, () => String.fromCharCode(65 + randomInt(26))).join('');
