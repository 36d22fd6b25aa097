import type { FileRead, Recording } from '@handrail/chat';

/** Bytes of a text file that is read; a dictation of 6,000 characters fits four times over. */
const TEXT_BYTES_MAX = 65_536;
const FETCH_MS = 10_000;

/** What Discord says about a file. */
export type Attached = { readonly url: string; readonly size: number; readonly contentType: string | null };

/**
 * Reads a file that somebody attached.
 * Only from the hosts given and never through a redirect, so that no message can make the bot fetch an address of its choosing.
 * Recordings are fetched only once somebody has said how large a one can be read.
 */
export async function readAttachment(file: Attached, hosts: readonly string[]): Promise<FileRead> {
  const type = file.contentType?.split(';')[0]?.trim() ?? '';
  if (type.startsWith('audio/') || type.startsWith('video/')) return voiceMessage(file, hosts);
  if (type !== 'text/plain') return { kind: 'refused', why: 'only plain text files are read.' };
  if (file.size > TEXT_BYTES_MAX) return { kind: 'refused', why: `it is longer than ${TEXT_BYTES_MAX} bytes.` };
  const url = URL.parse(file.url);
  if (url === null || !hosts.includes(url.hostname)) return { kind: 'refused', why: 'it is not where Discord keeps its files.' };
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) });
    if (!response.ok) return { kind: 'refused', why: 'its address has run out. Attach it again.' };
    const bytes = await bounded(response, TEXT_BYTES_MAX);
    if (bytes === undefined) return { kind: 'refused', why: `it is longer than ${TEXT_BYTES_MAX} bytes.` };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return {
      kind: 'refused',
      why: error instanceof TypeError && error.message.includes('encoded') ? 'it is not UTF-8 text.' : 'it could not be fetched.',
    };
  }
}

/** A recording that can be fetched, from the same hosts and with the same care. */
export function voiceMessage(file: Attached, hosts: readonly string[]): FileRead {
  return { kind: 'voice', fetch: (bytesMax) => fetchRecording(file, hosts, bytesMax) };
}

async function fetchRecording(
  file: Attached,
  hosts: readonly string[],
  bytesMax: number,
): Promise<Recording | { readonly kind: 'refused'; readonly why: string }> {
  const refused = (why: string) => ({ kind: 'refused', why }) as const;
  const tooLarge = `it is larger than ${Math.floor(bytesMax / 1_048_576)} MB. Send it in parts.`;
  if (file.size > bytesMax) return refused(tooLarge);
  const url = URL.parse(file.url);
  if (url === null || !hosts.includes(url.hostname)) return refused('it is not where Discord keeps its files.');
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) });
    if (!response.ok) return refused('its address has run out. Send it again.');
    const bytes = await bounded(response, bytesMax);
    if (bytes === undefined) return refused(tooLarge);
    return { kind: 'recording', bytes, contentType: file.contentType ?? 'audio/ogg' };
  } catch {
    return refused('it could not be fetched.');
  }
}

/** The body, or nothing when it is longer than allowed, whatever length was claimed. */
async function bounded(response: Response, bytesMax: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > bytesMax) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
