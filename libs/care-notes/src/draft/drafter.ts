import type { DictationContext, Understanding } from '../model.js';
import type { FindingKind } from '../verify/verify.js';
import { draftExtractively } from './extract.js';
import type { Capture, DraftSet } from './model.js';

/** Why a draft was made without the language model although one is configured. */
export type FallbackReason =
  | 'off'
  | 'time_budget'
  | 'unreachable'
  | 'rate_limited'
  | 'refused'
  | 'cut_off'
  | 'invalid_answer'
  | 'not_authorised'
  | 'cost_cap'
  | 'rejected_by_verifier'
  | 'identifiers_would_leave';

export interface RejectedWording {
  readonly segmentIds: readonly string[];
  readonly offered: string;
  readonly findings: readonly FindingKind[];
}

export interface DraftOutcome extends DraftSet {
  /** Stored with the draft, so that a reader years later knows what made it. */
  readonly madeBy:
    | { readonly drafter: 'extractive'; readonly version: string; readonly insteadOfModel?: FallbackReason }
    | {
        readonly drafter: 'language-model';
        readonly model: string;
        readonly promptVersion: string;
        readonly requests: number;
        /** Re-wordings that the verifier refused; the author's own words stand in their place. */ readonly rejected: readonly RejectedWording[];
      };
}

export interface DraftRequest {
  readonly capture: Capture;
  readonly understanding: Understanding;
  readonly context: DictationContext;
  /** Whose cost cap counts. */
  readonly authorId: string;
}

/** Makes drafts for a person to review. Implementations may re-word; they never file, and they always answer. */
export interface NoteDrafter {
  draft(request: DraftRequest): Promise<DraftOutcome>;
}

export const EXTRACTIVE_VERSION = 'extractive-1';

/** The default drafter and the fallback of every other one: no model, no network, no waiting. */
export const extractiveDrafter: NoteDrafter = {
  draft: ({ capture, understanding }) =>
    Promise.resolve({ ...draftExtractively(capture, understanding), madeBy: { drafter: 'extractive', version: EXTRACTIVE_VERSION } }),
};
