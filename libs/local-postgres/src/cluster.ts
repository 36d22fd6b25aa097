import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Account, othersCanReach, ROOT_HOME, serverAccount } from './account.js';
import { type Binaries, postgresBinaries } from './binaries.js';
import { freeLoopbackPort } from './free-port.js';

export type LocalPostgresOptions = {
  /** Folder of the data; made when missing. Its password lies beside it in `<dataDir>.password`, mode 600. */
  readonly dataDir: string;
  /** Loopback port; a free one when left out. */
  readonly port?: number;
  /** False only for throw-away test data: turns off waiting for the disk. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
};

export type LocalPostgres = {
  readonly port: number;
  /** Process id of the server. */
  readonly pid: number;
  /** Where the data really lies: elsewhere than asked for when root may not share that folder with the server's account. */
  readonly dataDir: string;
  /** Connection address of the owner for one database, password included: never log it. */
  url(database: string): string;
  /** Waits for open transactions to be rolled back and the data to be on disk. Safe to call twice. */
  stop(): Promise<void>;
  /** Resolves with what the server last said when it ends without `stop`. */
  readonly endedByItself: Promise<string>;
};

const OWNER = 'postgres';
/** PostgreSQL says it in one of two ways, depending on how much it could still write. */
const DISK_FULL = /No space left|Check free disk space/;
const READY = 'database system is ready to accept connections';

/**
 * Starts PostgreSQL on 127.0.0.1 over `dataDir`, making the cluster on first use; a server that an earlier,
 * killed run left on the same data is stopped first. About 4 s the first time, 0.2 s after that.
 * It gets a process group of its own, so that Ctrl-C reaches the apps first and the database last.
 * @throws Error with one sentence that says what to do (port taken, folder not writable, disk full)
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const account = serverAccount();
  const binaries = postgresBinaries('uid' in account);
  const dataDir = placeFor(resolve(options.dataDir), account);
  const password = initialise(dataDir, binaries, account);
  stopLeftover(dataDir, binaries, account);
  const port = options.port ?? (await freeLoopbackPort());
  const server = spawn(binaries.postgres, ['-D', dataDir, '-p', String(port), ...settings(options)], {
    ...account,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { ready, ended } = listen(server, dataDir, port);
  await ready;
  let stopping: Promise<void> | undefined;
  return {
    port,
    pid: server.pid ?? 0,
    dataDir,
    url: (database) => `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`,
    endedByItself: ended.then((said) => (stopping ? new Promise<string>(() => {}) : said)),
    stop: () => (stopping ??= stop(server, ended)),
  };
}

function settings({ durable = true, maxConnections = 200 }: LocalPostgresOptions): string[] {
  const asked = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(maxConnections),
    log_min_messages: 'log',
  };
  const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  return Object.entries({ ...asked, ...(durable ? {} : careless) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The server's account must be able to enter the data folder; root's own folders may not allow it. */
function placeFor(asked: string, account: Account): string {
  const parent = dirname(asked);
  if (!('uid' in account)) {
    makeFolder(parent);
    return asked;
  }
  makeFolder(parent);
  if (othersCanReach(parent)) return asked;
  const place = join(ROOT_HOME, `${basename(asked)}-${createHash('sha256').update(asked).digest('hex').slice(0, 12)}`);
  mkdirSync(ROOT_HOME, { recursive: true, mode: 0o755 });
  return place;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be made (${(error as NodeJS.ErrnoException).code}): check its permissions or set HANDRAIL_DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}

function initialise(dataDir: string, { initdb }: Binaries, account: Account): string {
  const passwordFile = `${dataDir}.password`;
  if (existsSync(join(dataDir, 'PG_VERSION'))) {
    try {
      return readFileSync(passwordFile, 'utf8').trim();
    } catch (error) {
      throw new Error(
        `The data in ${dataDir} is there, but its password file ${passwordFile} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
        { cause: error },
      );
    }
  }
  const password = randomBytes(24).toString('base64url');
  try {
    rmSync(dataDir, { recursive: true, force: true }); // left by a first start that was cut off: it never held data
    mkdirSync(dataDir, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if ('uid' in account) for (const path of [dataDir, passwordFile]) chownSync(path, account.uid, account.gid);
    const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    execFileSync(initdb, ['-D', dataDir, '-U', OWNER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, ...locale], {
      ...account,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: dirname(dataDir),
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
    rmSync(dataDir, { recursive: true, force: true });
    if (code === 'EACCES' || code === 'EPERM')
      throw new Error(`The data folder ${dataDir} is not writable: check its permissions or set HANDRAIL_DATA_DIR to another folder.`, {
        cause: error,
      });
    if (code === 'ENOSPC' || DISK_FULL.test(stderr ?? ''))
      throw new Error(`The disk with ${dataDir} is full: free about 500 MB, then start again.`, { cause: error });
    throw new Error(`PostgreSQL could not set up its data in ${dataDir}: ${stderr?.trim() ?? code}`, { cause: error });
  }
  return password;
}

/** Stops a server that a killed run left behind on `dataDir`; does nothing when there is none. */
function stopLeftover(dataDir: string, binaries: Binaries, account: Account): void {
  const pidFile = join(dataDir, 'postmaster.pid');
  const pid = Number(existsSync(pidFile) ? readFileSync(pidFile, 'utf8').split('\n', 1)[0] : 0);
  if (pid === 0) return;
  try {
    execFileSync(binaries.pgCtl, ['stop', '-D', dataDir, '-m', 'fast', '-w', '-t', '30'], {
      ...account,
      stdio: 'ignore',
      cwd: dirname(dataDir),
    });
  } catch {
    // Not running any more: PostgreSQL sees by itself that the file is stale and recovers.
  }
}

function listen(server: ChildProcess, dataDir: string, port: number): { ready: Promise<void>; ended: Promise<string> } {
  const said: string[] = [];
  const lastWords = () => said.join('').trim().split('\n').slice(-5).join('\n');
  const ended = new Promise<string>((resolve) => {
    server.once('error', (error) => resolve(error.message));
    server.once('exit', () => resolve(lastWords()));
  });
  const ready = new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said.push(chunk.toString('utf8'));
      if (said.length > 50) said.shift();
      if (said.join('').includes(READY)) resolve();
    });
    void ended.then((words) => reject(new Error(whyItEnded(words, dataDir, port))));
  });
  return { ready, ended };
}

function whyItEnded(words: string, dataDir: string, port: number): string {
  if (/Address already in use|could not bind/.test(words))
    return `Port ${port} is taken: end the program that uses it or choose another port, then start again.`;
  if (DISK_FULL.test(words)) return `The disk with ${dataDir} is full: free about 500 MB, then start again.`;
  if (/Permission denied|has wrong ownership|invalid permissions/.test(words))
    return `The data folder ${dataDir} cannot be used by PostgreSQL (permissions): check its owner or set HANDRAIL_DATA_DIR to another folder.`;
  return `PostgreSQL ended while starting: ${words}`;
}

async function stop(server: ChildProcess, ended: Promise<string>): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill('SIGINT'); // "fast": ends sessions, rolls back, writes a checkpoint
  await ended;
}
