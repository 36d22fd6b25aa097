import { DomainError } from '@handrail/contracts';
import type { FastifyInstance } from 'fastify';

/** Inside the API a file that is to be read as it arrives has this type, whatever its own. */
const STREAMED = 'application/vnd.handrail.file';
const FILE_TYPES = { csv: 'text/csv', json: 'application/json' } as const;
const IMPORT_ROUTES = '/api/v1/imports/';

/** Sent as something else than the file of its kind is. */
export class OtherFileType extends DomainError {
  readonly code = 'unsupported-media-type';
}

export class FileTooLarge extends DomainError {
  readonly code = 'too-large';
  constructor(bytesMax: number) {
    super(`The file is larger than ${bytesMax} bytes. Split it.`, { bytesMax });
  }
}

/**
 * Lets the files of an import pass to their controller as streams: they may be far larger than any other body, and their faults are
 * told by row and column, which a parsed body no longer knows.
 */
export function readFilesAsStreams(fastify: Pick<FastifyInstance, 'addHook' | 'addContentTypeParser'>): void {
  fastify.addHook('onRequest', async (request) => {
    if (request.method !== 'POST' || !request.routeOptions.url?.startsWith(IMPORT_ROUTES)) return;
    const sent = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
    if (sent !== FILE_TYPES.csv && sent !== FILE_TYPES.json)
      throw new OtherFileType('Send text/csv, or application/json for rule sets and care plans.');
    request.headers['content-type'] = STREAMED;
    request.fileType = sent === FILE_TYPES.csv ? 'csv' : 'json';
  });
  fastify.addContentTypeParser(STREAMED, (_request, _payload, done) => done(null));
  // A recording is read by its controller too, which knows how long it may be.
  fastify.addContentTypeParser(/^audio\//, (_request, _payload, done) => done(null));
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What an import's body was sent as. */
    fileType?: 'csv' | 'json';
  }
}

/**
 * The bytes of a request as they arrive.
 * @throws FileTooLarge as soon as there are more than allowed, whatever the declared length
 */
export async function* bytesOf(chunks: AsyncIterable<Uint8Array>, bytesMax: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > bytesMax) throw new FileTooLarge(bytesMax);
    yield chunk;
  }
}
