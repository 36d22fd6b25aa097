import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

const FORM = 'incident.form_sealed';
const DEBRIEF = 'incident.debrief_note_sealed';
const RETURN = 'incident.return_reason_sealed';

export interface StoredIncident {
  readonly incidentId: string;
  readonly unitId: string;
  readonly captureId: string;
  readonly reportedBy: string;
  readonly reporterName: string;
  readonly occurredAt: Date;
  readonly reportedAt: Date;
  /** JSON text: what led to it, what happened, what followed. */
  readonly form: string;
  readonly restricted: boolean;
  readonly state: 'REPORTED' | 'CONFIRMED' | 'RETURNED' | 'SIGNED';
  /** Who gave it back last, and why; both null while nobody has. */
  readonly returnerName: string | null;
  readonly returnReason: string | null;
  readonly signerName: string | null;
  readonly debriefDueAt: Date | null;
  readonly debriefHeldAt: Date | null;
  readonly debriefNote: string | null;
  readonly traceId: string;
  readonly version: number;
  /** Everybody involved, whether or not the asker may open their record. */
  readonly peopleCount: number;
  /** Those whose record the asker may open. */
  readonly people: readonly {
    readonly ref: string;
    readonly serviceUserId: string;
    readonly draftId: string;
    readonly noteId: string | null;
  }[];
}

export type NewIncident = Pick<StoredIncident, 'unitId' | 'captureId' | 'occurredAt' | 'form' | 'restricted'>;

/** Keeps an incident that the asking worker reports; its people are added with their drafts. @returns its id */
export async function keepIncident(tx: Transaction, { unitId, captureId, occurredAt, form, restricted }: NewIncident): Promise<string> {
  const id = randomUUID();
  await db(tx).$executeRaw`
    insert into incident (id, unit_id, capture_id, reported_by, occurred_at, reported_at, form_sealed, restricted, trace_id)
    values (${id}::uuid, ${unitId}::uuid, ${captureId}::uuid, handrail.worker_id(), ${occurredAt}, ${tx.now}, ${tx.seal(FORM, id, form)}, ${restricted},
      ${tx.scope.traceId})`;
  return id;
}

export async function addToIncident(tx: Transaction, incidentId: string, serviceUserId: string, draftId: string): Promise<void> {
  await db(tx).$executeRaw`insert into incident_person (incident_id, service_user_id, draft_id)
    values (${incidentId}::uuid, ${serviceUserId}::uuid, ${draftId}::uuid)`;
}

/** Incidents that the asker may see, newest first. */
export async function incidentsWhere(
  tx: Transaction,
  where: { readonly incidentId?: string; readonly captureId?: string; readonly unitId?: string; readonly open?: boolean },
): Promise<StoredIncident[]> {
  const { incidentId = null, captureId = null, unitId = null, open = false } = where;
  type Sealed = { form: Uint8Array; debrief: Uint8Array | null; returned: Uint8Array | null };
  const rows = await db(tx).$queryRaw<(Omit<StoredIncident, 'form' | 'debriefNote' | 'returnReason'> & Sealed)[]>`
    select i.id as "incidentId", i.unit_id as "unitId", i.capture_id as "captureId", i.reported_by as "reportedBy", w.display_name as "reporterName",
      i.occurred_at as "occurredAt", i.reported_at as "reportedAt", i.form_sealed as form, i.restricted, i.state, s.display_name as "signerName",
      b.display_name as "returnerName", i.return_reason_sealed as returned,
      i.debrief_due_at as "debriefDueAt", i.debrief_held_at as "debriefHeldAt", i.debrief_note_sealed as debrief, i.trace_id as "traceId", i.version,
      (select count(*)::int from incident_person p where p.incident_id = i.id) as "peopleCount",
      coalesce((select json_agg(json_build_object('ref', u.local_ref, 'serviceUserId', p.service_user_id, 'draftId', p.draft_id,
          'noteId', (select n.id from note n where n.draft_id = p.draft_id)) order by u.local_ref)
        from incident_person p join service_user u on u.id = p.service_user_id where p.incident_id = i.id), '[]') as people
    from incident i join worker w on w.id = i.reported_by left join worker s on s.id = i.signed_by left join worker b on b.id = i.returned_by
    where (${incidentId}::uuid is null or i.id = ${incidentId}::uuid) and (${captureId}::uuid is null or i.capture_id = ${captureId}::uuid)
      and (${unitId}::uuid is null or i.unit_id = ${unitId}::uuid) and (not ${open}::boolean or i.state <> 'SIGNED' or i.debrief_held_at is null)
    order by i.reported_at desc, i.id limit 100`;
  return rows.map(({ form, debrief, returned, ...incident }) =>
    Object.assign(incident, {
      form: tx.open(FORM, incident.incidentId, form),
      returnReason: tx.openOptional(RETURN, incident.incidentId, returned),
      debriefNote: tx.openOptional(DEBRIEF, incident.incidentId, debrief),
    }),
  );
}

/** Its reporter stands by it. @returns false when it moved on */
export async function confirmIncident(tx: Transaction, incidentId: string): Promise<boolean> {
  return (await db(tx).$executeRaw`update incident set state = 'CONFIRMED' where id = ${incidentId}::uuid and state = 'REPORTED'`) === 1;
}

/** Given back to its reporter, in the asking worker's name. @returns false when it moved on */
export async function returnIncident(tx: Transaction, incidentId: string, reason: string): Promise<boolean> {
  const sealed = tx.seal(RETURN, incidentId, reason);
  return (
    (await db(tx)
      .$executeRaw`update incident set state = 'RETURNED', return_reason_sealed = ${sealed} where id = ${incidentId}::uuid and state = 'CONFIRMED'`) ===
    1
  );
}

/** What its reporter says now, after it came back. @param restricted once restricted it stays so. @returns false when it moved on */
export async function amendIncident(tx: Transaction, incidentId: string, form: string, restricted: boolean): Promise<boolean> {
  return (
    (await db(tx).$executeRaw`
      update incident set state = 'REPORTED', form_sealed = ${tx.seal(FORM, incidentId, form)}, restricted = restricted or ${restricted}
      where id = ${incidentId}::uuid and state = 'RETURNED'`) === 1
  );
}

/** Signed in the asking worker's name, with a debrief to be held. @returns false when it moved on */
export async function signIncident(tx: Transaction, incidentId: string, debriefDueAt: Date): Promise<boolean> {
  const signed = await db(tx).$executeRaw`
    update incident set state = 'SIGNED', signed_by = handrail.worker_id(), signed_at = ${tx.now}, debrief_due_at = ${debriefDueAt}
    where id = ${incidentId}::uuid and state = 'CONFIRMED'`;
  return signed === 1;
}

/** @returns false when a debrief was recorded before, or the incident is not signed yet */
export async function keepDebrief(tx: Transaction, incidentId: string, versionRead: number, note: string): Promise<boolean> {
  const kept = await db(tx).$executeRaw`
    update incident set debrief_by = handrail.worker_id(), debrief_held_at = ${tx.now}, debrief_note_sealed = ${tx.seal(DEBRIEF, incidentId, note)}
    where id = ${incidentId}::uuid and state = 'SIGNED' and debrief_held_at is null and version = ${versionRead}::int`;
  return kept === 1;
}
