import { HttpException } from '@nestjs/common';
import { isProblemCode, PROBLEMS, type FieldProblem, type Problem, type ProblemCode } from '@handrail/contracts';
import { MAY_NOT_BE_KEPT } from '@handrail/store';
import { storeRefusal } from './store-refusals.js';

/** Codes for statuses that the framework answers by itself. */
const CODE_OF_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'malformed-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  409: 'conflict',
  413: 'too-large',
  414: 'address-too-long',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
  431: 'headers-too-large',
  503: 'unavailable',
};

const DETAIL: Partial<Record<ProblemCode, string>> = {
  'malformed-request': 'The request cannot be read. Check its address, headers and body.',
  'not-found': 'There is nothing at this address.',
  'too-large': 'The body is larger than this address reads. Send less at once.',
  'unsupported-media-type': 'Send application/json, or the type that this address names in the API description.',
  internal: `Handrail failed to answer. ${MAY_NOT_BE_KEPT} If it stays, give the trace id to whoever runs Handrail.`,
  unavailable: `Handrail cannot reach its database or queue. ${MAY_NOT_BE_KEPT}`,
};

/** What is thrown anywhere, as far as an answer is made of it. */
interface Coded {
  readonly code: ProblemCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldProblem[];
  readonly breakGlass?: boolean;
}

/**
 * The answer to anything that was thrown, in one place. An error whose `code` is a problem code is told to the caller in its own words;
 * everything else says nothing but its status, because a message may hold what somebody typed.
 */
export function problemOf(thrown: unknown, traceId: string): Problem {
  const refused = storeRefusal(thrown);
  if (refused) return { ...head(refused.code), detail: refused.detail, traceId };
  if (isCoded(thrown)) {
    return {
      ...thrown.details,
      ...head(thrown.code),
      detail: thrown.message,
      traceId,
      ...(thrown.errors ? { errors: [...thrown.errors] } : {}),
      ...(thrown.breakGlass === undefined ? {} : { breakGlass: thrown.breakGlass }),
    };
  }
  const code = isUnreachable(thrown)
    ? 'unavailable'
    : thrown instanceof HttpException
      ? (CODE_OF_STATUS[thrown.getStatus()] ?? 'internal')
      : 'internal';
  return { ...head(code), detail: DETAIL[code] ?? `${PROBLEMS[code].title}.`, traceId };
}

function head(code: ProblemCode) {
  const { status, title } = PROBLEMS[code];
  return { type: `urn:handrail:problem:${code}`, title, status, code };
}

function isCoded(thrown: unknown): thrown is Error & Coded {
  return thrown instanceof Error && 'code' in thrown && isProblemCode(thrown.code);
}

/**
 * Something else than the store out of reach (the queue, as its clients say it): PostgreSQL classes 08 (connection), 53 (resources),
 * 57P (shutdown), or sockets. What the store meets it tells itself, as `StoreUnavailable`. Asking again may succeed.
 */
function isUnreachable(thrown: unknown): boolean {
  for (let error: unknown = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth++) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    if (/^(08|53)\w{3}$|^57P\d\d$|^E(CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH)$/.test(code)) return true;
    if (/Connection terminated|connection timeout|timeout exceeded when trying to connect/i.test(error.message)) return true;
  }
  return false;
}
