import { z } from 'zod';
import { secret, setting } from './setting.js';
import { discordId, hostList, httpAddress, onOff, postgresAddress, whole } from './kinds.js';

/** What every process reads. */
export const common = {
  dataDir: setting(
    'HANDRAIL_DATA_DIR',
    z.string().min(1).default('./data'),
    './data',
    'Folder for what Handrail writes outside the database: the embedded PostgreSQL when there is no DATABASE_URL, the anchors of the audit log, the generated key. Back it up.',
  ),
  logLevel: setting(
    'LOG_LEVEL',
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent').default('info'),
    'info',
    'How much the processes log: fatal, error, warn, info, debug or silent. Logs hold ids, codes and durations only, at every level.',
  ),
};

/** The owner of the tables: for migrations and tools, never for a process that answers requests. */
export const ownerDatabase = {
  databaseUrl: secret(
    'DATABASE_URL',
    postgresAddress.optional(),
    'postgresql://handrail:change-me@127.0.0.1:5432/handrail',
    'PostgreSQL 15 or newer, as the role that owns the tables; used to migrate and by the tools. Absent: `npm start` runs an embedded PostgreSQL.',
  ),
};

export const apiDatabase = {
  apiDatabaseUrl: secret(
    'DATABASE_API_URL',
    postgresAddress,
    'postgresql://handrail_api:change-me@127.0.0.1:5432/handrail',
    'The same database as the role of the API, which owns nothing and is bound by row security. `npm start` fills it in.',
  ),
};

export const plannerDatabase = {
  plannerDatabaseUrl: secret(
    'DATABASE_PLANNER_URL',
    postgresAddress,
    'postgresql://handrail_planner:change-me@127.0.0.1:5432/handrail',
    'The same database as the role of the planner, which sees fits and no clinical text. `npm start` fills it in.',
  ),
};

export const plannerProbe = {
  plannerHealthPort: setting(
    'PLANNER_HEALTH_PORT',
    whole(0, 65_535).optional(),
    '',
    'Port of this machine (127.0.0.1) on which the planner answers whether it is alive and reaches its database. Absent: no probe. 0 lets the system choose one.',
  ),
};

export const connections = {
  databaseConnectionsMax: setting(
    'DATABASE_CONNECTIONS_MAX',
    whole(2, 200).default(10),
    '10',
    'Connections that one process may hold open. Connections of all processes together must stay below max_connections of PostgreSQL.',
  ),
};

export const queue = {
  redisUrl: secret(
    'REDIS_URL',
    z.url({ protocol: /^rediss?$/, error: 'must be an address like redis://127.0.0.1:6379' }).optional(),
    '',
    'Redis for the queues. Absent: the queues live in PostgreSQL, which is enough for one organisation. Redis is never the record of anything.',
  ),
  jobLostAfterSeconds: setting(
    'JOB_LOST_AFTER_SECONDS',
    whole(2, 600).default(30),
    '30',
    'Seconds without a sign of life after which a job of a process that died is given to another; after twice as long a job that the queue itself lost is handed out again.',
  ),
};

