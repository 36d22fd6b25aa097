import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname } from 'node:path';

export type AppToRun = {
  readonly name: string;
  /** File that Node runs. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  /** What it says goes here, appended. */
  readonly logFile: string;
};

/** As built, also when this file runs from its source. */
const STOP_WITH_PARENT = new URL('../../dist/run/stop-with-parent.js', import.meta.url).href;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** An app that ran this long is not in a crash loop any more. */
const STEADY_MS = 60_000;
/** After this long a stop is forced; every job and request is safe to run again. */
const STOP_GRACE_MS = 15_000;

/**
 * Keeps one app running: starts it again when it ends by itself, with a pause that doubles up to 30 s.
 * The app gets a process group of its own, so Ctrl-C in a terminal reaches it only through `stop`.
 */
export class SupervisedApp {
  private child: ChildProcess | undefined;
  private stopping = false;
  private pauseMs = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | undefined;
  private readonly log: WriteStream;
  /** Starts after the first one. */
  restarts = 0;

  constructor(
    private readonly app: AppToRun,
    private readonly onCrash: (name: string, code: string) => void = () => {},
    private readonly longestPauseMs = LONGEST_PAUSE_MS,
    private readonly stopGraceMs = STOP_GRACE_MS,
  ) {
    mkdirSync(dirname(app.logFile), { recursive: true });
    this.log = createWriteStream(app.logFile, { flags: 'a' });
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    const startedAt = performance.now();
    const child = spawn(process.execPath, ['--enable-source-maps', '--import', STOP_WITH_PARENT, this.app.main], {
      env: this.app.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child;
    child.stdout?.pipe(this.log, { end: false });
    child.stderr?.pipe(this.log, { end: false });
    child.once('exit', (code, signal) => {
      this.child = undefined;
      endGroup(child); // a killed app may have left a child of its own, which would work beside the next one
      // An app that ends with 0 has nothing to do (the bot without a token): leave it be.
      if (this.stopping || code === 0) return;
      this.onCrash(this.app.name, signal ?? `code ${code}`);
      if (performance.now() - startedAt > STEADY_MS) this.pauseMs = FIRST_PAUSE_MS;
      this.timer = setTimeout(() => {
        this.restarts += 1;
        this.start();
      }, this.pauseMs);
      this.pauseMs = Math.min(this.pauseMs * 2, this.longestPauseMs);
    });
  }

  /** Asks the app to finish what it does and end; forces it, and whatever it started, after 15 s. Safe to call twice. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const child = this.child;
    if (child) {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      const forced = setTimeout(() => endGroup(child), this.stopGraceMs);
      await ended;
      clearTimeout(forced);
    }
    this.log.end();
  }
}

/** Ends whatever is left of the process group that an app leads. Windows has no groups: there the app itself is ended. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // nothing is left
  }
}
