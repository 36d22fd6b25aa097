import type { ProblemCode } from '@handrail/contracts';
import { AlreadyStored, StoreRefused, type RefusalReason } from '@handrail/store';

const CODE_OF_REASON: Readonly<Record<RefusalReason, ProblemCode>> = {
  'step-not-allowed': 'conflict',
  'kept-as-it-is': 'conflict',
  'not-what-was-read': 'stale-version',
  'not-this-person': 'not-allowed',
  'outside-scope': 'not-allowed',
  'names-nothing': 'not-found',
};

const DETAIL: Readonly<Record<RefusalReason, string>> = {
  'step-not-allowed': 'This step does not follow from the state it is in. Read it again.',
  'kept-as-it-is': 'This is kept as it is. Add to it, or make the next version.',
  'not-what-was-read': 'It changed since you read it. Read it again, then repeat the change.',
  'not-this-person': 'Somebody else must do this.',
  'outside-scope': 'Your roles do not reach this.',
  'names-nothing': 'It names something that is not there. Check the ids in it.',
};

/** The answer to what the database itself refused: the last line, where the policy above it has a gap or lost a race. */
export function storeRefusal(thrown: unknown): { readonly code: ProblemCode; readonly detail: string } | undefined {
  if (thrown instanceof StoreRefused) return { code: CODE_OF_REASON[thrown.reason], detail: DETAIL[thrown.reason] };
  if (thrown instanceof AlreadyStored) return { code: 'conflict', detail: 'This is there already.' };
  return undefined;
}
