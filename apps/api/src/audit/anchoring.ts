import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import type { ApiSettings } from '@handrail/config';
import { anchorAudit, Store } from '@handrail/store';
import type { Logger } from 'pino';
import { CLOCK, type Clock } from '../edge/clock.js';
import { RUNS_JOBS } from '../edge/jobs.js';
import { failureOf } from '../edge/problem.filter.js';
import { LOGGER, SETTINGS } from '../edge/tokens.js';

/** Where the heads are written, below the data folder. */
export const ANCHOR_FOLDER = 'audit-anchors';
export const ANCHOR_FILE = 'heads.jsonl';

/** Writes the heads of the audit chains to a file outside the database at intervals, and once more at the end. */
@Injectable()
export class Anchoring implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> = Promise.resolve();

  constructor(
    @Inject(RUNS_JOBS) private readonly runs: boolean,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(Store) private readonly store: Store,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.runs) return;
    this.timer = setInterval(() => void this.anchor(), this.settings.auditAnchorMinutes * 60_000);
    await this.anchor();
  }

  /** One after the other; a failure is logged and the next round catches up. */
  anchor(): Promise<void> {
    this.round = this.round.then(async () => {
      try {
        await mkdir(join(this.settings.dataDir, ANCHOR_FOLDER), { recursive: true, mode: 0o700 });
        const heads = await anchorAudit(this.store, join(this.settings.dataDir, ANCHOR_FOLDER, ANCHOR_FILE), this.clock.now());
        this.logger.info({ count: heads.length, code: 'audit-anchored' }, 'audit');
      } catch (error) {
        this.logger.error({ code: 'audit-not-anchored', failure: failureOf(error) }, 'audit');
      }
    });
    return this.round;
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    if (this.runs) await this.anchor();
  }
}
