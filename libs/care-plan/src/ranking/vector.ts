/** A text's place in a space of meanings; any length above zero, the same dimension throughout. */
export type Vector = Float32Array;
/** What a text means: its place as a whole, and the places of its pieces where they stand in it, one after another, as many numbers and length 1 each. */
export type Meaning = { readonly whole: Vector; readonly pieces: Vector };

/** What is known of texts. */
export type Meanings = {
  /** Looks the place of a whole text up; undefined when it is not known. */
  readonly wholeOf: (text: string) => Vector | undefined;
  /** Log odds that the line answers the question, the two read together (`reader.ts`); undefined when either is not known. */
  readonly reading: (question: string, line: string) => number | undefined;
};

/** Cosine of the angle, -1..1; 0 when either vector is zero. Linear in the dimension; never throws. */
export function cosine(a: Vector, b: Vector): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let k = 0; k < a.length; k++) {
    const x = a[k] ?? 0;
    const y = b[k] ?? 0;
    dot += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA > 0 && lengthB > 0 ? dot / Math.sqrt(lengthA * lengthB) : 0;
}
