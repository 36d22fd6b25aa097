import { parentPort, workerData } from 'node:worker_threads';
import { generationThread } from './generation-thread.js';
import { searchThread } from './search-thread.js';
import type { WorkerMessage, WorkerTask } from './worker-task.js';

const task = workerData as WorkerTask;
const send = (message: WorkerMessage) => parentPort!.postMessage(message, []);

// The second thread brings the bound; all others search. One alone does both; where moves are counted it only searches.
if (task.index === 1 || (task.alone && task.iterations === null)) await generationThread(task, send);
else searchThread(task, send);
