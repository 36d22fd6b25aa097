import type { FileRead } from '../chat/command.js';

/** Bytes of a text file that is read; a dictation of 6,000 characters fits four times over. */
const TEXT_BYTES_MAX = 65_536;
const FETCH_MS = 10_000;

/** What Discord says about a file. */
export type Attached = { readonly url: string; readonly size: number; readonly contentType: string | null };

/**
 * Reads a file that somebody attached.
 * Only from the hosts given and never through a redirect, so that no message can make the bot fetch an address of its choosing.
 * Recordings are not fetched at all: nothing here could read them.
 */
export async function readAttachment(file: Attached, hosts: readonly string[]): Promise<FileRead> {
  const type = file.contentType?.split(';')[0]?.trim() ?? '';
  if (type.startsWith('audio/') || type.startsWith('video/')) return { kind: 'voice' };
  if (type !== 'text/plain') return { kind: 'refused', why: 'only plain text files are read.' };
  if (file.size > TEXT_BYTES_MAX) return { kind: 'refused', why: `it is longer than ${TEXT_BYTES_MAX} bytes.` };
  const url = URL.parse(file.url);
  if (url === null || !hosts.includes(url.hostname)) return { kind: 'refused', why: 'it is not where Discord keeps its files.' };
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) });
    if (!response.ok) return { kind: 'refused', why: 'its address has run out. Attach it again.' };
    const bytes = await bounded(response);
    if (bytes === undefined) return { kind: 'refused', why: `it is longer than ${TEXT_BYTES_MAX} bytes.` };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return {
      kind: 'refused',
      why: error instanceof TypeError && error.message.includes('encoded') ? 'it is not UTF-8 text.' : 'it could not be fetched.',
    };
  }
}

/** The body, or nothing when it is longer than allowed, whatever length was claimed. */
async function bounded(response: Response): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > TEXT_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
