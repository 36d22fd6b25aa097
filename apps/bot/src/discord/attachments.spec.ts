import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAttachment, voiceMessage } from './attachments.js';

const HOSTS = ['127.0.0.1'];
let reached: string[] = [];
let answer: (response: ServerResponse) => void;
const server = createServer((request, response) => {
  reached.push(request.url ?? '');
  answer(response);
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<unknown>((resolve) => void server.close(resolve)));
beforeEach(() => {
  reached = [];
  answer = (response) => response.end('slept well');
});

const at = (path = '/note.txt') => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const aText = (url: string, size = 10) => ({ url, size, contentType: 'text/plain; charset=utf-8' });
const fetchVoice = (url: string, { size = 10, bytesMax = 1_048_576 } = {}) => {
  const file = voiceMessage({ url, size, contentType: 'audio/ogg' }, HOSTS);
  return file.kind === 'voice' ? file.fetch(bytesMax) : file;
};

describe('a file that was attached', () => {
  it('is read where Discord keeps it, as text or as a recording', async () => {
    expect(await readAttachment(aText(at()), HOSTS)).toEqual({ kind: 'text', text: 'slept well' });
    expect(await fetchVoice(at('/voice.ogg'))).toMatchObject({ kind: 'recording', contentType: 'audio/ogg' });
  });

  it.each([
    'http://169.254.169.254/latest',
    'file:///etc/passwd',
    'http://localhost:1/x',
    'http://127.0.0.1.example/x',
    'http://127.0.0.1@127.0.0.2/x',
    'no address',
  ])('is fetched from nowhere else: %s', async (url) => {
    const elsewhere = { kind: 'refused', why: 'it is not where Discord keeps its files.' };
    expect(await readAttachment(aText(url), HOSTS)).toEqual(elsewhere);
    expect(await fetchVoice(url)).toEqual(elsewhere);
  });

  it.each(['http://files.example/x', 'https://files.example:8443/x', 'https://files.example:80/x', 'ftp://files.example/x'])(
    'is fetched from a host that is known over https alone, at its usual port: %s',
    async (url) => {
      expect(await readAttachment(aText(url), ['files.example'])).toEqual({
        kind: 'refused',
        why: 'it is not where Discord keeps its files.',
      });
    },
  );

  it('is fetched at the port that its host was given with, and at no other', async () => {
    const { host, port } = new URL(at());
    expect(await readAttachment(aText(at()), [host])).toEqual({ kind: 'text', text: 'slept well' });
    expect(await readAttachment(aText(at()), [`127.0.0.1:${Number(port) - 1}`])).toMatchObject({ kind: 'refused' });
    expect(reached).toEqual(['/note.txt']);
  });

  it('is not followed to where a redirect points', async () => {
    answer = (response) => response.writeHead(302, { location: at('/elsewhere') }).end();
    expect(await readAttachment(aText(at()), HOSTS)).toEqual({ kind: 'refused', why: 'it could not be fetched.' });
    expect(reached).toEqual(['/note.txt']);
  });

  it('is never more than can be read, by what it claims or by what comes', async () => {
    expect(await readAttachment(aText(at(), 65_537), HOSTS)).toMatchObject({ why: 'it is longer than 65536 bytes.' });
    expect(await fetchVoice(at(), { size: 2_000_000 })).toMatchObject({ why: 'it is larger than 1 MB. Send it in parts.' });
    expect(reached).toEqual([]);
    answer = (response) => response.end('x'.repeat(65_537));
    expect(await readAttachment(aText(at()), HOSTS)).toMatchObject({ why: 'it is longer than 65536 bytes.' });
    expect(await fetchVoice(at(), { bytesMax: 60_000 })).toMatchObject({ why: 'it is larger than 0 MB. Send it in parts.' });
  });

  it('says what is wrong with it', async () => {
    expect(await readAttachment({ ...aText(at()), contentType: 'application/pdf' }, HOSTS)).toMatchObject({
      why: 'only plain text files are read.',
    });
    answer = (response) => response.writeHead(404).end();
    expect(await readAttachment(aText(at()), HOSTS)).toMatchObject({ why: 'its address has run out. Send it again.' });
    answer = (response) => response.end(Buffer.from([0xc3, 0x28]));
    expect(await readAttachment(aText(at()), HOSTS)).toMatchObject({ why: 'it is not UTF-8 text.' });
  });
});
