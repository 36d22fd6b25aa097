/** What clients asked for and were told is done. Nothing else may be assumed by anybody. */
export type Kind = 'capture' | 'confirmation' | 'fit' | 'edit';

export interface Entry {
  readonly kind: Kind;
  /** By what the client can tell its request apart: message id, draft, seed of the fit, reason of the edit. */
  readonly mark: string;
  /** What the client was told is there: id of the capture, draft, fit; number of the version. Undefined while nothing was acknowledged. */
  acknowledged?: string;
  /** The way it went: straight to the API, or through Discord and the bot. */
  readonly by: 'api' | 'chat';
  /** Sent so often; more than once after a lost connection or a 503. */
  attempts: number;
}

/** The clients' own book, kept in their memory, which no kill touches. */
export class Ledger {
  readonly entries: Entry[] = [];
  /** Answers that no client should ever get: 5xx other than 502, 503, 504, and refusals of what is allowed. */
  readonly surprises: string[] = [];

  open(kind: Kind, mark: string, by: Entry['by'] = 'api'): Entry {
    const entry: Entry = { kind, mark, by, attempts: 0 };
    this.entries.push(entry);
    return entry;
  }

  acknowledged(kind: Kind): readonly (Entry & { readonly acknowledged: string })[] {
    return this.entries.filter(
      (entry): entry is Entry & { acknowledged: string } => entry.kind === kind && entry.acknowledged !== undefined,
    );
  }

  /** Acknowledged so far, of all kinds. */
  get count(): number {
    return this.entries.filter((entry) => entry.acknowledged !== undefined).length;
  }

  /** Sent and not yet acknowledged. */
  underWay(by: Entry['by']): number {
    return this.entries.filter((entry) => entry.by === by && entry.attempts > 0 && entry.acknowledged === undefined).length;
  }

  get retried(): number {
    return this.entries.filter((entry) => entry.attempts > 1).length;
  }
}
