/** Times in words. Every moment is told by the unit's clock and with its zone: two phones in two countries must show the same shift. */

function part(at: string, zone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(new Date(at));
}

/** Sat 24 Oct 2026 */
export function dayWords(at: string, zone: string): string {
  return part(at, zone, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).replaceAll(',', '');
}

/** 21:00 */
export function timeWords(at: string, zone: string): string {
  return part(at, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Sat 24 Oct 2026, 21:00 BST; the zone's abbreviation, or its difference from UTC where it has none in English */
export function momentWords(at: string, zone: string): string {
  const named = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' }).formatToParts(new Date(at));
  const abbreviation = named.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  return `${dayWords(at, zone)}, ${timeWords(at, zone)} ${abbreviation}`;
}

/** A calendar day that belongs to no clock, such as 2026-12-24: Thu 24 Dec 2026 */
export function calendarDayWords(day: string): string {
  return dayWords(`${day}T12:00:00Z`, 'UTC');
}

/** 11 h 30 min; 45 min; 8 h */
export function durationWords(minutes: number): string {
  const sign = minutes < 0 ? 'minus ' : '';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const words = [hours > 0 ? `${hours} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
  return sign + words;
}

/** The calendar day that it is in a zone at a moment: 2026-12-24 */
export function calendarDayOf(at: Date, zone: string): string {
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
