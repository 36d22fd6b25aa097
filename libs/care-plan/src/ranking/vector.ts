/** A text's place in a space of meanings; any length above zero, the same dimension throughout. */
export type Vector = Float32Array;
/** Looks a vector up; undefined when there is none. */
export type VectorOf = (text: string) => Vector | undefined;

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
