import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { LIMITS } from './limits.js';
import { Refusal } from './interactions.js';

/** A request's body: JSON, and the files that came with it by file name. */
export type Body = { readonly json: unknown; readonly files: ReadonlyMap<string, Uint8Array> };

const NO_FILES: ReadonlyMap<string, Uint8Array> = new Map();

/**
 * Reads a JSON or multipart body.
 * @throws Refusal when the body is neither, when it is too long, or when files and `attachments` do not match
 */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > LIMITS.uploadBytes) throw new Refusal(413, 40_005, 'Request entity too large');
    chunks.push(chunk);
  }
  if (bytes === 0) return { json: undefined, files: NO_FILES };
  const raw = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return { json: parseJson(raw.toString('utf8')), files: NO_FILES };
  if (type.startsWith('multipart/form-data')) return readForm(raw, type);
  throw new Refusal(400, 50_109, `Body of type "${type}" is not understood`);
}

async function readForm(raw: Buffer<ArrayBuffer>, type: string): Promise<Body> {
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  if (typeof payload !== 'string') throw new Refusal(400, 50_035, 'A form needs payload_json');
  const files = new Map<string, Uint8Array>();
  for (const [field, value] of form.entries()) {
    if (field === 'payload_json') continue;
    if (!/^files\[\d+\]$/.test(field) || typeof value === 'string') throw new Refusal(400, 50_035, `Unknown form field ${field}`);
    files.set(value.name, new Uint8Array(await value.arrayBuffer()));
  }
  const json = parseJson(payload);
  const attachments = z.array(z.looseObject({ id: z.union([z.string(), z.number()]) })).optional();
  const listed = z.looseObject({ data: z.looseObject({ attachments }).optional(), attachments }).safeParse(json).data;
  const described = (listed?.attachments ?? listed?.data?.attachments ?? []).map(({ id }) => `files[${id}]`);
  const sent = [...form.keys()].filter((field) => field !== 'payload_json');
  if (described.toSorted().join() !== sent.toSorted().join())
    throw new Refusal(400, 50_035, `Files sent: ${sent.join(', ')}; described in attachments: ${described.join(', ')}`);
  return { json, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 50_109, 'The request body contains invalid JSON.');
  }
}
