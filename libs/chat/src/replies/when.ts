/** How days and times are said in chat. Times are of the zone that is given and name it: GMT, BST, GMT+2. Nothing is silently UTC. */

const LOCALE = 'en-GB';
const parts = (zone: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALE, { timeZone: zone, ...options });
const clockOf = (at: Date, zone: string) => parts(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
const shortDay = (at: Date, zone: string) => parts(zone, { weekday: 'short', day: 'numeric', month: 'short' }).format(at).replace(',', '');

/** `2026-11-30` as `30 November 2026`. A day belongs to no zone. */
export function dayWords(day: string): string {
  const at = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? day : parts('UTC', { dateStyle: 'long' }).format(at);
}

/** `2026-11-30` as `Mon 30 Nov`, for lists. */
export function shortDayWords(day: string): string {
  return shortDay(new Date(`${day.slice(0, 10)}T00:00:00Z`), 'UTC');
}

/** `30 November to 27 December 2026`. */
export function periodWords(from: string, to: string): string {
  const first = dayWords(from);
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} to ${dayWords(to)}`;
}

/** An instant on the clock of a zone: `Sun 22 Nov 2026, 05:57 GMT`. */
export function timeWords(instant: string, zone: string): string {
  const at = new Date(instant);
  return `${shortDay(at, zone)} ${parts(zone, { year: 'numeric' }).format(at)}, ${clockOf(at, zone)} ${zoneName(at, zone)}`;
}

/** From one instant to another: `Sun 22 Nov, 07:30 to 20:00 GMT`; a night names its second day, and both offsets where the clocks change. */
export function spanWords(startsAt: string, endsAt: string, zone: string): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const [first, last] = [zoneName(start, zone), zoneName(end, zone)];
  const until = shortDay(start, zone) === shortDay(end, zone) ? '' : `${shortDay(end, zone)}, `;
  return `${shortDay(start, zone)}, ${clockOf(start, zone)}${first === last ? '' : ` ${first}`} to ${until}${clockOf(end, zone)} ${last}`;
}

function zoneName(at: Date, zone: string): string {
  return (
    parts(zone, { timeZoneName: 'short' })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone
  );
}
