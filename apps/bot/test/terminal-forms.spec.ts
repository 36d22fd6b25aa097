import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chat } from '../src/terminal/chat.js';
import { TestApi } from './test-api.js';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';

let api: TestApi;
beforeEach(async () => {
  api = await new TestApi().start();
});
afterEach(() => api.stop());

/** Somebody at a terminal: what they see, and what they type once they see it. */
function atTerminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true as const });
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  let read = 0;
  const left = chat({ as: 'ade', json: false, passwordFromStdin: false }, api.url, input, output);
  return {
    left,
    all: () => shown,
    /** Waits until these words stand below what was seen before. */
    async sees(words: string): Promise<void> {
      await vi.waitFor(() => expect(shown.slice(read)).toContain(words));
      read = shown.indexOf(words, read) + words.length;
    },
    types: (keys: string) => input.write(keys),
  };
}

/** Dictates, and presses the button that asks why the draft is withdrawn. */
async function withdraws(ade: ReturnType<typeof atTerminal>): Promise<void> {
  ade.types('/note AL-07 ate well.\r');
  await ade.sees('[3] Withdraw');
  ade.types('3\r');
  await ade.sees('Why?: ');
}

describe('a form in the terminal', () => {
  it.each([
    ['Ctrl-C', CTRL_C],
    ['/cancel', `\r/cancel\r`],
  ])('is left by %s: nothing of it is sent, and chat goes on', async (_how, keys) => {
    const ade = atTerminal();
    await ade.sees('> ');
    ade.types('/note\r');
    await ade.sees('/cancel or Ctrl-C leaves this form without sending.');
    await ade.sees('| ');
    ade.types('AL-07 ate well.\r');
    await ade.sees('| ');
    ade.types(`half a line${keys}`);
    await ade.sees('Cancelled: nothing was sent.');
    expect([...api.captures.values()]).toEqual([]);
    await ade.sees('> ');
    ade.types('/note AL-12 slept.\r');
    await ade.sees('Your words are safe');
    expect([...api.captures.values()]).toEqual(['AL-12 slept.']);
    await ade.sees('> ');
    ade.types(CTRL_C);
    expect(await ade.left).toBe(0);
  });

  it('is not sent by the end of the input either', async () => {
    const ade = atTerminal();
    await ade.sees('> ');
    ade.types('/note\r');
    await ade.sees('| ');
    ade.types('AL-07 ate well.\r');
    await ade.sees('| ');
    ade.types(CTRL_D);
    expect(await ade.left).toBe(0);
    expect(ade.all()).toContain('Cancelled: nothing was sent.');
    expect([...api.captures.values()]).toEqual([]);
  });

  it('keeps the buttons above it, so that they can be chosen after it was left', async () => {
    const ade = atTerminal();
    await ade.sees('> ');
    await withdraws(ade);
    ade.types(`wrong${CTRL_C}`);
    await ade.sees('Cancelled: nothing was sent.');
    await ade.sees('> ');
    ade.types('1\r');
    await ade.sees('Confirmed and filed');
    expect(api.asked.filter(({ path }) => path.endsWith('/withdraw'))).toEqual([]);
    ade.types('/quit\r');
    await ade.left;
  });

  it('takes one line for a field that holds one, and several lines to a full stop for any other', async () => {
    const ade = atTerminal();
    await ade.sees('> ');
    await withdraws(ade);
    ade.types('written twice\r');
    await vi.waitFor(() => expect(api.asked.at(-1)).toMatchObject({ body: { reason: 'written twice' } }));
    expect(ade.all()).not.toContain('full stop');
    await ade.sees('> ');
    ade.types('/note\r');
    await ade.sees('(end with a line that is only a full stop)');
    ade.types('AL-07 slept.\rAL-12 walked.\r.\r');
    await ade.sees('Your words are safe');
    expect([...api.captures.values()].at(-1)).toBe('AL-07 slept.\nAL-12 walked.');
    ade.types('/quit\r');
    await ade.left;
  });
});
