import { randomBytes } from 'node:crypto';

const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;
const UUID_OR_HEX = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/**
 * The trace id of a request: 32 lower-case hexadecimal digits that tie together its log lines, its audit entries and the jobs it asks for.
 * Taken from a well-formed `traceparent` (W3C Trace Context), else from an `x-request-id` that is a UUID, else made.
 * Anything else that a client sends is ignored, so that no text of theirs reaches the logs.
 */
export function traceIdOf(headers: Readonly<Record<string, string | string[] | undefined>>): string {
  const parent = TRACEPARENT.exec(single(headers['traceparent']))?.[1];
  if (parent !== undefined && !/^0+$/.test(parent)) return parent;
  const requestId = single(headers['x-request-id']);
  if (UUID_OR_HEX.test(requestId)) return requestId.replaceAll('-', '').toLowerCase();
  return randomBytes(16).toString('hex');
}

function single(header: string | string[] | undefined): string {
  return typeof header === 'string' ? header : '';
}
