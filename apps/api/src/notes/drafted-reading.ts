import {
  draftExtractively,
  EXTRACTIVE_VERSION,
  verify,
  type DictationContext,
  type DraftOutcome,
  type DraftSentence,
  type Finding,
  type PersonDraft,
} from '@handrail/care-notes';
import type { Reading } from './understood.js';

/** A capture's reading with what the drafter made of it, judged by the verifier. */
export interface DraftedReading {
  readonly reading: Reading;
  readonly outcome: DraftOutcome;
  readonly findings: readonly Finding[];
}

/** What a language model made of one dictation: kept, so that no answer, addition or edit asks it again. */
export interface KeptWording {
  readonly madeBy: DraftOutcome['madeBy'];
  readonly wordings: readonly { readonly segmentIds: readonly string[]; readonly text: string }[];
}

/** A reading with what a drafter made of it, and what the verifier has against that. */
export function judged(reading: Reading, outcome: DraftOutcome, context: DictationContext): DraftedReading {
  const capture = { captureId: reading.captureId, text: reading.text };
  return { reading, outcome, findings: verify(outcome, capture, reading.understanding, context) };
}

/** What has to be kept of a language model's draft: its own wordings, by segment. */
export const wordingOf = ({ drafts, madeBy }: DraftOutcome): KeptWording => ({
  madeBy,
  wordings: drafts.flatMap(({ sentences }) =>
    sentences.filter(({ kind }) => kind === 'REWORDED').map(({ segmentIds, text }) => ({ segmentIds, text })),
  ),
});

/**
 * A reading drafted without asking anybody: the author's own sentences, with the kept wordings that the verifier still passes.
 * What an answer has given to another person is judged anew, because a wording that fitted one may not fit the other.
 */
export function draftedFrom(reading: Reading, context: DictationContext, kept: KeptWording | null = null): DraftedReading {
  const capture = { captureId: reading.captureId, text: reading.text };
  const own = draftExtractively(capture, reading.understanding);
  if (kept === null) return judged(reading, { ...own, madeBy: { drafter: 'extractive', version: EXTRACTIVE_VERSION } }, context);
  const offered = new Map(kept.wordings.map(({ segmentIds, text }) => [segmentIds.join(), text]));
  const worded = (subject: PersonDraft['subject'], sentence: DraftSentence): DraftSentence => {
    const text = offered.get(sentence.segmentIds.join());
    if (text === undefined) return sentence;
    const tried: DraftSentence = { ...sentence, text, kind: 'REWORDED' };
    const alone = { drafts: [{ subject, sentences: [tried] }], held: [], leftOut: [] };
    const faults = verify(alone, capture, reading.understanding, context).filter((finding) => finding.sentence !== undefined);
    return faults.length === 0 ? tried : sentence;
  };
  const drafts = own.drafts.map(({ subject, sentences }) => ({ subject, sentences: sentences.map((one) => worded(subject, one)) }));
  return judged(reading, { ...own, drafts, madeBy: kept.madeBy }, context);
}
