import type { SentStatement } from './statement-tap.js';

/** The statements of one request, and which of their values must be new each time. */
export interface Recording {
  readonly statements: readonly SentStatement[];
  /** Values that the two recorded requests did not share, each with what takes its place: ids, message ids, keys. */
  readonly fresh: readonly string[];
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The statements of a request, found by its trace id, transaction by transaction. */
export function statementsOf(connections: readonly (readonly SentStatement[])[], traceId: string): SentStatement[] {
  return connections
    .flatMap((sent) => transactionsOf(sent).filter((one) => one.some((statement) => statement.parameters.includes(traceId))))
    .flat();
}

/** Cuts what a connection sent into transactions, each from its `begin` to its end. */
function transactionsOf(sent: readonly SentStatement[]): SentStatement[][] {
  const transactions: SentStatement[][] = [];
  for (const statement of sent) {
    if (/^\s*begin/i.test(statement.text)) transactions.push([]);
    transactions.at(-1)?.push(statement);
  }
  return transactions;
}

/**
 * Two requests of the same kind, recorded: what differs between them in ids and in the marks that the client made is made new in each replay.
 * Times, sealed texts and hashes are replayed as they were.
 */
export function recordingOf(first: readonly SentStatement[], second: readonly SentStatement[], marks: readonly string[]): Recording {
  const uuids = (statements: readonly SentStatement[]) =>
    new Set(statements.flatMap(({ parameters }) => parameters.flatMap((one) => (typeof one === 'string' ? (one.match(UUID) ?? []) : []))));
  const others = uuids(second);
  return { statements: first, fresh: [...[...uuids(first)].filter((id) => !others.has(id)), ...marks] };
}

/** The statements with new values in the place of those that must be new. @param another gives a new one, of the same kind as the old */
export function renewed({ statements, fresh }: Recording, another: (old: string) => string): SentStatement[] {
  const instead = fresh.map((old) => [old, another(old)] as const);
  const renew = (parameter: SentStatement['parameters'][number]) =>
    typeof parameter === 'string' ? instead.reduce((text, [old, now]) => text.replaceAll(old, now), parameter) : parameter;
  return statements.map(({ text, parameters }) => ({ text, parameters: parameters.map(renew) }));
}
