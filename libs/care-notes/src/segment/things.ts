import { FINITE, PAST } from '../text/verbs.js';
import { ADVERBS, CLOSERS, HOLDS_ON } from './cues.js';
import type { Place } from './place.js';

const THING =
  /^(?:dishwasher|boiler|lift|heating|printer|photocopier|minibus|fridge|freezer|hoover|alarm|alarms|washer|dryer|drier|gate|detector|detectors|knife|hook|tap|toilet|sink|bulb|bulbs|radiator|wifi|trolley|panel)$/;
const PART_OF_ITS_NAME =
  /^(?:the|that|our|fire|smoke|stair|washing|tumble|front|back|side|office|kitchen|main|door|lounge|clinic|drug|meds)$/;

/** "… about his bloods | dishwasher is leaking again": a thing of the building with a verb of its own begins anew. */
export function thingStarts({ tokens, i, from }: Place): boolean {
  const before = tokens[i - 1]!;
  if (i - from < 2 || before.kind === 'mark') return false;
  let at = i;
  while (at < i + 3 && PART_OF_ITS_NAME.test(tokens[at]?.text ?? '')) at++;
  if (!THING.test(tokens[at]?.text ?? '')) return false;
  // "the fire alarm test", "smoke detector on the landing"
  if (/^(?:test|tester|check|drill)$/.test(tokens[at + 1]?.text ?? '')) at++;
  else if (/^(?:on|in|by|at)$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === 'the') at += 3;
  if (!/^(?:is|was|needs|went|has|wants|keeps|isn't|wasn't|are|were)$/.test(tokens[at + 1]?.text ?? '')) return false;
  // Behind "no coughing" the thing has its own verb; behind "fixed" it may be what was fixed.
  const leads = (HOLDS_ON.has(before.text) || FINITE.has(before.text) || PAST.has(before.text)) && !CLOSERS.has(before.text);
  return !leads && !ADVERBS.has(before.text) && !PART_OF_ITS_NAME.test(before.text);
}
