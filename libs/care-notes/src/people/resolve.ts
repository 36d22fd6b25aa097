import type { PersonFacts } from '../model.js';
import { FINITE, PAST } from '../text/verbs.js';
import type { Mention } from './mention.js';
import { bindPronouns, candidatesFor, soleFit } from './bind.js';
import { opensOnBuilding, tellsOfNobody } from './nobody.js';
import { type ClauseFacts, fits, type Gender, type Pronoun, pronounsOf } from './pronouns.js';
import type { SubjectState } from './subject-state.js';
import { eitherOf, oneOfThem, togetherAs, withoutMended } from './together.js';
import { BYSTANDERS, RELATION_WORDS, UNNAMED_OTHER } from './names.js';
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
  /** Neither name nor pronoun says so: it is carried on from the clause before. */
  readonly carried?: boolean;
  /** Pronouns alone say so, of these kinds. */
  readonly leans?: readonly Gender[];
}

const BYSTANDER = new RegExp(`\\b(?:${RELATION_WORDS}|${UNNAMED_OTHER}|${BYSTANDERS}|visitor|carer)\\b`);
const SINGLE_STATE =
  /\b(?:denied|denies|said|says|told|asked|ate|slept|drank|took|refused|declined|settled|went|came|was|is|seems?|seemed|appeared|looked|wants?|wanted|felt|feels|reports?|reported|cried|crying|up|awake|asleep|had|didn't|wouldn't)\b/;
const OURS = /^(?:i|we|staff|sat|spent|gave|took|walked|played|offered|encouraged|prompted|supported|separated|did|had|made|both)\b/;

export const NOBODY_YET: SubjectState = { focus: [], doubt: undefined, met: [], before: [], raised: [], bystander: false, spoke: false };

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
  const before = found.state.focus.length > 0 ? found.state.focus : state.focus.length > 0 ? state.focus : state.before;
  return { subject: found.subject, state: { ...found.state, before, raised, bystander, spoke } };
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
      pronounsOf(clause).filter(({ at, afterKin }) => at > doubtful.from && !afterKin),
      people,
    );
  if (doubtful && byPronoun && known.length === 1) return about([byPronoun], otherDoer, [...new Set([...remembered, byPronoun])]);
  if (doubtful) return unclear(doubtful.refs, doubtful.from, otherDoer, remembered);
  const either = eitherOf(known, clause);
  if (either) return unclear(either, known[0]!.from, otherDoer, remembered);
  if (oneOfThem(clause, known)) return unclear(remembered, clause.range.from, otherDoer, remembered);
  const strangers = mentions.filter((mention) => mention.who === 'stranger');
  const main = mainPeople(known, clause, state);
  if (main.length === 0 && strangers.some((mention) => actsItself(clause, mention)))
    return unclear([], strangers[0]!.from, otherDoer, remembered);
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

type Decided = { subject: SubjectOfClause; state: Omit<SubjectState, 'before' | 'raised' | 'bystander' | 'spoke'> };

const TELLS =
  /\b(?:says?|said|saying|whisper(?:s|ed|ing)?|told|tells|telling|asked|asks|mentioned|disclosed|admitted|reckons|explained|confided|wrote|texted)\b/;

function about(refs: readonly string[], otherDoer: boolean, met: readonly string[]): Decided {
  return {
    subject: { decision: { kind: 'people', refs }, otherDoer } satisfies SubjectOfClause,
    state: { focus: refs, doubt: undefined, met },
  };
}
function unclear(candidates: readonly string[], askedBy: number, otherDoer: boolean, met: readonly string[], doubted?: Gender): Decided {
  return {
    subject: { decision: { kind: 'unclear', candidates }, askedBy, otherDoer } satisfies SubjectOfClause,
    state: { focus: [], doubt: candidates, met, doubted },
  };
}

