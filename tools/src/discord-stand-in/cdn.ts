import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Attachment } from './world.js';

type Stored = { readonly bytes: Uint8Array; readonly type: string; readonly signature: string; expired: boolean };

/** A file store with signed addresses that run out, as Discord's CDN has them. */
export class Cdn {
  readonly #files = new Map<string, Stored>();
  readonly #server: Server;
  /** Paths asked for, in order: shows that a voice file was fetched once and from here. */
  readonly asked: string[] = [];

  constructor() {
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://cdn');
      this.asked.push(url.pathname);
      const stored = this.#files.get(url.pathname);
      if (stored === undefined || stored.expired || url.searchParams.get('hm') !== stored.signature) {
        response.writeHead(404).end('This content is no longer available.');
        return;
      }
      response.writeHead(200, { 'content-type': stored.type, 'content-length': stored.bytes.length }).end(stored.bytes);
    });
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a file up and says how a message would mention it. */
  put(id: string, channelId: string, file: { name: string; type: string; bytes: Uint8Array; durationSeconds?: number }): Attachment {
    const path = `/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
    const signature = randomBytes(16).toString('hex');
    this.#files.set(path, { bytes: file.bytes, type: file.type, signature, expired: false });
    const url = `${this.url}${path}?ex=0&is=0&hm=${signature}`;
    const voice = file.durationSeconds === undefined ? {} : { duration_secs: file.durationSeconds, waveform: 'AAAA' };
    return { id, filename: file.name, content_type: file.type, size: file.bytes.length, url, proxy_url: url, ...voice };
  }

  /** Every signature given out so far is refused from now on. */
  expireAll(): void {
    for (const stored of this.#files.values()) stored.expired = true;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}
