import { catalogue, decide, type Decision, type Facts, type Operation } from '@handrail/access';
import type { AuditEntry, JobRequest, Transaction } from '@handrail/store';
import { actorOf, workerOf, type Identity, type KnownWorker } from './identity.js';
import { NoRecordYouCanOpen, NotAllowed, NotSignedIn } from './request-errors.js';
import { etagOf, versionFrom } from './versions.js';

type Allowed = Extract<Decision, { allow: true }>;

/** What a use case is given: one transaction as the caller, the operation it fulfils, and what it must decide before it answers. */
export class Work {
  #decided: boolean;
  readonly headers: Record<string, string> = {};

  constructor(
    readonly tx: Transaction,
    readonly operation: Operation,
    readonly identity: Identity,
    /** 32 hexadecimal digits; goes into what this request causes. */
    readonly traceId: string,
    private readonly ifMatch: string | undefined,
  ) {
    const { open, self } = catalogue[operation];
    // Open to all, about the asker only, or a service by itself: the edge has decided already.
    this.#decided = open === true || self === true || (identity.kind === 'service' && identity.onBehalfOf === undefined);
  }

  /** The time of the request. */
  get now(): Date {
    return this.tx.now;
  }

  get decided(): boolean {
    return this.#decided;
  }

  /** The worker whose rights count. @throws NotSignedIn when a service asks on nobody's behalf */
  get worker(): KnownWorker {
    const worker = workerOf(this.identity);
    if (!worker) throw new NotSignedIn();
    return worker;
  }

  /**
   * Asks the policy whether the caller may do this route's operation, given what the use case has found out.
   * Every use case asks before it answers; one that does not is answered with a failure instead of its result.
   * @param facts see `Facts`: what is not stated counts against the caller
   * @returns the grant, with the limit under which the answer must be cut down
   * @throws NoRecordYouCanOpen for records of a person, NotAllowed otherwise
   */
  allow(facts: Facts): Allowed {
    const decision = this.ask(facts);
    if (decision.allow) return decision;
    if (decision.reason === 'not-signed-in') throw new NotSignedIn();
    if (decision.reason !== 'not-your-role' && catalogue[this.operation].breakGlass)
      throw new NoRecordYouCanOpen(decision.breakGlassOffered);
    throw new NotAllowed(this.operation, decision.reason);
  }

  /** As `allow`, with the refusal as a value: for lists, and for asking about another operation. */
  ask(facts: Facts, operation: Operation = this.operation): Decision {
    if (operation === this.operation) this.#decided = true;
    return decide(operation, actorOf(this.identity), facts);
  }

  /** The version that the caller read, from If-Match. @throws VersionRequired */
  get versionRead(): number {
    return versionFrom(this.ifMatch);
  }

  /** States the version of what is answered, as its ETag. */
  showVersion(version: number): void {
    this.headers['etag'] = etagOf(version);
  }

  /** States where the new thing is. @param path below /api/v1, such as `/rotas/…` */
  showLocation(path: string): void {
    this.headers['location'] = `/api/v1${path}`;
  }

  /** An audit entry that commits with the work. */
  audit(entry: AuditEntry): void {
    this.tx.audit(entry);
  }

  /** A job that exists if and only if the work commits. */
  enqueue(job: JobRequest): void {
    this.tx.enqueue(job);
  }
}
