import { Injectable } from '@nestjs/common';
import type { Appointment, AppointDeputyRequest, AppointmentId, AppointRequest, UnitId, WorkerId } from '@handrail/contracts';
import {
  appoint,
  chainOf,
  endAppointment,
  listAppointments,
  unitById,
  unitCalled,
  workerExists,
  type StoredAppointment,
} from '@handrail/store';
import { InvalidRequest, NotFound } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';

/** Appointments to roles, with dates: team leads, rota managers, deputies, who is on call. */
@Injectable()
export class Appoint {
  async list(work: Work): Promise<Appointment[]> {
    work.allow({});
    return (await listAppointments(work.tx)).map(shown);
  }

  /** @throws NotFound for an unknown worker or unit, InvalidRequest when it would end before it begins */
  async begin(work: Work, request: AppointRequest): Promise<Appointment> {
    work.allow({});
    return this.make(work, request);
  }

  /** A team lead's deputy, for a time. @throws NotFound, InvalidRequest; NotAllowed for oneself and for another unit */
  async deputy(work: Work, unitName: string, request: AppointDeputyRequest): Promise<Appointment> {
    const unit = await unitCalled(work.tx, unitName);
    if (!unit) throw new NotFound('unit');
    work.allow({ unitId: unit.id });
    return this.make(work, { ...request, role: 'deputy', unitId: unit.id as UnitId });
  }

  private async make(work: Work, { workerId, role, unitId, validFrom, validTo }: AppointRequest): Promise<Appointment> {
    const from = validFrom === undefined ? work.now : new Date(validFrom);
    const to = validTo === undefined ? null : new Date(validTo);
    if (to && to <= from) throw new InvalidRequest([{ in: 'body', field: '/validTo', message: 'must be after the beginning' }]);
    if (!(await workerExists(work.tx, workerId))) throw new NotFound('worker');
    if (unitId !== null && !(await unitById(work.tx, unitId))) throw new NotFound('unit');
    const made = await appoint(work.tx, { workerId, role, unitId, validFrom: from, validTo: to });
    this.audit(work, 'role.appointed', made.appointmentId, unitId, { role, workerId });
    return shown(made);
  }

  /** @throws NotFound when there is none, or it has ended */
  async end(work: Work, appointmentId: string): Promise<void> {
    work.allow({});
    const before = (await listAppointments(work.tx)).find((one) => one.appointmentId === appointmentId);
    if (!before || !(await endAppointment(work.tx, appointmentId))) throw new NotFound('appointment');
    this.audit(work, 'role.ended', appointmentId, before.unitId, { role: before.role, workerId: before.workerId });
  }

  private audit(work: Work, action: string, subjectId: string, unitId: string | null, detail: { role: string; workerId: string }): void {
    work.audit({ chain: chainOf(unitId), action, subjectType: 'appointment', subjectId, detail });
  }
}

function shown({ appointmentId, workerId, role, unitId, validFrom, validTo }: StoredAppointment): Appointment {
  return {
    appointmentId: appointmentId as AppointmentId,
    workerId: workerId as WorkerId,
    role: role as Appointment['role'],
    unitId: unitId as UnitId | null,
    validFrom: validFrom.toISOString(),
    validTo: validTo?.toISOString() ?? null,
  };
}
