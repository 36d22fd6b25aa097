import type { UtcMinute } from '../model.js';
import type { DayWord } from './day-word.js';
import { type Seen, hasBeen, isBookable, isSocial } from './seen.js';
import { type WallTime, instantsOf, shiftDays } from './zone.js';

/**
 * The instants of a clock time on the day that was told. Of two that fit, the one in the shift or the one at which people are booked;
 * both when neither decides; none when the day has no such hour.
 */
export function onDay({ clock, tense, frame }: Seen, day: DayWord): UtcMinute[] {
  const [from, to] = day.hours;
  const on = (date: WallTime) =>
    [0, 1]
      .flatMap((extra) => {
        const hours = (clock.full ? [clock.hour] : [clock.hour % 12, (clock.hour % 12) + 12]).filter(
          (hour) => hour + 24 * extra >= from && hour + 24 * extra < to,
        );
        return hours.flatMap((hour) => instantsOf({ ...shiftDays(date, extra), hour, minute: clock.minute }, frame.timeZone));
      })
      .toSorted((a, b) => a - b);
  const told = on(day.date);
  const been = hasBeen(tense);
  const over = told.every((at) => at <= frame.receivedAt || (!clock.full && !isSocial(at, frame)));
  if (day.weekly && !been && over) {
    const nextWeek = on(shiftDays(day.date, 7)).filter((at) => clock.full || isSocial(at, frame));
    const begun = told.filter((at) => at <= frame.receivedAt && at >= (frame.shift?.start ?? frame.receivedAt));
    return tense === 'ahead' ? nextWeek : [...begun, ...nextWeek];
  }
  const fits = told;
  if (fits.length <= 1) return fits;
  const past = fits.filter((at) => at <= frame.receivedAt);
  const toCome = fits.filter((at) => at > frame.receivedAt);
  const inShift = past.filter((at) => at >= (frame.shift?.start ?? Number.POSITIVE_INFINITY));
  if (!been || past.length === 0) {
    if (toCome.length === 1 && (tense === 'ahead' || inShift.length === 0)) return toCome;
    // Nobody books a dentist for the small hours.
    const office = toCome.filter((at) => isBookable(at, frame));
    if (office.length > 0 && office.length < toCome.length) return office;
  }
  if (inShift.length === 1) return inShift;
  if (tense !== 'ahead' && past.length === 1) return past;
  return fits;
}
