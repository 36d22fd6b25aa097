import type { ActivePlan, IsoDate, PlanLine } from '../plan/plan.js';
import { linesOf } from '../plan/plan.js';
import { conceptsIn } from '../thesaurus/concept.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import { wordsRanker } from '../ranking/words-ranker.js';
import { unitsOf } from '../ranking/question-units.js';
import type { ComparedBy, StepRanker } from '../ranking/ranker.js';
import { wordsOf } from '../ranking/words.js';
import type { Asker, KnownPerson } from './asker.js';
import { blankSpans } from './name-spans.js';
import { noticesOf, type Notice } from './notices.js';
import { whoIsMeant } from './person.js';
import { asksToPrescribe, isWhenNeededMedicine } from './prescribing.js';
import { headOf, quoted, type Found, type PartOfPlan, type PlanHead, type QuotedStep } from './quoted.js';
import { scopeOf, type Scope } from './scope.js';
import { distanceFromAsker, isForNurse } from './who-does-it.js';

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
  const steps = lines.map((line) => quoted({ line, because: [] }, question.asker));
  return { ...refusal, forTheNurse: { serviceUser: plan.serviceUser, plan: headOf(plan), steps } };
}

function quoteFrom(plan: ActivePlan, question: PlanQuestion, text: string, spelling: 'exact' | 'near'): PlanAnswer {
  const lines = linesOf(plan);
  const hasTopic = unitsOf(text, CARE_THESAURUS).some((unit) => unit.weight >= 0.4);
  const scope = scopeOf(text, hasTopic);
  const { found, comparedBy } =
    scope === 'matched' ? rankedFor(question, text, lines) : { found: wholePart(scope, lines, question.asker), comparedBy: null };
  if (found.length === 0)
    return {
      outcome: 'abstain_nothing_in_plan',
      serviceUser: plan.serviceUser,
      why: 'nothing-matches',
      owner: plan.content.owner,
      comparedBy,
    };
  const steps = found.map((one) => quoted(one, question.asker));
  const { communicationNeeds } = plan.content;
  const pinned = question.asker.employment !== 'SUBSTANTIVE' && communicationNeeds.trim() !== '';
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

/** Among lines about as near as the best, the asker's own come first; a line that is clearly nearer keeps its place. */
const ABOUT_AS_NEAR = 0.85;

/** Said to be one: what the crisis plan says comes before any other step that fits. */
const EMERGENCY = /\b(?:emergency|999|urgent|help now|right now|quick|crisis)\b/i;

type Ranked = { readonly found: readonly Found[]; readonly comparedBy: ComparedBy };

function rankedFor({ asker, ranker = wordsRanker() }: PlanQuestion, text: string, lines: readonly PlanLine[]): Ranked {
  const { lines: ranked, comparedBy } = ranker.rank(text, lines);
  const best = ranked[0]?.score ?? 0;
  const near = ranked.filter(({ score }) => score >= best * ABOUT_AS_NEAR);
  const rest = ranked.filter(({ score }) => score < best * ABOUT_AS_NEAR);
  const ordered = [...near.toSorted((a, b) => distanceFromAsker(a.line, asker) - distanceFromAsker(b.line, asker)), ...rest];
  const found = EMERGENCY.test(text)
    ? ordered.toSorted((a, b) => Number(b.line.kind === 'crisis') - Number(a.line.kind === 'crisis'))
    : ordered;
  return { found, comparedBy };
}

function wholePart(scope: Exclude<Scope, 'matched'>, lines: readonly PlanLine[], asker: Asker): Found[] {
  const kind = scope === 'crisis-plan' ? 'crisis' : scope === 'warning-signs' ? 'warning-sign' : 'step';
  const part = lines.filter((line) => line.kind === kind);
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
