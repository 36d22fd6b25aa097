import { dayWords, durationWords, momentWords, timeWords } from './time-words.js';

/** A moment by the unit's clock, always with its zone. @param at RFC 3339 @param zone IANA name, from the unit */
export function Moment({ at, zone }: { readonly at: string; readonly zone: string }) {
  return <time dateTime={at}>{momentWords(at, zone)}</time>;
}

/** From one moment to another by the unit's clock; the day once when both are on it. */
export function Period({ from, to, zone }: { readonly from: string; readonly to: string; readonly zone: string }) {
  const sameDay = dayWords(from, zone) === dayWords(to, zone);
  return (
    <>
      <time dateTime={from}>
        {dayWords(from, zone)}, {timeWords(from, zone)}
      </time>{' '}
      to <time dateTime={to}>{sameDay ? timeWords(to, zone) : momentWords(to, zone)}</time>
      {sameDay ? ` ${zoneOf(to, zone)}` : ''}
    </>
  );
}

export function Duration({ minutes }: { readonly minutes: number }) {
  return <>{durationWords(minutes)}</>;
}

function zoneOf(at: string, zone: string): string {
  return momentWords(at, zone).split(' ').at(-1) ?? '';
}
