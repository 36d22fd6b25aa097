import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vector } from '@handrail/care-plan';

/** Vectors that `tools/sentence-model/tune.py` kept in a folder, by their text. @throws Error naming the folder where there are none */
export function readVectors(folder: string): ReadonlyMap<string, Vector> {
  const names = join(folder, 'texts.jsonl');
  if (!existsSync(names)) throw new Error(`There are no vectors in ${folder}: run tools/sentence-model/tune.py first.`);
  const texts = readFileSync(names, 'utf8').trimEnd().split('\n');
  const bytes = readFileSync(join(folder, 'vectors.bin'));
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const size = all.length / texts.length;
  return new Map(texts.map((text, at) => [JSON.parse(text) as string, all.subarray(at * size, (at + 1) * size)]));
}
