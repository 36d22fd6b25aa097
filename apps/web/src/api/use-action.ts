import { useState } from 'react';
import { useMutation, useQueryClient, type Query, type QueryKey } from '@tanstack/react-query';
import { say } from '../shell/toasts.js';
import { ApiProblem } from './problem.js';
import { IdempotencyKeys } from './sending.js';

/** What sending needs besides the input: headers to pass on, and that refusals are thrown. */
export interface Sending {
  readonly headers: { readonly 'Idempotency-Key': string };
  readonly throwOnError: true;
}

interface Action<Input, Answer> {
  /** Calls one function of the generated client and passes `sending` on. */
  readonly run: (input: Input, sending: Sending) => Promise<{ readonly data: Answer }>;
  /** Names of generated operations whose answers have changed by this, such as `calendarMyRequests`. All are asked again when absent. */
  readonly refreshes?: readonly string[];
  /** What the page shows of it: read anew before it is said to be done, so that the words and the page agree. */
  readonly shownBy?: readonly QueryKey[];
  /** What to tell the person when it is done. */
  readonly said?: string | ((answer: Answer, input: Input) => string);
  readonly onDone?: (answer: Answer, input: Input) => void;
}

/**
 * One thing that a person can do. It is sent with an Idempotency-Key that stays the same until it succeeded.
 * What the API refused is in `error`, for `<Refusal>` and for the fields.
 */
export function useAction<Input = void, Answer = unknown>({ run, refreshes, shownBy, said, onDone }: Action<Input, Answer>) {
  const queries = useQueryClient();
  const [keys] = useState(() => new IdempotencyKeys(() => crypto.randomUUID()));
  return useMutation<Answer, ApiProblem, Input>({
    mutationFn: async (input) => {
      const { data } = await run(input, { headers: { 'Idempotency-Key': keys.keyFor(input) }, throwOnError: true });
      await Promise.all((shownBy ?? []).map((queryKey) => queries.refetchQueries({ queryKey })));
      return data;
    },
    onSuccess: async (answer, input) => {
      keys.done();
      if (said !== undefined) say(typeof said === 'string' ? said : said(answer, input));
      onDone?.(answer, input);
      const touched = ({ queryKey }: Query) => refreshes === undefined || refreshes.includes(operationOf(queryKey));
      // A first answer still on its way would be taken as new, though it may have been written before this was done.
      await queries.cancelQueries({ predicate: (query) => touched(query) && query.state.data === undefined });
      await queries.invalidateQueries({ predicate: touched });
    },
  });
}

/** Generated keys begin with an object that names the operation. */
function operationOf([first]: readonly unknown[]): string {
  return typeof first === 'object' && first !== null && '_id' in first ? String(first['_id' as keyof typeof first]) : '';
}
