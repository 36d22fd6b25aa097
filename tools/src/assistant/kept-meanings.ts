import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meanings } from '@handrail/care-plan';

/** What a model of `tools/sentence-model/tune.py` made of the texts, kept in a folder. @throws Error naming the folder where there is nothing */
export function readMeanings(folder: string): Meanings & { readonly texts: readonly string[] } {
  const names = join(folder, 'texts.jsonl');
  if (!existsSync(names)) throw new Error(`There are no vectors in ${folder}: run tools/sentence-model/tune.py first.`);
  const rows = (file: string) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  const texts = rows('texts.jsonl') as string[];
  const bytes = readFileSync(join(folder, 'vectors.bin'));
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const size = all.length / texts.length;
  const wholes = new Map(texts.map((text, at) => [text, all.subarray(at * size, (at + 1) * size)]));
  const readings = new Map(
    (rows('readings.jsonl') as [string, [string, number][]][]).flatMap(([question, lines]) =>
      lines.map(([line, odds]) => [`${question}\n${line}`, odds] as const),
    ),
  );
  return {
    texts,
    wholeOf: (text) => wholes.get(text),
    reading: (question, line) => readings.get(`${question}\n${line}`),
  };
}
