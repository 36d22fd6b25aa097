import type { FitProgressReport, FitWish } from '@handrail/store';

/** Milliseconds between two writes of a fit's progress, each of which is its heartbeat too and brings what people ask of it. */
const REPORT_EVERY_MS = 500;

/** Why a fit was ended before its budget was used up. */
export type CutShort = 'cancel' | 'stop' | 'shutdown';

/**
 * Tells how far a fit has come, about twice a second, and ends it when somebody asked for that. A report that fails is left to the
 * next one: a fit does not end because the database was away for a moment.
 */
export class FitWatch {
  private latest: FitProgressReport = { percent: 0, best: null, bound: null, iterations: 0 };
  private readonly abort = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private writing: Promise<void> | undefined;
  private reason: CutShort | undefined;

  constructor(private readonly report: (progress: FitProgressReport) => Promise<FitWish>) {
    this.timer = setInterval(() => this.tell(), REPORT_EVERY_MS);
    this.tell();
  }

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** Why the fit was cut short; undefined while it was not. */
  get cutShort(): CutShort | undefined {
    return this.reason;
  }

  saw(progress: FitProgressReport): void {
    this.latest = progress;
  }

  end(why: CutShort): void {
    this.reason ??= why;
    this.abort.abort();
  }

  /** Writes nothing more, and waits for the write under way. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.writing;
  }

  private tell(): void {
    this.writing ??= this.report(this.latest)
      .then(
        (wish) => {
          if (wish !== 'go-on') this.end(wish);
        },
        () => undefined,
      )
      .finally(() => {
        this.writing = undefined;
      });
  }
}
