import type { Audio } from './transcriber.js';

export interface AudioLimits {
  readonly bytesMax: number;
  readonly secondsMax: number;
}
/** Discord's own upload limit and a dictation's patience; both settings. */
export const AUDIO_LIMITS: AudioLimits = { bytesMax: 10 * 1024 * 1024, secondsMax: 600 };

const TYPES: ReadonlyMap<string, (bytes: Uint8Array) => boolean> = new Map([
  ['audio/ogg', (bytes: Uint8Array) => ascii(bytes, 0, 4) === 'OggS'],
  ['audio/wav', (bytes: Uint8Array) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WAVE'],
  ['audio/mpeg', (bytes: Uint8Array) => ascii(bytes, 0, 3) === 'ID3' || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)],
  ['audio/mp4', (bytes: Uint8Array) => ascii(bytes, 4, 8) === 'ftyp'],
  ['audio/webm', (bytes: Uint8Array) => bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3],
]);
const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.slice(from, to));

/** What is wrong with a recording before it is sent anywhere: its size, a type that is not what its first bytes say, its length. */
export function faultOf(audio: Audio, limits: AudioLimits): 'too_large' | 'too_long' | 'wrong_type' | undefined {
  if (audio.bytes.byteLength > limits.bytesMax) return 'too_large';
  const isKind = TYPES.get(audio.contentType.split(';')[0]!.trim().toLowerCase().replace('x-wav', 'wav'));
  if (!isKind?.(audio.bytes)) return 'wrong_type';
  const seconds = oggSeconds(audio.bytes);
  return seconds !== undefined && seconds > limits.secondsMax ? 'too_long' : undefined;
}

/** Length of an Ogg/Opus recording from the last page's position at 48 kHz (RFC 7845, section 4); undefined for other kinds. */
export function oggSeconds(bytes: Uint8Array): number | undefined {
  if (ascii(bytes, 0, 4) !== 'OggS') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.byteLength - 27; at >= 0; at--) {
    if (bytes[at] === 0x4f && ascii(bytes, at, at + 4) === 'OggS')
      return Number(view.getBigUint64(at + 6, true) & 0x7fff_ffff_ffff_ffffn) / 48_000;
  }
  return undefined;
}
