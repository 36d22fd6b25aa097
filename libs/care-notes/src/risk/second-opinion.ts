import type { Assertion } from '../model.js';
import type { Clause } from '../segment/clauses.js';
import { assertionOf } from './assertion.js';
import { idiomsIn } from './idioms.js';
import type { ReadRisk } from './read-risk.js';
import { urgencyOf } from './urgency.js';
import { weighClause } from './weigh/weigh.js';

/** Log odds from which a clause is brought to somebody although no rule spoke: chosen on sentences left out of learning (gold README). */
export const NOW_LEAST = 0.6;
/** Share from which the learnt assertion holds against "affirmed". */
const SURE_LEAST = 0.5;
/** Shorter clauses are stumps: "and then", "told the nurse". */
const WORDS_LEAST = 3;

/**
 * The mentions of the rules, and one more for each clause whose words weigh like something that cannot wait where the rules raised nothing
 * urgent. The quote is the clause itself; negation, history, other people and forecasts are read by the same rules as for any
 * other mention, around the words that weigh most, and by the learnt weights. Pure; linear in the words.
 */
export function secondOpinions(masked: string, clauses: readonly Clause[], byRule: readonly ReadRisk[]): ReadRisk[] {
  const all = [...byRule];
  clauses.forEach((clause, i) => {
    const text = masked.slice(clause.start, clause.end);
    const own = byRule.filter((risk) => risk.clause === i);
    // What the rules read as denied, past or another's is theirs: they know those turns better than the weights do.
    if (own.some(({ urgency, assertion }) => urgency === 'act_now' || !isLive(assertion)) || text.split(/\s+/).length < WORDS_LEAST) return;
    // An everyday turn of phrase explains the risky words away, as it does for the rules.
    if (idiomsIn(text).length > 0) return;
    const weighed = weighClause(text, own);
    if (weighed === undefined || weighed.now < NOW_LEAST) return;
    const { category } = weighed;
    const start = clause.start + weighed.start;
    const end = clause.start + weighed.end;
    const blank = (other: Clause | undefined) => (other ? masked.slice(other.start, other.end) : '');
    const read = assertionOf(
      { start, end, category },
      { clause: text, offset: clause.start, before: blank(clauses[i - 1]), after: blank(clauses[i + 1]) },
    );
    const assertion = isLive(read) && weighed.sure >= SURE_LEAST && weighed.assertion !== 'AFFIRMED' ? weighed.assertion : read;
    const live = isLive(assertion);
    const same = all.findIndex((risk) => risk.clause === i && risk.category === category);
    // A rule already quotes it, but let it wait.
    if (same >= 0 && live && isLive(all[same]!.assertion)) {
      all[same] = { ...all[same]!, urgency: 'act_now' };
      return;
    }
    if (same >= 0) return;
    all.push({
      start: clause.start,
      end: clause.end,
      clause: i,
      category,
      assertion,
      urgency: live ? 'act_now' : urgencyOf(category, assertion, text, text),
      aboutStaff: false,
    });
  });
  return all.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const isLive = (assertion: Assertion) => assertion === 'AFFIRMED' || assertion === 'UNCERTAIN';
