import { readFileSync } from 'node:fs';

/** What tuning added to one tensor: one signed byte a number, each worth `step`. */
export interface TunedTensor {
  readonly name: string;
  readonly length: number;
  readonly step: number;
}
export interface Tuning {
  readonly tensors: readonly TunedTensor[];
  /** The bytes of all tensors, one after another. */
  readonly added: Int8Array;
}

/** A tensor of the shipped model, in the order of its bytes. */
interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
}

const FOLDER = new URL('../tuning/', import.meta.url);
const BYTES: Readonly<Record<string, number>> = { float32: 4, int32: 4, bool: 1 };

/** What `tools/sentence-model/tune.py` made (docs/adr/0116). @throws Error where the files are missing */
export function readTuning(): Tuning {
  const bytes = readFileSync(new URL('added.bin', FOLDER));
  return {
    tensors: JSON.parse(readFileSync(new URL('tensors.json', FOLDER), 'utf8')) as TunedTensor[],
    added: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
  };
}

/**
 * The shipped weights with what tuning added, in a buffer of its own.
 * @param tensors of the shipped model, in the order of their bytes in `data`
 * @throws RangeError where the tuning was made for other weights than these: half a tuned model would be no model
 */
export function withTuning(tensors: readonly Tensor[], data: ArrayBuffer, { tensors: tuned, added }: Tuning): ArrayBuffer {
  const out = data.slice(0);
  const view = new DataView(out);
  const places = new Map<string, { at: number; length: number }>();
  let at = 0;
  for (const { name, shape, dtype } of tensors) {
    const length = shape.reduce((product, size) => product * size, 1);
    if (dtype === 'float32') places.set(name, { at, length });
    at += length * (BYTES[dtype] ?? Number.NaN);
  }
  if (at !== data.byteLength) throw new RangeError(`The sentence model has ${data.byteLength} bytes of weights where its list says ${at}.`);
  let from = 0;
  for (const { name, length, step } of tuned) {
    const place = places.get(name);
    if (place?.length !== length)
      throw new RangeError(`The tuning of ${name} is for ${length} numbers; the model has ${place?.length ?? 'none'}.`);
    for (let i = 0; i < length; i++) {
      const byte = place.at + 4 * i;
      view.setFloat32(byte, view.getFloat32(byte, true) + added[from + i]! * step, true);
    }
    from += length;
  }
  if (from !== added.length) throw new RangeError(`The tuning holds ${added.length} bytes where its list says ${from}.`);
  return out;
}
