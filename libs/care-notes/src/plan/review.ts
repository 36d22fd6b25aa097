import type { Contradiction, DictationContext, Segment, TimeMention } from '../model.js';
import { cleanText, overlaps, quoteOf } from '../text/clean.js';
import { wallTime } from '../time/zone.js';
import { contradictedSteps, contradictsObservation } from './contradict.js';

/** Note sentences beside the plan steps or observation levels that they seem to go against (scenario S9). */
export function findContradictions(
  segments: readonly Segment[],
  times: readonly TimeMention[],
  dictation: string,
  context: DictationContext,
): Contradiction[] {
  const found: Contradiction[] = [];
  const shiftStart = context.shift ? wallTime(context.shift.start, context.timeZone).hour : 8;
  let last: { readonly refs: readonly string[]; readonly text: string } | undefined;
  for (const segment of segments) {
    if (segment.subject.kind !== 'people' || segment.leftOut !== undefined) continue;
    const hours = times
      .filter((time) => time.fits.length === 1 && overlaps(time.span, segment.span))
      .map((time) => {
        const { hour, minute } = wallTime(time.fits[0]!, context.timeZone);
        return hour + minute / 60;
      });
    const quote = quoteOf(dictation, segment.span);
    const text = cleanText(quote).plain;
    const before = last;
    last = { refs: segment.subject.refs, text };
    for (const ref of segment.subject.refs) {
      const plan = context.plans.find(({ subject }) => subject === ref);
      const base = { segmentId: segment.id, span: segment.span, quote, subject: ref };
      const sentence = {
        text,
        hours,
        night: shiftStart >= 18 || shiftStart < 5,
        ...(before?.refs.includes(ref) ? { before: before.text } : {}),
      };
      for (const step of plan ? contradictedSteps(sentence, plan) : [])
        found.push({ ...base, against: { kind: 'step', stepId: step.id, text: step.text } });
      const level = context.observationLevels?.find((entry) => entry.ref === ref)?.level;
      if (level !== undefined && contradictsObservation(text, level)) found.push({ ...base, against: { kind: 'observation', level } });
    }
  }
  return found;
}
