import { parentPort, workerData } from 'node:worker_threads';
import { generationThread } from './generation-thread.js';
import { searchThread } from './search-thread.js';
import type { WorkerMessage, WorkerTask } from './worker-task.js';

const task = workerData as WorkerTask;
const send = (message: WorkerMessage) => parentPort!.postMessage(message, []);

// The second thread brings the bound; all others search.
if (task.index === 1) await generationThread(task, send);
else searchThread(task, send);
