/** The bytes are not the text they claim to be. */
export type WrongEncoding = { readonly line: number; readonly wrong: string; readonly remedy: string };

const SAVE_AS = 'save the file as "CSV UTF-8", or as UTF-8 without a byte order mark';

/**
 * Decodes a file piece by piece as UTF-8, without the byte order mark that spreadsheets put in front.
 * @throws {NotUtf8} with the line of the first byte that is not UTF-8
 */
export class Utf8Reader {
  readonly #strict = new TextDecoder('utf-8', { fatal: true });
  #line = 1;
  #started = false;

  /** @param chunk the next bytes, or null at the end of the file */
  decode(chunk: Uint8Array | null): string {
    if (!this.#started && chunk && chunk.length > 0) {
      this.#started = true;
      if ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)) {
        throw new NotUtf8({ line: 1, wrong: 'the file is in UTF-16', remedy: SAVE_AS });
      }
    }
    try {
      const text = chunk ? this.#strict.decode(chunk, { stream: true }) : this.#strict.decode();
      this.#line += newlinesIn(text);
      return text;
    } catch {
      const readable = chunk ? new TextDecoder().decode(chunk) : '\u{FFFD}';
      const line = this.#line + newlinesIn(readable.slice(0, Math.max(0, readable.indexOf('\u{FFFD}'))));
      throw new NotUtf8({ line, wrong: `line ${line} holds bytes that are not UTF-8`, remedy: SAVE_AS });
    }
  }
}

const newlinesIn = (text: string) => text.split('\n').length - 1;

/** Carried out of the decoder to the reader of the file, which turns it into a problem of that file. */
export class NotUtf8 extends Error {
  readonly encoding: WrongEncoding;

  constructor(encoding: WrongEncoding) {
    super(encoding.wrong);
    this.encoding = encoding;
  }
}
