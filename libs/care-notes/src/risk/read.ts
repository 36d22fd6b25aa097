import type { DictationContext, RiskMention } from '../model.js';
import type { Clause } from '../segment/clauses.js';
import type { Token } from '../text/tokens.js';
import { assertionOf } from './assertion.js';
import { findRiskWords } from './find.js';
import { urgencyOf } from './urgency.js';

export type ReadRisk = Pick<RiskMention, 'category' | 'assertion' | 'urgency' | 'aboutStaff'> & {
  readonly start: number;
  readonly end: number;
  readonly clause: number;
};

const STAFF =
  /\b(?:staff(?: member)?|member of staff|nurse|carer|support worker|hca|agency|night staff|day staff|on nights|worker|keyworker|key worker|manager|bank)\b/;
const BY_STAFF =
  /\b(?:staff(?: member)?|member of staff|nurse|carer|support worker|hca|agency (?:worker|nurse|staff|lad|girl)|night staff|day staff|(?:someone|somebody|one|lad|girl|he|she|man|woman) on (?:nights|days|(?:the )?night shift)|key ?worker|bank (?:worker|nurse|staff))(?: \p{L}+){0,6}? (?:took|taken|takes|stole|nicked|hit|hits|pushed|pushes|grabbed|grabs|slapped|slaps|shouted|shouts|rough|swore|swears|hurt|hurts|dragged|touched|touches|laughed|locked|pinched|borrowed|has (?:his|her)|keeps?|kept|left|ignored|called|threatened|asked (?:him|her) for|made|makes|pulled|shoved|pocketed|using|used|wouldn't|won't|refused to)\b/u;

/** Every mention of risk with its assertion and the urgency of the note. Restricted when a colleague is said to have done it. */
export function readRisks(plain: string, clauses: readonly Clause[], tokens: readonly Token[], context: DictationContext): ReadRisk[] {
  const breaks = new Set(tokens.filter(({ kind, text }) => kind === 'break' || text === ';').map(({ start }) => start));
  const kinNames = alternation(context.people.flatMap(({ relatives }) => relatives.map(({ name }) => name)));
  const ownNames = alternation(context.people.flatMap(({ preferredName, alsoCalled }) => [preferredName, ...alsoCalled]));
  const colleagues = alternation(context.colleagues);
  const out: ReadRisk[] = [];
  for (const words of findRiskWords(plain, (at) => breaks.has(at))) {
    const clause = clauses.findIndex(({ start, end }) => start <= words.start && words.start < end);
    const place = clauses[clause];
    if (!place) continue;
    const end = Math.max(place.end, Math.min(words.end, clauses[clause + 1]?.end ?? words.end));
    const around = plain.slice(place.start, end);
    const assertion = assertionOf(words, {
      clause: around,
      offset: place.start,
      before: clauses[clause - 1]?.text ?? '',
      kinNames,
      ownNames,
    });
    const said = plain.slice(words.start, words.end);
    const byStaff =
      ['safeguarding_abuse', 'financial_abuse', 'neglect', 'aggression', 'medication_error'].includes(words.category) &&
      (BY_STAFF.test(around) ||
        (colleagues !== '' &&
          STAFF.test(around) &&
          new RegExp(`\\b(?:${colleagues})\\b[^.;]{0,40}\\b(?:took|stole|hit|pushed|grabbed|slapped|shouted|hurt|rough)`).test(around)));
    out.push({
      start: words.start,
      end: words.end,
      clause,
      category: words.category,
      assertion,
      urgency: urgencyOf(words.category, assertion, said, around),
      aboutStaff: byStaff && words.category !== 'medication_error',
    });
  }
  return out;
}

const alternation = (names: readonly string[]) =>
  [...new Set(names.flatMap((name) => [name, name.split(/\s+/)[0] ?? '']))]
    .map((name) =>
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}' -]/gu, ''),
    )
    .filter((name) => name.length > 1)
    .join('|');
