import { OF_HARM, type ByStaff } from './by-staff.js';
import { isLive, type ReadRisk } from './read-risk.js';

/**
 * Every mention with whether it is a concern about staff, the learnt ones too. What a rule heard of staff is not turned by learnt weights: who may read it
 * decides. A danger to health that stands beside the concern stays for the shift in its own few words; where it has none, it goes with the concern.
 * @param byRule the same clauses as the rules alone read them, quoted by their own words
 */
export function aboutStaff(risks: readonly ReadRisk[], byRule: readonly ReadRisk[], byStaff: ByStaff): ReadRisk[] {
  const concerns = risks.map((risk) => {
    const heard = byRule.find((rule) => rule.aboutStaff && isLive(rule.assertion) && isSame(rule, risk));
    if (heard) return isLive(risk.assertion) ? { ...risk, aboutStaff: true } : heard;
    return { ...risk, aboutStaff: risk.aboutStaff || (OF_HARM.has(risk.category) && byStaff(risk.clause, risk.category)) };
  });
  const told = new Set(concerns.filter((risk) => risk.aboutStaff).map(({ clause }) => clause));
  return concerns.map((risk) => {
    if (risk.aboutStaff || risk.urgency === 'none' || !byStaff(risk.clause, risk.category)) return risk;
    const narrow = told.has(risk.clause) ? byRule.find((rule) => isSame(rule, risk)) : undefined;
    return narrow ? { ...risk, start: narrow.start, end: narrow.end } : { ...risk, aboutStaff: true };
  });
}

const isSame = (rule: ReadRisk, risk: ReadRisk) =>
  rule.clause === risk.clause && rule.category === risk.category && rule.start >= risk.start && rule.end <= risk.end;
