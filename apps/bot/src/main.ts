import { fileURLToPath } from 'node:url';
import { supervise } from './supervise/supervisor.js';

/** Starts the bot and keeps it running: the program itself is bot.js. */
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopping.abort());
process.exitCode = await supervise(
  fileURLToPath(new URL('./bot.js', import.meta.url)),
  [],
  {
    firstWaitMs: 1_000,
    waitMsMax: 60_000,
    report: (what) => void process.stderr.write(`${JSON.stringify({ app: 'bot', ...what })}\n`),
  },
  stopping.signal,
);
