import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { captured, chatLink, confirmed, planAnswer, PROBLEMS, recordingOffer, units, whoAmI, type ProblemCode } from '@handrail/contracts';

export const TEST_SERVICE_TOKEN = 'hrs_test';

type Asked = {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly person: string | undefined;
  readonly key: string | undefined;
  readonly cookie: string | undefined;
};
type Answer = { readonly status: number; readonly json: unknown };

class Refused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extra: object = {},
  ) {
    super(code);
  }
}

/**
 * A TEST SERVER in the place of the API, for what the real one cannot be made to do at a chosen moment: an answer lost on the way, 503, a hash
 * that went stale. Whole journeys run against the real API in tools/test. Every answer is of the contract's own shape, or the test fails.
 * Strict about what every call must carry: the service token, the person, and an Idempotency-Key on a POST, whose repeat gets the first answer.
 */
export class TestApi {
  readonly asked: Asked[] = [];
  demo = true;
  readonly captures = new Map<string, string>();
  readonly complaints: string[] = [];
  readonly #linked = new Map<string, string>();
  readonly #codes = new Map<string, string>();
  readonly #answers = new Map<string, Answer>();
  readonly #faults: { path: RegExp; status: number | 'hang-up'; left: number }[] = [];
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response));

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  giveCode(code: string, worker: string): void {
    this.#codes.set(code, worker);
  }

  link(externalUserId: string, worker: string): void {
    this.#linked.set(`discord:${externalUserId}`, worker);
  }

  fail(path: RegExp, status: number | 'hang-up', times: number): void {
    this.#faults.push({ path, status, left: times });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const path = new URL(request.url ?? '/', 'http://api').pathname.replace(/^\/api\/v1/, '');
    const body = chunks.length > 0 ? (JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>) : {};
    const header = (name: string) => (typeof request.headers[name] === 'string' ? request.headers[name] : undefined);
    const asked = {
      method: request.method ?? 'GET',
      path,
      body,
      person: header('x-on-behalf-of'),
      key: header('idempotency-key'),
      cookie: header('cookie'),
    };
    this.asked.push(asked);
    const fault = this.#faults.find((f) => f.left > 0 && f.path.test(path));
    if (fault) fault.left -= 1;
    if (typeof fault?.status === 'number') return void response.writeHead(fault.status).end();
    const answer = this.#once(asked, header('authorization'));
    // The work is done and the answer never arrives: the case that makes a repeat dangerous.
    if (fault) return void response.socket?.destroy();
    const type = answer.status < 400 ? 'application/json' : 'application/problem+json';
    const cookie = path.startsWith('/sign-in') && answer.status === 200 ? { 'set-cookie': 'handrail_session=test; HttpOnly; Path=/' } : {};
    response.writeHead(answer.status, { 'content-type': type, ...cookie }).end(JSON.stringify(answer.json));
  }

  #once(asked: Asked, authorization: string | undefined): Answer {
    const { key } = asked;
    const known = key === undefined ? undefined : this.#answers.get(key);
    if (known) return known;
    try {
      if (asked.path.startsWith('/sign-in')) return { status: 200, json: this.#signIn(asked) };
      if (asked.cookie === undefined && authorization !== `Bearer ${TEST_SERVICE_TOKEN}`) throw new Refused('not-signed-in');
      if (asked.method === 'POST' && (key === undefined || key.length > 100)) throw new Refused('idempotency-key-required');
      const answer = { status: 200, json: this.#answer(asked) };
      if (key !== undefined) this.#answers.set(key, answer);
      return answer;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.code === 'idempotency-key-required') this.complaints.push(`${asked.path}: no key`);
      const { status, title } = PROBLEMS[error.code];
      return { status, json: { type: 'about:blank', title, status, code: error.code, detail: '', traceId: 't', ...error.extra } };
    }
  }

  #signIn({ path, body }: Asked): unknown {
    if (path === '/sign-in/demo' && !this.demo) throw new Refused('demo-only');
    if (path === '/sign-in' && body['password'] !== 'correct horse') throw new Refused('sign-in-refused');
    return ade('2026-11-24T20:00:00Z');
  }

  #answer({ method, path, body, person, cookie }: Asked): unknown {
    if (method === 'POST' && path === '/chat-links') {
      if (person !== undefined) this.complaints.push('linking speaks for nobody');
      const worker = this.#codes.get(String(body['code']));
      if (worker === undefined) throw new Refused('link-code-refused');
      this.#codes.delete(String(body['code']));
      this.link(String(body['externalUserId']), worker);
      return chatLink.parse({ linkId: ID, channel: 'discord', externalUserId: body['externalUserId'], linkedAt: '2026-11-24T15:05:00Z' });
    }
    const worker = cookie === 'handrail_session=test' ? 'Ade' : this.#linked.get(person ?? '');
    if (worker === undefined) throw new Refused('not-signed-in');
    if (path === '/me') return ade(null, worker);
    if (path === '/units') return units.parse({ items: [] });
    if (path === '/recordings') return recordingOffer.parse({ taken: false, bytesMax: 0 });
    if (path === '/steps/ask') return answerFromPlan(String(body['ref'] ?? ''));
    if (method === 'POST' && path === '/captures') {
      const messageId = String(body['externalMessageId']);
      const repeated = this.captures.has(messageId);
      this.captures.set(messageId, String(body['text']));
      return captured.parse({ captureId: ID, receivedAt: '2026-11-24T15:05:00Z', repeated, drafts: [draftOf(String(body['text']))] });
    }
    if (path === `/drafts/${ID}/confirm`) {
      const known = [...this.captures.values()].map((text) => draftOf(text).contentHash);
      if (!known.includes(String(body['contentHash']))) throw new Refused('stale-version');
      return confirmed.parse({ noteId: ID, state: 'filed', why: null });
    }
    throw new Refused('not-found');
  }
}

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';

