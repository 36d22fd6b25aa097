import { readSettings, SettingsRefused } from '@handrail/config';
import { pino } from 'pino';
import { apiClient, ApiLost, ApiProblem, commands, Dispatcher } from '@handrail/chat';
import { DiscordGateway } from './discord/discord-gateway.js';
import { deliverNotices } from './notices.js';
import { EXIT_SETTINGS } from './supervise/supervisor.js';

/** Milliseconds between two looks for direct messages to send: short against the quarter of an hour that an act-now flag may wait. */
const NOTICES_EVERY_MS = 5_000;

try {
  await run();
} catch (error) {
  if (!(error instanceof SettingsRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = EXIT_SETTINGS;
}

/** One life of the bot: connects, answers, and leaves in order when told to. A crash ends the process; the supervisor starts the next one. */
async function run(): Promise<void> {
  const settings = readSettings('bot');
  const log = pino({ level: settings.logLevel, base: { app: 'bot' } });
  if (settings.discordToken === undefined || settings.discordApplicationId === undefined) {
    log.info('Discord is off: DISCORD_TOKEN is not set. Chat in the terminal works: npm run chat -- --help');
    return;
  }
  const { botServiceToken } = settings;
  if (botServiceToken === undefined) throw new SettingsRefused(['Set BOT_SERVICE_TOKEN: the bot speaks to the API with it.']);
  const api = apiClient(settings.apiUrl, (person) => ({
    authorization: `Bearer ${botServiceToken}`,
    ...(person && { 'x-on-behalf-of': `${person.channel}:${person.id}` }),
  }));
  const failed = (action: string, error: unknown) => {
    if (error instanceof ApiProblem) log.info({ action, code: error.code, traceId: error.problem.traceId }, 'refused');
    else log.error({ action, code: error instanceof ApiLost ? error.message : error instanceof Error ? error.name : 'unknown' }, 'failed');
  };
  const gateway = new DiscordGateway(
    {
      token: settings.discordToken,
      applicationId: settings.discordApplicationId,
      guildId: settings.discordGuildId,
      apiUrl: settings.discordApiUrl,
      cdnUrl: settings.discordCdnUrl,
      cdnHosts: settings.discordCdnHosts,
    },
    new Dispatcher(commands, api, failed),
    log,
  );
  const stopping = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stopping.abort());
  await gateway.start().catch((error: unknown) => {
    // A wrong token stays wrong: starting again and again would only have Discord lock the bot out.
    if (error instanceof Error && 'code' in error && error.code === 'TokenInvalid') {
      throw new SettingsRefused(['DISCORD_TOKEN was refused by Discord: make a new one in the developer portal and set it.']);
    }
    throw error;
  });
  log.info('connected to Discord');
  await deliverNotices(
    (id) => api({ channel: 'discord', id: '' }, id),
    gateway,
    NOTICES_EVERY_MS,
    stopping.signal,
    (error) => failed('notices', error),
  );
  await gateway.stop();
}
