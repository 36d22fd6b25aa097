import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { freeLoopbackPort } from '@handrail/local-postgres';
import { ActingUser, DiscordStandIn, type Shown } from '../src/discord-stand-in/index.js';
import { ApiSession } from '../src/run/api-session.js';
import { loadDemoInto } from '../src/run/first-run.js';
import { silentProgress } from '../src/run/progress.js';
import { Suite } from '../src/run/suite.js';

const TERMINAL = resolve(import.meta.dirname, '../../apps/bot/dist/terminal/main.js');
const DEMO = resolve(import.meta.dirname, '../../demo');

/** One line of JSON of the terminal chat. */
export type Answer = {
  readonly problem: string | null;
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly press: string }[];
  readonly picture: { readonly alt: string; readonly path: string | null } | null;
};

/** What presses the first button whose label begins so, as a line. @throws when there is none */
export function pressing({ buttons, text: shown }: Answer, label: string): string {
  const button = buttons.find((one) => one.label.startsWith(label));
  if (button === undefined)
    throw new Error(`There is no button "${label}" below:\n${shown}\n${buttons.map((one) => one.label).join(', ')}`);
  return button.press;
}

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
    const discord = await new DiscordStandIn().start();
    discord.neverSays(identifyingWords());
    const { PATH = '', NODE_OPTIONS } = process.env;
    const environment = {
      PATH,
      ...(NODE_OPTIONS === undefined ? {} : { NODE_OPTIONS }),
      HANDRAIL_DATA_DIR: folder,
      API_PORT: String(await freeLoopbackPort()),
      REQUESTS_PER_MINUTE_MAX: '100000',
      // So many moves end a fit, and not the clock: a busy machine takes longer and gets as far.
      FIT_THREADS: '1',
      FIT_ITERATIONS_PER_SECOND: '50',
      LOG_LEVEL: 'warn',
      DISCORD_TOKEN: discord.token,
      DISCORD_APPLICATION_ID: discord.applicationId,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_CDN_URL: discord.cdn.url,
      DISCORD_CDN_HOSTS: '127.0.0.1',
    };
    const stand = new ChatStand(new Suite(environment, () => undefined), discord, folder);
    try {
      const silent = silentProgress();
      await stand.suite.up(silent, true);
      await loadDemoInto(stand.suite, silent);
      await eventually(() => discord.commands.length > 0, 'the bot has registered its commands');
      return stand;
    } catch (error) {
      await stand.down();
      throw error;
    }
  }

  /** @throws when Discord would have objected to anything that the bot sent */
  async down(): Promise<void> {
    await this.suite.down();
    rmSync(this.folder, { recursive: true, force: true });
    await this.discord.stop();
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
  terminal(name: string, ...lines: readonly string[]): Promise<{ readonly shown: string; readonly exit: number | null }> {
    return this.#terminal(['--as', name], lines);
  }

  /** The same as a script says them: one answer for each line. */
  async answers(name: string, ...lines: readonly string[]): Promise<readonly Answer[]> {
    const { shown } = await this.#terminal(['--as', name, '--json'], lines);
    return shown
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
  }

  async #terminal(options: readonly string[], lines: readonly string[]) {
    const child = spawn(process.execPath, [TERMINAL, ...options], {
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

/** Names and dates of birth of the people supported in the demo; a name that one of the staff has too tells nobody apart. */
function identifyingWords(): string[] {
  // None of these columns, nor of those before them, holds a comma.
  const rows = (file: string) =>
    readFileSync(join(DEMO, file), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
  const staff = new Set(rows('staff.csv').flatMap(([, displayName = '']) => displayName.split(' ')));
  return rows('service-users.csv')
    .flatMap(([, , , preferredName = '', legalName = '', dateOfBirth = '']) => [preferredName, ...legalName.split(' '), dateOfBirth])
    .filter((word) => word !== '' && !staff.has(word));
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
