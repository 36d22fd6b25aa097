export { sentenceEmbedder } from './sentence-embedder.js';
