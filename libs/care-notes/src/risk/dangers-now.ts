import type { DictationContext, RiskCategory } from '../model.js';
import { maskNames } from '../segment/mask-names.js';
import { readClauses } from '../segment/read-clauses.js';
import type { ReadRisk } from './read-risk.js';
import { risksByRule } from './read.js';
import { LEASTS, secondOpinions } from './second-opinion.js';

/**
 * The weights were learnt from notes. A question is shorter and asks for more than it tells, so they bring up only what they are sure of, and what a rule
 * reads as said of now is neither turned nor made to wait by them. Judgement, on questions of strangers.
 */
const LEASTS_OF_A_QUESTION = { ...LEASTS, now: 2.3, turned: 2, phraseTurned: 2, waits: -Infinity };
/** Heard in ideas alone it is mostly somebody's money or company, and nothing of this minute. */
const NOT_FROM_IDEAS: ReadonlySet<RiskCategory> = new Set(['safeguarding_abuse', 'neglect']);
/** Done and over by the next day; an overdose or a blow to the head is not. */
const OVER_BY_NEXT_DAY: ReadonlySet<RiskCategory> = new Set(['aggression', 'absconding', 'fire']);
const A_DAY_AGO = /\b(?:yesterday|last night|(?:this )?morning's)\b/;

const NOBODY: DictationContext = { timeZone: 'Europe/London', unit: '', receivedAt: 0, people: [], colleagues: [], plans: [] };

/** What words tell of that cannot wait, and that is not denied, past, another's or supposed. `aboutStaff`: a colleague is said to have done it. */
export interface DangerNow {
  readonly category: RiskCategory;
  readonly aboutStaff: boolean;
}

/**
 * Reads a sentence or two for danger as a note is read, by the rules and the learnt second opinion, but for words that are no note: a question.
 * It files nothing and rates nobody. Questions themselves must be taken out before: "what helps when he hits out" tells of nothing.
 * @param words at most a few hundred characters, without names where they are known
 * @returns each once, in the order told; empty when nothing is. Pure; never throws; a few milliseconds
 */
export function dangersNow(words: string): DangerNow[] {
  const { said, tokens, clauses } = readClauses(words, NOBODY);
  const masked = maskNames(said, clauses, tokens);
  const risks = secondOpinions(masked, clauses, risksByRule(said, clauses, tokens, NOBODY), undefined, LEASTS_OF_A_QUESTION);
  const over = ({ category, clause }: ReadRisk) => OVER_BY_NEXT_DAY.has(category) && A_DAY_AGO.test(clauses[clause]?.text ?? '');
  const now = risks.filter(
    (risk) => risk.urgency === 'act_now' && !(risk.loose === true && NOT_FROM_IDEAS.has(risk.category)) && !over(risk),
  );
  return now
    .map(({ category, aboutStaff }) => ({ category, aboutStaff }))
    .filter((one, i, all) => all.findIndex(({ category, aboutStaff }) => category === one.category && aboutStaff === one.aboutStaff) === i);
}
