import { Worker } from 'node:worker_threads';
import type { WorkerTask } from './worker-task.js';

/**
 * Lets a thread run from TypeScript sources: `.js` of an import leads to the `.ts` beside it, and workspaces to their sources. Node
 * itself removes the types. Only used when this file itself runs from sources, as it does in tests.
 */
const RUN_FROM_SOURCES = `import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
process.removeAllListeners('warning'); // that types are stripped is not news in a test
registerHooks({
  resolve(specifier, context, next) {
    const ts = context.parentURL?.endsWith('.ts') && specifier.startsWith('.') ? specifier.replace(/\\.js$/, '.ts') : specifier;
    return next(ts, { ...context, conditions: ['@handrail/source', ...context.conditions] });
  },
  load(url, context, next) {
    if (!url.endsWith('.ts')) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'), { mode: 'transform' });
    return { format: 'module', source, shortCircuit: true };
  },
});`;

/** Starts one thread of a fit. Works from `dist` and from sources. */
export function startWorker(task: WorkerTask): Worker {
  const fromSources = import.meta.url.endsWith('.ts');
  const entry = new URL(fromSources ? './worker.ts' : './worker.js', import.meta.url);
  return new Worker(entry, {
    workerData: task,
    ...(fromSources ? { execArgv: ['--import', `data:text/javascript,${encodeURIComponent(RUN_FROM_SOURCES)}`] } : {}),
  });
}
