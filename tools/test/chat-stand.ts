import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { freeLoopbackPort } from '@handrail/local-postgres';
import { ActingUser, DiscordStandIn, type Shown } from '../src/discord-stand-in/index.js';
import { ApiSession } from '../src/run/api-session.js';
import { loadDemoInto } from '../src/run/first-run.js';
import { Progress } from '../src/run/progress.js';
import { Suite } from '../src/run/suite.js';

const TERMINAL = resolve(import.meta.dirname, '../../apps/bot/dist/terminal/main.js');

/** Handrail as `npm start` runs it on the demo data, in a folder of its own, with the stand-in of Discord where Discord would be. */
export class ChatStand {
  private constructor(
    readonly suite: Suite,
    readonly discord: DiscordStandIn,
    private readonly folder: string,
  ) {}

  static async up(): Promise<ChatStand> {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-chat-'));
    chmodSync(folder, 0o755); // as root the server has another account, which must be able to pass through
    // Whether the bot answers before it works is tested by itself; here a busy machine must not decide.
    const discord = await new DiscordStandIn({ answerWithinMs: 30_000 }).start();
    const { PATH = '', NODE_OPTIONS } = process.env;
    const environment = {
      PATH,
      ...(NODE_OPTIONS === undefined ? {} : { NODE_OPTIONS }),
      HANDRAIL_DATA_DIR: folder,
      API_PORT: String(await freeLoopbackPort()),
      REQUESTS_PER_MINUTE_MAX: '100000',
      FIT_THREADS: '1',
      LOG_LEVEL: 'warn',
      DISCORD_TOKEN: discord.token,
      DISCORD_APPLICATION_ID: discord.applicationId,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_CDN_URL: discord.cdn.url,
      DISCORD_CDN_HOSTS: '127.0.0.1',
    };
    const stand = new ChatStand(new Suite(environment, () => undefined), discord, folder);
    try {
      const silent = new Progress(new Writable({ write: (_chunk, _encoding, done) => done() }) as unknown as NodeJS.WriteStream);
      await stand.suite.up(silent, true);
      await loadDemoInto(stand.suite, silent);
      await eventually(() => discord.commands.length > 0, 'the bot has registered its commands');
      return stand;
    } catch (error) {
      await stand.down();
      throw error;
    }
  }

  async down(): Promise<void> {
    await this.suite.down();
    await this.discord.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  stranger(name: string): ActingUser {
    return new ActingUser(this.discord, this.discord.addUser(name));
  }

  /** Somebody of the demo who linked their chat account with a one-time code. */
  async linked(name: string): Promise<ActingUser> {
    const session = await ApiSession.asDemoPerson(this.suite.apiUrl, name);
    const { code } = await session.post<{ code: string }>('/me/chat-link-codes', {});
    const user = this.stranger(name);
    const answer = await user.slash('link', { code });
    if (!answer.text.startsWith('Linked')) throw new Error(`${name} was not linked: ${answer.text}`);
    return user;
  }

  /** Says lines to the terminal chat as somebody of the demo. @returns all that it showed, and how it ended */
  async terminal(name: string, ...lines: readonly string[]): Promise<{ readonly shown: string; readonly exit: number | null }> {
    const child = spawn(process.execPath, [TERMINAL, '--as', name], {
      cwd: this.folder,
      env: { PATH: process.env['PATH'] ?? '', API_URL: this.suite.apiUrl },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.end(lines.join('\n'));
    const ended = new Promise<number | null>((done) => child.once('close', done));
    const [shown, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { shown: shown + complaint, exit: await ended };
  }
}

/** What is seen of an answer once Discord has taken the escapes off. */
export const seen = ({ text: shown }: Shown) => shown.replace(/\\([^0-9A-Za-z\s])/g, '$1');

/** The labels of an answer's buttons, in their order. */
export const buttonsOf = ({ messages }: Shown) =>
  messages.flatMap((message) =>
    message.components.flatMap((row) => row.components.flatMap((one) => (one.type === 2 ? [one.label ?? ''] : []))),
  );

/** Milliseconds that anything may take on a busy machine. */
const PATIENCE_MS = 180_000;

/** Waits until something holds. @throws when it does not within `PATIENCE_MS` */
export async function eventually(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`Not within three minutes: ${what}.`);
    await sleep(100);
  }
}
