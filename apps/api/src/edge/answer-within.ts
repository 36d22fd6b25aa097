/** Milliseconds. A chat that waits longer than this for an answer sends its message again. */
export const ANSWER_WITHIN_MS = 7_000;

/**
 * Waits for work, but not longer than somebody who has just spoken will: what takes longer goes on by itself, and is the caller's to look after.
 * @returns whether it ended in time
 * @throws what the work throws in that time
 */
export async function endsInTime(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([work.then(() => true), enough]);
  } finally {
    clearTimeout(timer);
  }
}
