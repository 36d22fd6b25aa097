import { join, resolve } from 'node:path';
import type { ToolSettings } from '@handrail/config';
import type { RunningDatabase } from './database.js';
import type { AppToRun } from './supervisor.js';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Where Node keeps what it compiled: a restarted API answers a fifth sooner. */
const COMPILED = join(ROOT, 'node_modules', '.cache', 'compiled');

export type AppName = 'api' | 'planner' | 'bot';

/** The order in which apps start; they stop the other way round. */
export const APP_NAMES: readonly AppName[] = ['api', 'planner', 'bot'];

/** What only one app is given. Everything else in the environment is for all of them. */
const SECRETS = [
  'DATABASE_URL',
  'DATABASE_API_URL',
  'DATABASE_PLANNER_URL',
  'ENCRYPTION_KEYS',
  'BOT_SERVICE_TOKEN',
  'DISCORD_TOKEN',
  'LLM_API_KEY',
] as const;

/**
 * The three apps with the environment of each: no process is given a secret that it does not need.
 * @param environment what `npm start` was given, `.env` included
 */
export function appsToRun(
  environment: NodeJS.ProcessEnv,
  settings: ToolSettings,
  database: RunningDatabase,
  own: {
    readonly encryptionKeys: string;
    readonly botServiceToken: string;
    readonly apiUrl: string;
    readonly dataDir: string;
    readonly demo: boolean;
  },
): Record<AppName, AppToRun> {
  const shared = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => value !== undefined && !SECRETS.some((secret) => name === secret || name === `${secret}_FILE`),
    ),
  ) as Record<string, string>;
  const common = { NODE_COMPILE_CACHE: COMPILED, ...shared, HANDRAIL_DATA_DIR: own.dataDir };
  const given = (name: string) =>
    Object.fromEntries([name, `${name}_FILE`].flatMap((key) => (environment[key] ? [[key, environment[key]]] : []))) as Record<
      string,
      string
    >;
  const app = (name: AppName, env: Record<string, string>): AppToRun => ({
    name,
    main: join(ROOT, 'apps', name, 'dist', 'main.js'),
    env: { ...common, ...env },
    logFile: join(own.dataDir, 'logs', `${name}.log`),
  });
  return {
    api: app('api', {
      DATABASE_API_URL: database.apiUrl,
      ENCRYPTION_KEYS: own.encryptionKeys,
      API_HOST: settings.apiHost,
      API_PORT: String(settings.apiPort),
      PUBLIC_URL: environment['PUBLIC_URL'] ?? own.apiUrl,
      DEMO_MODE: own.demo ? 'on' : 'off',
      ...given('LLM_API_KEY'),
    }),
    planner: app('planner', { DATABASE_PLANNER_URL: database.plannerUrl }),
    bot: app('bot', { API_URL: own.apiUrl, BOT_SERVICE_TOKEN: own.botServiceToken, ...given('DISCORD_TOKEN') }),
  };
}
