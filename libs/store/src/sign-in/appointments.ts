import { db, type Transaction } from '../transaction/transaction.js';

export interface StoredAppointment {
  readonly appointmentId: string;
  readonly workerId: string;
  readonly role: string;
  readonly unitId: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

type Row = { id: string; workerId: string; role: string; unitId: string | null; validFrom: Date; validTo: Date | null };

function stored({ id, workerId, role, unitId, validFrom, validTo }: Row): StoredAppointment {
  return { appointmentId: id, workerId, role, unitId, validFrom, validTo };
}

/** Appointments that are valid now or will be, by worker and role. */
export async function listAppointments(tx: Transaction): Promise<StoredAppointment[]> {
  const rows = await db(tx).roleAppointment.findMany({
    where: { OR: [{ validTo: null }, { validTo: { gt: tx.now } }] },
    orderBy: [{ workerId: 'asc' }, { role: 'asc' }, { validFrom: 'asc' }],
    take: 2_000,
  });
  return rows.map(stored);
}

/** @throws AlreadyStored for the same role, unit and beginning */
export async function appoint(tx: Transaction, appointment: Omit<StoredAppointment, 'appointmentId'>): Promise<StoredAppointment> {
  const { workerId, role, unitId, validFrom, validTo } = appointment;
  return stored(await db(tx).roleAppointment.create({ data: { workerId, role, unitId, validFrom, validTo } }));
}

/** Ends an appointment now. One that has not begun never does. @returns false when there is none that is still to end */
export async function endAppointment(tx: Transaction, appointmentId: string): Promise<boolean> {
  const begun = await db(tx).roleAppointment.updateMany({
    where: { id: appointmentId, validFrom: { lt: tx.now }, OR: [{ validTo: null }, { validTo: { gt: tx.now } }] },
    data: { validTo: tx.now },
  });
  if (begun.count === 1) return true;
  return (await db(tx).roleAppointment.deleteMany({ where: { id: appointmentId, validFrom: { gte: tx.now } } })).count === 1;
}
