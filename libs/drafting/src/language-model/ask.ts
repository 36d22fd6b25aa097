import type { FallbackReason } from '@handrail/care-notes';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { z } from 'zod';
import { ANSWER_FORMAT, INSTRUCTIONS, modelAnswer, type ModelAnswer } from './prompt.js';

export interface ModelSettings {
  /** OpenAI-compatible, such as a server on the premises; without a trailing path beyond `/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly model: string;
  /** For the whole draft, retries and waits included. Milliseconds. */
  readonly timeBudgetMs: number;
  readonly attemptsMax: number;
}

export type Asked =
  | { readonly ok: true; readonly answer: ModelAnswer; readonly requests: number }
  | { readonly ok: false; readonly reason: FallbackReason; readonly requests: number };

/** A reply longer than this is nobody's tidy sentences. Bytes. */
const LONGEST_REPLY = 256 * 1024;
const FIRST_WAIT_MS = 150;

/**
 * One question to the model within its time budget. Retries only what may pass by itself (429, 5xx, a broken connection), never an answer that
 * was paid for and is wrong. Never throws; what failed comes back as one small reason.
 */
export async function askModel(settings: ModelSettings, payload: string, mayRequest: () => Promise<boolean>): Promise<Asked> {
  const deadline = performance.now() + settings.timeBudgetMs;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), settings.timeBudgetMs);
  let requests = 0;
  try {
    for (let attempt = 1; ; attempt++) {
      if (!(await mayRequest())) return { ok: false, reason: 'cost_cap', requests };
      requests += 1;
      const seen: Seen = {};
      const result = await onceAsked(settings, payload, abort.signal, seen);
      if (result.ok) return { ok: true, answer: result.answer, requests };
      if (abort.signal.aborted) return { ok: false, reason: 'time_budget', requests };
      const wait = seen.retryAfterMs ?? FIRST_WAIT_MS * 2 ** (attempt - 1);
      if (!result.mayPass || attempt >= settings.attemptsMax) return { ok: false, reason: result.reason, requests };
      if (performance.now() + wait >= deadline) return { ok: false, reason: result.reason, requests };
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  } finally {
    clearTimeout(timer);
  }
}

interface Seen {
  status?: number;
  retryAfterMs?: number;
  tooLong?: boolean;
  refused?: boolean;
  cutOff?: boolean;
}
type Once =
  | { readonly ok: true; readonly answer: ModelAnswer }
  | { readonly ok: false; readonly reason: FallbackReason; readonly mayPass: boolean };

async function onceAsked(settings: ModelSettings, payload: string, signal: AbortSignal, seen: Seen): Promise<Once> {
  // LangChain and the client below it each retry on their own; both are switched off so that the budget and the count are ours.
  const chat = new ChatOpenAI({
    model: settings.model,
    apiKey: settings.apiKey,
    temperature: 0,
    maxRetries: 0,
    streaming: false,
    configuration: { baseURL: settings.baseUrl, maxRetries: 0, fetch: watchedFetch(seen) },
  });
  try {
    const message = await chat.invoke([new SystemMessage(INSTRUCTIONS), new HumanMessage(payload)], {
      signal,
      response_format: ANSWER_FORMAT,
    });
    return ended(seen) ?? parsed(typeof message.content === 'string' ? message.content : '');
  } catch {
    return ended(seen) ?? failed(seen);
  }
}

/** A refusal or a reply cut off, as the server itself said it: the libraries above turn both into several other errors. */
function ended({ refused, cutOff }: Seen): Once | undefined {
  if (refused) return { ok: false, reason: 'refused', mayPass: false };
  return cutOff ? { ok: false, reason: 'cut_off', mayPass: false } : undefined;
}

const replyEnd = z.object({
  choices: z.array(z.object({ finish_reason: z.string().nullish(), message: z.object({ refusal: z.string().nullish() }) })).min(1),
});

function noteEnd(body: string, seen: Seen): void {
  try {
    const choice = replyEnd.safeParse(JSON.parse(body)).data?.choices[0];
    seen.refused = Boolean(choice?.message.refusal) || choice?.finish_reason === 'content_filter';
    seen.cutOff = choice?.finish_reason === 'length';
  } catch {
    // Not JSON; the caller sees an invalid answer.
  }
}

function parsed(text: string): Once {
  try {
    const answer = modelAnswer.safeParse(JSON.parse(text));
    if (answer.success) return { ok: true, answer: answer.data };
  } catch {
    // Not JSON: told apart from nothing else, because there is nothing else to do.
  }
  return { ok: false, reason: 'invalid_answer', mayPass: false };
}

function failed({ status, tooLong }: Seen): Once {
  if (tooLong) return { ok: false, reason: 'invalid_answer', mayPass: false };
  if (status === 429) return { ok: false, reason: 'rate_limited', mayPass: true };
  if (status === 401 || status === 403) return { ok: false, reason: 'not_authorised', mayPass: false };
  if (status !== undefined && status < 400) return { ok: false, reason: 'invalid_answer', mayPass: false };
  if (status !== undefined && status < 500) return { ok: false, reason: 'refused', mayPass: false };
  return { ok: false, reason: 'unreachable', mayPass: true };
}

/** The platform's fetch without redirects, noting what the server said and cutting replies that never end. */
function watchedFetch(seen: Seen): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, { ...init, redirect: 'error' });
    seen.status = response.status;
    const after = Number(response.headers.get('retry-after'));
    if (response.headers.has('retry-after') && Number.isFinite(after)) seen.retryAfterMs = after * 1_000;
    const reader = response.body?.getReader();
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      size += next.value.byteLength;
      if (size > LONGEST_REPLY) {
        seen.tooLong = true;
        await reader?.cancel();
        throw new Error('The reply is too long.');
      }
      parts.push(next.value);
    }
    const body = Buffer.concat(parts);
    noteEnd(body.toString('utf8'), seen);
    return new Response(body, {
      status: response.status,
      headers: { 'content-type': response.headers.get('content-type') ?? 'application/json' },
    });
  };
}
