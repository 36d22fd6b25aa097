import type { DictationContext, RiskCategory } from '../model.js';
import type { Clause } from '../segment/clause.js';
import type { Token } from '../text/tokens.js';
import { maskNames } from '../segment/mask-names.js';
import { assertionOf, lookOf } from './assertion.js';
import { OF_HARM, readByStaff } from './by-staff.js';
import { answeredClauses } from './called-for-help.js';
import { isDoneToThem } from './done-to-them.js';
import { findRiskWords } from './find.js';
import { isOnWatch } from './on-watch.js';
import { isLive, type ReadRisk } from './read-risk.js';
import { urgencyOf } from './urgency.js';

/** "Stick that knife in Grace's neck", "he'll cut your throat": told or threatened, of the body of somebody else. Not "found with a blade in Grace's sleeve". */
const isMeantForAnother = (told: string): boolean =>
  /(?:^|[\s"',])(?:stick|stab|shove|ram|jab|plunge|drive|slit|slash|bury|(?:(?:'ll|ll|will|would|'d|gonna|going to|wants? to|wanted to|threatened to|go and|to) (?:cut|put|burn|tie|wrap|smash))) (?:\p{L}+ ){0,4}?(?:\u00f8+'s?|\u00fc+'s?|your|someone's|somebody's|staff's|(?:the|that) \p{L}+'s) (?:\p{L}+ )?(?:neck|throat|face|eyes?|back|chest|stomach|belly|guts?|ribs|head|arms?|legs?|hands?|heart)\b/u.test(
    told,
  );

const DONE_TO_SOMEBODY: ReadonlySet<RiskCategory> = new Set(['safeguarding_abuse', 'aggression']);

/** A head that was hit in a fall is an injury, not self-harm. */
const ACCIDENT =
  /\b(?:fell|fall|fallen|falling|slipped|tripped|stumbled|accident\w*|by mistake|getting (?:out|up|off)|standing up|lost (?:his|her|their) balance)\b/;

/** What the written rules alone find. Restricted when a colleague is said to have done it. */
export function risksByRule(plain: string, clauses: readonly Clause[], tokens: readonly Token[], context: DictationContext): ReadRisk[] {
  const breaks = new Set(tokens.filter(({ kind, text }) => kind === 'break' || text === ';').map(({ start }) => start));
  const out: ReadRisk[] = [];
  const masked = maskNames(plain, clauses, tokens);
  const byStaff = readByStaff(plain, masked, clauses, tokens, context.colleagues);
  const isQuoted = (at: number) => tokens.some((token) => token.quoted && token.start <= at && at < token.end);
  const found = findRiskWords(masked, (at) => breaks.has(at), stretchesOf(clauses, plain));
  const blank = (clause: Clause | undefined) => (clause ? masked.slice(clause.start, clause.end) : '');
  for (const words of found) {
    const clause = clauses.findIndex(({ start, end }) => start <= words.start && words.start < end);
    const place = clauses[clause];
    if (!place) continue;
    const end = Math.max(place.end, Math.min(words.end, clauses[clause + 1]?.end ?? words.end));
    const around = plain.slice(place.start, end);
    const read = blankOthers(masked, found, words).slice(place.start, end);
    const where = { clause: read, offset: place.start, before: blank(clauses[clause - 1]), after: blank(clauses[clause + 1]) };
    const assertion = assertionOf(words, where);
    const onWatch = words.category === 'neglect' && isOnWatch(masked.slice(words.start, words.end));
    const isPlain =
      isLive(assertion) &&
      (onWatch || lookOf(words, where) !== undefined || (DONE_TO_SOMEBODY.has(words.category) && isDoneToThem(blank(place))));
    const said = masked.slice(words.start, words.end);
    const category =
      words.category === 'ligature' &&
      /\b(?:my|me by the|our) (?:own )?(?:neck|throat)\b/.test(plain.slice(words.start, words.end + 12)) &&
      !isQuoted(words.start)
        ? 'aggression'
        : (words.category === 'self_harm' || words.category === 'ligature') && isMeantForAnother(masked.slice(place.start, words.end + 16))
          ? 'aggression'
          : words.category === 'self_harm' && /\b(?:head|face|forehead)\b/.test(said) && ACCIDENT.test(around)
            ? 'physical_deterioration'
            : words.category;
    out.push({
      start: words.start,
      end: words.end,
      clause,
      category,
      assertion,
      urgency:
        (isLive(assertion)
          ? (words.urgency ?? (category === 'aggression' && words.category !== 'aggression' ? 'act_now' : undefined))
          : undefined) ??
        urgencyOf(
          category,
          assertion,
          said,
          // What a wrong tablet did is told in the next breath.
          category === 'medication_error' ? plain.slice(place.start, clauses[clause + 1]?.end ?? end) : around,
        ),
      aboutStaff: onWatch || (OF_HARM.has(category) && byStaff(clause, category)),
      loose: words.loose === true,
      ...(isPlain ? { isPlain } : {}),
    });
  }
  for (const { clause, start, end, category } of answeredClauses(
    masked,
    clauses,
    out.filter(({ urgency }) => urgency === 'act_now'),
  )) {
    if (!out.some((risk) => risk.clause === clause))
      out.push({ start, end, clause, category, assertion: 'AFFIRMED', urgency: 'act_now', aboutStaff: false });
  }
  return out.filter((risk) => !isSequel(risk, out, masked)).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Calling for help is told with what it was called for: alone it is a mention, beside one it is the sequel. */
const CALLED_FOR_HELP =
  /^(?:(?:an? |the )?(?:999|111|ambulance|paramedics?|crash (?:call|team|bag)|a (?:&|and|n) e|hospital|blue lights?|doctor|gp|duty)(?: (?:was |were |is |are |been |being |on (?:its|the|their) )*(?:called|rang|rung|phoned|here|coming|way|took|came|attended|on|requested))?|(?:called|rang|rung|phoned|dialled|taken to|took (?:him|her|them) to|off to|gone to|going to|went to) (?:an? |the |for an? )?(?:999|111|ambulance|paramedics?|a (?:&|and|n) e|hospital))$/;
function isSequel(risk: ReadRisk, all: readonly ReadRisk[], plain: string): boolean {
  return (
    CALLED_FOR_HELP.test(plain.slice(risk.start, risk.end).trim()) &&
    all.some(
      (other) =>
        other !== risk &&
        other.urgency === 'act_now' &&
        Math.abs(other.clause - risk.clause) <= 3 &&
        !CALLED_FOR_HELP.test(plain.slice(other.start, other.end).trim()),
    )
  );
}

/**
 * Where ideas may stand together: a clause, or two in one breath where the second names nobody anew. An idea of one sentence
 * and one of the next, or of two people, is not one event.
 */
function stretchesOf(clauses: readonly Clause[], plain: string): { readonly start: number; readonly end: number }[] {
  return clauses.flatMap((clause, i) => {
    const next = clauses[i + 1];
    const carried =
      next !== undefined &&
      next.start - clause.end <= 2 &&
      !/[.;!?\n]/.test(plain.slice(clause.end, next.start)) &&
      !next.mentions.some(({ possessive }) => !possessive);
    return carried ? [clause, { start: clause.start, end: next.end }] : [clause];
  });
}

/** "couldn't wake them, crash call": the first mention's "couldn't" says nothing of the second. */
const blankOthers = (plain: string, found: readonly { start: number; end: number }[], own: { start: number; end: number }) =>
  found.reduce(
    (text, other) =>
      other === own || (other.start < own.end && own.start < other.end)
        ? text
        : text.slice(0, other.start) +
          text.slice(other.start, other.end).replace(/n't|not|(?<!k)no|never|won't|\bif\b/g, (word) => '_'.repeat(word.length)) +
          text.slice(other.end),
    plain,
  );
