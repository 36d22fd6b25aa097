import type { Audio } from './transcriber.js';

export interface DownloadRules {
  /** Exact host names (with port where it is not the default) that recordings may be fetched from. */
  readonly hosts: readonly string[];
  readonly bytesMax: number;
  readonly timeoutMs: number;
  /** Only for a stand-in on this machine. */
  readonly allowPlainHttp?: boolean;
}
export type Downloaded =
  | { readonly ok: true; readonly audio: Audio }
  | { readonly ok: false; readonly reason: 'host_not_allowed' | 'too_large' | 'unreachable' };

/** Fetches a recording from an allow-listed host. Follows no redirect and sends no credentials, so that a link cannot make the server call others. */
export async function downloadAudio(address: string, rules: DownloadRules): Promise<Downloaded> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const secure = url?.protocol === 'https:' || (rules.allowPlainHttp === true && url?.protocol === 'http:');
  if (!url || !secure || url.username !== '' || url.password !== '' || !rules.hosts.includes(url.host))
    return { ok: false, reason: 'host_not_allowed' };
  try {
    const response = await fetch(url, { redirect: 'error', credentials: 'omit', signal: AbortSignal.timeout(rules.timeoutMs) });
    if (!response.ok || !response.body) return { ok: false, reason: 'unreachable' };
    if (Number(response.headers.get('content-length') ?? 0) > rules.bytesMax) {
      await response.body.cancel();
      return { ok: false, reason: 'too_large' };
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body) {
      size += part.byteLength;
      if (size > rules.bytesMax) return { ok: false, reason: 'too_large' };
      parts.push(part);
    }
    return {
      ok: true,
      audio: { bytes: Buffer.concat(parts), contentType: response.headers.get('content-type') ?? '', fileName: 'recording' },
    };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}
