import { parentPort } from 'node:worker_threads';
import { loadModel } from './model.js';
import type { Asked, Told } from './thread-messages.js';

const port = parentPort!;
const model = loadModel();
// Said once more for each question that comes; here it must not end the thread before anybody asked.
model.catch(() => undefined);

port.on('message', ({ id, texts }: Asked) => {
  model
    .then(async (loaded) => (await loaded.embed(texts)).map((vector) => Float32Array.from(vector)))
    .then(
      (vectors) => {
        const told: Told = { id, vectors };
        port.postMessage(
          told,
          vectors.map(({ buffer }) => buffer),
        );
      },
      () => port.postMessage({ id, vectors: null } satisfies Told),
    );
});
