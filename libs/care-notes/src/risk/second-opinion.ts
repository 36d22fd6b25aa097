import { RISK_CATEGORIES, type RiskCategory } from '../model.js';
import type { Clause } from '../segment/clause.js';
import { clauseWords } from '../weigh/words.js';
import { assertionOf } from './assertion.js';
import { idiomsIn, isNoNews } from './idioms.js';
import { isLive, type ReadRisk } from './read-risk.js';
import { urgencyOf } from './urgency.js';
import { STANDS } from './weigh/stands.js';
import { weighClauses } from './weigh/weigh-clauses.js';
import { heaviestWords, indexOfMost, type Weighed } from './weigh/weigh.js';

/** How far the learnt weights may go; a larger number lets them go less far. */
export interface Leasts {
  /** Log odds from which a clause is brought to somebody although no rule spoke. */
  readonly now: number;
  /** What it takes more where the rules read the clause as denied, past, another's or supposed. */
  readonly turnedMore: number;
  /** What the words alone must weigh beside a clause that weighs more, or that a rule raised: what was done about it, and how it was found, are told with it. */
  readonly besideOwn: number;
  /** And where an everyday turn of phrase explains some of the words. */
  readonly idiomMore: number;
  /** How far the doubt that the words are said of now counts against them: so many times its log. At 3, words as likely denied as not must weigh 2 more. */
  readonly doubtCounts: number;
  /** Share from which what a rule heard in ideas, not in a phrase, as said of now is read as denied, past, another's or supposed. */
  readonly turned: number;
  /** The same of a phrase: plain words are seldom misread. */
  readonly phraseTurned: number;
  /** Log odds below which a mention that a rule heard in ideas, not in a phrase, waits until the end of the shift: the words round it tell of nothing of the kind. */
  readonly waits: number;
}

/** Chosen on writers left out of learning, for more of what cannot wait and less of what is not of now (ADR 0119). */
export const LEASTS: Leasts = {
  now: -2,
  turnedMore: 1.2,
  besideOwn: -2.6,
  idiomMore: 1.1,
  doubtCounts: 3,
  turned: 0.5,
  phraseTurned: 0.7,
  waits: -2,
};
/** Of these a note waits until the end of the shift, by the policy, unless more is told. */
const MAY_WAIT: ReadonlySet<RiskCategory> = new Set(['financial_abuse', 'substance_use', 'medication_error', 'restraint_used']);
/** Shorter clauses are stumps: "and then", "she said". */
const WORDS_LEAST = 3;

/**
 * The mentions of the rules, and what the learnt weights make of each clause, read alone and with the clauses beside it. Where the rules raised nothing that
 * cannot wait and the words weigh enough, the clause itself is quoted as one more mention, or the rule's mention no longer waits. Where the
 * weights are very sure that a rule's mention is not of now, it is turned, never dropped. Pure; linear in the words.
 */
