import { Writable } from 'node:stream';
import { styleText } from 'node:util';

/**
 * Says what is going on, one line a step. On a terminal the running step counts its seconds in place;
 * elsewhere (a log, a pipe) each step is printed once, when it is done.
 */
export class Progress {
  private readonly live: boolean;
  constructor(private readonly out: NodeJS.WriteStream = process.stdout) {
    this.live = out.isTTY === true;
  }

  /** Runs one step. `note` may be called while it runs to say how far it is; what it returns last is shown beside the step. */
  async step<T>(what: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    let text = '';
    const draw = () => this.live && this.out.write(`\r\u001B[2K  … ${what}${text && `: ${text}`} (${seconds()})`);
    const timer = this.live ? setInterval(draw, 200) : undefined;
    draw();
    try {
      const result = await work((note) => {
        text = note;
        draw();
      });
      this.finish(styleText('green', '✓', { stream: this.out }), what, text, seconds());
      return result;
    } catch (error) {
      this.finish(styleText('red', '✗', { stream: this.out }), what, text, seconds());
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  line(text = ''): void {
    this.out.write(`${text}\n`);
  }

  private finish(mark: string, what: string, text: string, seconds: string): void {
    this.out.write(`${this.live ? '\r\u001B[2K' : ''}  ${mark} ${what}${text && `: ${text}`} (${seconds})\n`);
  }
}

/** Says nothing: for whoever brings the suite up for something else. */
export function silentProgress(): Progress {
  return new Progress(new Writable({ write: (_chunk, _encoding, done) => done() }) as unknown as NodeJS.WriteStream);
}
