export { loadModel } from './model.js';
export { sentenceEmbedder } from './sentence-embedder.js';
export { ModelUnavailable, threadedModel } from './threaded-model.js';
export type { ThreadedModel } from './threaded-model.js';
