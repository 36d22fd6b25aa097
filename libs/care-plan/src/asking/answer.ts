import type { ActivePlan, IsoDate, PlanLine } from '../plan/plan.js';
import { linesOf } from '../plan/plan.js';
import { conceptsIn } from '../thesaurus/concept.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import { wordsRanker } from '../ranking/words-ranker.js';
import { asksFirst, forbiddenPart } from '../ranking/forbids.js';
import { asksLeave, asksWhoOrWhen } from '../ranking/question-kind.js';
import { unitsOf } from '../ranking/question-units.js';
import type { ComparedBy, RankedLine, StepRanker } from '../ranking/ranker.js';
import { wordsOf } from '../ranking/words.js';
import type { Asker, KnownPerson } from './asker.js';
import { blankSpans } from './name-spans.js';
import { asksOfNeeds } from './needs-asked.js';
import { noticesOf, type Notice } from './notices.js';
import { whoIsMeant } from './person.js';
import { asksToPrescribe, isWhenNeededMedicine } from './prescribing.js';
import { headOf, quoted, type Found, type PartOfPlan, type PlanHead, type QuotedStep } from './quoted.js';
import { scopeOf, type Scope } from './scope.js';
import { distanceFromAsker, isForDay, isForNurse } from './who-does-it.js';

export type Quote = {
  readonly outcome: 'quote';
  readonly scope: Scope;
  readonly serviceUser: string;
  readonly plan: PlanHead;
  /** Pinned on top for bank and agency workers, who may not know the person; otherwise null. */
  readonly communicationNeeds: string | null;
  readonly notices: readonly Notice[];
  readonly steps: readonly QuotedStep[];
  /** Null where a whole part of the plan was asked for and nothing was compared. */
  readonly comparedBy: ComparedBy | null;
  /** `near`: the name had a slip, so the reply says whose plan this is before anything else. */
  readonly spelling: 'exact' | 'near';
};

export type PlanAnswer =
  | Quote
  | {
      readonly outcome: 'abstain_nothing_in_plan';
      readonly serviceUser: string;
      readonly why: 'no-plan-in-force' | 'nothing-matches';
      readonly owner: string | null;
      readonly comparedBy: ComparedBy | null;
    }
  | {
      readonly outcome: 'refuse_prescribing';
      readonly route: 'registered-nurse';
      /** What the plan in force gives the registered nurse to do with medicines as they are needed: for the nurse to read, no leave to anybody else. */
      readonly forTheNurse?: PartOfPlan;
    }
  /** The same whether the person exists elsewhere or not. */
  | { readonly outcome: 'refuse_not_on_caseload'; readonly offer: 'break-glass' }
  | { readonly outcome: 'ask_person'; readonly candidates: readonly string[] };

export type PlanQuestion = {
  readonly text: string;
  readonly asker: Asker;
  /** Prefix of local refs to prefer for a short ref ("07"); null outside a unit. */
  readonly unit: string | null;
  /** The people whom the asker may open now, and nobody else. */
  readonly people: readonly KnownPerson[];
  readonly plansInForce: ReadonlyMap<string, ActivePlan>;
  /** The unit's calendar date, for reviews that are overdue. */
  readonly today: IsoDate;
  readonly ranker?: StepRanker;
};

/**
 * Answers a worker's question from the plan in force: quotes, says that the plan has nothing, refuses, or asks which person.
 * Adds no word of its own to a step and never picks between two people. A person outside the asker's reach is refused before
 * anything about the question is judged; a question of dose or medicine needs no person to be refused.
 * Pure; never throws; a few milliseconds for a plan of 40 lines.
 */
export function answerQuestion(question: PlanQuestion): PlanAnswer {
  const who = whoIsMeant(question.text, question.people, question.unit);
  if (who.kind === 'somebody-else' || question.people.length === 0) return { outcome: 'refuse_not_on_caseload', offer: 'break-glass' };
  const withoutNames = who.kind === 'one' ? blankSpans(question.text, who.spans) : question.text;
  if (asksToPrescribe(withoutNames)) return refusePrescribing(question, who.kind === 'one' ? who.ref : null);
  if (who.kind === 'several') return { outcome: 'ask_person', candidates: who.refs };
  if (who.kind === 'nobody-named') return { outcome: 'ask_person', candidates: [] };
  const plan = question.plansInForce.get(who.ref);
  if (!plan) return { outcome: 'abstain_nothing_in_plan', serviceUser: who.ref, why: 'no-plan-in-force', owner: null, comparedBy: null };
  return quoteFrom(plan, question, withoutNames, who.spelling);
}

function refusePrescribing(question: PlanQuestion, ref: string | null): PlanAnswer {
  const refusal = { outcome: 'refuse_prescribing', route: 'registered-nurse' } as const;
  const plan = ref === null ? undefined : question.plansInForce.get(ref);
  const lines = plan ? linesOf(plan).filter((line) => isForNurse(line) && isWhenNeededMedicine(line)) : [];
  if (!plan || lines.length === 0) return refusal;
  const steps = lines.map((line) => quoted({ line, because: [] }, question.asker, question.today));
  return { ...refusal, forTheNurse: { serviceUser: plan.serviceUser, plan: headOf(plan), steps } };
}

/** Only the version in force is quoted: its lines are no answer to somebody who asks for another. */
const OTHER_VERSION =
  /\b(?:draft|proposed|superseded|previous|former|old|unsigned) (?:version of (?:the |his |her |their )?)?(?:care |support |crisis )?(?:plan|version)\b/i;

