import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in does with the next request. `tidy` re-words by upper-casing the first letter and adding a full stop. */
export type Turn =
  | 'tidy'
  | 'hang'
  | 'rate_limited'
  | 'broken'
  | 'not_authorised'
  | 'refusal'
  | 'cut_off'
  | 'wrong_enum'
  | 'truncated'
  | 'megabyte'
  | 'unknown_id'
  | 'invented_person'
  | { readonly say: (sentences: readonly SentSentence[]) => unknown };
export interface SentSentence {
  readonly id: string;
  readonly words: string;
  readonly section: string;
}

/** A small strict server of the chat completions interface on loopback; refuses requests that are not of its form. */
export class ModelStandIn {
  readonly bodies: string[] = [];
  readonly headers: string[] = [];
  readonly complaints: string[] = [];
  #turns: Turn[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async open(): Promise<ModelStandIn> {
    const standIn = new ModelStandIn();
    await new Promise<void>((resolve) => standIn.#server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }
  /** The last turn repeats. */
  script(...turns: Turn[]): void {
    this.#turns = turns;
    this.bodies.length = 0;
    this.headers.length = 0;
  }
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = Buffer.concat(parts).toString('utf8');
    this.bodies.push(body);
    this.headers.push(JSON.stringify(request.headers) + request.url);
    const turn = this.#turns.length > 1 ? this.#turns.shift()! : (this.#turns[0] ?? 'tidy');
    const sent = this.#checked(request, body);
    if (!sent) return void json(response, 400, { error: { message: 'malformed' } });
    this.#play(turn, sent, response);
  }

  #checked(request: IncomingMessage, body: string): readonly SentSentence[] | undefined {
    const complain = (what: string) => {
      this.complaints.push(what);
      return undefined;
    };
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') return complain(`${request.method} ${request.url}`);
    const {
      messages,
      response_format: format,
      tools,
      stream,
    } = JSON.parse(body) as {
      messages: { role: string; content: string }[];
      response_format?: { type: string; json_schema?: { strict?: boolean } };
      tools?: unknown;
      stream?: boolean;
    };
    if (tools !== undefined || stream === true) return complain('tools or stream');
    if (format?.type !== 'json_schema' || format.json_schema?.strict !== true) return complain('no strict schema');
    if (messages.length !== 2 || messages[1]?.role !== 'user') return complain('roles');
    return (JSON.parse(messages[1].content) as { sentences: SentSentence[] }).sentences;
  }

  #play(turn: Turn, sent: readonly SentSentence[], response: ServerResponse): void {
    const tidied = sent.map(({ id, words, section }) => ({
      id,
      section,
      text: words.charAt(0).toUpperCase() + words.slice(1) + (words.endsWith('.') ? '' : '.'),
    }));
    const say = (value: unknown, finish = 'stop', extra: object = {}) =>
      json(response, 200, completion(typeof value === 'string' ? value : JSON.stringify(value), finish, extra));
    if (typeof turn === 'object') return void say({ sentences: turn.say(sent) });
    switch (turn) {
      case 'tidy':
        return void say({ sentences: tidied });
      case 'hang':
        return;
      case 'rate_limited':
        response.setHeader('retry-after', '0.05');
        return void json(response, 429, { error: { message: 'slow down' } });
      case 'broken':
        return void json(response, 500, { error: { message: 'broken' } });
      case 'not_authorised':
        return void json(response, 401, { error: { message: 'who are you' } });
      case 'refusal':
        return void say('', 'stop', { refusal: 'I cannot help with that.' });
      case 'cut_off':
        return void say('{"sentences":[{"id":"s1"', 'length');
      case 'wrong_enum':
        return void say({ sentences: tidied.map(({ id, text }) => ({ id, text, section: 'gossip' })) });
      case 'truncated':
        return void say('{"sentences":[{"id":"s1","section":"other","te');
      case 'megabyte':
        return void say({ sentences: [{ ...tidied[0], text: 'x'.repeat(1_048_576) }] });
      case 'unknown_id':
        return void say({ sentences: [{ ...tidied[0], id: 's999' }] });
      case 'invented_person':
        return void say({ sentences: [{ ...tidied[0], text: 'Signed by [AAAAAA-1-1].' }] });
      default:
        return turn satisfies never;
    }
  }
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

const completion = (content: string, finish_reason: string, extra: object) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'stand-in',
  choices: [{ index: 0, finish_reason, message: { role: 'assistant', content, ...extra } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
