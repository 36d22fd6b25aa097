/** Learnt numbers as they stand in a weights file: base64, one byte each. Line breaks are skipped. */
export const learntBytes = (base64: string): Int8Array =>
  Int8Array.from(atob(base64.replaceAll('\n', '')), (letter) => letter.charCodeAt(0));

/** The same as numbers. @param step what one is worth */
export const learntNumbers = (base64: string, step: number): Float32Array => Float32Array.from(learntBytes(base64), (byte) => byte * step);

/** The place of each word in a list with blanks or line breaks between. */
export function placesOf(words: string): ReadonlyMap<string, number> {
  return new Map(
    words
      .trim()
      .split(/\s+/)
      .map((word, place) => [word, place]),
  );
}
