import { CsvError, parse } from 'csv-parse/stream';
import { Utf8Reader } from './utf8.js';

/** A file as it arrives: text or bytes in pieces of any size. */
export type FileChunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The quoting of a row cannot be followed; what comes after it cannot be read. */
export class BrokenQuotes extends Error {
  readonly row: number;

  constructor(row: number) {
    super(`quotes in row ${row} do not match`);
    this.row = row;
  }
}

/** A quoted cell that never ends would otherwise take the rest of the file into memory. */
const RECORD_BYTES_MAX = 200_000;

/**
 * The rows of a comma-separated file in order, cells as text, whatever the line ends are and whether or not it begins with a
 * byte order mark. Rows are given as they arrive; nothing is held but the row at hand.
 * @throws {NotUtf8} {BrokenQuotes}
 */
export async function* recordsOf(chunks: FileChunks): AsyncGenerator<string[]> {
  const options = {
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: RECORD_BYTES_MAX,
    record_delimiter: ['\r\n', '\n', '\r'],
  };
  const rows: ReadableStream<string[]> = ReadableStream.from(utf8Bytes(chunks)).pipeThrough(parse(options));
  let given = 0;
  try {
    for await (const row of rows) {
      given += 1;
      yield row;
    }
  } catch (error) {
    // The parser throws away rows that wait behind a fault, so its own count says where it is.
    if (error instanceof CsvError) throw new BrokenQuotes(Math.max(given, recordsBefore(error)) + 1);
    throw error;
  }
}

function recordsBefore(error: CsvError): number {
  return typeof error['records'] === 'number' ? error['records'] : 0;
}

async function* utf8Bytes(chunks: FileChunks): AsyncGenerator<Uint8Array> {
  const reader = new Utf8Reader();
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    const text = reader.decode(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
    if (text) yield encoder.encode(text);
  }
  reader.decode(null);
}
