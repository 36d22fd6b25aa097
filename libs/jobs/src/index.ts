export { openQueue, prepareQueue, workerClass } from './backend.js';
export type { JobData, JobQueue, QueueSettings, WorkerTuning } from './backend.js';
export { Relay } from './relay.js';
export type { RelayOptions } from './relay.js';
export { requestJob } from './request-job.js';
export { TOPICS } from './topics.js';
export type { Payload, QueueName, Topic, TopicOf } from './topics.js';
export { readJob, startWorker } from './worker.js';
export type { Handlers, RunningWorker, TakenJob, WorkerEvents } from './worker.js';
