import { z } from 'zod';
import { unwantedCharacter } from '../values/safe-text.js';
import { date } from '../values/times.js';

/** Prose in a JSON file: no control characters, bounded, kept byte for byte as written. */
export function prose(charactersMax: number) {
  return z
    .string()
    .min(1, 'write something, or leave the name out where it is optional')
    .max(charactersMax, `write at most ${charactersMax} characters`)
    .refine((text) => unwantedCharacter(text) === null, 'take out control characters, tabs and line breaks');
}

/** A code as in the CSV files. */
export const jsonCode = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._:-]{0,39}$/u, 'write a code like AL-07, without spaces');

const dateColumn = date('date');

/** A real calendar date, `YYYY-MM-DD`. */
export const jsonDate = z.string().refine((text) => 'value' in dateColumn.read(text), 'write a real date as YYYY-MM-DD');
