import { Temporal } from 'temporal-polyfill';
import type { FlagUrgency } from '@handrail/store';

/** Minutes. Handrail's own defaults for a flag that nobody has acknowledged. */
export const ACT_NOW_DEPUTY_MINUTES = 15;
export const ACT_NOW_ON_CALL_MINUTES = 30;
/** Minutes for a this-shift flag whose author is on no shift. */
const THIS_SHIFT_FALLBACK_MINUTES = 8 * 60;

const later = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);

/**
 * When a flag must have been acknowledged: act now, 15 minutes; this shift, before the shift ends; next working day, by 17:00 of it.
 * @param shiftEndsAt of the shift on which it was raised
 */
export function dueAt(urgency: FlagUrgency, raisedAt: Date, timeZone: string, shiftEndsAt: Date | null): Date {
  switch (urgency) {
    case 'ACT_NOW':
      return later(raisedAt, ACT_NOW_DEPUTY_MINUTES);
    case 'THIS_SHIFT':
      return shiftEndsAt && shiftEndsAt > raisedAt ? shiftEndsAt : later(raisedAt, THIS_SHIFT_FALLBACK_MINUTES);
    case 'NEXT_WORKING_DAY': {
      let day = Temporal.Instant.fromEpochMilliseconds(raisedAt.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().add({ days: 1 });
      while (day.dayOfWeek > 5) day = day.add({ days: 1 });
      return new Date(day.toZonedDateTime({ timeZone, plainTime: '17:00' }).epochMilliseconds);
    }
    default:
      return urgency satisfies never;
  }
}
