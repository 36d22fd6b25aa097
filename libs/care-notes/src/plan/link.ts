import type { PersonFacts, PlanFacts } from '../model.js';
import { contradictedSteps } from './contradict.js';
import { evidenceOf } from './evidence.js';
import { LINK_WEIGHTS } from './link-weights.js';
import { type PlanRead, readLines } from './plan-read.js';
import { whatIsSaid } from './said.js';

/**
 * Logarithm of the least odds of a line against "no line". Judgement: at this level three links in four are found and four in five right (ADR 0102); a link
 * that is missed costs a look at the note, a wrong one the reader's trust in the others.
 */
const LEAST_ODDS = -0.4;
/** A second line this much less likely than the first is named beside it. */
const BESIDE = 0.2;
const LINKS_MAX = 2;

/** A line of a plan and the logarithm of its odds against "no line". */
export interface LikelyLine {
  readonly id: string;
  readonly odds: number;
}

export interface StepLinker {
  /** Ids of steps, crisis items and warning signs that the words are evidence of: those they go against, then the likeliest; empty when nothing comes near. */
  readonly stepsFor: (ref: string, words: string) => readonly string[];
  /** Every line that the words touch at all, likeliest first. */
  readonly likely: (ref: string, words: string) => readonly LikelyLine[];
}

/**
 * Says which lines of a person's plan a sentence about them is evidence of: one learnt choice among the lines and "none" (ADR 0102). Build once per context; a plan is
 * read when its person is first asked about. Words x lines of that person's plan. Never throws.
 */
export function stepLinker(plans: readonly PlanFacts[], people: readonly PersonFacts[]): StepLinker {
  const facts = new Map(plans.map((plan) => [plan.subject, plan]));
  const read = new Map<string, PlanRead>();
  const planOf = (ref: string): PlanRead | undefined => {
    const plan = facts.get(ref);
    if (!plan) return undefined;
    const known =
      read.get(ref) ??
      readLines(
        plan,
        people.find((person) => person.ref === ref),
      );
    read.set(ref, known);
    return known;
  };
  const likely = (ref: string, words: string): LikelyLine[] => {
    const plan = planOf(ref);
    if (!plan) return [];
    const { lines, nothing } = evidenceOf(whatIsSaid(words, plan.names), plan);
    const floor = weigh(LINK_WEIGHTS.nothing, nothing);
    return lines
      .map(({ id, evidence }) => ({ id, odds: weigh(LINK_WEIGHTS.line, evidence) - floor }))
      .toSorted((a, b) => b.odds - a.odds || (a.id < b.id ? -1 : 1));
  };
  return {
    likely,
    stepsFor: (ref, words) => {
      const plan = facts.get(ref);
      const against = plan ? contradictedSteps({ text: words.toLowerCase(), hours: [], night: false }, plan).map(({ id }) => id) : [];
      const [first, ...others] = likely(ref, words).filter(({ odds }) => odds > LEAST_ODDS);
      const touched = first ? [first, ...others.filter(({ odds }) => odds >= first.odds - BESIDE)].map(({ id }) => id) : [];
      return [...new Set([...against, ...touched])].slice(0, LINKS_MAX);
    },
  };
}

const weigh = <Name extends string>(weights: Readonly<Record<Name, number>>, evidence: Readonly<Record<Name, number>>): number =>
  (Object.keys(weights) as Name[]).reduce((sum, name) => sum + weights[name] * evidence[name], 0);
