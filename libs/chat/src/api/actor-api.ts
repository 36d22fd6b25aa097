import type { ZodType } from 'zod';
import type { Person } from '../chat/person.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Call<T> = {
  readonly method: Method;
  /** After /api/v1, with every variable part encoded by `path`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** A recording, sent as it is. */
  readonly file?: { readonly bytes: Uint8Array; readonly contentType: string };
  /** Version that the person read; sent as If-Match. */
  readonly version?: number;
  /** The service speaks for itself and for nobody: linking an account, taking direct messages to send. */
  readonly alone?: true;
  /** Distinguishes several POSTs made for one request. */
  readonly step?: string;
  readonly answer: ZodType<T>;
};

/** The API as one person, for one request of theirs. */
export type ActorApi = {
  readonly person: Person;
  readonly requestId: string;
  /** @throws ApiProblem for what the API refused, ApiLost when no attempt got an answer */
  readonly call: <T>(call: Call<T>) => Promise<T>;
  /** IANA zone of the person's own unit, in which times are told to them. */
  readonly zone: () => Promise<string>;
  /** Bytes instead of JSON, for pictures. */
  readonly bytes: (path: string, query?: Call<unknown>['query']) => Promise<Uint8Array>;
};
