import { connect, createServer, type Socket } from 'node:net';

/** How a connection to PostgreSQL ends: without a word, or with the last words of a server whose administrator ends it (57P01). */
export const BREAKS = ['cut', '57P01'] as const;
export type Break = (typeof BREAKS)[number];

/** Loopback line to PostgreSQL that breaks when it is told to, in the middle of a statement. Expects no TLS. */
export interface BreakingLine {
  readonly url: string;
  /** Breaks every connection when the client sends for the `count`-th time from now, before the server gets it. */
  breakAt(count: number, how: Break): void;
  /** Takes the order to break back, where it has not broken yet. */
  mend(): void;
  /** True when the last order to break was carried out. */
  readonly hasBroken: boolean;
  close(): void;
}

/** @param databaseUrl where the line leads to */
export async function breakingLine(databaseUrl: string): Promise<BreakingLine> {
  const url = new URL(databaseUrl);
  const { port, hostname } = url;
  const open = new Set<Socket>();
  let sent = 0;
  let breaks: { readonly at: number; readonly how: Break } | undefined;
  let broke = false;
  const breakAll = (how: Break): void => {
    breaks = undefined;
    broke = true;
    for (const client of open) {
      if (how === 'cut') client.destroy();
      else client.end(lastWords(how));
    }
  };
  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    open.add(client);
    let begun = false;
    client.on('data', (chunk: Buffer) => {
      if (begun) sent += 1;
      begun = true; // what a client says first is no statement
      if (breaks && sent >= breaks.at) {
        breakAll(breaks.how);
        database.destroy();
      } else if (!client.destroyed && !client.writableEnded) database.write(chunk);
    });
    database.on('data', (chunk: Buffer) => {
      if (!client.writableEnded) client.write(chunk);
    });
    client.on('close', () => {
      open.delete(client);
      database.destroy();
    });
    database.on('close', () => client.destroy());
    for (const end of [client, database]) end.on('error', () => undefined);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  url.port = String(address !== null && typeof address === 'object' ? address.port : 0);
  return {
    url: url.toString(),
    breakAt(count, how) {
      sent = 0;
      broke = false;
      breaks = { at: count, how };
    },
    mend() {
      breaks = undefined;
    },
    get hasBroken() {
      return broke;
    },
    close() {
      for (const client of open) client.destroy();
      server.close();
    },
  };
}

/** ErrorResponse of protocol 3.0. */
function lastWords(code: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mthe server goes down\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}
