import { dangersNow } from '@handrail/care-notes';
import { callsForHelp, toldIn, type WhoIsMeant } from '@handrail/care-plan';
import type { PlanEmergency } from '@handrail/contracts';

const NOW = 'Get the nurse in charge now, or whoever leads the shift: call out, press the alarm or ring. Do not read on first.';
const ABOUT_STAFF = ' If it is about them, ring the on-call team lead.';
const AFTERWARDS =
  'Asking filed nothing and told nobody. When you can, write it as a note: what cannot wait in a note is passed on at once to whoever leads the shift.';

/**
 * What comes before any answer where a question tells of something that cannot wait. What it only asks or supposes is taken out first, and the rest is read as
 * a note is read. It raises no flag: a question is no record, and whoever asks is told to speak to somebody. Pure; never throws.
 * @param text the question, and the person's name or reference where `who` found it
 * @returns null where the question tells of nothing of the kind
 */
export function emergencyIn(text: string, who: WhoIsMeant): Omit<PlanEmergency, 'crisisPlan'> | null {
  const question = namelessly(text, who);
  const told = toldIn(question);
  const dangers = told === '' ? [] : dangersNow(told);
  if (dangers.length === 0 && !callsForHelp(question)) return null;
  return { line: dangers.some(({ aboutStaff }) => aboutStaff) ? NOW + ABOUT_STAFF : NOW, afterwards: AFTERWARDS };
}

/** With "he" for whoever is meant: the rules read words about people, and a name that looks like a word misleads them. */
function namelessly(text: string, who: WhoIsMeant): string {
  const spans = who.kind === 'one' ? who.spans.toSorted((a, b) => b[0] - a[0]) : [];
  const said = spans.reduce((left, [start, end]) => `${left.slice(0, start)}he${left.slice(end)}`, text);
  return said.replace(/^\s*(?:for )?he\s*[,:-]\s*/, '');
}
