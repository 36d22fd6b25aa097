import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '@handrail/config';
import { prepareQueue } from '@handrail/jobs';
import { freeLoopbackPort, type LocalPostgres, startLocalPostgres } from '@handrail/local-postgres';
import { parseMasterKeys, prepareDatabase, Store } from '@handrail/store';
import pg from 'pg';
import { DiscordStandIn } from '../discord-stand-in/index.js';
import { APP_NAMES, appsToRun, type AppName } from '../run/apps.js';
import { registerBotToken } from '../run/bot-token.js';
import { type AppToRun, SupervisedApp } from '../run/supervisor.js';
import { RedisServer } from './redis-server.js';

export type QueueKind = 'postgres' | 'redis';

/** Seconds after which a job of a killed process is taken over: short, so that a fault is over soon. */
const LOST_AFTER_SECONDS = 4;
const LONGEST_PAUSE_MS = 1_000;
const READY_WITHIN_MS = 120_000;
/** How many connections the database server grants: three apps and the observer, with room for those of the killed. */
const CONNECTIONS_MAX = 120;

/**
 * The whole of Handrail as `npm start` runs it, in a folder of its own that is removed afterwards: PostgreSQL with full durability,
 * a Redis where asked for, Discord's stand-in, and API, planner and bot as built, each kept running by the supervisor.
 */
export class Stand {
  readonly serviceToken = `hrs_${randomBytes(32).toString('base64url')}`;
  readonly apps = new Map<AppName, SupervisedApp>();
  /** A bot that is killed leaves some interactions without an answer, which Discord would hold against it. */
  readonly discord = new DiscordStandIn({ forgiving: true });
  private readonly encryptionKeys = `kill:${randomBytes(32).toString('base64')}`;
  private readonly cleanUp = (): void => this.removeAtOnce();
  private server!: LocalPostgres;
  private port = 0;
  private apiPort = 0;
  private toRun: Readonly<Record<AppName, AppToRun>> | undefined;
  redis: RedisServer | undefined;
  /** As the owner, past row security: to arrange, and to look at what is really there. */
  owner!: pg.Pool;
  store!: Store;
  ownerUrl = '';
  /** The database as the API's role. */
  databaseUrl = '';

  private constructor(
    readonly queue: QueueKind,
    readonly folder: string,
    private readonly demo: boolean,
  ) {}

  /**
   * @param arrange puts the organisation in place, before any app starts
   * @param demo whether people of the demo data may sign in without a password
   */
  static async up(queue: QueueKind, arrange: (owner: pg.Pool) => Promise<void>, demo = false): Promise<Stand> {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-kill-'));
    chmodSync(folder, 0o755); // as root the server has another account, which must be able to pass through
    const stand = new Stand(queue, folder, demo);
    process.once('exit', stand.cleanUp);
    try {
      await stand.open(arrange);
      return stand;
    } catch (error) {
      await stand.down();
      throw error;
    }
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${this.apiPort}`;
  }

  /** Ends an app as a power cut would, its children too. @returns false when it was not running at that moment */
  kill(name: AppName): boolean {
    const pid = this.apps.get(name)?.pid;
    if (pid === undefined) return false;
    process.kill(-pid, 'SIGKILL'); // each app leads a process group of its own
    return true;
  }

  /** Crashes the database server: every session breaks in the middle of what it does. */
  async crashDatabase(): Promise<void> {
    process.kill(this.server.pid, 'SIGQUIT');
    await this.server.endedByItself;
  }

  async startDatabase(): Promise<void> {
    this.server = await startLocalPostgres({ dataDir: join(this.folder, 'postgres'), port: this.port, maxConnections: CONNECTIONS_MAX });
    this.port = this.server.port;
  }

  /** A second API on the same data that reaches the database at another address. @returns where it listens, and how to end it */
  async anotherApi(databaseUrl: string): Promise<{ readonly apiUrl: string; stop(): Promise<void> }> {
    if (!this.toRun) throw new Error('No app has been started yet.');
    const port = await freeLoopbackPort();
    const { api } = this.toRun;
    const env = { ...api.env, DATABASE_API_URL: databaseUrl, API_PORT: String(port) };
    const app = new SupervisedApp({ ...api, env, logFile: join(this.folder, 'logs', 'another-api.log') });
    app.start();
    const apiUrl = `http://127.0.0.1:${port}`;
    await this.ready(apiUrl);
    return { apiUrl, stop: () => app.stop() };
  }

