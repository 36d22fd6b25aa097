import { isNobodys } from '../nobody/odds.js';
import { goesOnAboutIt, opensOnBuilding, tellsOfNobody } from './nobody.js';
import type { ClauseFacts } from './pronouns.js';
import { type Decided, unclear } from './subject.js';
import type { SubjectState } from './subject-state.js';

const SINGLE_STATE =
  /\b(?:denied|denies|said|says|told|asked|ate|slept|drank|took|refused|declined|settled|went|came|was|is|seems?|seemed|appeared|looked|wants?|wanted|felt|feels|reports?|reported|cried|crying|up|awake|asleep|had|didn't|wouldn't)\b/;
const OURS = /^(?:i|we|staff|sat|spent|gave|took|walked|played|offered|encouraged|prompted|supported|separated|did|had|made|both)\b/;

/** A clause with neither name nor pronoun: the whole unit's, or carried on from the clause before. */
export function withoutWords(clause: ClauseFacts, text: string, otherDoer: boolean, state: SubjectState, met: readonly string[]): Decided {
  const next = { ...state, met };
  if (state.focus.length === 0 && AUTHOR_ONLY.test(text)) return { subject: { decision: { kind: 'none' }, otherDoer }, state: next };
  const nobodys =
    clause.isContent && (tellsOfNobody(clause) || (state.ofNobody && goesOnAboutIt(clause)) || (!clause.hasRisk && isNobodys(clause)));
  if (!clause.isContent || (nobodys && !clause.hasRisk)) return { subject: { decision: { kind: 'none' }, otherDoer }, state: next };
  // Harm in a sentence about the building or the team's own day is somebody's, and not for certain that of whoever came up last.
  if (nobodys && (opensOnBuilding(clause) || /^we\b/.test(text)))
    return { subject: { decision: { kind: 'unclear', candidates: state.focus }, askedBy: clause.range.from, otherDoer }, state: next };
  if (state.doubt) return { subject: { decision: { kind: 'unclear', candidates: state.doubt }, otherDoer }, state: next };
  if (state.focus.length === 0)
    return {
      subject: { decision: { kind: 'unclear', candidates: [] }, askedBy: clause.range.from, otherDoer },
      state: { focus: [], doubt: [], met },
    };
  if (state.focus.length > 1 && (clause.hasRisk || (SINGLE_STATE.test(text) && !OURS.test(text))))
    return unclear(state.focus, clause.range.from, otherDoer, met);
  return { subject: { decision: { kind: 'people', refs: state.focus }, otherDoer, carried: true }, state: next };
}

/** The author owns up or introduces themselves. */
const AUTHOR_ONLY =
  /^(?:sorry|apologies|my (?:fault|mistake|bad|error)|hold my hands up|hands up|bear with me|i'?m (?:new|bank|agency|late doing this)|first (?:night|day|shift) (?:here|on here|for me)|could be nothing|might be nothing|probably nothing|right)(?: (?:about|for) this)?$/;