/** Where the API is found and what it accepts. */
export const http = {
  apiHost: setting(
    'API_HOST',
    z.string().min(1).default('127.0.0.1'),
    '127.0.0.1',
    'Address on which the API listens. Keep the loopback address unless a reverse proxy with TLS stands in front.',
  ),
  apiPort: setting('API_PORT', whole(0, 65_535).default(3000), '3000', 'Port of the API. 0 lets the system choose one.'),
  publicUrl: setting(
    'PUBLIC_URL',
    httpAddress.default('http://127.0.0.1:3000'),
    'http://127.0.0.1:3000',
    'Address that people type. Used for links in chat and to refuse requests that other sites make with somebody’s session. With https, cookies are sent over https only.',
  ),
  trustProxy: setting(
    'TRUST_PROXY',
    onOff.default(false),
    'off',
    'on: believe X-Forwarded-For from the reverse proxy that stands in front, so that rate limits count callers and not the proxy.',
  ),
  bodyBytesMax: setting(
    'BODY_BYTES_MAX',
    whole(1_024, 10_485_760).default(262_144),
    '262144',
    'Longest JSON body that the API reads, in bytes.',
  ),
  uploadBytesMax: setting(
    'UPLOAD_BYTES_MAX',
    whole(1_024, 268_435_456).default(33_554_432),
    '33554432',
    'Longest file that an import reads, in bytes.',
  ),
  jsonDepthMax: setting('JSON_DEPTH_MAX', whole(4, 64).default(16), '16', 'Deepest nesting of a JSON body.'),
  requestsPerMinuteMax: setting(
    'REQUESTS_PER_MINUTE_MAX',
    whole(10, 1_000_000).default(600),
    '600',
    'Requests a minute from one account or service token (or, before sign-in, one address). More are answered 429.',
  ),
  signInsPerMinuteMax: setting(
    'SIGN_INS_PER_MINUTE_MAX',
    whole(1, 1_000).default(10),
    '10',
    'Sign-in attempts a minute for one account name, and from one address. More are answered 429.',
  ),
};

export const identity = {
  sessionHours: setting(
    'SESSION_HOURS',
    whole(1, 72).default(12),
    '12',
    'Hours after which a person must sign in again, whatever they do.',
  ),
  sessionIdleMinutes: setting(
    'SESSION_IDLE_MINUTES',
    whole(5, 1_440).default(60),
    '60',
    'Minutes without a request after which a session ends.',
  ),
  encryptionKeys: secret(
    'ENCRYPTION_KEYS',
    z.string().min(1),
    '',
    'Keys that encrypt note text and identifying fields: one id:base64 with 32 bytes a line (or with commas between), the present key first, older ones after it until they are rotated out. `npm start` makes one in HANDRAIL_DATA_DIR. Without it the records cannot be read: keep a copy apart from the database.',
  ),
  auditAnchorMinutes: setting(
    'AUDIT_ANCHOR_MINUTES',
    whole(1, 1_440).default(5),
    '5',
    'Minutes between two anchors of the audit log in HANDRAIL_DATA_DIR/audit-anchors. Copy that folder to another machine: it proves that nothing was cut off.',
  ),
  demo: setting(
    'DEMO_MODE',
    onOff.default(false),
    'off',
    'on: people of the demo data may sign in from this machine without a password, for the terminal chat. Works only while API_HOST is a loopback address and the database holds the demo data.',
  ),
};

/** How the bot reaches the API. */
export const apiClient = {
  apiUrl: setting('API_URL', httpAddress.default('http://127.0.0.1:3000'), 'http://127.0.0.1:3000', 'Where the bot finds the API.'),
  botServiceToken: secret(
    'BOT_SERVICE_TOKEN',
    z
      .string()
      .regex(/^hrs_[A-Za-z0-9_-]{43}$/, 'must be a service token that starts with hrs_')
      .optional(),
    '',
    'Service token of the bot with the scopes chat and chat-link. `npm start` makes one; an administrator can make another.',
  ),
};

export const discord = {
  discordToken: secret(
    'DISCORD_TOKEN',
    z.string().min(20).optional(),
    '',
    'Token of the Discord bot. Absent: Discord is off, everything else runs.',
  ),
  discordApplicationId: setting(
    'DISCORD_APPLICATION_ID',
    discordId.optional(),
    '',
    'Application id of the bot; needed with DISCORD_TOKEN.',
  ),
  discordGuildId: setting(
    'DISCORD_GUILD_ID',
    discordId.optional(),
    '',
    'Register the commands in this one server, where they appear at once. Absent: everywhere.',
  ),
  discordApiUrl: setting(
    'DISCORD_API_URL',
    httpAddress.default('https://discord.com/api'),
    'https://discord.com/api',
    'Address of Discord’s REST interface without the version, which is appended.',
  ),
  discordCdnUrl: setting(
    'DISCORD_CDN_URL',
    httpAddress.default('https://cdn.discordapp.com'),
    'https://cdn.discordapp.com',
    'Address of Discord’s file store.',
  ),
  discordCdnHosts: setting(
    'DISCORD_CDN_HOSTS',
    hostList.default(['cdn.discordapp.com', 'media.discordapp.net']),
    'cdn.discordapp.com,media.discordapp.net',
    'Hosts from which an attachment may be fetched, over https and with a port only where it is not the usual one; any other address is refused.',
  ),
};

