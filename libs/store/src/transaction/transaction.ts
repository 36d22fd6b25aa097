import type { Prisma } from '../generated/prisma/client.js';
import type { AuditEntry } from '../audit/entry.js';
import type { Sealer } from '../secrets/sealer.js';
import type { Scope } from './scope.js';

/** A job asked for in the transaction: enqueued only if it commits, and then at least once. Ids only, never words. */
export interface JobRequest {
  readonly topic: string;
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
  /** Not before this time; left out: at once. */
  readonly notBefore?: Date;
}

type Client = Prisma.TransactionClient;

/** Prisma's client of a transaction, for the queries of this library only: its types go no further. */
export let db: (tx: Transaction) => Client;
/** What a transaction gathered to be written just before it commits. */
export let pendingOf: (tx: Transaction) => { audit: readonly AuditEntry[]; jobs: readonly JobRequest[] };

/** One scoped database transaction: one request, one job. It ends with the callback of `Store.run`. */
export class Transaction {
  readonly #client: Client;
  readonly #sealer: Sealer;
  readonly #audit: AuditEntry[] = [];
  readonly #jobs: JobRequest[] = [];

  static {
    db = (tx) => tx.#client;
    pendingOf = (tx) => ({ audit: tx.#audit, jobs: tx.#jobs });
  }

  constructor(
    client: Client,
    sealer: Sealer,
    readonly scope: Scope,
    readonly now: Date,
  ) {
    this.#client = client;
    this.#sealer = sealer;
  }

  /** Adds an audit entry that commits with the transaction. Entries are written last, so a unit's chain is locked briefly. */
  audit(entry: AuditEntry): void {
    this.#audit.push(entry);
  }

  /** Asks for a job that exists if and only if the transaction commits. */
  enqueue(job: JobRequest): void {
    this.#jobs.push(job);
  }

  /**
   * Encrypts a text for one column of one row.
   * @param place `table.column`; the ciphertext opens only for the same place and row
   */
  seal(place: string, rowId: string, text: string): Uint8Array<ArrayBuffer> {
    return this.#sealer.seal(place, rowId, text);
  }

  /** Decrypts what `seal` made for this place and row. @throws SealBroken when it was altered or moved */
  open(place: string, rowId: string, sealed: Uint8Array): string {
    return this.#sealer.open(place, rowId, sealed);
  }

  /** As `open`, with null for null. */
  openOptional(place: string, rowId: string, sealed: Uint8Array | null): string | null {
    return sealed === null ? null : this.#sealer.open(place, rowId, sealed);
  }
}
