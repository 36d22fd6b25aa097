import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

export type ObservationLevelCode = 'GENERAL' | 'INT_LOW' | 'INT_HIGH' | 'CONT_EYE' | 'CONT_ARM' | 'CONT_2' | 'CONT_3';

export interface StoredPrescription {
  readonly prescriptionId: string;
  readonly serviceUserId: string;
  readonly level: ObservationLevelCode;
  readonly dayNight: 'BOTH' | 'DAY' | 'NIGHT';
  readonly checksPerHour: number | null;
  readonly reason: string | null;
  readonly prescribedBy: string;
  readonly prescriberName: string;
  readonly startsAt: Date;
  readonly reviewBy: Date;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** The asking nurse sets a level from now on; levels in force for the same part of the day end with it. @returns its id */
export async function prescribe(
  tx: Transaction,
  level: Pick<StoredPrescription, 'serviceUserId' | 'level' | 'dayNight' | 'checksPerHour' | 'reviewBy'> & {
    readonly by: string;
    readonly reason: string;
  },
): Promise<string> {
  const id = randomUUID();
  const { by, reason, ...columns } = level;
  await db(tx).observationPrescription.updateMany({
    where: {
      serviceUserId: level.serviceUserId,
      endedAt: null,
      ...(level.dayNight !== 'BOTH' && { dayNight: { in: ['BOTH', level.dayNight] } }),
    },
    data: { endedAt: tx.now, endedBy: by },
  });
  await db(tx).observationPrescription.createMany({
    data: [
      { ...columns, id, prescribedBy: by, startsAt: tx.now, reasonSealed: tx.seal('observation_prescription.reason_sealed', id, reason) },
    ],
  });
  return id;
}

/** Ends a level. @returns false when it has ended, or moved on from the version that was read */
export async function endPrescription(tx: Transaction, prescriptionId: string, versionRead: number, by: string): Promise<boolean> {
  const { count } = await db(tx).observationPrescription.updateMany({
    where: { id: prescriptionId, endedAt: null, version: versionRead },
    data: { endedAt: tx.now, endedBy: by },
  });
  return count === 1;
}

/** A person's levels, the newest first; those in force have no end. */
export async function prescriptionsOf(
  tx: Transaction,
  where: { readonly serviceUserId: string } | { readonly prescriptionId: string },
): Promise<StoredPrescription[]> {
  const rows = await db(tx).observationPrescription.findMany({
    where: 'serviceUserId' in where ? { serviceUserId: where.serviceUserId } : { id: where.prescriptionId },
    orderBy: { startsAt: 'desc' },
    take: 50,
  });
  const names = await db(tx).worker.findMany({
    where: { id: { in: rows.map(({ prescribedBy }) => prescribedBy) } },
    select: { id: true, displayName: true },
  });
  const nameOf = new Map(names.map(({ id, displayName }) => [id, displayName]));
  return rows.map((row) => ({
    prescriptionId: row.id,
    serviceUserId: row.serviceUserId,
    level: row.level as ObservationLevelCode,
    dayNight: row.dayNight as StoredPrescription['dayNight'],
    checksPerHour: row.checksPerHour,
    reason: tx.openOptional('observation_prescription.reason_sealed', row.id, row.reasonSealed),
    prescribedBy: row.prescribedBy,
    prescriberName: nameOf.get(row.prescribedBy) ?? '',
    startsAt: row.startsAt,
    reviewBy: row.reviewBy,
    endedAt: row.endedAt,
    version: row.version,
  }));
}

/** Proposes the posts that a continuous level needs until its review. It counts when somebody entitled approves it. @returns its id */
export async function proposeObservationDemand(
  tx: Transaction,
  demand: {
    readonly unitId: string;
    readonly prescriptionId: string;
    readonly posts: number;
    readonly until: Date;
    readonly by: string;
    readonly traceId: string;
  },
): Promise<string> {
  const id = randomUUID();
  const code = `OBS-${demand.prescriptionId.slice(0, 8)}`;
  await db(tx).$executeRaw`
    insert into demand_item (id, unit_id, code, starts_at, ends_at, who, staff_min, cause, source_id, state, clinical_cause, proposed_by, trace_id)
    values (${id}::uuid, ${demand.unitId}::uuid, ${code}, ${tx.now}, ${demand.until}, ${JSON.stringify({ is: 'competent', code: 'OBS' })}::jsonb, ${demand.posts},
      'OBSERVATION', ${demand.prescriptionId}::uuid, 'PROPOSED', true, ${demand.by}::uuid, ${demand.traceId})`;
  return id;
}
