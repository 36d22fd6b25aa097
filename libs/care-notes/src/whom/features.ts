import { BYSTANDERS, RELATION_WORDS } from '../people/names.js';
import type { ReadNote } from '../segment/read-note.js';
import { type Candidate, isUntold } from './candidates.js';
import { TOGETHER } from './holding.js';
import { mayDoubt, maySettle, rulesStand } from './in-charge.js';
import { nobodyFeatures } from './nobody-features.js';
import { pairFeatures } from './pair-features.js';
import { personFeatures } from './person-features.js';
import type { Relation } from './relations.js';
import { untoldFeatures } from './untold-features.js';
import { type ClauseView, type NoteView, viewClause, viewNote } from './view.js';

/** One clause that stands in the draft, with whom it may be about. */
export interface Choice {
  /** Number of the clause in the dictation. */
  readonly clause: number;
  readonly candidates: readonly Candidate[];
  /** Names of what holds of each candidate, whoever came before. */
  readonly own: readonly (readonly string[])[];
  /** Names of what holds of each relation to whoever came before. */
  readonly carried: Readonly<Record<Relation, readonly string[]>>;
  /** What the rules say is left as it is. */
  readonly stands: boolean;
  /** Whether each candidate may speak against whom the rules chose. */
  readonly doubts: readonly boolean[];
  /** Whether each candidate may be given the clause where the rules asked. */
  readonly settles: readonly boolean[];
}

/** Every clause of a dictation that stands in the draft, in order, with whom it may be about and what speaks for each. Pure. */
export function choicesOf(note: ReadNote, planWords: NoteView['planWords']): readonly Choice[] {
  const view = viewNote(note, planWords);
  return note.clauses.flatMap((_, i): Choice[] => {
    if (!note.isContent[i]) return [];
    const clause = viewClause(view, i);
    return [
      {
        clause: i,
        candidates: clause.candidates,
        own: clause.candidates.map((refs) => ownFeatures(refs, clause, view)),
        carried: carriedFeatures(clause),
        stands: rulesStand(clause),
        doubts: clause.candidates.map((refs) => mayDoubt(refs, clause, view)),
        settles: clause.candidates.map((refs) => maySettle(refs, clause, view)),
      },
    ];
  });
}

function ownFeatures(refs: Candidate, clause: ClauseView, view: NoteView): readonly string[] {
  if (refs.length === 0) return nobodyFeatures(clause, view);
  if (isUntold(refs)) return untoldFeatures(clause, view);
  return refs.length > 1 ? pairFeatures(refs, clause, view) : personFeatures(refs[0]!, clause, view);
}

const BYSTANDER = new RegExp(`\\b(?:${RELATION_WORDS}|${BYSTANDERS}|visitor|carer)\\b`);

function carriedFeatures({ naming, start, fresh, opens, facts, verbs, isLast, toDo, harm }: ClauseView): Choice['carried'] {
  const bare = naming === 'bare';
  return {
    same: [
      's',
      `s ${naming}`,
      `s ${naming} ${start}`,
      `s ${opens}${bare || naming === 'pronoun' ? `, ${naming}` : ''}`,
      ...(bare ? [`s bare ${verbs > 0 ? 'verb' : 'verbless'} ${start}`] : []),
      ...(bare && isLast ? ['s bare last'] : []),
      ...(bare && toDo ? [`s to do${isLast ? ' last' : ''}`] : []),
      ...(harm ? [`s harm ${naming}`] : []),
      ...(BYSTANDER.test(facts.text) ? [`s bystander ${naming}`] : []),
    ],
    part: ['p', `p ${naming}`],
    whole: ['w', `w ${naming}`, ...(TOGETHER.test(facts.text) ? ['w together'] : [])],
    other: [`o ${naming}`],
    start: [`b ${naming}`],
    nobody: [`n ${fresh}`],
    'nobody again': ['nn', `nn ${fresh}`, `nn ${naming}`],
    untold: [`u ${fresh}`],
    'untold again': ['uu', `uu ${fresh}`, `uu ${naming}`],
  };
}