const ade = (sessionEndsAt: string | null, displayName = 'Ade') =>
  whoAmI.parse({ workerId: ID, displayName, grade: 'L3', homeUnitId: null, roles: [], operations: [], sessionEndsAt });

/** A draft that holds every word that was sent, and nothing else. */
function draftOf(text: string) {
  const none: never[] = [];
  return {
    draftId: ID,
    captureId: ID,
    eventAt: '2026-11-24T15:05:00Z',
    lateEntry: false,
    receivedAt: '2026-11-24T15:05:00Z',
    notice: null,
    sentences: none,
    returnReason: null,
    madeBy: 'extractive-1',
    contentHash: createHash('sha256').update(text).digest('hex'),
    state: 'drafted',
    ref: /AL-\d\d/.exec(text)?.[0] ?? null,
    dictation: text,
    leftOut: none,
    unsupported: none,
    mentions: none,
    questions: none,
    missing: none,
    prompts: none,
    sections: [{ heading: 'Activity and contact', sentences: [text] }],
  };
}

function answerFromPlan(ref: string) {
  if (ref === 'AL-02') throw new Refused('no-record-you-can-open', { breakGlass: true });
  const step = {
    kind: 'step',
    goal: 'Calm',
    who: 'Any support worker',
    frequency: 'when it happens',
    conditions: 'he is pacing',
    warningSigns: [],
    forYou: true,
    forNurse: false,
    forbids: false,
  };
  return planAnswer.parse({
    kind: 'quote',
    ref,
    spelling: 'exact',
    scope: 'matched',
    planId: ID,
    planVersion: 4,
    owner: 'RN Okafor',
    reviewedOn: '2026-11-03',
    reviewDue: '2026-12-01',
    overdueDays: 0,
    communicationNeeds: null,
    notices: [],
    comparedBy: 'words',
    brokenGlassUntil: null,
    emergency: null,
    steps: [
      { stepId: 's1', number: '2.3', text: 'Walk beside him, *not* in front. Say "shall we go to the garden?"', ...step },
      { stepId: 's2', number: '2.4', text: 'Do not block the door.', ...step },
    ],
  });
}
