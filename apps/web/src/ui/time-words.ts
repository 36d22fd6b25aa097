/** Times in words. Every moment is told by the unit's clock and with its zone: two phones in two countries must show the same shift. */

const FORMATS = {
  day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  zone: { timeZoneName: 'short' },
  date: { year: 'numeric', month: '2-digit', day: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** Made once for each zone: making a format takes a hundred times as long as using it, and a board words thousands of times. */
function formatOf(kind: keyof typeof FORMATS, zone: string): Intl.DateTimeFormat {
  const key = `${kind} ${zone}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...FORMATS[kind] });
  made.set(key, format);
  return format;
}

/** Sat 24 Oct 2026 */
export function dayWords(at: string, zone: string): string {
  return formatOf('day', zone).format(new Date(at)).replaceAll(',', '');
}

/** 21:00 */
export function timeWords(at: string, zone: string): string {
  return formatOf('time', zone).format(new Date(at));
}

/** Sat 24 Oct 2026, 21:00 BST; the zone's abbreviation, or its difference from UTC where it has none in English */
export function momentWords(at: string, zone: string): string {
  const named = formatOf('zone', zone).formatToParts(new Date(at));
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
    formatOf('date', zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
