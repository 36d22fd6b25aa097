import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { readSettings, type ToolSettings } from '@handrail/config';
import { APP_NAMES, appsToRun, type AppName } from './apps.js';
import { registerBotToken } from './bot-token.js';
import { openDatabase, type RunningDatabase } from './database.js';
import { keepSecrets, type KeptSecrets } from './kept-secrets.js';
import { claimDataFolder } from './one-at-a-time.js';
import type { Progress } from './progress.js';
import { SupervisedApp, type AppToRun } from './supervisor.js';

/** Far beyond the two seconds of processor time that the API needs: a machine may have other work. One that crashes is told of at once. */
const READY_WITHIN_MS = 180_000;
const READY_POLL_MS = 100;

/** Settings that a first start makes by itself: they stand here only so that all the others can be checked before anything is made. */
const MADE_AT_START = { DATABASE_URL: 'postgresql://made-at-start@127.0.0.1:1/handrail', ENCRYPTION_KEYS: 'made-at-start' };

function madeAtStart(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(MADE_AT_START).filter(([name]) => !environment[name] && !environment[`${name}_FILE`]));
}

/** Everything that `npm start` runs, brought up in order and taken down in the opposite one. */
export class Suite {
  readonly apps = new Map<AppName, SupervisedApp>();
  database: RunningDatabase | undefined;
  private release: (() => void) | undefined;
  private stopped: Promise<void> | undefined;
  private api: AppToRun | undefined;
  private readonly others: SupervisedApp[] = [];
  private readonly secrets: KeptSecrets;
  readonly settings: ToolSettings;
  readonly dataDir: string;
  /** Where the API listens, without a slash at the end. */
  readonly apiUrl: string;
  readonly encryptionKeys: string;

  /** @throws SettingsRefused, or one sentence about the data folder */
  constructor(
    private readonly environment: NodeJS.ProcessEnv,
    private readonly onCrash: (name: string, code: string) => void,
  ) {
    this.settings = readSettings('tools', { ...madeAtStart(environment), ...environment });
    this.dataDir = resolve(this.settings.dataDir);
    this.secrets = keepSecrets(this.dataDir);
    const { encryptionKeys } = this.settings;
    this.encryptionKeys =
      encryptionKeys === undefined || encryptionKeys === MADE_AT_START.ENCRYPTION_KEYS ? this.secrets.encryptionKeys : encryptionKeys;
    this.apiUrl = `http://${this.settings.apiHost}:${this.settings.apiPort}`;
  }

  /** @param demo whether people of the demo data may sign in without a password */
  async up(progress: Progress, demo: boolean): Promise<void> {
    this.release = claimDataFolder(this.dataDir);
    await portMustBeFree(this.settings.apiHost, this.settings.apiPort);
    const database = await progress.step('Database', async (note) => {
      const { databaseUrl } = this.settings;
      const opened = await openDatabase(this.dataDir, this.secrets, databaseUrl === MADE_AT_START.DATABASE_URL ? undefined : databaseUrl);
      note(opened.description);
      return opened;
    });
    this.database = database;
    await registerBotToken(database.apiUrl, this.encryptionKeys, this.botToken);
    const own = { encryptionKeys: this.encryptionKeys, botServiceToken: this.botToken, apiUrl: this.apiUrl, dataDir: this.dataDir, demo };
    const toRun = appsToRun(this.environment, this.settings, database, own);
    this.api = toRun.api;
    for (const name of APP_NAMES) this.apps.set(name, new SupervisedApp(toRun[name], this.onCrash));
    await progress.step('API, planner and bot', async (note) => {
      // The others can do nothing before the API answers, and would only slow it down.
      this.apps.get('api')?.start();
      await this.ready();
      for (const name of APP_NAMES.slice(1)) this.apps.get(name)?.start();
      note(this.apiUrl);
    });
    writeFileSync(join(this.dataDir, 'running.json'), `${JSON.stringify({ apiUrl: this.apiUrl, pid: process.pid })}\n`);
  }

  /** Starts one more API on the same data at a port of its own, kept running like the others. @param more settings of its own */
  async anotherApi(port: number, more: Readonly<Record<string, string>> = {}): Promise<{ apiUrl: string; app: SupervisedApp }> {
    if (!this.api) throw new Error('No app has been started yet.');
    const apiUrl = `http://${this.settings.apiHost}:${port}`;
    const env = { ...this.api.env, ...more, API_PORT: String(port), PUBLIC_URL: apiUrl };
    const app = new SupervisedApp({ ...this.api, env, logFile: join(this.dataDir, 'logs', 'another-api.log') });
    this.others.push(app);
    app.start();
    await this.ready(apiUrl);
    return { apiUrl, app };
  }

  /** Stops the apps, the bot first, then the database; safe to call twice and at any moment. */
  down(): Promise<void> {
    this.stopped ??= (async () => {
      await Promise.all(this.others.map((app) => app.stop()));
      for (const name of APP_NAMES.toReversed()) await this.apps.get(name)?.stop();
      await this.database?.stop();
      rmSync(join(this.dataDir, 'running.json'), { force: true });
      this.release?.();
    })();
    return this.stopped;
  }

  private get botToken(): string {
    return this.environment['BOT_SERVICE_TOKEN'] ?? this.secrets.botServiceToken;
  }

  private async ready(apiUrl = this.apiUrl): Promise<void> {
    const until = performance.now() + READY_WITHIN_MS;
    while (performance.now() < until) {
      const answer = await fetch(`${apiUrl}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((done) => setTimeout(done, READY_POLL_MS));
    }
    throw new Error(
      `The API did not become ready within ${READY_WITHIN_MS / 60_000} minutes: see ${join(this.dataDir, 'logs', 'api.log')}.`,
    );
  }
}

async function portMustBeFree(host: string, port: number): Promise<void> {
  await new Promise<void>((free, taken) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      taken(
        new Error(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken: end the program that uses it, or start on another one with API_PORT=${port + 1} npm start.`
            : `The API cannot listen on ${host}:${port} (${error.code}): choose another API_HOST or API_PORT.`,
          { cause: error },
        ),
      ),
    );
    server.listen(port, host, () => server.close(() => free()));
  });
}
