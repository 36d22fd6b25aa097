import { Worker } from 'node:worker_threads';
import type { Meaning } from '@handrail/care-plan';
import type { Model } from './model.js';
import type { Asked, Told } from './thread-messages.js';

/** Threads started before the model counts as unavailable: one that keeps dying must not be started for ever. */
const STARTS_MAX = 3;

/** Why there are no meanings. `closed` is no fault. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
  constructor(readonly why: 'model-failed' | 'thread-ended' | 'closed') {
    super(`The sentence model gave no meanings: ${why}.`);
  }
}

export type ThreadedModel = Model & {
  /** Ends the thread; what is being asked rejects, and so does whatever is asked after. */
  close(): Promise<void>;
};

type Waiting = { readonly resolve: (meanings: readonly Meaning[]) => void; readonly reject: (why: ModelUnavailable) => void };

/**
 * The sentence model in a thread of its own, so that a process goes on answering while it thinks. The thread starts at the first call, and again
 * at the next call after it died, three times at most. It keeps the process alive only while somebody waits for it.
 * @param startThread another thread in its place, for tests
 */
export function threadedModel(startThread: () => Worker = startEmbeddingThread): ThreadedModel {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let asked = 0;
  let starts = 0;
  let closed = false;

  const rejectAll = (why: ModelUnavailable['why']) => {
    for (const { reject } of waiting.values()) reject(new ModelUnavailable(why));
    waiting.clear();
  };
  const started = (): Worker => {
    starts += 1;
    const fresh = startThread();
    fresh.on('message', ({ id, meanings }: Told) => {
      const one = waiting.get(id);
      waiting.delete(id);
      if (waiting.size === 0) fresh.unref();
      if (meanings === null) one?.reject(new ModelUnavailable('model-failed'));
      else one?.resolve(meanings);
    });
    // An error ends the thread; 'exit' follows it and is where those who wait are told.
    fresh.on('error', () => undefined);
    fresh.on('exit', () => {
      if (thread === fresh) thread = undefined;
      rejectAll(closed ? 'closed' : 'thread-ended');
    });
    return fresh;
  };

  return {
    meaningsOf(texts) {
      if (closed) return Promise.reject(new ModelUnavailable('closed'));
      if (!thread && starts >= STARTS_MAX) return Promise.reject(new ModelUnavailable('thread-ended'));
      thread ??= started();
      const id = (asked += 1);
      const { promise, resolve, reject } = Promise.withResolvers<readonly Meaning[]>();
      waiting.set(id, { resolve, reject });
      thread.ref();
      thread.postMessage({ id, texts: [...texts] } satisfies Asked, []);
      return promise;
    },
    async close() {
      closed = true;
      await thread?.terminate();
      rejectAll('closed');
    },
  };
}

/** Lets the thread run from TypeScript sources, as it does in tests: `.js` of an import leads to the `.ts` beside it. Node removes the types. */
const RUN_FROM_SOURCES = `import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
process.removeAllListeners('warning');
registerHooks({
  resolve: (specifier, context, next) =>
    next(context.parentURL?.endsWith('.ts') && specifier.startsWith('.') ? specifier.replace(/\\.js$/, '.ts') : specifier, context),
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'transform' });
    return { format: 'module', source, shortCircuit: true };
  },
});`;

function startEmbeddingThread(): Worker {
  const fromSources = import.meta.url.endsWith('.ts');
  const entry = new URL(fromSources ? './embedding-thread.ts' : './embedding-thread.js', import.meta.url);
  return fromSources
    ? new Worker(entry, { execArgv: ['--import', `data:text/javascript,${encodeURIComponent(RUN_FROM_SOURCES)}`] })
    : new Worker(entry);
}
