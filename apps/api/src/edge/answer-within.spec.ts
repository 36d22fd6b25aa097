import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ANSWER_WITHIN_MS, endsInTime } from './answer-within.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for what ends in time, and says so', async () => {
  expect(await endsInTime(Promise.resolve('done'))).toBe(true);
  await expect(endsInTime(Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(vi.getTimerCount()).toBe(0);
});

it('waits no longer than whoever asked, and the work goes on', async () => {
  let done = false;
  const work = new Promise<void>((resolve) => void setTimeout(resolve, ANSWER_WITHIN_MS + 1)).then(() => void (done = true));
  const asked = endsInTime(work);
  await vi.advanceTimersByTimeAsync(ANSWER_WITHIN_MS);
  expect([await asked, done]).toEqual([false, false]);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toBe(true);
});
