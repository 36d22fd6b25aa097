import { createHash } from 'node:crypto';

/** One event as the database shows it, every field as the text that its hash covers. */
export interface ChainedEvent {
  readonly chain: string;
  readonly seq: bigint;
  /** Microseconds since 1970, as text. */
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly traceId: string;
  readonly detail: string;
  /** Hex. */
  readonly previousHash: string;
  readonly hash: string;
}

/** What a chain begins with, hex: the hash of its name. */
export function genesis(chain: string): string {
  return createHash('sha256').update(chain, 'utf8').digest('hex');
}

/** The hash that an event must have, computed here and not by the database that is being checked. Hex. */
export function hashOf(event: ChainedEvent): string {
  const fields = [
    event.chain,
    String(event.seq),
    event.at,
    event.recordedAt,
    event.actor,
    event.action,
    event.subjectType,
    event.subjectId,
    event.traceId,
    event.detail,
  ];
  const body = fields.map((f) => (f === null ? '-' : `${Array.from(f).length}:${f}`)).join(' ');
  return createHash('sha256').update(Buffer.from(event.previousHash, 'hex')).update(body, 'utf8').digest('hex');
}

export interface AuditFault {
  readonly chain: string;
  /** Sequence number at which the chain stops being whole. */
  readonly seq: string;
  /**
   * `edited`: the event is not what was hashed. `gap`: events before it are missing or out of order. `unlinked`: it does
   * not follow the event before it. `cut`: the chain ends before its head, or before an anchored head.
   * `rewritten`: whole in itself, but not the chain that was anchored.
   */
  readonly kind: 'edited' | 'gap' | 'unlinked' | 'cut' | 'rewritten';
}

/** A chain's end that was written down: by the database itself, or in the anchor file outside it. */
export interface Head {
  readonly chain: string;
  readonly seq: bigint;
  /** Hex. */
  readonly hash: string;
}

/** Walks one chain, event by event in sequence order, and gathers what is wrong. */
export class ChainWalk {
  #seq = 0n;
  #hash: string;
  readonly faults: AuditFault[] = [];
  readonly #anchors: Map<bigint, string>;

  constructor(
    readonly chain: string,
    anchors: readonly Head[],
  ) {
    this.#hash = genesis(chain);
    this.#anchors = new Map(anchors.filter((a) => a.chain === chain).map((a) => [a.seq, a.hash]));
  }

  take(event: ChainedEvent): void {
    const at = (kind: AuditFault['kind']): number => this.faults.push({ chain: this.chain, seq: String(event.seq), kind });
    if (event.seq !== this.#seq + 1n) at('gap');
    else if (event.previousHash !== this.#hash) at('unlinked');
    if (hashOf(event) !== event.hash) at('edited');
    const anchored = this.#anchors.get(event.seq);
    if (anchored !== undefined && anchored !== event.hash) at('rewritten');
    this.#anchors.delete(event.seq);
    this.#seq = event.seq;
    this.#hash = event.hash;
  }

  /** @param head what the database says is the end; left out when it names none */
  end(head?: Head): readonly AuditFault[] {
    const last = String(this.#seq);
    if (head ? head.seq !== this.#seq || head.hash !== this.#hash : this.#seq > 0n)
      this.faults.push({ chain: this.chain, seq: last, kind: 'cut' });
    for (const seq of this.#anchors.keys()) this.faults.push({ chain: this.chain, seq: String(seq), kind: 'cut' });
    return this.faults;
  }
}