/** People the clause is about: not the owner of a door, not somebody merely asked after. */
function mainPeople(known: readonly Mention[], { tokens, range }: ClauseFacts, state: SubjectState): readonly Mention[] {
  const word = (at: number) => tokens[at]?.text ?? '';
  // "nothing to do with Nico", "told me not Nico": named only to be left out of it.
  const sure = known.filter(
    ({ refs, from, to }) =>
      refs.length === 1 &&
      !(
        (to === range.to && /^(?:not|unlike|except)$/.test(word(from - 1))) ||
        (word(from - 1) === 'with' && word(from - 2) === 'do' && word(from - 3) === 'to')
      ),
  );
  // "Says it was Fay's", "crisps and half of Ruben's": of whoever it was about, who says or eats so.
  const goesOn = state.focus.length === 1 && (FINITE.has(word(range.from)) || sure.every(({ to }) => to === range.to));
  if (goesOn && sure.every(({ possessive }) => possessive)) return [];
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
  const beside = besideSomebody(main, pronouns, clause, state);
  if (beside) return unclear(beside, main[0]!.from, otherDoer, met);
  const lead = pronouns.find(
    (pronoun) =>
      pronoun.at < main[0]!.from &&
      (pronoun.gender !== 'they' || state.focus.some((ref) => people.get(ref)?.pronouns.startsWith('they'))) &&
      !pronoun.afterKin &&
      (pronoun.subject ||
        (state.focus.length === 1 &&
          !clause.tokens.slice(pronoun.at, main[0]!.from).some(({ text }) => FINITE.has(text)) &&
          !refs.includes(state.focus[0]!) &&
          fits(people.get(state.focus[0]!), pronoun.gender))),
  );
  const foreign = pronouns.find(
    (pronoun) => pronoun.gender !== 'they' && !pronoun.afterKin && !refs.some((ref) => fits(people.get(ref), pronoun.gender)),
  );
  const needs = lead ?? foreign;
  if (needs && !cleftsTo(clause, main[0]!, needs) && !inverts(clause, main, needs, people)) {
    if (state.doubt)
      return {
        subject: { decision: { kind: 'unclear', candidates: state.doubt }, otherDoer } satisfies SubjectOfClause,
        state: { ...state, met },
      };
    const others = state.focus.filter((ref) => !refs.includes(ref) && fits(people.get(ref), needs.gender));
    const own = state.focus.filter((ref) => refs.includes(ref) && fits(people.get(ref), needs.gender));
    const runsOn = needs.at < main[0]!.from && !isTied(main[0]!, clause);
    // "Ruben heard and came down and held her hand": told of whoever opens it.
    if (!lead && !clause.hasRisk && main[0]!.from === clause.range.from && !main[0]!.possessive) return about(refs, otherDoer, met);
    if (others.length === 1 && own.length === 0)
      return runsOn
        ? unclear([...others, ...refs], main[0]!.from, otherDoer, met)
        : about(
            lead && (!clause.hasRisk || main.every((mention) => isReached(mention, clause))) ? others : [...others, ...refs],
            otherDoer,
            met,
          );
    if (others.length + own.length >= 2) return unclear([...others, ...own], needs.at, otherDoer, met);
    if (!lead && otherDoer) return about(refs, otherDoer, met);
    if (lead && own.length === 1) return about(refs, otherDoer, met);
    const earlier = met.filter((ref) => !refs.includes(ref) && fits(people.get(ref), needs.gender));
    if (lead && earlier.length === 1)
      return runsOn ? unclear([...earlier, ...refs], main[0]!.from, otherDoer, met) : about([...earlier, ...refs], otherDoer, met);
    // "She let slip her fella got pulled over, nowt to do with Rowan": nobody met is a she, so it is the sister of the clause before.
    if (lead && earlier.length === 0 && state.bystander && state.focus.length > 0 && state.focus.every((ref) => refs.includes(ref)))
      return about(refs, true, met);
    if (lead || (!otherDoer && earlier.length > 0)) return unclear(earlier, needs.at, otherDoer, met);
  }
  const doer = pronouns.find((pronoun) => pronoun.subject && pronoun.gender !== 'they' && pronoun.at > main.at(-1)!.from);
  if (refs.length > 1 && doer && clause.hasRisk && refs.filter((ref) => fits(people.get(ref), doer.gender)).length > 1)
    return unclear(refs, doer.at, otherDoer, met);
  return about(refs, otherDoer, met);
}

/** "gave his guitar to Jon", "nor at John next door": a name behind a preposition is what the telling reaches, not whom it is about. */
const isReached = ({ from }: Mention, { tokens }: ClauseFacts) =>
  /^(?:to|for|about|of|from|like|than|on)$/.test(tokens[from - 1]?.text ?? '');

/** "Dominoes with Bogdan till half two", said of Arthur or of the author? Sitting, walking and talking with somebody is the author's. */
function besideSomebody(
  main: readonly Mention[],
  pronouns: readonly Pronoun[],
  { tokens, range, text }: ClauseFacts,
  state: SubjectState,
): readonly string[] | undefined {
  const [only] = main;
  if (main.length !== 1 || !only || only.possessive || state.focus.length !== 1 || only.refs.includes(state.focus[0]!)) return undefined;
  if (
    tokens[only.from - 1]?.text !== 'with' ||
    pronouns.some(({ at }) => at < only.from) ||
    /\b(?:i|me|we|us|staff|both of us)\b/.test(text)
  )
    return undefined;
  return AUTHORS_ACT.test(tokens[range.from]!.text) ? undefined : [...state.focus, ...only.refs];
}
const AUTHORS_ACT =
  /^(?:sat|spent|chatted|talked|spoke|checked|supported|went|walked|1|one|session|started|finished|stayed|been|worked|met|done|did|had|visit|visited|appointment|home|joint|hv|then|and|after|later|money|key|keyworker|keywork|with)$/;

/** "He's come up lovely this week has Will": the name comes last, behind its auxiliary. */
const inverts = ({ tokens, range }: ClauseFacts, main: readonly Mention[], pronoun: Pronoun, people: ReadonlyMap<string, PersonFacts>) =>
  main.length === 1 &&
  main[0]!.to === range.to &&
  fits(people.get(main[0]!.refs[0]!), pronoun.gender) &&
  /^(?:has|is|was|did|does|had|will|bless)$/.test(tokens[main[0]!.from - 1]?.text ?? '');

/** "when he woke Idris said …", "he, Idris that is": the pronoun points forward to the name beside it. */
const cleftsTo = ({ tokens }: ClauseFacts, main: Mention, pronoun: Pronoun) =>
  main.from - pronoun.at <= 3 && /^(?:,|\(|-|thats?|meaning|mean)$/.test(tokens[main.from - 1]?.text ?? '');

/** A clause with neither name nor pronoun: the whole unit's, or carried on from the clause before. */
function withoutWords(clause: ClauseFacts, text: string, otherDoer: boolean, state: SubjectState, met: readonly string[]): Decided {
  const next = { ...state, met };
  if (state.focus.length === 0 && AUTHOR_ONLY.test(text)) return { subject: { decision: { kind: 'none' }, otherDoer }, state: next };
  const nobodys = clause.isContent && tellsOfNobody(clause);
  if (!clause.isContent || (nobodys && !clause.hasRisk)) return { subject: { decision: { kind: 'none' }, otherDoer }, state: next };
  // Harm in a sentence about the building is somebody's, and not for certain that of whoever came up last.
  if (nobodys && opensOnBuilding(clause))
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
