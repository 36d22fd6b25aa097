import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextEmbedder, Vector } from '@handrail/care-plan';

/** An embedder whose vectors are kept in two files of a folder, so that a tool that is run again asks the model for new texts alone. */
export function keptVectors(embedder: TextEmbedder, folder: string): TextEmbedder {
  const names = join(folder, 'texts.jsonl');
  const numbers = join(folder, 'vectors.bin');
  mkdirSync(folder, { recursive: true });
  const kept = new Map<string, Vector>();
  if (existsSync(names)) {
    const texts = readFileSync(names, 'utf8').trim().split('\n');
    const bytes = readFileSync(numbers);
    const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const size = all.length / texts.length;
    texts.forEach((text, at) => kept.set(JSON.parse(text) as string, all.subarray(at * size, (at + 1) * size)));
  }
  return {
    async vectorsOf(texts) {
      const missing = [...new Set(texts)].filter((text) => !kept.has(text));
      const found = await embedder.vectorsOf(missing);
      for (const [text, vector] of found) {
        kept.set(text, vector);
        appendFileSync(names, `${JSON.stringify(text)}\n`);
        appendFileSync(numbers, new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength));
      }
      return new Map(texts.map((text) => [text, kept.get(text)!]));
    },
  };
}
