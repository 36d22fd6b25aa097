import { Inject, Injectable } from '@nestjs/common';
import { join } from 'node:path';
import type { ApiSettings } from '@handrail/config';
import type { AuditEvent, AuditQuery, AuditVerdict, PageQuery } from '@handrail/contracts';
import {
  chainOf,
  namesOf,
  ORGANISATION_CHAIN,
  readAnchors,
  readAuditEvents,
  readAuditOfPerson,
  readAuditOfUnit,
  relationTo,
  Store,
  verifyAudit,
  type AuditEventRow,
  type AuditPlace,
} from '@handrail/store';
import type { Caller } from '../edge/caller.js';
import { InvalidRequest, NotAllowed } from '../edge/request-errors.js';
import { SETTINGS } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { ANCHOR_FILE, ANCHOR_FOLDER } from './anchoring.js';
import { pageOf, placeFrom } from './audit-pages.js';

type Page = { items: AuditEvent[]; nextCursor: string | null };

/** Reading the audit log is itself audited. */
@Injectable()
export class ReadAudit {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(Store) private readonly store: Store,
  ) {}

  /** The events of a unit, or of the organisation, the latest first. A role with technical events only reads the organisation's. */
  async read(work: Work, { unitId, ref, ...page }: AuditQuery): Promise<Page> {
    if (ref !== undefined) {
      if (unitId === undefined) return this.ofPerson(work, ref, page);
      throw new InvalidRequest([{ in: 'query', field: 'ref', message: 'goes without unitId: a person’s log reaches over units' }]);
    }
    // The organisation's own chain is no unit's: an empty id lies in none, so that only roles for the whole organisation reach it.
    const { limit } = work.allow({ unitId: unitId ?? '' });
    const ofUnit = limit === 'technical-only' ? undefined : unitId;
    const chain = chainOf(ofUnit);
    work.audit({ chain, action: 'audit.read', subjectType: 'chain', subjectId: chain });
    if (ofUnit === undefined) return this.page(work, { chain }, page);
    return this.named(work, await readAuditOfUnit(work.tx, ofUnit, page.limit + 1, placeFrom(page.after)), page.limit);
  }

  /**
   * What was done to one person's record or read of it. For information governance, the team lead of their unit, and the safeguarding
   * lead who is named on their case. A person out of reach and one who does not exist are refused alike.
   */
  private async ofPerson(work: Work, ref: string, { limit, after }: PageQuery): Promise<Page> {
    const relation = await relationTo(work.tx, { localRef: ref });
    const grant = work.allow({ unitId: relation?.unitId ?? '', onCase: relation?.onCase ?? false });
    if (grant.limit === 'technical-only') throw new NotAllowed(work.operation, 'condition-not-met');
    // Not in the person's own log: whoever reads the log of a case must not find the one who is looking into it there.
    work.audit({ chain: ORGANISATION_CHAIN, action: 'record.audit-read', subjectType: 'service-user-ref', subjectId: ref });
    return this.named(work, await readAuditOfPerson(work.tx, ref, limit + 1, placeFrom(after)), limit);
  }

  /** What the caller did and read themselves. */
  mine(work: Work, page: PageQuery): Promise<Page> {
    return this.page(work, { actor: `worker:${work.worker.workerId}` }, page);
  }

  /** Checks every chain against itself and against the heads that were written outside the database. */
  async verify(caller: Caller): Promise<AuditVerdict> {
    await caller.work(async (work) => {
      work.allow({});
      work.audit({ chain: ORGANISATION_CHAIN, action: 'audit.verified', subjectType: 'audit-log' });
    });
    const anchors = await readAnchors(join(this.settings.dataDir, ANCHOR_FOLDER, ANCHOR_FILE));
    const { faults, ...counts } = await verifyAudit(this.store, caller.now, anchors);
    return { whole: faults.length === 0, ...counts, faults: faults.map(({ chain, seq, kind }) => ({ chain, sequence: seq, kind })) };
  }

  private async page(work: Work, of: { chain: string } | { actor: string }, { limit, after }: PageQuery): Promise<Page> {
    return this.named(work, await readAuditEvents(work.tx, of, limit + 1, placeFrom(after)), limit);
  }

  private async named(work: Work, found: readonly (AuditEventRow & { readonly place: AuditPlace })[], limit: number): Promise<Page> {
    const ids = found.flatMap(({ actor }) => (actor.startsWith(WORKER) ? [actor.slice(WORKER.length)] : []));
    const names = await namesOf(work.tx, [...new Set(ids)]);
    return pageOf(found, limit, (row) => shownEvent(row, names));
  }
}

/** How a worker stands as an actor. */
const WORKER = 'worker:';

function shownEvent(
  { chain, seq, at, actor, action, subjectType, subjectId, traceId, detail }: AuditEventRow,
  names: ReadonlyMap<string, string>,
): AuditEvent {
  return {
    chain,
    sequence: seq,
    at: at.toISOString(),
    actor,
    name: names.get(actor.slice(WORKER.length)) ?? null,
    action,
    subjectType,
    subjectId,
    traceId,
    detail: detail as Record<string, unknown>,
  };
}
