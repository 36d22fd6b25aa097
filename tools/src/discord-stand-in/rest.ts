import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from './interactions.js';
import type { Faults } from './faults.js';
import { readBody, type Body } from './requests.js';

/** What a route gets: the parts of its path, the parsed body and the query. */
export type Call = { readonly params: readonly string[]; readonly body: Body; readonly query: URLSearchParams };
export type Answer = { readonly status: number; readonly json?: unknown };
export type Route = {
  readonly method: string;
  /** Of the path after the version, with one group for each part that varies. */
  readonly path: RegExp;
  /** `none` for interaction callbacks and webhooks, whose address holds a token of its own. */
  readonly authorization: 'bot' | 'none';
  /** Query parameters that may be there. */
  readonly query?: readonly string[];
  readonly run: (call: Call) => Answer;
};

type RestSettings = {
  readonly token: string;
  readonly faults: Faults;
  readonly report: (violation: string) => void;
  /** Reads every body that comes, whatever becomes of it. */
  readonly read: (body: unknown) => void;
};

/** One request as the application made it, for tests that look at the bytes. */
export type Seen = { readonly method: string; readonly path: string; readonly status: number; readonly body: unknown };

/** The REST side of the stand-in. Anything it does not know is a violation and a 404. */
export class Rest {
  readonly seen: Seen[] = [];
  readonly #server: Server;
  readonly #routes: readonly Route[];
  readonly #settings: RestSettings;

  constructor(routes: readonly Route[], settings: RestSettings) {
    this.#routes = routes;
    this.#settings = settings;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  async open(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  /** Address to give to the client as `rest.api`, without the version. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api\/v10/, '');
    let body: Body = { json: undefined, files: new Map() };
    let status: number;
    try {
      body = await readBody(request);
      this.#settings.read(body.json);
      const fault = this.#settings.faults.take(method, path);
      if (fault !== undefined && 'hangUp' in fault) {
        this.seen.push({ method, path, status: 0, body: body.json });
        response.socket?.destroy();
        return;
      }
      if (fault !== undefined) status = playFault(response, fault);
      else {
        const answer = this.#answer(request, url, method, path, body);
        status = answer.status;
        reply(response, status, answer.json);
      }
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, 0, `The stand-in failed: ${String(error)}`);
      if (refusal.violation) this.#settings.report(`${method} ${path}: ${refusal.message}`);
      status = refusal.status;
      reply(response, status, { code: refusal.code, message: refusal.message });
    }
    this.seen.push({ method, path, status, body: body.json });
  }

  #answer(request: IncomingMessage, url: URL, method: string, path: string, body: Body): Answer {
    // Discord's edge turns away clients that do not say what they are.
    if (!/^DiscordBot \(\S+, .+\)/.test(request.headers['user-agent'] ?? ''))
      throw new Refusal(403, 40_333, 'The User-Agent must be DiscordBot (address, version)');
    if ((method === 'GET' || method === 'DELETE') && body.json !== undefined) throw new Refusal(400, 50_109, `${method} has no body`);
    if (!url.pathname.startsWith('/api/v10/')) throw new Refusal(404, 0, '404: Not Found (the API version must be v10)');
    for (const route of this.#routes) {
      const match = route.method === method ? route.path.exec(path) : null;
      if (match === null) continue;
      const unknown = [...url.searchParams.keys()].filter((key) => !(route.query ?? []).includes(key));
      if (unknown.length > 0) throw new Refusal(400, 50_035, `Unknown query parameter ${unknown.join(', ')}`);
      if (route.authorization === 'bot' && request.headers.authorization !== `Bot ${this.#settings.token}`) {
        throw new Refusal(401, 0, '401: Unauthorized');
      }
      if (route.authorization === 'none' && request.headers.authorization !== undefined) {
        throw new Refusal(400, 50_035, 'The bot token was sent where it is not needed');
      }
      return route.run({
        params: match.slice(1).map((part: string | undefined) => decodeURIComponent(part ?? '')),
        body,
        query: url.searchParams,
      });
    }
    throw new Refusal(404, 0, '404: Not Found (unknown route)');
  }
}

function playFault(response: ServerResponse, fault: Exclude<ReturnType<Faults['take']>, undefined | { hangUp: true }>): number {
  if (fault.status === 429) {
    response.setHeader('retry-after', String(fault.retryAfterSeconds));
    response.setHeader('x-ratelimit-scope', 'user');
    reply(response, 429, { message: 'You are being rate limited.', retry_after: fault.retryAfterSeconds, global: false });
  } else if (fault.status === 403 || fault.status === 404) {
    reply(response, fault.status, { code: fault.code ?? 0, message: fault.message ?? 'Scripted refusal' });
  } else reply(response, fault.status, { message: 'Scripted fault' });
  return fault.status;
}

function reply(response: ServerResponse, status: number, json: unknown): void {
  // The library parses a body wherever it sees this type, so an empty answer must not claim it.
  if (json === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}
