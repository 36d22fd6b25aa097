import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import { loadModel } from './model.js';
import { threadedModel, type ThreadedModel } from './threaded-model.js';

let model: ThreadedModel | undefined;
afterEach(() => model?.close());
const thread = (source: string) => new Worker(source, { eval: true });
const ECHO = `const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ id, texts }) => {
    if (texts[0] === 'die') process.exit(1);
    if (texts[0] !== 'hang') parentPort.postMessage({ id, meanings: texts[0] === 'fail' ? null : texts.map((t) => ({ whole: Float32Array.of(t.length), pieces: new Float32Array() })) });
  });`;
async function turnsTaken(count: number): Promise<number> {
  if (count === 0) return 0;
  await new Promise((next) => setImmediate(next));
  return 1 + (await turnsTaken(count - 1));
}
const lengths = async (texts: readonly string[]) => (await model!.meaningsOf(texts)).map(({ whole }) => whole[0]);

describe('the sentence model in a thread of its own', () => {
  it('gives the meanings that it gives in this one, and leaves this one free meanwhile', async () => {
    model = threadedModel();
    await model.meaningsOf(['ready']);
    const texts = Array.from({ length: 24 }, (_, k) => `he walks up and down the corridor, ${k}`);
    const asked = model.meaningsOf(texts);
    const turns = await Promise.race([asked.then(() => 0), turnsTaken(20)]);
    // In this thread the work would have been done before the twentieth turn.
    expect(turns).toBe(20);
    expect(await asked).toEqual(await (await loadModel()).meaningsOf(texts));
  });

  it('answers each question with its own meanings, however many are asked at once', async () => {
    model = threadedModel(() => thread(ECHO));
    expect(await Promise.all([lengths(['a', 'bb']), lengths(['ccc']), lengths([])])).toEqual([[1, 2], [3], []]);
  });

  it('tells those who wait that the thread died, starts another for the next, and gives up after three', async () => {
    let started = 0;
    model = threadedModel(() => {
      started += 1;
      return thread(ECHO);
    });
    for (let k = 0; k < 3; k++) await expect(model.meaningsOf(['die'])).rejects.toMatchObject({ why: 'thread-ended' });
    await expect(model.meaningsOf(['a'])).rejects.toMatchObject({ why: 'thread-ended' });
    expect(started).toBe(3);
  });

  it('rejects where the model fails, and goes on', async () => {
    model = threadedModel(() => thread(ECHO));
    await expect(model.meaningsOf(['fail'])).rejects.toMatchObject({ why: 'model-failed' });
    expect(await lengths(['abc'])).toEqual([3]);
  });

  it('lets go of those who wait when it is closed, and takes no more', async () => {
    model = threadedModel(() => thread(ECHO));
    const hung = model.meaningsOf(['hang']).catch((why: unknown) => why);
    await model.close();
    expect(await hung).toMatchObject({ why: 'closed' });
    await expect(model.meaningsOf(['a'])).rejects.toMatchObject({ why: 'closed' });
  });
});
