/** What a kind of risk is called where people read it. The keys are the categories of a mention; nothing here rates a person. */
const RISK_WORDS: Readonly<Record<string, string>> = {
  self_harm: 'self-harm',
  suicidal_ideation: 'suicide',
  overdose: 'overdose',
  aggression: 'aggression',
  absconding: 'leaving without leave',
  ligature: 'a ligature or something to make one',
  safeguarding_abuse: 'abuse (safeguarding)',
  neglect: 'neglect',
  financial_abuse: 'money being taken or misused',
  fire: 'fire',
  substance_use: 'alcohol or drugs',
  medication_error: 'a medication error',
  physical_deterioration: 'physical health getting worse',
  restraint_used: 'restraint that was used',
};

const ASSERTION_WORDS: Readonly<Record<string, string>> = {
  affirmed: 'said as happening now',
  negated: 'said as not so',
  historical: 'about the past',
  other_person: 'about somebody else',
  hypothetical: 'about what might be',
  uncertain: 'not clear whether it is so',
};

/** How something was said, in plain words, to stand behind what it is about: `said as not so`. One that is not known is read as it is spelled. */
export function assertionInWords(assertion: string): string {
  const key = assertion.toLowerCase().replaceAll('-', '_');
  return ASSERTION_WORDS[key] ?? key.replaceAll('_', ' ');
}

/** A category of a mention or flag in plain words, to stand behind "about": `suicide`. One of the unit's own is read as it is spelled. */
export function riskInWords(category: string): string {
  return RISK_WORDS[category] ?? category.replaceAll(/[_-]/g, ' ');
}

/** What a mention is about and how it was said: `About suicide, said as happening now`. */
export const mentionInWords = (category: string, assertion: string): string =>
  `About ${riskInWords(category)}, ${assertionInWords(assertion)}`;
