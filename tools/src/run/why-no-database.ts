/** What to do about a database that a start could not use, by the code of the error: PostgreSQL's, or the socket's. */
const TO_DO: Readonly<Record<string, (where: string) => string>> = {
  ECONNREFUSED: (where) => `Nothing answers at ${where}: start PostgreSQL there, or correct DATABASE_URL.`,
  ENOTFOUND: (where) => `There is no host of that name in ${where}: correct DATABASE_URL.`,
  ETIMEDOUT: (where) => `${where} does not answer: check the network, or correct DATABASE_URL.`,
  '28P01': (where) => `PostgreSQL at ${where} refuses the password: correct DATABASE_URL.`,
  '28000': (where) => `PostgreSQL at ${where} does not let this account in: correct DATABASE_URL or pg_hba.conf.`,
  '3D000': (where) => `PostgreSQL at ${where} has no database of that name: make it with createdb, or correct DATABASE_URL.`,
  '42501': (where) =>
    `The account in DATABASE_URL may not set Handrail up at ${where}: it must be the owner of the database and may create roles.`,
  '53100': (where) => `The disk of ${where} is full: free about 500 MB, then start again.`,
  '53300': (where) => `PostgreSQL at ${where} has no connection left: end some, or raise max_connections.`,
};

/**
 * The sentence that says what to do, with the error behind it; anything else stays as it came.
 * @param givenUrl DATABASE_URL, or undefined when the database is Handrail's own; only its host and port are told
 * @param lastWords of Handrail's own server, where it ended by itself
 */
export function whyNoDatabase(error: unknown, givenUrl: string | undefined, lastWords?: string): unknown {
  const code = /Check free disk space|No space left/.test(lastWords ?? '')
    ? '53100'
    : error instanceof Error && 'code' in error
      ? String(error.code)
      : '';
  const sentence = TO_DO[code];
  if (sentence) return new Error(sentence(givenUrl === undefined ? 'the data folder' : new URL(givenUrl).host), { cause: error });
  return lastWords === undefined ? error : new Error(`PostgreSQL ended while it was set up: ${lastWords}`, { cause: error });
}