  async ready(apiUrl = this.apiUrl): Promise<void> {
    const until = performance.now() + READY_WITHIN_MS;
    for (;;) {
      const answer = await fetch(`${apiUrl}/health/ready`).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) return;
      if (performance.now() > until) throw new Error(`The API was not ready within ${READY_WITHIN_MS / 1_000} s: see ${this.folder}/logs.`);
      await sleep(50);
    }
  }

  async down(): Promise<void> {
    for (const name of APP_NAMES.toReversed()) await this.apps.get(name)?.stop();
    await this.discord.stop();
    await this.store?.close();
    await this.owner?.end();
    await this.redis?.kill();
    await this.server?.stop();
    process.off('exit', this.cleanUp);
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async open(arrange: (owner: pg.Pool) => Promise<void>): Promise<void> {
    this.port = await freeLoopbackPort();
    await this.startDatabase();
    await this.discord.start();
    if (this.queue === 'redis') this.redis = await RedisServer.start();
    this.ownerUrl = this.server.url('postgres');
    const passwords = { api: randomBytes(18).toString('base64url'), planner: randomBytes(18).toString('base64url') };
    const { urls } = await prepareDatabase(this.ownerUrl, passwords);
    await prepareQueue(this.ownerUrl);
    this.databaseUrl = urls.api;
    this.owner = new pg.Pool({ connectionString: this.ownerUrl, max: 3 });
    this.owner.on('error', () => undefined); // an idle connection that the crashed server dropped
    this.store = await new Store({ url: urls.api, masterKeys: parseMasterKeys(this.encryptionKeys), connectionsMax: 2 }).open();
    await arrange(this.owner);
    await registerBotToken(urls.api, this.encryptionKeys, this.serviceToken);
    await this.startApps(urls);
    await this.ready();
  }

  private async startApps(urls: { readonly api: string; readonly planner: string }): Promise<void> {
    this.apiPort = await freeLoopbackPort();
    const { PATH = '', NODE_OPTIONS, TZ } = process.env;
    const environment = {
      PATH,
      ...(NODE_OPTIONS === undefined ? {} : { NODE_OPTIONS }),
      ...(TZ === undefined ? {} : { TZ }),
      ENCRYPTION_KEYS: this.encryptionKeys,
      API_PORT: String(this.apiPort),
      REQUESTS_PER_MINUTE_MAX: '1000000',
      FIT_THREADS: this.demo ? '2' : '1',
      JOB_LOST_AFTER_SECONDS: String(LOST_AFTER_SECONDS),
      LOG_LEVEL: 'warn',
      DISCORD_TOKEN: this.discord.token,
      DISCORD_APPLICATION_ID: this.discord.applicationId,
      DISCORD_API_URL: this.discord.apiUrl,
      DISCORD_CDN_URL: this.discord.cdn.url,
      DISCORD_CDN_HOSTS: '127.0.0.1',
      ...(this.redis ? { REDIS_URL: this.redis.url } : {}),
    };
    const database = {
      ownerUrl: this.ownerUrl,
      apiUrl: urls.api,
      plannerUrl: urls.planner,
      description: '',
      applied: [],
      stop: () => Promise.resolve(),
    };
    const own = {
      encryptionKeys: this.encryptionKeys,
      botServiceToken: this.serviceToken,
      apiUrl: this.apiUrl,
      dataDir: this.folder,
      demo: this.demo,
    };
    const toRun = appsToRun(environment, readSettings('tools', environment), database, own);
    this.toRun = toRun;
    for (const name of APP_NAMES) {
      const app = new SupervisedApp(toRun[name], () => {}, LONGEST_PAUSE_MS);
      this.apps.set(name, app);
      app.start();
    }
  }

  private removeAtOnce(): void {
    for (const name of APP_NAMES) this.kill(name);
    try {
      process.kill(this.server.pid, 'SIGQUIT');
    } catch {
      // gone already
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}
