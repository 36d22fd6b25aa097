import type { NumberedSubject } from '../segment/clause.js';
import type { ReadNote } from '../segment/read-note.js';
import { choicesOf } from './features.js';
import { type Limits, verdictOf } from './verdict.js';
import type { NoteView } from './view.js';
import { sharesOf } from './weigh.js';
import { WHOM } from './weights.js';
import type { WhomWeights } from './weights-table.js';

/** Chosen with each writer of whole notes left out of learning (`learn-people.js --measure`, ADR 0108). */
export const LIMITS: Limits = { chosen: 0.16, settled: 0.1, nobodys: 0.6 };

/**
 * Whom each clause is about, by learnt weights over what the rules say and what the words show. What is not sure enough is asked about, with everybody
 * who came up so far; clauses side by side that were carried on from one another share the question. What only the author can tell stays asked.
 * @param asked questions numbered so far
 */
export function chooseSubjects(
  note: ReadNote,
  asked: number,
  planWords: NoteView['planWords'],
  weights: WhomWeights = WHOM,
  limits: Limits = LIMITS,
): NumberedSubject[] {
  const choices = choicesOf(note, planWords);
  const shares = sharesOf(choices, weights);
  const firm = firmQuestions(note.decided);
  const chosen = [...note.decided];
  const met = new Set<string>();
  let last = asked;
  let before = -2;
  choices.forEach((choice, at) => {
    const i = choice.clause;
    const subject = note.decided[i]!;
    for (const ref of bringsUp(note, i)) met.add(ref);
    if (firm.has(subject.asks)) return;
    const verdict = verdictOf(choice, shares[at]!, subject, limits);
    if (verdict === 'as by rule') return;
    const { otherDoer } = subject;
    if (verdict !== 'ask') {
      chosen[i] = { decision: verdict.length === 0 ? { kind: 'none' } : { kind: 'people', refs: verdict }, otherDoer, asks: 0 };
      return;
    }
    const goesOn = before === i - 1 && subject.carried === true;
    before = i;
    if (!goesOn) last += 1;
    chosen[i] = {
      decision: { kind: 'unclear', candidates: [...met] },
      ...(!goesOn && { askedBy: note.clauses[i]!.range.from }),
      otherDoer,
      asks: last,
    };
  });
  return chosen;
}

/** Numbers of the questions that nothing but the author settles. */
export const firmQuestions = (decided: readonly NumberedSubject[]): ReadonlySet<number> =>
  new Set(decided.flatMap(({ firm, asks }) => (firm === true ? [asks] : [])));

const bringsUp = ({ clauses, decided }: ReadNote, i: number): readonly string[] => {
  const { decision } = decided[i]!;
  const named = clauses[i]!.mentions.flatMap(({ who, refs }) => (who === 'known' && refs.length === 1 ? refs : []));
  return decision.kind === 'people' ? [...decision.refs, ...named] : named;
};
