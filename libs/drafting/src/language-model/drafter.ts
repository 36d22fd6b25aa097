import {
  type DraftOutcome,
  type DraftRequest,
  type DraftSentence,
  type DraftSet,
  draftExtractively,
  EXTRACTIVE_VERSION,
  type FallbackReason,
  type NoteDrafter,
  type RejectedWording,
  verify,
} from '@handrail/care-notes';
import { askModel, type ModelSettings } from './ask.js';
import { holdsIdentifier } from './identifiers.js';
import { type ModelAnswer, PROMPT_VERSION } from './prompt.js';
import { Pseudonyms, type RandomLetters } from './pseudonyms.js';

/** Says whether one more paid request of a worker fits into their day, and counts it if it does. */
export interface CostCap {
  take(workerId: string): Promise<boolean>;
}

/**
 * Drafts with a language model that may only re-word. Names are replaced before anything leaves, each answer is judged by the verifier,
 * a sentence it refuses stays in the author's words, and whenever the model fails the extractive draft comes back within the time budget.
 */
export function languageModelDrafter(settings: ModelSettings, cap: CostCap, random: RandomLetters): NoteDrafter {
  return {
    async draft(request: DraftRequest): Promise<DraftOutcome> {
      const own = draftExtractively(request.capture, request.understanding);
      const back = (insteadOfModel: FallbackReason): DraftOutcome => ({
        ...own,
        madeBy: { drafter: 'extractive', version: EXTRACTIVE_VERSION, insteadOfModel },
      });
      const sentences = distinct(own);
      if (sentences.length === 0) return back('off');
      // All of it at once: a number may be cut in two by the end of a sentence.
      if (holdsIdentifier(request.capture.text)) return back('identifiers_would_leave');
      const names = new Pseudonyms(request.context, request.capture.text, random);
      const payload = JSON.stringify({
        sentences: sentences.map(({ segmentIds, text, section }) => ({ id: segmentIds[0], words: names.hide(text), section })),
      });
      const asked = await askModel(settings, payload, () => cap.take(request.authorId));
      if (!asked.ok) return back(asked.reason);
      const offered = restored(asked.answer, names, sentences);
      if (!offered) return back('invalid_answer');
      const { set, rejected } = reworded(own, offered, request);
      if (rejected.length === sentences.length) return back('rejected_by_verifier');
      return {
        ...set,
        madeBy: { drafter: 'language-model', model: settings.model, promptVersion: PROMPT_VERSION, requests: asked.requests, rejected },
      };
    },
  };
}

const distinct = (set: DraftSet): DraftSentence[] => [
  ...new Map(
    [...set.drafts.flatMap(({ sentences }) => sentences), ...set.held].map((sentence) => [sentence.segmentIds.join(), sentence]),
  ).values(),
];

/** Words by segment id, with names back in; undefined when the answer speaks of sentences or people that were not sent, or twice of one. */
function restored(answer: ModelAnswer, names: Pseudonyms, sent: readonly DraftSentence[]): Map<string, string> | undefined {
  const known = new Set(sent.map(({ segmentIds }) => segmentIds[0]));
  const words = new Map<string, string>();
  try {
    for (const { id, text } of answer.sentences) {
      if (!known.has(id) || words.has(id)) return undefined;
      words.set(id, names.restore(text).trim());
    }
  } catch {
    return undefined;
  }
  return words;
}

/** Takes each re-wording that the verifier passes; held sentences keep the author's words, since nobody yet knows whose they are. */
function reworded(
  own: DraftSet,
  offered: ReadonlyMap<string, string>,
  request: DraftRequest,
): { set: DraftSet; rejected: RejectedWording[] } {
  const rejected = new Map<string, RejectedWording>();
  const drafts = own.drafts.map(({ subject, sentences }) => ({
    subject,
    sentences: sentences.map((sentence): DraftSentence => {
      const text = offered.get(sentence.segmentIds[0] ?? '');
      if (text === undefined || text === sentence.text) return sentence;
      const tried: DraftSentence = { ...sentence, text, kind: 'REWORDED' };
      const findings = verify(
        { drafts: [{ subject, sentences: [tried] }], held: [], leftOut: [] },
        request.capture,
        request.understanding,
        request.context,
      ).filter((finding) => finding.sentence !== undefined);
      if (findings.length === 0) return tried;
      rejected.set(sentence.segmentIds.join(), {
        segmentIds: sentence.segmentIds,
        offered: text,
        findings: [...new Set(findings.map(({ kind }) => kind))],
      });
      return sentence;
    }),
  }));
  return { set: { ...own, drafts }, rejected: [...rejected.values()] };
}