export function secondOpinions(
  masked: string,
  clauses: readonly Clause[],
  byRule: readonly ReadRisk[],
  weighed: readonly Weighed[] = weighClauses(masked, clauses, byRule),
  leasts: Leasts = LEASTS,
): ReadRisk[] {
  const texts = clauses.map(({ start, end }) => masked.slice(start, end));
  const scores = weighed.map(({ now, stands }) => now + leasts.doubtCounts * Math.log(stands[0]! + 0.01));
  const opinions = clauses.map((_, i) =>
    byRule
      .filter(({ clause }) => clause === i)
      .map((risk) => waiting(turned(risk, weighed[i]!, leasts), risk.loose === true && risk.isPlain !== true && scores[i]! < leasts.waits)),
  );
  const isNow = (i: number) => opinions[i]?.some(({ urgency }) => urgency === 'act_now') ?? false;
  const isToldBeside = (i: number) => [i - 1, i + 1].some((k) => isNow(k) || ((scores[k] ?? -9) > scores[i]! && scores[k]! >= leasts.now));
  return clauses
    .flatMap((clause, i) => {
      const own = opinions[i]!;
      if (isNow(i) || clauseWords(texts[i]!).length < WORDS_LEAST || isNoNews(texts[i]!)) return own;
      if (isToldBeside(i) && weighed[i]!.own < leasts.besideOwn) return own;
      const more = idiomsIn(texts[i]!).length > 0 ? leasts.idiomMore : 0;
      const above = scores[i]! - leasts.now - more;
      const raised = above < 0 ? undefined : raisedIn(clause, i, texts, own, weighed[i]!, above >= leasts.turnedMore);
      if (raised === undefined) return own;
      const same = own.findIndex(
        ({ category, assertion }) => category === raised.category && isLive(assertion) === isLive(raised.assertion),
      );
      // A rule already quotes it, but let it wait.
      if (same >= 0) return own.map((risk, k) => (k === same && isLive(risk.assertion) ? { ...risk, urgency: raised.urgency } : risk));
      return [...own, raised];
    })
    .map((risk) => quotedWhole(risk, clauses[risk.clause]!))
    .filter((risk, i, all) => !all.slice(0, i).some((other) => isSameMention(other, risk)))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * What cannot wait is quoted with its clause: "skin broken" alone says nothing of the bite. A concern about staff is quoted by its own words, so that no more is
 * told of anybody than the concern.
 */
const quotedWhole = (risk: ReadRisk, clause: Clause): ReadRisk =>
  risk.urgency === 'act_now' && !risk.aboutStaff
    ? { ...risk, start: Math.min(risk.start, clause.start), end: Math.max(risk.end, clause.end) }
    : risk;

const isSameMention = (a: ReadRisk, b: ReadRisk) =>
  a.start === b.start && a.end === b.end && a.category === b.category && a.assertion === b.assertion && a.aboutStaff === b.aboutStaff;

function turned(risk: ReadRisk, { stands }: Weighed, leasts: Leasts): ReadRisk {
  const most = indexOfMost(stands);
  if (
    risk.isPlain === true ||
    risk.assertion !== 'AFFIRMED' ||
    most === 0 ||
    1 - stands[0]! < (risk.loose === true ? leasts.turned : leasts.phraseTurned)
  )
    return risk;
  return { ...risk, assertion: STANDS[most]!, urgency: 'none' };
}

/** It is still seen by somebody this shift: what a rule heard is never silenced. */
const waiting = (risk: ReadRisk, waits: boolean): ReadRisk =>
  waits && risk.urgency === 'act_now' ? { ...risk, urgency: 'this_shift' } : risk;

function raisedIn(
  clause: Clause,
  i: number,
  texts: readonly string[],
  own: readonly ReadRisk[],
  weighed: Weighed,
  isPlain: boolean,
): ReadRisk | undefined {
  const text = texts[i]!;
  const category = RISK_CATEGORIES[indexOfMost(weighed.topic)]!;
  const heaviest = heaviestWords(text);
  const read = assertionOf(
    { start: clause.start + heaviest.start, end: clause.start + heaviest.end, category },
    { clause: text, offset: clause.start, before: texts[i - 1] ?? '', after: texts[i + 1] ?? '' },
  );
  const ruledOut = !isLive(read) || own.some(({ assertion }) => !isLive(assertion));
  const stands = ruledOut && isPlain ? 'AFFIRMED' : read;
  // What the rules turned is in the list already; a turn that only this reading makes is told too.
  if (!isLive(stands) && own.length > 0) return undefined;
  if (isLive(stands) && ruledOut && !isPlain) return undefined;
  // What its policy lets wait, and a rule heard already, waits unless the words weigh much more.
  if (MAY_WAIT.has(category) && !isPlain && own.some((risk) => risk.category === category)) return undefined;
  return {
    start: clause.start,
    end: clause.end,
    clause: i,
    category,
    assertion: stands,
    urgency: isLive(stands) ? 'act_now' : urgencyOf(category, stands, text, text),
    aboutStaff: false,
  };
}
