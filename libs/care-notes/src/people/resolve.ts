import type { PersonFacts } from '../model.js';
import { bindPronouns, candidatesFor, soleFit } from './bind.js';
import { BYSTANDERS, RELATION_WORDS, UNNAMED_OTHER } from './names.js';
import { mainPeople, named } from './named.js';
import { actsItself, hasOtherDoer, isCaredFor } from './other-doer.js';
import { type ClauseFacts, isObject, pronounsOf } from './pronouns.js';
import { about, type Decided, firmly, type SubjectOfClause, unclear } from './subject.js';
import type { SubjectState } from './subject-state.js';
import { eitherOf, oneOfThem, togetherAs, withoutMended } from './together.js';
import { namesakeMeant } from './namesake.js';
import { withoutWords } from './unnamed.js';

const BYSTANDER = new RegExp(`\\b(?:${RELATION_WORDS}|${UNNAMED_OTHER}|${BYSTANDERS}|visitor|carer)\\b`);
const TELLS =
  /\b(?:says?|said|saying|whisper(?:s|ed|ing)?|told|tells|telling|asked|asks|mentioned|disclosed|admitted|reckons|explained|confided|wrote|texted)\b/;

export const NOBODY_YET: SubjectState = {
  focus: [],
  doubt: undefined,
  met: [],
  before: [],
  raised: [],
  perhaps: [],
  ofNobody: false,
  bystander: false,
  spoke: false,
};

/** Decides whom one clause is about, and what the next clause may lean on. Asks when two people fit; never picks the recent one by default. */
export function resolveClause(
  clause: ClauseFacts,
  people: ReadonlyMap<string, PersonFacts>,
  state: SubjectState,
): { subject: SubjectOfClause; state: SubjectState } {
  const found = decide(clause, people, state);
  const bystander =
    clause.mentions.some(({ who }) => who !== 'known') || BYSTANDER.test(clause.text) || (state.bystander && clause.mentions.length === 0);
  const spoke = TELLS.test(clause.text) || (state.spoke && clause.mentions.length === 0 && !/[.;\n]/.test(clause.text));
  const raised = [...new Set([...state.raised, ...(found.state.doubt ?? [])])];
  const ofNobody = clause.isContent && found.subject.decision.kind === 'none' && clause.mentions.length === 0;
  const perhaps = [...new Set([...state.perhaps, ...clause.perhaps])];
  const before = found.state.focus.length > 0 ? found.state.focus : state.focus.length > 0 ? state.focus : state.before;
  return { subject: found.subject, state: { ...found.state, before, raised, perhaps, ofNobody, bystander, spoke } };
}

function decide(clause: ClauseFacts, people: ReadonlyMap<string, PersonFacts>, state: SubjectState): Decided {
  const { mentions, text } = clause;
  const known = withoutMended(
    mentions.filter((mention) => mention.who === 'known'),
    clause,
  );
  const otherDoer = hasOtherDoer(clause, mentions);
  const remembered = [...new Set([...state.met, ...known.flatMap((mention) => (mention.refs.length === 1 ? mention.refs : []))])];
  const doubtful =
    known.find((mention) => mention.refs.length > 1 && !mention.possessive) ??
    (known.every((mention) => mention.refs.length > 1) ? known[0] : undefined);
  const byPronoun =
    doubtful &&
    soleFit(
      doubtful.refs,
      pronounsOf(clause).filter(({ at, afterKin }) => at > doubtful.from && !afterKin && !isObject(clause, at)),
      people,
    );
  if (doubtful && byPronoun && known.length === 1) return about([byPronoun], otherDoer, [...new Set([...remembered, byPronoun])]);
  const same = doubtful && known.length === 1 ? namesakeMeant(doubtful, clause, people, state) : undefined;
  if (same) return about([same], otherDoer, [...new Set([...remembered, same])]);
  if (doubtful) return firmly(unclear(doubtful.refs, doubtful.from, otherDoer, remembered));
  const either = eitherOf(known, clause);
  if (either) return firmly(unclear(either, known[0]!.from, otherDoer, remembered));
  if (oneOfThem(clause, known)) return firmly(unclear(remembered, clause.range.from, otherDoer, remembered));
  const strangers = mentions.filter((mention) => mention.who === 'stranger');
  const main = mainPeople(known, clause, state);
  const unknown = strangers.find((mention) => actsItself(clause, mention) || isCaredFor(clause, mention));
  if (main.length === 0 && unknown) return firmly(unclear([], unknown.from, otherDoer, remembered));
  const pronouns = pronounsOf(clause);
  const kin = mentions.find((mention) => mention.who === 'relative' && mention.refs.length === 1);
  if (main.length === 0 && kin && !state.focus.includes(kin.refs[0]!) && (!state.doubt || state.doubt.length === 0))
    return about(kin.refs, true, [...new Set([...remembered, ...kin.refs])]);
  if (main.length > 0) return named(main, pronouns, clause, people, state, otherDoer, remembered);
  const together = togetherAs(clause, remembered, state.focus);
  if (together === 'ask') return unclear(remembered, clause.range.from, otherDoer, remembered);
  if (together) return about(together, otherDoer, remembered);
  const bound = bindPronouns(pronouns, clause, people, state, remembered);
  if (bound === 'ask')
    return unclear(
      candidatesFor(pronouns, people, state),
      pronouns.find(({ gender }) => gender !== 'they')?.at ?? pronouns[0]!.at,
      otherDoer,
      remembered,
      pronouns.find(({ gender }) => gender !== 'they')?.gender,
    );
  if (bound === 'doubt')
    return { subject: { decision: { kind: 'unclear', candidates: state.doubt ?? [] }, otherDoer }, state: { ...state, met: remembered } };
  if (bound.length > 0) {
    const { subject, state: next } = about(bound, otherDoer, remembered);
    return {
      subject: { ...subject, carried: true, leans: pronouns.map(({ gender }) => gender).filter((gender) => gender !== 'they') },
      state: next,
    };
  }
  return withoutWords(clause, text, otherDoer, state, remembered);
}
