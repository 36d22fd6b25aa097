import type { AuditPlace } from '@handrail/store';
import { cursorOf, fromCursor } from '../edge/cursor.js';
import { InvalidRequest } from '../edge/request-errors.js';

/** @param found one more than a page holds, where there are more */
export function pageOf<R extends { readonly place: AuditPlace }, T>(
  found: readonly R[],
  limit: number,
  shown: (row: R) => T,
): { items: T[]; nextCursor: string | null } {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map((row) => shown(row)), nextCursor: found.length > limit && last ? cursorOf(JSON.stringify(last.place)) : null };
}

/** Where the page before ended. @throws InvalidRequest for a cursor that no answer gave */
export function placeFrom(cursor: string | undefined): AuditPlace | undefined {
  const text = fromCursor(cursor);
  if (text === undefined) return undefined;
  const match = /^\{"at":"(\d{1,20})","chain":"([\w:-]{1,80})","seq":"(\d{1,18})"\}$/.exec(text);
  if (!match?.[1] || !match[2] || !match[3])
    throw new InvalidRequest([{ in: 'query', field: 'after', message: 'must be the nextCursor of an answer' }]);
  return { at: match[1], chain: match[2], seq: match[3] };
}
