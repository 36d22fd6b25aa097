import type { MyShift } from '../../generated/types.gen.js';
import { durationWords, timeWords } from '../../ui/time-words.js';

/** Why a shift over a change of the clocks is longer or shorter than its times say; undefined for every other shift. */
export function clockChangeWords({ startsAt, endsAt, timeZone, presenceMinutes }: MyShift): string | undefined {
  const onTheClock = (minutesOfDay(endsAt, timeZone) - minutesOfDay(startsAt, timeZone) + DAY_MINUTES) % DAY_MINUTES;
  const difference = (presenceMinutes % DAY_MINUTES) - onTheClock;
  if (difference === 0) return undefined;
  return `The clocks go ${difference > 0 ? 'back' : 'forward'} during this shift: it lasts ${durationWords(presenceMinutes)}, not ${durationWords(onTheClock)}.`;
}

const DAY_MINUTES = 24 * 60;

function minutesOfDay(at: string, zone: string): number {
  const [hours = '0', minutes = '0'] = timeWords(at, zone).split(':');
  return Number(hours) * 60 + Number(minutes);
}
