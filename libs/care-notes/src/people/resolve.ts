import type { PersonFacts } from '../model.js';
import { FINITE, PAST } from '../text/verbs.js';
import type { Mention } from './mention.js';
import { type ClauseFacts, fits, type Gender, type Pronoun, pronounsOf } from './pronouns.js';
import { RELATION_WORDS, UNNAMED_OTHER } from './names.js';
import { isTied, runsOnAt } from './run-on.js';

export interface SubjectOfClause {
  readonly decision:
    | { readonly kind: 'people'; readonly refs: readonly string[] }
    | { readonly kind: 'unclear'; readonly candidates: readonly string[] }
    | { readonly kind: 'none' };
  /** Token that raised the question, when there is one; absent when the doubt is carried over from the clause before. */
  readonly askedBy?: number;
  /** The doer of the clause is kin, a friend or another resident, not the service user. */
  readonly otherDoer: boolean;
}

const BYSTANDER = new RegExp(`\\b(?:${RELATION_WORDS}|${UNNAMED_OTHER}|nurse|doctor|dr|manager|police|officer|visitor|worker|carer)\\b`);
/** Nobody in particular: the whole unit, or the building. */
const WHOLE_UNIT =
  /\b(?:ward|unit|house|everyone|everybody|all (?:other |the )?(?:residents|patients|service users|others|clients)|all (?:settled|checks|asleep|present)|others all|rest of (?:the )?(?:ward|unit|house|residents|patients|them)|(?:no|nil) (?:other )?(?:incidents|issues) (?:on|in|overnight|else)|fridge (?:temp|temps|temperatures?|checked|clean|cleaned|defrosted)|fire (?:drill|test|panel)|alarm test|short[- ]?staffed|handover (?:given|received|done|taken)|agency (?:nurse|staff) (?:was|were|didn't)|keys? (?:handed|signed)|environmental (?:check|checks)|cleaning (?:rota|schedule|done|completed)|hoover(?:ed|ing)|kettle|boiler|petty cash|milk (?:ordered|delivered|run out|needed)|laundry done|building|quiet (?:shift|night|day|start|one)|busy (?:shift|night|day|one)|general obs)\b/;
const SINGLE_STATE =
  /\b(?:denied|denies|said|says|told|asked|ate|slept|drank|took|refused|declined|settled|went|came|was|is|seems?|seemed|appeared|looked|wants?|wanted|felt|feels|reports?|reported|cried|crying|up|awake|asleep|had|didn't|wouldn't)\b/;
const OURS = /^(?:i|we|staff|sat|spent|gave|took|walked|played|offered|encouraged|prompted|supported|separated|did|had|made|both)\b/;

export interface SubjectState {
  /** Whom the last clause about anybody was about. */
  readonly focus: readonly string[];
  /** Open doubt that later pronouns and bare verbs inherit. */
  readonly doubt: readonly string[] | undefined;
  readonly met: readonly string[];
  /** Kin, staff or another resident came up in the clause before: a pronoun that fits nobody in focus may be theirs. */
  readonly bystander: boolean;
  /** The clause before was opened by the person's own telling ("whispers", "says"), so a pronoun that fits nobody is in their story. */
  readonly spoke: boolean;
}
export const NOBODY_YET: SubjectState = { focus: [], doubt: undefined, met: [], bystander: false, spoke: false };

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
  return { subject: found.subject, state: { ...found.state, bystander, spoke } };
}

function decide(clause: ClauseFacts, people: ReadonlyMap<string, PersonFacts>, state: SubjectState): Decided {
  const { mentions, text } = clause;
  const known = mentions.filter((mention) => mention.who === 'known');
  const otherDoer = hasOtherDoer(clause, mentions);
  const remembered = [...new Set([...state.met, ...known.flatMap((mention) => (mention.refs.length === 1 ? mention.refs : []))])];
  const doubtful =
    known.find((mention) => mention.refs.length > 1 && !mention.possessive) ??
    (known.every((mention) => mention.refs.length > 1) ? known[0] : undefined);
  if (doubtful) return unclear(doubtful.refs, doubtful.from, otherDoer, remembered);
  const strangers = mentions.filter((mention) => mention.who === 'stranger');
  const main = mainPeople(known, clause);
  if (main.length === 0 && strangers.some((mention) => actsItself(clause, mention)))
    return unclear([], strangers[0]!.from, otherDoer, remembered);
  const pronouns = pronounsOf(clause);
  const kin = mentions.find((mention) => mention.who === 'relative' && mention.refs.length === 1);
  if (main.length === 0 && kin && !state.focus.includes(kin.refs[0]!) && !state.doubt)
    return about(kin.refs, true, [...new Set([...remembered, ...kin.refs])]);
  if (main.length > 0) return named(main, pronouns, clause, people, state, otherDoer, remembered);
  const bound = bindPronouns(pronouns, clause, people, state, remembered);
  if (bound === 'ask')
    return unclear(
      candidatesFor(pronouns, people, state),
      pronouns.find(({ gender }) => gender !== 'they')?.at ?? pronouns[0]!.at,
      otherDoer,
      remembered,
    );
  if (bound === 'doubt')
    return { subject: { decision: { kind: 'unclear', candidates: state.doubt ?? [] }, otherDoer }, state: { ...state, met: remembered } };
  if (bound.length > 0) return about(bound, otherDoer, remembered);
  return withoutWords(clause, text, otherDoer, state, remembered);
}

type Decided = { subject: SubjectOfClause; state: Omit<SubjectState, 'bystander' | 'spoke'> };

const TELLS =
  /\b(?:says?|said|saying|whisper(?:s|ed|ing)?|told|tells|telling|asked|asks|mentioned|disclosed|admitted|reckons|explained|confided|wrote|texted)\b/;

function about(refs: readonly string[], otherDoer: boolean, met: readonly string[]): Decided {
  return {
    subject: { decision: { kind: 'people', refs }, otherDoer } satisfies SubjectOfClause,
    state: { focus: refs, doubt: undefined, met },
  };
}
function unclear(candidates: readonly string[], askedBy: number, otherDoer: boolean, met: readonly string[]): Decided {
  return {
    subject: { decision: { kind: 'unclear', candidates }, askedBy, otherDoer } satisfies SubjectOfClause,
    state: { focus: [], doubt: candidates, met },
  };
}

/** People the clause is about: not the owner of a door, not somebody merely asked after. */
function mainPeople(known: readonly Mention[], { tokens }: ClauseFacts): readonly Mention[] {
  const sure = known.filter((mention) => mention.refs.length === 1);
  const direct = sure.filter(
    (mention) =>
      !mention.possessive && !/^(?:about|outside|near|behind|opposite|past|like|after|beside)$/.test(tokens[mention.from - 1]?.text ?? ''),
  );
  return direct.length > 0 ? direct : sure;
}

function named(
  main: readonly Mention[],
  pronouns: readonly Pronoun[],
  clause: ClauseFacts,
  people: ReadonlyMap<string, PersonFacts>,
  state: SubjectState,
  otherDoer: boolean,
  met: readonly string[],
): Decided {
  const refs = [...new Set(main.flatMap((mention) => mention.refs))];
  const doubt = runsOnAt(main, clause);
  if (doubt) return unclear([...new Set([...doubt.owners, ...refs])], doubt.mention.from, otherDoer, met);
  const lead = pronouns.find((pronoun) => pronoun.subject && pronoun.at < main[0]!.from && pronoun.gender !== 'they' && !pronoun.afterKin);
  const foreign = pronouns.find(
    (pronoun) => pronoun.gender !== 'they' && !pronoun.afterKin && !refs.some((ref) => fits(people.get(ref), pronoun.gender)),
  );
  const needs = lead ?? foreign;
  if (needs && !cleftsTo(clause, main[0]!, needs)) {
    if (state.doubt)
      return {
        subject: { decision: { kind: 'unclear', candidates: state.doubt }, otherDoer } satisfies SubjectOfClause,
        state: { ...state, met },
      };
    const others = state.focus.filter((ref) => !refs.includes(ref) && fits(people.get(ref), needs.gender));
    const own = state.focus.filter((ref) => refs.includes(ref) && fits(people.get(ref), needs.gender));
    const runsOn = needs.at < main[0]!.from && !isTied(main[0]!, clause);
    if (others.length === 1 && own.length === 0)
      return runsOn ? unclear([...others, ...refs], main[0]!.from, otherDoer, met) : about([...others, ...refs], otherDoer, met);
    if (others.length + own.length >= 2) return unclear([...others, ...own], needs.at, otherDoer, met);
    if (!lead && otherDoer) return about(refs, otherDoer, met);
    if (lead && own.length === 1) return about(refs, otherDoer, met);
    const earlier = met.filter((ref) => !refs.includes(ref) && fits(people.get(ref), needs.gender));
    if (lead && earlier.length === 1)
      return runsOn ? unclear([...earlier, ...refs], main[0]!.from, otherDoer, met) : about([...earlier, ...refs], otherDoer, met);
    if (lead || (!otherDoer && earlier.length > 0)) return unclear(earlier, needs.at, otherDoer, met);
  }
  const doer = pronouns.find((pronoun) => pronoun.subject && pronoun.gender !== 'they' && pronoun.at > main.at(-1)!.from);
  if (refs.length > 1 && doer && clause.hasRisk && refs.filter((ref) => fits(people.get(ref), doer.gender)).length > 1)
    return unclear(refs, doer.at, otherDoer, met);
  return about(refs, otherDoer, met);
}

/** "when he woke Idris said …", "he, Idris that is": the pronoun points forward to the name beside it. */
const cleftsTo = ({ tokens }: ClauseFacts, main: Mention, pronoun: Pronoun) =>
  main.from - pronoun.at <= 3 && /^(?:,|\(|-|thats?|meaning|mean)$/.test(tokens[main.from - 1]?.text ?? '');

function candidatesFor(pronouns: readonly Pronoun[], people: ReadonlyMap<string, PersonFacts>, state: SubjectState): readonly string[] {
  const gender = pronouns.find((pronoun) => pronoun.gender !== 'they')?.gender ?? 'they';
  const focused = state.focus.filter((ref) => fits(people.get(ref), gender));
  return focused.length > 0 ? focused : state.met.filter((ref) => fits(people.get(ref), gender));
}

/** Whom the pronouns of a clause without a name stand for; `ask` when two fit; `doubt` when they lean on an open question. */
function bindPronouns(
  pronouns: readonly Pronoun[],
  clause: ClauseFacts,
  people: ReadonlyMap<string, PersonFacts>,
  state: SubjectState,
  met: readonly string[],
): readonly string[] | 'ask' | 'doubt' {
  const refs = new Set<string>();
  // "before I undid her blouse is he …": one pronoun is the person's, so the one that fits nobody is somebody else's.
  const fitting = (gender: Gender) =>
    [...new Set([...state.focus, ...met])].filter((ref) => gender !== 'they' && fits(people.get(ref), gender));
  const anchored =
    state.focus.length === 1 && pronouns.some(({ gender }) => gender !== 'they' && fits(people.get(state.focus[0]!), gender));
  for (const { gender, afterKin } of pronouns) {
    if (anchored && gender !== 'they' && fitting(gender).length === 0) continue;
    if (state.spoke && state.focus.length === 1 && gender !== 'they' && fitting(gender).length === 0) {
      refs.add(state.focus[0]!);
      continue;
    }
    if (gender === 'they') {
      if (state.doubt) return 'doubt';
      if (!clause.isContent && state.focus.length === 0) continue;
      for (const ref of state.focus) refs.add(ref);
      continue;
    }
    const focused = state.focus.filter((ref) => fits(people.get(ref), gender));
    if (focused.length === 1) refs.add(focused[0]!);
    else if (focused.length > 1) return 'ask';
    else if ((afterKin || state.bystander) && (state.focus.length > 0 || refs.size > 0)) for (const ref of state.focus) refs.add(ref);
    else if (state.doubt) return 'doubt';
    else {
      const earlier = met.filter((ref) => fits(people.get(ref), gender));
      if (earlier.length !== 1) return 'ask';
      refs.add(earlier[0]!);
    }
  }
  return [...refs];
}

/** A clause with neither name nor pronoun: the whole unit's, or carried on from the clause before. */
function withoutWords(clause: ClauseFacts, text: string, otherDoer: boolean, state: SubjectState, met: readonly string[]): Decided {
  const next = { ...state, met };
  if (state.focus.length === 0 && AUTHOR_ONLY.test(text)) return { subject: { decision: { kind: 'none' }, otherDoer }, state: next };
  if (!clause.isContent || (WHOLE_UNIT.test(text) && !clause.hasRisk))
    return { subject: { decision: { kind: 'none' }, otherDoer }, state: next };
  if (state.doubt) return { subject: { decision: { kind: 'unclear', candidates: state.doubt }, otherDoer }, state: next };
  if (state.focus.length === 0)
    return {
      subject: { decision: { kind: 'unclear', candidates: [] }, askedBy: clause.range.from, otherDoer },
      state: { focus: [], doubt: [], met },
    };
  if (state.focus.length > 1 && (clause.hasRisk || (SINGLE_STATE.test(text) && !OURS.test(text))))
    return unclear(state.focus, clause.range.from, otherDoer, met);
  return { subject: { decision: { kind: 'people', refs: state.focus }, otherDoer }, state: next };
}

/** The author owns up or introduces themselves. */
const AUTHOR_ONLY =
  /^(?:sorry|apologies|my (?:fault|mistake|bad|error)|hold my hands up|hands up|bear with me|i'?m (?:new|bank|agency|late doing this)|first (?:night|day|shift) (?:here|on here|for me)|could be nothing|might be nothing|probably nothing|right)(?: (?:about|for) this)?$/;

const OTHER_DOER = new RegExp(`\\b(?:(?:his|her|their|the|a)\\s+)?(?:${RELATION_WORDS}|${UNNAMED_OTHER})\\b`);

/** Kin, friends or another resident stand before the verb, so what follows is theirs. */
function hasOtherDoer({ text }: ClauseFacts, mentions: readonly Mention[]): boolean {
  return OTHER_DOER.test(text) || mentions.some((mention) => mention.who === 'relative');
}

function actsItself({ tokens, range }: ClauseFacts, mention: Mention): boolean {
  const next = tokens[mention.to]?.text ?? '';
  const title =
    /^(?:nurse|dr|doctor|mr|mrs|miss|ms|staff|sister|psychologist|ot|friend|mate|manager|named|called)$/.test(
      tokens[mention.from - 1]?.text ?? '',
    ) || /^(?:the|from|\(|,)$/.test(next);
  return (
    !title && (mention.from === range.from || FINITE.has(next) || PAST.has(next)) && !/^(?:rang|phoned|called|visited|emailed)$/.test(next)
  );
}
