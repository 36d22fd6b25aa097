import type { z } from 'zod';
import { ProblemList, type FileReading } from '../problem-list.js';
import { shownValue } from '../problem.js';
import { NotUtf8, Utf8Reader } from '../reading/utf8.js';
import type { FileChunks } from '../reading/records.js';
import { REGISTER_WORDS, type Known } from '../reading/known.js';
import type { Register } from '../values/column.js';

/** A reference inside a document, checked when the register is known. */
export type Reference = { readonly to: Register; readonly code: string; readonly path: readonly (string | number)[] };

/** A kind of JSON file: one object with one list of entries, each with a natural key. */
export type DocumentKind<T> = {
  readonly kind: string;
  readonly fileName: string;
  readonly says: string;
  readonly about: 'staff' | 'care';
  /** Name of the one list in the file. */
  readonly list: string;
  readonly schema: z.ZodType<T>;
  keyOf(entry: T): string;
  referencesOf(entry: T): readonly Reference[];
};

/** A JSON file is parsed as one piece, so its size is bounded. */
export const DOCUMENT_CHARACTERS_MAX = 40_000_000;

/**
 * Reads a whole JSON file of one kind.
 * @returns every entry, or every problem: with the line where the JSON itself is broken, else with the path of the value.
 *   Never throws for what a file holds.
 */
export async function readDocument<T>(of: DocumentKind<T>, chunks: FileChunks, known: Known = {}): Promise<FileReading<T>> {
  const problems = new ProblemList(of.fileName);
  const text = await textOf(chunks, problems);
  const parsed = text === null ? undefined : parseJson(of, text, problems);
  if (parsed === undefined) return problems.conclude<T>([]);
  const entries = entriesOf(of, parsed, problems);
  const firstOfKey = new Map<string, number>();
  const read: T[] = [];
  for (const [at, entry] of entries.entries()) {
    const outcome = of.schema.safeParse(entry);
    if (!outcome.success) {
      for (const issue of outcome.error.issues) addIssue(of, at, entry, issue, problems);
      continue;
    }
    for (const { to, code, path } of of.referencesOf(outcome.data)) {
      if (known[to]?.has(code) === false) {
        const { one, file } = REGISTER_WORDS[to];
        problems.add({
          row: null,
          column: pathText(of, at, path),
          value: shownValue(code),
          wrong: `is not a ${one} known here`,
          remedy: `add it to ${file} and import that first`,
        });
      }
    }
    const key = of.keyOf(outcome.data);
    const earlier = firstOfKey.get(key);
    if (earlier === undefined) firstOfKey.set(key, at);
    else {
      problems.add({
        row: null,
        column: pathText(of, at, []),
        value: shownValue(key),
        wrong: `is already in ${pathText(of, earlier, [])}`,
        remedy: 'keep one of the two',
      });
    }
    read.push(outcome.data);
  }
  return problems.conclude(read);
}

/** The file of these entries, one value a line, so that a change shows as a short difference. */
export function writeDocument<T>(of: DocumentKind<T>, entries: readonly T[]): string {
  return `${JSON.stringify({ [of.list]: entries }, null, 2)}\n`;
}

async function textOf(chunks: FileChunks, problems: ProblemList): Promise<string | null> {
  const reader = new Utf8Reader();
  const encoder = new TextEncoder();
  let text = '';
  try {
    for await (const chunk of chunks) {
      text += reader.decode(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
      if (text.length > DOCUMENT_CHARACTERS_MAX) {
        problems.add({ row: null, column: null, value: null, wrong: 'the file is too large', remedy: 'split it' });
        return null;
      }
    }
    return text + reader.decode(null);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    problems.add({ row: error.encoding.line, column: null, value: null, wrong: error.encoding.wrong, remedy: error.encoding.remedy });
    return null;
  }
}

function parseJson<T>(of: DocumentKind<T>, text: string, problems: ProblemList): unknown {
  const remedy = `write one JSON object: { "${of.list}": [ ... ] }`;
  if (text.trim() === '') {
    problems.add({ row: null, column: null, value: null, wrong: 'the file is empty', remedy });
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, at] = /at position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    const line = at === undefined ? null : text.slice(0, Number(at)).split('\n').length;
    problems.add({ row: line, column: null, value: null, wrong: 'the JSON is broken here', remedy: 'check commas, quotes and brackets' });
    return undefined;
  }
}

function entriesOf<T>(of: DocumentKind<T>, parsed: unknown, problems: ProblemList): readonly unknown[] {
  const remedy = `write one JSON object with the list ${of.list} and nothing else`;
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    problems.add({ row: null, column: null, value: null, wrong: 'the file is not a JSON object', remedy });
    return [];
  }
  for (const name of Object.keys(parsed)) {
    if (name !== of.list) problems.add({ row: null, column: shownValue(name), value: null, wrong: 'the name is not known', remedy });
  }
  const entries = (parsed as Record<string, unknown>)[of.list];
  if (Array.isArray(entries)) return entries;
  problems.add({ row: null, column: of.list, value: null, wrong: 'the list is missing', remedy });
  return [];
}

function addIssue<T>(of: DocumentKind<T>, at: number, entry: unknown, issue: z.core.$ZodIssue, problems: ProblemList): void {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = path.reduce<unknown>((inside, part) => (inside as Record<string, unknown> | undefined)?.[part], entry);
  const remedy = issue.code === 'unrecognized_keys' ? `take out ${issue.keys.join(', ')}` : issue.message;
  problems.add({
    row: null,
    column: pathText(of, at, path),
    value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? shownValue(String(value)) : null,
    wrong: value === undefined ? 'the value is missing' : 'is not right here',
    remedy: lowerFirst(remedy),
  });
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function pathText(of: Pick<DocumentKind<unknown>, 'list'>, at: number, path: readonly (string | number)[]): string {
  const inside = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
  return `${of.list}[${at}]${inside}`;
}
