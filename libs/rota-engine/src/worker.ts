import { parentPort, workerData } from 'node:worker_threads';
import { searchThread } from './search-thread.js';
import type { WorkerTask } from './worker-task.js';

searchThread(workerData as WorkerTask, (message) => parentPort!.postMessage(message, []));
