import type { Register } from '../values/column.js';

/**
 * What the reader of a file already knows about the organisation. A register that is left out is not checked: looking at a file
 * by itself finds what is wrong inside it, importing finds what is wrong with its references too.
 */
export type Known = Partial<Readonly<Record<Register, ReadonlySet<string>>>> & {
  /** IANA time zone of the place a row belongs to: a unit, or a service user where the file names no unit. Undefined when unknown. */
  readonly zoneOf?: (place: string) => string | undefined;
};

/** What each register's entries are called in a sentence. */
export const REGISTER_WORDS = {
  units: { one: 'unit', file: 'units.csv' },
  workers: { one: 'worker', file: 'staff.csv' },
  serviceUsers: { one: 'service user', file: 'service-users.csv' },
} as const satisfies Record<Register, { one: string; file: string }>;
