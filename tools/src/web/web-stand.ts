import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeLoopbackPort } from '@handrail/local-postgres';
import { loadDemoInto } from '../run/first-run.js';
import { silentProgress } from '../run/progress.js';
import { Suite } from '../run/suite.js';

/** Handrail as `npm start` runs it on the demo data, in a folder of its own: API with the web app, planner, bot, database. */
export class WebStand {
  private constructor(
    readonly suite: Suite,
    private readonly folder: string,
  ) {}

  static async up(): Promise<WebStand> {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-web-'));
    chmodSync(folder, 0o755); // as root the server has another account, which must be able to pass through
    const { PATH = '', NODE_OPTIONS } = process.env;
    const environment = {
      PATH,
      ...(NODE_OPTIONS === undefined ? {} : { NODE_OPTIONS }),
      HANDRAIL_DATA_DIR: folder,
      API_PORT: String(await freeLoopbackPort()),
      REQUESTS_PER_MINUTE_MAX: '100000',
      FIT_THREADS: '1',
      LOG_LEVEL: 'warn',
    };
    const stand = new WebStand(new Suite(environment, () => undefined), folder);
    try {
      const silent = silentProgress();
      await stand.suite.up(silent, true);
      await loadDemoInto(stand.suite, silent);
      return stand;
    } catch (error) {
      await stand.down();
      throw error;
    }
  }

  async down(): Promise<void> {
    await this.suite.down();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
