import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chat } from '../src/terminal/chat.js';
import { TestApi } from './test-api.js';

let api: TestApi;
beforeEach(async () => {
  api = await new TestApi().start();
});
afterEach(() => api.stop());

/** Runs a script of lines as standard input that is no terminal. */
async function run(lines: readonly string[], options: { json?: boolean; passwordFromStdin?: boolean } = {}) {
  const output = new PassThrough();
  const whole = text(output);
  const exit = await chat(
    { as: 'ade', json: options.json ?? false, passwordFromStdin: options.passwordFromStdin ?? false },
    api.url,
    Readable.from([lines.join('\n')]),
    output,
  );
  output.end();
  return { exit, shown: await whole };
}

describe('chat in the terminal', () => {
  it('gives one answer for each line, and chooses buttons by their number', async () => {
    const { exit, shown } = await run(['/note AL-07 ate well.', '1', '/steps AL-07 when he is pacing?']);
    expect(shown).toContain('Your words are safe');
    expect(shown).toContain('[1] Confirm as my note');
    expect(shown).toContain('Confirmed and filed');
    expect(shown).toContain('  | Walk beside him, *not* in front.');
    expect(exit).toBe(0);
  });

  it('answers scripts in JSON, one line each, whose buttons can be pressed by their id', async () => {
    const first = await run(['/note AL-07 ate well.'], { json: true });
    const answer = JSON.parse(first.shown) as { problem: null; buttons: { label: string; press: string }[] };
    const press = answer.buttons.find(({ label }) => label === 'Confirm as my note')?.press ?? '';
    const second = await run([press], { json: true });
    expect(JSON.parse(second.shown)).toMatchObject({ problem: null, text: expect.stringContaining('filed') });
  });

  it('asks what to do with words without a command, and stores them only when that is chosen', async () => {
    const { shown } = await run(['AL-12 was calm after lunch.', '1']);
    expect(shown.indexOf('Nothing was stored yet')).toBeLessThan(shown.indexOf('Your words are safe'));
    expect([...api.captures.values()]).toEqual(['AL-12 was calm after lunch.']);
    expect((await run(['AL-12 was calm after lunch.'])).shown).not.toContain('safe');
  });

  it('shows the help to whoever asks for it in any words, and how a command is typed whose stroke was forgotten', async () => {
    const { shown } = await run(['help', 'what can you do?', 'status alder', '1']);
    expect(shown.match(/Chat is not the record and not for emergencies/g)).toHaveLength(2);
    expect(shown).toContain('If it is a command, put a stroke before it: /rota status alder');
    expect([...api.captures.values()]).toEqual(['status alder']);
  });

  it('needs the password where the data is not the demo', async () => {
    api.demo = false;
    expect((await run(['correct horse', '/help'], { passwordFromStdin: true })).shown).toContain('/break-glass');
    await expect(run(['/help'])).rejects.toThrow('sign-in-refused');
  });

  it('does not take the password for a command where none is needed', async () => {
    const { shown } = await run(['correct horse', '/help'], { passwordFromStdin: true });
    expect(shown).not.toContain('correct horse');
    expect(api.asked.map(({ path }) => path)).toEqual(['/sign-in/demo', '/me']);
  });

  it('ends with 1 when an answer was a refusal, and says what is not understood', async () => {
    const { exit, shown } = await run(['/steps AL-02', '/stepps', '/rota why', '7']);
    expect(exit).toBe(1);
    expect(shown).toContain('no record that you can open');
    expect(shown).toContain('There is no /stepps');
    expect(shown).toContain('Missing: unit, day');
    expect(shown).toContain('Nothing with that number');
  });
});