export const languageModel = {
  llmBaseUrl: setting(
    'LLM_BASE_URL',
    httpAddress.optional(),
    '',
    'Address of an OpenAI-compatible interface, such as http://127.0.0.1:8000/v1 on your own premises. Absent: no model is asked, and drafts are the worker’s own sentences. With it, a model may re-word them; names are replaced before anything leaves, and code checks every sentence that comes back.',
  ),
  llmModel: setting('LLM_MODEL', z.string().min(1).optional(), '', 'Name of the model; needed with LLM_BASE_URL.'),
  llmApiKey: secret('LLM_API_KEY', z.string().min(1).optional(), '', 'Key for that interface, if it wants one.'),
  llmTimeoutSeconds: setting(
    'LLM_TIMEOUT_SECONDS',
    whole(1, 300).default(20),
    '20',
    'Seconds for one draft, all attempts together, after which the extractive draft is used instead.',
  ),
  llmRequestsPerWorkerPerDay: setting(
    'LLM_REQUESTS_PER_WORKER_PER_DAY',
    whole(1, 100_000).default(200),
    '200',
    'Paid requests of one worker on one day (UTC), attempts included. After them drafts are extractive until the next day.',
  ),
};

export const transcription = {
  transcriptionBaseUrl: setting(
    'TRANSCRIPTION_BASE_URL',
    httpAddress.optional(),
    '',
    'Address of an OpenAI-compatible interface that turns recordings into text. Absent: recordings are not taken, and chat offers to type instead. A recording holds a voice and every name in it, and cannot be pseudonymised: use a server on your own premises or one your organisation has an agreement with.',
  ),
  transcriptionModel: setting(
    'TRANSCRIPTION_MODEL',
    z.string().min(1).optional(),
    '',
    'Name of the model; needed with TRANSCRIPTION_BASE_URL.',
  ),
  transcriptionApiKey: secret('TRANSCRIPTION_API_KEY', z.string().min(1).optional(), '', 'Key for that interface, if it wants one.'),
  transcriptionTimeoutSeconds: setting(
    'TRANSCRIPTION_TIMEOUT_SECONDS',
    whole(1, 300).default(60),
    '60',
    'Seconds for one recording, after which the author is asked to try again or to type.',
  ),
};

export const planQuestions = {
  planQuestionsByMeaning: setting(
    'PLAN_QUESTIONS_BY_MEANING',
    onOff.default(true),
    'on',
    'on: questions about care plans are compared by meaning too, with a sentence model that runs inside the API (about 200 MB of memory; no text leaves the process). off: by words and a thesaurus alone, which finds fewer of the right steps.',
  ),
};

export const fit = {
  fitTimeBudgetSeconds: setting(
    'FIT_TIME_BUDGET_SECONDS',
    whole(1, 3_600).default(60),
    '60',
    'Seconds that a fit may take when the request does not say.',
  ),
  fitSeed: setting(
    'FIT_SEED',
    whole(0, 2_147_483_647).default(1),
    '1',
    'Seed of a fit when the request does not say. Same input, seed and iteration count give the same rota.',
  ),
  fitThreads: setting('FIT_THREADS', whole(1, 64).default(2), '2', 'Worker threads of one planner process.'),
  fitIterationsPerSecond: setting(
    'FIT_ITERATIONS_PER_SECOND',
    whole(1, 10_000_000).default(6_000),
    '6000',
    'Moves that each thread is given for each second of a fit’s time when the request does not say: the count ends a fit, so that it can be repeated exactly, and the clock only caps it. Set it below what the machine does.',
  ),
};
