import ical, { ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator';
import type { MyShift } from '@handrail/store';

/**
 * A worker's shifts as an iCalendar file (RFC 5545). Times are in UTC, so that every calendar shows the right hour on both sides of a
 * clock change. It holds the unit, the shift and the duties: nothing about a service user can get in, for nothing of them is given.
 * @param now when it is made
 */
export function calendarText(shifts: readonly MyShift[], now: Date): string {
  const calendar = ical({
    name: 'My shifts',
    prodId: { company: 'Handrail', product: 'Rota', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  });
  for (const shift of shifts) {
    calendar.createEvent({
      // The worker keeps one entry when a shift's duties change; another shift is another entry.
      id: `${shift.rotaId}.${shift.onDate}.${shift.shiftCode}@handrail`,
      stamp: now,
      start: shift.startsAt,
      end: shift.endsAt,
      summary: `${shift.shiftName}, ${shift.unitName}`,
      description: [
        `${hours(shift.paidMinutes)} h paid`,
        ...(shift.duties.length === 0 ? [] : [`Duties: ${shift.duties.join(', ')}`]),
        ...(shift.supernumerary ? ['Supernumerary'] : []),
        ...(shift.consent === 'ASKED' ? ['Changed after publication: please accept or decline in Handrail.'] : []),
      ].join('\n'),
      location: shift.unitName,
      busystatus: ICalEventBusyStatus.BUSY,
    });
  }
  return calendar.toString();
}

function hours(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100);
}
