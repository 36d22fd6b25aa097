import { sessionStart, sessionStartDemo } from '../generated/sdk.gen.js';
import type { ApiProblem } from '../api/problem.js';
import type { WhoAmI } from '../generated/types.gen.js';

/** Signing in is no saved change: no key, no retry. The error type is what the fetch layer throws. */
interface SignInCall<Input> {
  readonly mutationFn: (input: Input) => Promise<WhoAmI>;
  readonly onError?: (error: ApiProblem) => void;
}

export const sessionStartMutation: SignInCall<{ readonly name: string; readonly password: string }> = {
  mutationFn: async (body) => (await sessionStart({ body, throwOnError: true })).data,
};

export const sessionStartDemoMutation: SignInCall<{ readonly name: string }> = {
  mutationFn: async (body) => (await sessionStartDemo({ body, throwOnError: true })).data,
};
