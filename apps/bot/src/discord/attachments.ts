import type { FileRead, Recording } from '@handrail/chat';

/** Bytes of a text file that is read; a dictation of 6,000 characters fits four times over. */
const TEXT_BYTES_MAX = 65_536;
const FETCH_MS = 10_000;

/** What Discord says about a file. */
export type Attached = { readonly url: string; readonly size: number; readonly contentType: string | null };

type Refused = { readonly kind: 'refused'; readonly why: string };
const refused = (why: string): Refused => ({ kind: 'refused', why });

/**
 * Reads a file that somebody attached: plain text at once; a recording only once somebody has said how large a one can be read.
 * @param hosts names of the hosts that files may be fetched from, with a port where it is not that of https
 * @returns `refused` with words for whoever sent it; never throws
 */
export async function readAttachment(file: Attached, hosts: readonly string[]): Promise<FileRead> {
  const type = file.contentType?.split(';')[0]?.trim() ?? '';
  if (type.startsWith('audio/') || type.startsWith('video/')) return voiceMessage(file, hosts);
  if (type !== 'text/plain') return refused('only plain text files are read.');
  const bytes = await fetched(file, hosts, TEXT_BYTES_MAX, `it is longer than ${TEXT_BYTES_MAX} bytes.`);
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refused('it is not UTF-8 text.');
  }
}

/** A recording that can be fetched, from the same hosts and with the same care. */
export function voiceMessage(file: Attached, hosts: readonly string[]): FileRead {
  return {
    kind: 'voice',
    async fetch(bytesMax): Promise<Recording | Refused> {
      const tooLarge = `it is larger than ${Math.floor(bytesMax / 1_048_576)} MB. Send it in parts.`;
      const bytes = await fetched(file, hosts, bytesMax, tooLarge);
      return bytes instanceof Uint8Array ? { kind: 'recording', bytes, contentType: file.contentType ?? 'audio/ogg' } : bytes;
    },
  };
}

/**
 * The bytes of a file. Only from the hosts given and never through a redirect, so that no message can make the bot fetch an address of its
 * choosing; never more than `bytesMax`, whatever size was claimed.
 */
async function fetched(file: Attached, hosts: readonly string[], bytesMax: number, tooLarge: string): Promise<Uint8Array | Refused> {
  if (file.size > bytesMax) return refused(tooLarge);
  const url = URL.parse(file.url);
  if (url === null || !mayBeFetched(url, hosts)) return refused('it is not where Discord keeps its files.');
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_MS) });
    if (!response.ok) return refused('its address has run out. Send it again.');
    return (await bounded(response, bytesMax)) ?? refused(tooLarge);
  } catch {
    return refused('it could not be fetched.');
  }
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Over https, at the port that its host was given with or the usual one; a file store on this machine may do without both. */
function mayBeFetched({ protocol, host, hostname }: URL, hosts: readonly string[]): boolean {
  const here = LOOPBACK.has(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && here)) && (hosts.includes(host) || (here && hosts.includes(hostname)));
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
