import { WebSocketServer, type WebSocket } from 'ws';
import { PRIVILEGED_INTENTS } from './limits.js';
import { userJson, type User } from './world.js';

type Event = { readonly seq: number; readonly t: string; readonly d: unknown };
type Session = { readonly id: string; readonly events: Event[]; socket: WebSocket | undefined };
type Frame = { op: number; d: Record<string, unknown> | null };

/** Bytes of one frame of a client. */
const FRAME_BYTES_MAX = 4_096;

/** Close codes as Discord gives them. */
const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  alreadyAuthenticated: 4005,
  authenticationFailed: 4004,
  disallowedIntents: 4014,
} as const;

export type GatewaySettings = {
  readonly botUser: User;
  readonly applicationId: string;
  readonly token: string;
  readonly heartbeatMs: number;
  readonly report: (violation: string) => void;
};

/** The gateway of the stand-in: one shard, sessions that can be resumed, and every way to lose a connection. */
export class Gateway {
  readonly #server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  readonly #sessions = new Map<string, Session>();
  readonly #settings: GatewaySettings;
  #sessionCount = 0;
  #current: Session | undefined;
  /** How often a client identified afresh and how often it resumed. */
  readonly counts = { identified: 0, resumed: 0, heartbeats: 0 };

  constructor(settings: GatewaySettings) {
    this.#settings = settings;
    this.#server.on('connection', (socket) => this.#greet(socket));
  }

  async open(): Promise<void> {
    if (this.#server.address() === null) await new Promise((done) => this.#server.once('listening', done));
  }

  get url(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The gateway is not listening.');
    return `ws://127.0.0.1:${address.port}`;
  }

  /** Sends an event to the connected session, or keeps it for the one that resumes. */
  dispatch(t: string, d: unknown): void {
    const session = this.#current;
    if (session === undefined) throw new Error(`No client has identified, nobody to send ${t} to.`);
    const event = { seq: session.events.length + 1, t, d };
    session.events.push(event);
    if (session.socket) send(session.socket, { op: 0, s: event.seq, t, d });
  }

  get connected(): boolean {
    return this.#current?.socket !== undefined;
  }

  /** The line goes dead: no close frame. */
  drop(): void {
    this.#current?.socket?.terminate();
    if (this.#current) this.#current.socket = undefined;
  }

  /** Opcode 7: "reconnect and resume". */
  askToReconnect(): void {
    const socket = this.#current?.socket;
    if (this.#current) this.#current.socket = undefined;
    if (socket) send(socket, { op: 7, d: null });
  }

  /** Forgets every session, so that the next resume is answered by "invalid session". */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate();
    await new Promise((done) => this.#server.close(done));
  }

  #greet(socket: WebSocket): void {
    send(socket, { op: 10, d: { heartbeat_interval: this.#settings.heartbeatMs } });
    socket.on('message', (data) => {
      const text = String(data);
      if (text.length > FRAME_BYTES_MAX) {
        this.#settings.report(`gateway: a frame of ${text.length} bytes`);
        return socket.close(CLOSE.decodeError);
      }
      this.#hear(socket, JSON.parse(text) as Frame);
    });
    socket.on('close', () => {
      for (const session of this.#sessions.values()) if (session.socket === socket) session.socket = undefined;
    });
  }

  #hear(socket: WebSocket, frame: Frame): void {
    const known = [...this.#sessions.values()].some((session) => session.socket === socket);
    if (!known && ![1, 2, 6].includes(frame.op)) {
      this.#settings.report(`gateway: opcode ${frame.op} before identifying`);
      return socket.close(CLOSE.notAuthenticated);
    }
    if (known && frame.op === 2) {
      this.#settings.report('gateway: identified twice on one connection');
      return socket.close(CLOSE.alreadyAuthenticated);
    }
    switch (frame.op) {
      case 1:
        this.counts.heartbeats += 1;
        return send(socket, { op: 11 });
      case 2:
        return this.#identify(socket, frame.d ?? {});
      case 3:
        return; // presence update: allowed, and nobody looks at it
      case 6:
        return this.#resume(socket, frame.d ?? {});
      default:
        this.#settings.report(`gateway: opcode ${frame.op} is not for clients of this kind`);
        return socket.close(CLOSE.unknownOpcode);
    }
  }

  #identify(socket: WebSocket, d: Record<string, unknown>): void {
    if (d['token'] !== this.#settings.token) return socket.close(CLOSE.authenticationFailed);
    if (typeof d['properties'] !== 'object') {
      this.#settings.report('gateway: identified without properties');
      return socket.close(CLOSE.decodeError);
    }
    if (typeof d['intents'] !== 'number' || (d['intents'] & PRIVILEGED_INTENTS) !== 0) {
      this.#settings.report(`gateway: privileged intents asked for (${String(d['intents'])})`);
      return socket.close(CLOSE.disallowedIntents);
    }
    this.counts.identified += 1;
    this.#sessionCount += 1;
    const session: Session = { id: `session-${this.#sessionCount}`, events: [], socket };
    this.#sessions.set(session.id, session);
    this.#current = session;
    this.dispatch('READY', {
      v: 10,
      user: userJson(this.#settings.botUser),
      guilds: [],
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: this.url,
      shard: [0, 1],
      application: { id: this.#settings.applicationId, flags: 0 },
    });
  }

  #resume(socket: WebSocket, d: Record<string, unknown>): void {
    if (d['token'] !== this.#settings.token) return socket.close(CLOSE.authenticationFailed);
    const session = this.#sessions.get(String(d['session_id']));
    if (session === undefined) return send(socket, { op: 9, d: false });
    this.counts.resumed += 1;
    session.socket = socket;
    this.#current = session;
    const missed = session.events.filter((event) => event.seq > Number(d['seq']));
    for (const event of missed) send(socket, { op: 0, s: event.seq, t: event.t, d: event.d });
    send(socket, { op: 0, s: session.events.length, t: 'RESUMED', d: {} });
  }
}

function send(socket: WebSocket, frame: object): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
}
