import type { UtcMinute } from './model.js';
import { understand } from './understand.js';

/** Everyday sentences that touch the lexicon, the clock, a medicine and the learnt weights; they are kept nowhere. */
const SAMPLE =
  'Had a cup of tea at half eight and went for a walk. Took paracetamol 500 mg, no thoughts of harm. Said he might ring his brother, then off to bed. Nothing else to hand over.';

/**
 * Reads the learnt tables and lets the patterns compile, so that the first dictation after a start waits no longer than the next.
 * Does nothing that lasts beyond this process; safe to call again. Cost: a few hundred milliseconds once.
 */
export function warmUp(): void {
  for (let round = 0; round < 3; round++)
    understand(SAMPLE, { timeZone: 'Europe/London', unit: '', receivedAt: 0 as UtcMinute, people: [], colleagues: [], plans: [] });
}
