import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Audio, openAiTranscriber } from '../src/index.js';

type Play = (response: ServerResponse, body: string) => void;
const said =
  (value: unknown, status = 200): Play =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  };

let server: Server;
let play: Play;
let calls: string[];
const complaints: string[] = [];
const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('latin1');
      calls.push(request.url ?? '');
      if (request.url === '/v1/audio/transcriptions') {
        // Strict: one file part with an audio type, the model and the format, nothing else.
        const names = [...body.matchAll(/; name="([^"]+)"/g)].map(([, name]) => name).toSorted();
        if (
          names.join() !== 'file,model,response_format' ||
          !/filename="recording\.ogg"/.test(body) ||
          !/content-type: audio\/ogg/i.test(body)
        )
          complaints.push(names.join());
      }
      play(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  calls = [];
  play = said({ text: 'Idowu slept through', language: 'english' });
});

/** An Ogg page header whose position says how long the recording is. */
function anOgg(seconds: number): Audio {
  const bytes = new Uint8Array(64);
  bytes.set([0x4f, 0x67, 0x67, 0x53]);
  new DataView(bytes.buffer).setBigUint64(6, BigInt(seconds * 48_000), true);
  return { bytes, contentType: 'audio/ogg; codecs=opus', fileName: 'voice-message.ogg' };
}
const open = (timeBudgetMs = 30_000) =>
  openAiTranscriber({ baseUrl: `${base()}/v1`, apiKey: 'not-a-key', model: 'stand-in', timeBudgetMs });

describe('a voice message', () => {
  it('becomes words for the author to correct', async () => {
    expect(await open().transcribe(anOgg(5))).toEqual({
      status: 'heard',
      text: 'Idowu slept through',
      language: 'english',
      model: 'stand-in',
    });
    expect(complaints).toEqual([]);
  });

  it('that is silent becomes no speech, never text', async () => {
    for (const answer of [
      { text: '' },
      { text: ' Thank you. Thanks for watching!' },
      { text: '[BLANK_AUDIO]' },
      { text: 'you' },
      { text: 'Hello there', segments: [{ no_speech_prob: 0.91 }] },
    ]) {
      play = said(answer);
      expect(await open().transcribe(anOgg(5))).toEqual({ status: 'no_speech' });
    }
  });

  it('that is too large, too long or not what it says is sent nowhere', async () => {
    expect(await open().transcribe({ ...anOgg(5), bytes: new Uint8Array(11 * 1024 * 1024) })).toEqual({
      status: 'failed',
      reason: 'too_large',
    });
    expect(await open().transcribe(anOgg(3_600))).toEqual({ status: 'failed', reason: 'too_long' });
    expect(await open().transcribe({ ...anOgg(5), contentType: 'image/png' })).toEqual({ status: 'failed', reason: 'wrong_type' });
    expect(await open().transcribe({ ...anOgg(5), contentType: 'audio/wav' })).toEqual({ status: 'failed', reason: 'wrong_type' });
    expect(calls).toEqual([]);
  });

  it.each([
    ['hangs', () => undefined, 'time_budget'],
    ['does not know the key', said({ error: { message: 'no' } }, 401), 'not_authorised'],
    ['is broken', said({ error: { message: 'no' } }, 500), 'unreachable'],
    ['is busy', said({ error: { message: 'no' } }, 429), 'unreachable'],
    ['sends half an object', said('{"text": "abc'), 'invalid_answer'],
    ['sends something else', said({ words: [] }), 'invalid_answer'],
  ] as const)('fails in one word, after one request, when the server %s', async (_, faulty, reason) => {
    play = faulty;
    expect(await open(reason === 'time_budget' ? 400 : 30_000).transcribe(anOgg(5))).toEqual({ status: 'failed', reason });
    expect(calls).toHaveLength(1);
  });
});
