import type { Shift } from '../ward/shift.js';
import type { UtcMinute } from '../ward/time.js';

/** Names differ by trust and are mapped locally. Intermittent levels are told with their checks an hour. */
export type ObservationLevel =
  | { readonly code: 'GENERAL' }
  | { readonly code: 'INT_LOW' | 'INT_HIGH'; readonly checksPerHour: number }
  | { readonly code: 'CONT_EYE' | 'CONT_ARM' | 'CONT_2' | 'CONT_3' };

/** Somebody's prescribed observation, as counts and times; the rota knows no clinical text. */
export interface Observation {
  readonly serviceUserRef: string;
  readonly dayLevel: ObservationLevel;
  readonly nightLevel: ObservationLevel;
  readonly from: UtcMinute;
  /** When it ends unless prescribed anew; absent means that nothing says so yet. */
  readonly to?: UtcMinute;
}

/** Minutes a check takes. Local policy. */
export const CHECK_MINUTES = 3;
/** Share of an hour that one post can spend on checks, in hundredths. Local policy. */
export const CHECKING_HUNDREDTHS = 75;
/** Minutes of break cover that each continuous post costs in a 12.5 h shift: 0.08 post. Local policy. */
export const BREAK_COVER_MINUTES = 60;

/** Posts that a level holds all the time: 0 for general and intermittent. */
export function continuousPostsOf(level: ObservationLevel): number {
  switch (level.code) {
    case 'GENERAL':
    case 'INT_LOW':
    case 'INT_HIGH':
      return 0;
    case 'CONT_EYE':
    case 'CONT_ARM':
      return 1;
    case 'CONT_2':
      return 2;
    case 'CONT_3':
      return 3;
    default:
      return level satisfies never;
  }
}

/** Posts for intermittent checks: checks an hour x 3 minutes, over the share of an hour that can be spent on them, rounded up. */
export function intermittentPosts(checksPerHour: number): number {
  return Math.ceil((checksPerHour * CHECK_MINUTES * 100) / (60 * CHECKING_HUNDREDTHS));
}

/** What the observations in force ask of one shift. */
export interface ObservationPosts {
  readonly continuous: number;
  readonly checksPerHour: number;
  readonly intermittent: number;
  /** Time in which somebody else must stand in for the observers' breaks; shown, never a post of its own. */
  readonly breakCoverMinutes: number;
}

/** In force when the shift begins, or for at least half of it: a level set at 16:40 is tonight's demand, not that of the day nearly over. */
export function isInForce(observation: Observation, shift: Shift): boolean {
  const from = Math.max(observation.from, shift.start);
  const to = Math.min(observation.to ?? shift.end, shift.end);
  if (to <= from) return false;
  return observation.from <= shift.start || 2 * (to - from) >= shift.end - shift.start;
}

/** Posts on one shift by the levels of the day or of the night. All zero when nothing above general is in force. */
export function observationPosts(observations: readonly Observation[], shift: Shift): ObservationPosts {
  const byNight = shift.band === 'NIGHT' || shift.band === 'SLEEP_IN';
  let continuous = 0;
  let checksPerHour = 0;
  for (const observation of observations) {
    if (!isInForce(observation, shift)) continue;
    const level = byNight ? observation.nightLevel : observation.dayLevel;
    continuous += continuousPostsOf(level);
    if (level.code === 'INT_LOW' || level.code === 'INT_HIGH') checksPerHour += level.checksPerHour;
  }
  return { continuous, checksPerHour, intermittent: intermittentPosts(checksPerHour), breakCoverMinutes: continuous * BREAK_COVER_MINUTES };
}