function nothingMatches(plan: ActivePlan, comparedBy: ComparedBy | null): PlanAnswer {
  return {
    outcome: 'abstain_nothing_in_plan',
    serviceUser: plan.serviceUser,
    why: 'nothing-matches',
    owner: plan.content.owner,
    comparedBy,
  };
}

function quoteFrom(plan: ActivePlan, question: PlanQuestion, text: string, spelling: 'exact' | 'near'): PlanAnswer {
  if (OTHER_VERSION.test(text)) return nothingMatches(plan, null);
  const lines = linesOf(plan);
  const hasTopic = unitsOf(text, CARE_THESAURUS).some((unit) => unit.weight >= 0.4);
  const scope = scopeOf(text, hasTopic);
  const { found, comparedBy } =
    scope === 'matched' ? rankedFor(question, text, lines) : { found: wholePart(scope, lines, question), comparedBy: null };
  if (found.length === 0) return nothingMatches(plan, comparedBy);
  const steps = found.map((one) => quoted(one, question.asker, question.today));
  const { communicationNeeds } = plan.content;
  const isStranger = question.asker.employment !== 'SUBSTANTIVE';
  const pinned = communicationNeeds.trim() !== '' && (isStranger || asksOfNeeds(text, communicationNeeds));
  return {
    outcome: 'quote',
    scope,
    serviceUser: plan.serviceUser,
    plan: headOf(plan),
    communicationNeeds: pinned ? communicationNeeds : null,
    notices: noticesOf(plan, steps, text, question.today),
    steps,
    comparedBy,
    spelling,
  };
}

/** Among lines within this share of the best, the asker's own come first; a line that is clearly nearer keeps its place. */
const OWN_FIRST = 0.14;
/** That share where it is asked who does it or when, or a nurse's doing is asked about: then another's line is as good an answer. */
const OWN_FIRST_OF_OTHERS = 0.85;
const ABOUT_OTHERS = /\b(?:nurses?|rn|rmn|doctors?|dr|medics?|psychiatrist|consultant)\b/i;
/** A time of day that is said counts, not the hour at which it is said: by day one asks about the night. */
const SAYS_WHEN = /\b(?:nights?|tonight|overnight|bedtime|evenings?|mornings?|afternoons?|breakfast|lunch(?:time)?|midday)\b/i;

/** Said to be one: what the crisis plan says comes before any other step that fits. */
const EMERGENCY = /\b(?:emergency|999|urgent|help now|right now|quick|crisis)\b/i;

type Ranked = { readonly found: readonly Found[]; readonly comparedBy: ComparedBy };

function rankedFor({ asker, ranker = wordsRanker() }: PlanQuestion, text: string, lines: readonly PlanLine[]): Ranked {
  const { lines: ranked, comparedBy, others = [] } = ranker.rank(text, lines);
  const best = ranked[0]?.score ?? 0;
  const least = best * (asksWhoOrWhen(text) || ABOUT_OTHERS.test(text) ? OWN_FIRST_OF_OTHERS : OWN_FIRST);
  const near = ranked.filter(({ score }) => score >= least);
  const rest = ranked.filter(({ score }) => score < least);
  const at = SAYS_WHEN.test(text) ? { ...asker, partOfDay: null } : asker;
  const ordered = [...near.toSorted((a, b) => distanceFromAsker(a.line, at) - distanceFromAsker(b.line, at)), ...rest];
  const found = EMERGENCY.test(text)
    ? ordered.toSorted((a, b) => Number(b.line.kind === 'crisis') - Number(a.line.kind === 'crisis'))
    : ordered;
  const guard = found.length > 0 && asksLeave(text) ? guardFor(found, best, others) : [];
  return { found: [...found, ...guard], comparedBy };
}

/** Near enough that one who asks leave reads it too: no further below the best than this, and below "nothing" no further than the other. Log odds, judgement. */
const GUARD_BELOW_BEST = 2.3;
const GUARD_BELOW_NOTHING = 1.5;

/**
 * "Do not wake him", asked about in words of its own, must not be missed: where nothing that was found forbids, the nearest line that does stands below it, else the
 * nearest that wants somebody asked first. One line at most.
 */
function guardFor(found: readonly Found[], best: number, others: readonly RankedLine[]): readonly Found[] {
  const least = Math.max(best * Math.exp(-GUARD_BELOW_BEST), Math.exp(-GUARD_BELOW_NOTHING));
  const near = others.filter(({ line, score }) => score >= least && line.kind !== 'warning-sign');
  const forbids = ({ line }: Found) => forbiddenPart(line.text) !== null;
  if (found.some(forbids)) return [];
  const forbidding = near.find(forbids);
  if (forbidding) return [forbidding];
  return found.some(({ line }) => asksFirst(line.text)) ? [] : near.filter(({ line }) => asksFirst(line.text)).slice(0, 1);
}

function wholePart(scope: Exclude<Scope, 'matched'>, lines: readonly PlanLine[], { asker, today }: PlanQuestion): Found[] {
  const kind = scope === 'crisis-plan' ? 'crisis' : scope === 'warning-signs' ? 'warning-sign' : 'step';
  const part = lines.filter((line) => line.kind === kind && (scope !== 'today' || isForDay(line, today)));
  const ordered = kind === 'step' ? part.toSorted((a, b) => distanceFromAsker(a, asker) - distanceFromAsker(b, asker)) : part;
  return ordered.map((line) => ({ line, because: [] }));
}

/** Concepts of a text by the care thesaurus; exported for the step links of notes. Never throws. */
export function conceptsOfText(text: string): ReadonlySet<string> {
  return new Set(
    conceptsIn(
      CARE_THESAURUS,
      wordsOf(text).map((word) => word.stem),
    ).map((hit) => hit.concept),
  );
}
