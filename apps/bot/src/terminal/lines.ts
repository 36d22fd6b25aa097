import { createInterface, type Interface } from 'node:readline';
import { Writable } from 'node:stream';

/** Lines of the input one by one; those that come before they are asked for wait. */
export class Lines {
  readonly #reader: Interface;
  readonly #waiting: string[] = [];
  #wanted: ((line: string | undefined) => void) | undefined;
  #ended = false;
  #muted = false;
  #leavable = false;

  /** @param output where a person sees the questions and what they type; nothing when the input is no terminal */
  constructor(input: NodeJS.ReadableStream, output: NodeJS.WritableStream | undefined) {
    const shown = new Writable({
      write: (chunk: Uint8Array, _encoding, done) => {
        if (!this.#muted) output?.write(chunk);
        done();
      },
    });
    this.#reader = createInterface({ input, ...(output && { output: shown, terminal: true }) });
    this.#reader.on('line', (line) => {
      if (this.#wanted) this.#give(line);
      else this.#waiting.push(line);
    });
    this.#reader.on('SIGINT', () => {
      if (!this.#leavable) return this.#reader.close();
      // What stands in the line would else be the beginning of the next one.
      this.#reader.write(null, { ctrl: true, name: 'e' });
      this.#reader.write(null, { ctrl: true, name: 'u' });
      output?.write('\n');
      this.#give(undefined);
    });
    this.#reader.on('close', () => {
      this.#ended = true;
      this.#give(undefined);
    });
  }

  /** The next line, or nothing at the end of the input. */
  next(question = ''): Promise<string | undefined> {
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) return Promise.resolve(waiting);
    if (this.#ended) return Promise.resolve(undefined);
    if (question !== '') {
      this.#reader.setPrompt(question);
      this.#reader.prompt();
    }
    return new Promise((done) => {
      this.#wanted = done;
    });
  }

  /** The next line, or nothing when Ctrl-C or the end of the input came first. Elsewhere Ctrl-C ends the input. */
  async nextUnlessLeft(question: string): Promise<string | undefined> {
    this.#leavable = true;
    const line = await this.next(question);
    this.#leavable = false;
    return line;
  }

  /** A line that is not shown while it is typed. */
  async secret(question: string): Promise<string> {
    const answer = this.next(question);
    this.#muted = true;
    const line = await answer;
    this.#muted = false;
    return line ?? '';
  }

  close(): void {
    this.#reader.close();
  }

  #give(line: string | undefined): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    wanted?.(line);
  }
}
