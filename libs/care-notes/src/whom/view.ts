import { type ClauseFacts, fits, type Gender, type Pronoun, pronounsOf } from '../people/pronouns.js';
import type { Mention } from '../people/mention.js';
import { type Assignment, assignmentOf } from '../segment/assignment.js';
import { isYetToDo } from '../segment/closing.js';
import { perhapsNamed } from '../people/perhaps-named.js';
import type { ReadNote } from '../segment/read-note.js';
import { rareWords } from '../segment/ties.js';
import { FINITE, PAST } from '../text/verbs.js';
import { type Candidate, candidatesOf, keyOf } from './candidates.js';
import { type Opening, openingOf } from './opening.js';
import { type Role, roleOf } from './role.js';

/** What a whole dictation shows before anybody asks whom one clause is about. */
export interface NoteView {
  readonly note: ReadNote;
  readonly candidates: readonly (readonly Candidate[])[];
  /** Words of each clause that may tie it to another. */
  readonly words: readonly (readonly string[])[];
  /** Whom each clause is about by rule. */
  readonly told: readonly (readonly string[])[];
  /** For each person the number of the first clause about them that holds a word. */
  readonly firstTold: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Who is named for sure in each clause. */
  readonly named: readonly ReadonlySet<string>[];
  /** Everybody who is ever in question. */
  readonly everybody: ReadonlySet<string>;
  /** Few marks for its words: spoken on without a stop. */
  readonly running: boolean;
  /** Words of each person's care plans. */
  readonly planWords: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One clause of it. */
export interface ClauseView {
  readonly i: number;
  readonly facts: ClauseFacts;
  readonly candidates: readonly Candidate[];
  /** How it names anybody; `owner`: only what is somebody's. */
  readonly naming: Role | 'kin' | 'pronoun' | 'they' | 'bare';
  readonly opens: Opening;
  /** What stands before it; `fresh` where a sentence ended. */
  readonly start: 'begin' | 'line' | 'sentence' | 'comma' | 'run';
  readonly fresh: string;
  readonly knowns: readonly Mention[];
  readonly pronouns: readonly Pronoun[];
  /** Kinds of its pronouns for one person that are not kin's. */
  readonly single: readonly Gender[];
  readonly verbs: number;
  readonly harm: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly toDo: boolean;
  /** A name of it is two people's. */
  readonly ambiguous: boolean;
  readonly perhaps: readonly string[];
  /** What the rules say: whom, as a key; `none` or `unclear`. */
  readonly rules: string;
  readonly assignment: Assignment | undefined;
  /** Of what kind the question of the rules is; empty where they ask none. */
  readonly why: string;
  /** Who came up so far, by name or by rule. */
  readonly met: ReadonlySet<string>;
}

export function viewNote(note: ReadNote, planWords: NoteView['planWords']): NoteView {
  const { clauses, decided, tokens } = note;
  const candidates = candidatesOf(note);
  const marks = tokens.filter(({ kind, text }) => kind === 'break' || /^[.,!?;]$/.test(text)).length;
  const words = clauses.map(({ text }) => rareWords(text));
  const told = decided.map(({ decision }) => (decision.kind === 'people' ? decision.refs : []));
  return {
    note,
    candidates,
    words,
    told,
    firstTold: firstToldIn(words, told),
    named: clauses.map(({ mentions }) => new Set(mentions.flatMap(({ who, refs }) => (who === 'known' && refs.length === 1 ? refs : [])))),
    everybody: new Set(candidates.flat(2).filter((ref) => ref !== '?')),
    running: marks * WORDS_A_MARK < tokens.length,
    planWords,
  };
}
const WORDS_A_MARK = 12;

function firstToldIn(words: NoteView['words'], told: NoteView['told']): NoteView['firstTold'] {
  const first = new Map<string, Map<string, number>>();
  told.forEach((refs, i) => {
    for (const ref of refs) {
      const own = first.get(ref) ?? new Map<string, number>();
      first.set(ref, own);
      for (const word of words[i]!) if (!own.has(word)) own.set(word, i);
    }
  });
  return first;
}

/** A clause before this one was about somebody and held the word. */
export const wasToldOf = ({ firstTold }: NoteView, ref: string, word: string, i: number): boolean =>
  (firstTold.get(ref)?.get(word) ?? i) < i;

export function viewClause(view: NoteView, i: number): ClauseView {
  const { clauses, tokens, decided, people, isContent, hasRisk } = view.note;
  const clause = clauses[i]!;
  const harm = hasRisk[i] === true;
  const perhaps = perhapsNamed(clause, tokens, people);
  const facts: ClauseFacts = { ...clause, tokens, hasRisk: harm, isContent: true, perhaps };
  const pronouns = pronounsOf(facts);
  const single = pronouns.flatMap(({ gender, afterKin }) => (gender !== 'they' && !afterKin ? [gender] : []));
  const knowns = clause.mentions.filter(({ who }) => who === 'known');
  const before = tokens[clause.range.from - 1];
  const start =
    before === undefined
      ? 'begin'
      : before.kind === 'break'
        ? 'line'
        : /^[.!?;]$/.test(before.text)
          ? 'sentence'
          : before.text === ','
            ? 'comma'
            : 'run';
  const named = knowns.find(({ possessive }) => !possessive);
  const unnamed = clause.mentions.some(({ who }) => who === 'relative')
    ? 'kin'
    : single.length > 0
      ? 'pronoun'
      : pronouns.length > 0
        ? 'they'
        : 'bare';
  const naming = knowns.length === 0 ? unnamed : named ? roleOf(named, clause.range, tokens) : 'owner';
  const { decision, askedBy, closes } = decided[i]!;
  const upTo = (refs: readonly Iterable<string>[]) => refs.slice(0, i + 1).flatMap((some) => [...some]);
  return {
    i,
    facts,
    candidates: view.candidates[i]!,
    naming,
    opens: openingOf(tokens[clause.range.from]!.text),
    start,
    fresh: start === 'comma' || start === 'run' ? start : 'fresh',
    knowns,
    pronouns,
    single,
    verbs: tokens.slice(clause.range.from, clause.range.to).filter(({ text }) => FINITE.has(text) || PAST.has(text)).length,
    harm,
    isFirst: i === isContent.indexOf(true),
    isLast: i === isContent.lastIndexOf(true),
    toDo: isYetToDo(clause.text),
    ambiguous: knowns.some(({ refs }) => refs.length > 1),
    perhaps,
    rules: decision.kind === 'people' ? keyOf(decision.refs) : decision.kind,
    assignment: decision.kind === 'people' ? assignmentOf(view.note, i) : undefined,
    why:
      decision.kind === 'unclear'
        ? `${naming}${decision.candidates.length === 0 ? ', nobody yet' : decision.candidates.length === 1 ? ', one' : ''}${closes ? ', closing' : askedBy === undefined ? ', carried' : ''}`
        : '',
    met: new Set([...upTo(view.named), ...upTo(view.told)]),
  };
}

/** Who of those who came up so far a pronoun may stand for. */
export const fitting = ({ met }: ClauseView, { note }: NoteView, gender: Gender): readonly string[] =>
  [...met].filter((ref) => fits(note.people.get(ref), gender));
