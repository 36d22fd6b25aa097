import { z } from 'zod';

/** An instant with its offset, as RFC 3339 writes it; kept as the text that was sent. */
export const instant = z.iso.datetime({ offset: true }).describe('RFC 3339 instant with an offset, such as 2026-11-24T16:10:00Z');

/** Years that somebody at work or in care can mean; the database's calendar begins in the year 1, the text's in the year 0. */
const WITHIN_LIVES = /^(19|20|21)\d\d-/;

/** A calendar day of the unit's own time zone, from 1900 to 2199. */
export const day = z.iso.date().regex(WITHIN_LIVES, 'must be a day from 1900 to 2199').describe('calendar day, such as 2026-11-24');

/** IANA name of a time zone that this runtime knows. */
export const timeZone = z.string().max(64).refine(isTimeZone, 'must be the IANA name of a time zone, such as Europe/London');

/** A line that somebody types: no line breaks, 1 to `max` characters after trimming. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\r\n]*$/, 'must be one line');

/** Text that somebody types or dictates, with line breaks: 1 to `max` characters, kept exactly as it was sent. */
export const words = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => text.trim() !== '', 'must not be empty');

/** Why somebody does what needs a reason. Kept in the record and read by those who review it. */
export const reason = line(500).describe('why; kept in the record');

/** Version of the thing that was read; the answer's ETag is made of it. */
export const version = z.int().min(0).max(2_147_483_647);

export const noQuery = z.strictObject({});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
