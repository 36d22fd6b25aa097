import { type Assertion, RISK_CATEGORIES } from '../model.js';
import type { Clause } from '../segment/clauses.js';
import { assertionOf } from './assertion.js';
import { idiomsIn } from './idioms.js';
import type { ReadRisk } from './read-risk.js';
import { urgencyOf } from './urgency.js';
import { STANDS } from './weigh/stands.js';
import { heaviestWords, indexOfMost, midway, weigh, type Weighed } from './weigh/weigh.js';

/** Log odds from which a clause is brought to somebody although no rule spoke: chosen for recall, on writers left out of learning (ADR 0098). */
export const NOW_LEAST = -0.6;
/** What it takes more where the rules read the clause as denied, past, another's or supposed. */
const TURNED_MORE = 1.1;
/** And beside a clause that weighs more, or that a rule raised: what was done about it, and how it was found, are told with it. */
const BESIDE_MORE = 0.8;
/** And where an everyday turn of phrase explains some of the words. */
const IDIOM_MORE = 0.8;
/** How far the doubt that the words are said of now counts against them: a share of its log. */
const DOUBT_COUNTS = 0.5;
/** Share from which what a rule took as said of now is read as denied, past, another's or supposed: costs 6 of 1,000 mentions that are. */
const TURNED_LEAST = 0.8;
/** Shorter clauses are stumps: "and then", "told the nurse". */
const WORDS_LEAST = 3;

/**
 * The mentions of the rules, and what the learnt weights make of each clause, read alone and with the clauses beside it. Where the rules raised nothing that
 * cannot wait and the words weigh enough, the clause itself is quoted as one more mention, or the rule's mention no longer waits. Where the
 * weights are very sure that a rule's mention is not of now, it is turned, never dropped. Pure; linear in the words.
 */
export function secondOpinions(masked: string, clauses: readonly Clause[], byRule: readonly ReadRisk[]): ReadRisk[] {
  const texts = clauses.map(({ start, end }) => masked.slice(start, end));
  const rules = clauses.map((_, i) => byRule.filter(({ clause }) => clause === i));
  const weighed = clauses.map((_, i) => weighBeside(texts, rules, i));
  const scores = weighed.map(({ now, stands }) => now + DOUBT_COUNTS * Math.log(stands[0]! + 0.01));
  const opinions = rules.map((own, i) => own.map((risk) => turned(risk, weighed[i]!)));
  const isNow = (i: number) => opinions[i]?.some(({ urgency }) => urgency === 'act_now') ?? false;
  const isToldBeside = (i: number) => [i - 1, i + 1].some((k) => isNow(k) || ((scores[k] ?? -9) > scores[i]! && scores[k]! >= NOW_LEAST));
  return clauses
    .flatMap((clause, i) => {
      const own = opinions[i]!;
      if (isNow(i) || texts[i]!.split(/\s+/).length < WORDS_LEAST) return own;
      const above = scores[i]! - NOW_LEAST - (isToldBeside(i) ? BESIDE_MORE : 0) - (idiomsIn(texts[i]!).length > 0 ? IDIOM_MORE : 0);
      const raised = above < 0 ? undefined : raisedIn(clause, i, texts, own, weighed[i]!, above);
      if (raised === undefined) return own;
      const same = own.findIndex(
        ({ category, assertion }) => category === raised.category && isLive(assertion) === isLive(raised.assertion),
      );
      // A rule already quotes it, but let it wait.
      if (same >= 0) return own.map((risk, k) => (k === same && isLive(risk.assertion) ? { ...risk, urgency: raised.urgency } : risk));
      return [...own, raised];
    })
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A clause alone says too little of who and when; with its neighbours it is told among other things. The middle of both. */
function weighBeside(texts: readonly string[], rules: readonly (readonly ReadRisk[])[], i: number): Weighed {
  const alone = weigh(texts[i]!, rules[i]!);
  const from = Math.max(0, i - 1);
  return texts.length === 1 ? alone : midway(alone, weigh(texts.slice(from, i + 2).join(' '), rules.slice(from, i + 2).flat()));
}

function turned(risk: ReadRisk, { stands }: Weighed): ReadRisk {
  const most = indexOfMost(stands);
  if (risk.assertion !== 'AFFIRMED' || most === 0 || 1 - stands[0]! < TURNED_LEAST) return risk;
  return { ...risk, assertion: STANDS[most]!, urgency: 'none' };
}

function raisedIn(
  clause: Clause,
  i: number,
  texts: readonly string[],
  own: readonly ReadRisk[],
  weighed: Weighed,
  above: number,
): ReadRisk | undefined {
  const text = texts[i]!;
  const category = RISK_CATEGORIES[indexOfMost(weighed.topic)]!;
  const heaviest = heaviestWords(text);
  const read = assertionOf(
    { start: clause.start + heaviest.start, end: clause.start + heaviest.end, category },
    { clause: text, offset: clause.start, before: texts[i - 1] ?? '', after: texts[i + 1] ?? '' },
  );
  const ruledOut = !isLive(read) || own.some(({ assertion }) => !isLive(assertion));
  const stands = ruledOut && above >= TURNED_MORE ? 'AFFIRMED' : read;
  // What the rules turned is in the list already; a turn that only this reading makes is told too.
  if (!isLive(stands) && own.length > 0) return undefined;
  if (isLive(stands) && ruledOut && above < TURNED_MORE) return undefined;
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

const isLive = (assertion: Assertion) => assertion === 'AFFIRMED' || assertion === 'UNCERTAIN';
