import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in answers to the next recording. */
export type Hearing =
  | { readonly text: string; readonly segments?: readonly { readonly no_speech_prob: number }[] }
  | 'hang'
  | 'broken'
  | 'not_authorised'
  | 'truncated';

/** A small strict server of the audio transcriptions interface on loopback; notes down every request that is not of its form. */
export class TranscriptionStandIn {
  readonly bodies: string[] = [];
  readonly complaints: string[] = [];
  #hearings: Hearing[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async open(): Promise<TranscriptionStandIn> {
    const standIn = new TranscriptionStandIn();
    await new Promise<void>((resolve) => standIn.#server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  /** The last one repeats. */
  script(...hearings: Hearing[]): void {
    this.#hearings = hearings;
    this.bodies.length = 0;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('latin1');
    this.bodies.push(body);
    const names = [...body.matchAll(/; name="([^"]+)"/g)].map(([, name]) => name).toSorted();
    if (request.method !== 'POST' || request.url !== '/v1/audio/transcriptions') this.complaints.push(`${request.method} ${request.url}`);
    if (names.join() !== 'file,model,response_format') this.complaints.push(`parts ${names.join()}`);
    if (!/filename="recording\.ogg"/.test(body)) this.complaints.push('file name');
    this.#play((this.#hearings.length > 1 ? this.#hearings.shift() : this.#hearings[0]) ?? { text: '' }, response);
  }

  #play(hearing: Hearing, response: ServerResponse): void {
    const say = (status: number, text: string) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(text);
    };
    if (typeof hearing === 'object') return say(200, JSON.stringify({ language: 'english', ...hearing }));
    switch (hearing) {
      case 'hang':
        return;
      case 'broken':
        return say(500, '{"error":{"message":"broken"}}');
      case 'not_authorised':
        return say(401, '{"error":{"message":"who are you"}}');
      case 'truncated':
        return say(200, '{"text": "Peter sle');
      default:
        return hearing satisfies never;
    }
  }
}

/** An Ogg page header whose position says how long the recording is (RFC 7845, section 4). @param seconds its length */
export function anOggRecording(seconds: number): Buffer {
  const bytes = Buffer.alloc(64);
  bytes.write('OggS', 0, 'latin1');
  bytes.writeBigUInt64LE(BigInt(seconds * 48_000), 6);
  return bytes;
}
