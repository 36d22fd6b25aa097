import type { Gender } from './pronouns.js';
import type { SubjectState } from './subject-state.js';

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
  /** The words themselves leave it open: a name that is two people's, "one of them", two people's tellings that ran together, somebody on no list. Nothing but the author settles it. */
  readonly firm?: true;
  /** Pronouns alone say so, of these kinds. */
  readonly leans?: readonly Gender[];
}

/** A clause's subject, and what the next clause may lean on. */
export type Decided = {
  subject: SubjectOfClause;
  state: Omit<SubjectState, 'before' | 'raised' | 'perhaps' | 'ofNobody' | 'bystander' | 'spoke'>;
};

export function about(refs: readonly string[], otherDoer: boolean, met: readonly string[]): Decided {
  return {
    subject: { decision: { kind: 'people', refs }, otherDoer } satisfies SubjectOfClause,
    state: { focus: refs, doubt: undefined, met },
  };
}

export function unclear(
  candidates: readonly string[],
  askedBy: number,
  otherDoer: boolean,
  met: readonly string[],
  doubted?: Gender,
): Decided {
  return {
    subject: { decision: { kind: 'unclear', candidates }, askedBy, otherDoer } satisfies SubjectOfClause,
    state: { focus: [], doubt: candidates, met, doubted },
  };
}

/** A question that nothing but the author settles. */
export const firmly = (decided: Decided): Decided => ({ ...decided, subject: { ...decided.subject, firm: true } });
