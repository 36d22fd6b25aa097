import { parentPort } from 'node:worker_threads';
import { loadModel } from './model.js';
import type { Asked, Told } from './thread-messages.js';

const port = parentPort!;
const model = loadModel();
// Said once more for each question that comes; here it must not end the thread before anybody asked.
model.catch(() => undefined);

port.on('message', ({ id, texts }: Asked) => {
  model
    .then((loaded) => loaded.meaningsOf(texts))
    .then(
      (meanings) => {
        const buffers = meanings.flatMap(({ whole, pieces }) => [whole.buffer, pieces.buffer]);
        port.postMessage({ id, meanings } satisfies Told, buffers as ArrayBuffer[]);
      },
      () => port.postMessage({ id, meanings: null } satisfies Told),
    );
});
