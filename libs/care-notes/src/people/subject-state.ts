import type { Gender } from './pronouns.js';

export interface SubjectState {
  /** Whom the last clause about anybody was about. */
  readonly focus: readonly string[];
  /** Open doubt that later pronouns and bare verbs inherit. */
  readonly doubt: readonly string[] | undefined;
  readonly met: readonly string[];
  /** The pronoun that fitted nobody and so raised the doubt; a pronoun of another kind is not in it. */
  readonly doubted?: Gender | undefined;
  /** Whom it was about before the doubt arose. */
  readonly before: readonly string[];
  /** Everybody who was ever in doubt: named perhaps, or not. */
  readonly raised: readonly string[];
  /** The clause before told of the unit, the building or the author's own day. */
  readonly ofNobody: boolean;
  /** Whose names came up as words that were not taken for names. */
  readonly perhaps: readonly string[];
  /** Kin, staff or another resident came up in the clause before: a pronoun that fits nobody in focus may be theirs. */
  readonly bystander: boolean;
  /** The clause before was opened by the person's own telling ("whispers", "says"), so a pronoun that fits nobody is in their story. */
  readonly spoke: boolean;
}
