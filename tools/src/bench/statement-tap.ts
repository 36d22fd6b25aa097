import { connect, createServer, type Server, type Socket } from 'node:net';

/** One statement as a client sent it; parameters as text, or as bytes where the client sent them in binary. */
export interface SentStatement {
  readonly text: string;
  readonly parameters: readonly (string | Uint8Array | null)[];
}

/**
 * Stands between a client and PostgreSQL, passes everything on and writes down the statements: what an endpoint really runs.
 * Knows the frontend messages of protocol 3.0 that carry statements (Query, Parse, Bind); expects no TLS, as on loopback.
 */
export class StatementTap {
  /** The statements of each connection in order. */
  readonly connections: SentStatement[][] = [];

  private constructor(private readonly server: Server) {}

  static async before(databaseUrl: string): Promise<{ readonly tap: StatementTap; readonly url: string }> {
    const url = new URL(databaseUrl);
    const server = createServer();
    const tap = new StatementTap(server);
    const { port, hostname } = url; // the database's own, before the tap's port takes its place
    server.on('connection', (client) => tap.pass(client, connect(Number(port), hostname)));
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
    const address = server.address();
    url.port = String(address !== null && typeof address === 'object' ? address.port : 0);
    return { tap, url: url.toString() };
  }

  close(): void {
    this.server.close();
  }

  private pass(client: Socket, database: Socket): void {
    const sent: SentStatement[] = [];
    this.connections.push(sent);
    const reader = new FrontendReader(sent);
    client.on('data', (chunk: Buffer) => reader.take(chunk));
    client.pipe(database).pipe(client);
    client.on('error', () => database.destroy());
    database.on('error', () => client.destroy());
  }
}

/** Reads the client's half of a connection. */
export class FrontendReader {
  private rest = Buffer.alloc(0);
  private begun = false;
  private readonly prepared = new Map<string, string>();

  constructor(private readonly sent: SentStatement[]) {}

  take(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      // The first message has no type before its length.
      const head = this.begun ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const end = head + this.rest.readInt32BE(head);
      if (this.rest.length < end) return;
      if (this.begun) this.message(String.fromCharCode(this.rest[0] ?? 0), this.rest.subarray(5, end));
      this.begun = true;
      this.rest = this.rest.subarray(end);
    }
  }

  private message(type: string, body: Buffer): void {
    if (type === 'Q') this.sent.push({ text: textAt(body, 0).text, parameters: [] });
    if (type === 'P') {
      const name = textAt(body, 0);
      this.prepared.set(name.text, textAt(body, name.next).text);
    }
    if (type === 'B') this.sent.push(this.bound(body));
  }

  private bound(body: Buffer): SentStatement {
    const portal = textAt(body, 0);
    const name = textAt(body, portal.next);
    let at = name.next;
    const formats = Array.from({ length: body.readInt16BE(at) }, (_, index) => body.readInt16BE(at + 2 + 2 * index));
    at += 2 + 2 * formats.length;
    const count = body.readInt16BE(at);
    at += 2;
    const parameters = Array.from({ length: count }, (_, index) => {
      const length = body.readInt32BE(at);
      at += 4;
      if (length < 0) return null;
      const bytes = body.subarray(at, at + length);
      at += length;
      // One format counts for all; none means text.
      const isBinary = (formats.length === 1 ? formats[0] : formats[index]) === 1;
      return isBinary ? Uint8Array.from(bytes) : bytes.toString('utf8');
    });
    return { text: this.prepared.get(name.text) ?? '', parameters };
  }
}

function textAt(body: Buffer, from: number): { readonly text: string; readonly next: number } {
  const end = body.indexOf(0, from);
  return { text: body.toString('utf8', from, end), next: end + 1 };
}
