import { useId, useState, type ReactNode } from 'react';
import type { Draft } from '../../../generated/types.gen.js';
import { Dictation, type Span } from './dictation.js';
import { sectionsOf, type Sentence } from './draft-lines.js';

const NONE: readonly Span[] = [];

interface SentencesProps {
  readonly draft: Draft;
  /** What one sentence counts as evidence of, and what can be done with it, below it. */
  readonly below: (sentence: Sentence) => ReactNode;
}

/**
 * The draft beside the dictation. The sentence that is pointed at, or has the focus, lights its words in the dictation; pressed, it keeps
 * them lit.
 */
export function DraftBesideDictation({ draft, below }: SentencesProps) {
  const [pointedAt, setPointedAt] = useState<string>();
  const [kept, setKept] = useState<string>();
  const inHand = draft.sentences.find(({ key }) => key === (pointedAt ?? kept));
  const lit = inHand?.spans ?? NONE;
  return (
    <div className="beside">
      <Dictation captures={draft.captures} lit={lit} />
      <section className="draft" aria-label="The draft">
        {sectionsOf(draft).map(({ heading, sentences }) => (
          <div key={heading}>
            <h2 className="nhsuk-heading-s">{heading}</h2>
            <ul className="draft__sentences">
              {sentences.map((sentence) => (
                <li key={sentence.key}>
                  <OneSentence
                    sentence={sentence}
                    draft={draft}
                    isKept={kept === sentence.key}
                    isLit={inHand?.key === sentence.key}
                    onPoint={setPointedAt}
                    onKeep={() => setKept(kept === sentence.key ? undefined : sentence.key)}
                  />
                  {below(sentence)}
                </li>
              ))}
            </ul>
          </div>
        ))}
        {draft.sentences.length === 0 ? <p>No sentence of it can be filed yet.</p> : null}
      </section>
    </div>
  );
}

interface OneSentenceProps {
  readonly sentence: Sentence;
  readonly draft: Draft;
  readonly isKept: boolean;
  readonly isLit: boolean;
  readonly onPoint: (key: string | undefined) => void;
  readonly onKeep: () => void;
}

function OneSentence({ sentence, draft, isKept, isLit, onPoint, onKeep }: OneSentenceProps) {
  const id = useId();
  const { key, text, filedAs, reworded, spans } = sentence;
  const words = spans.map(({ captureId, start, end }) => draft.captures.find((one) => one.captureId === captureId)?.text.slice(start, end));
  return (
    <>
      <button
        type="button"
        className={isLit ? 'sentence sentence--lit' : 'sentence'}
        aria-pressed={isKept}
        aria-describedby={id}
        onFocus={() => onPoint(key)}
        onBlur={() => onPoint(undefined)}
        onMouseEnter={() => onPoint(key)}
        onMouseLeave={() => onPoint(undefined)}
        onClick={onKeep}
      >
        {text}
      </button>
      <span id={id} className="nhsuk-u-visually-hidden">
        Said as: {words.join(' … ')}
      </span>
      {filedAs === null || filedAs === text ? null : <p className="quiet sentence__note">In the record: {filedAs}</p>}
      {reworded === null ? null : <p className="quiet sentence__note">Re-worded by software. Your own words: {reworded}</p>}
    </>
  );
}
