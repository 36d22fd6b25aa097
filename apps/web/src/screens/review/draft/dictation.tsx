import { useEffect, useId, useRef } from 'react';
import type { Draft } from '../../../generated/types.gen.js';
import { litParts } from './lit-text.js';

export type Span = Draft['mentions'][number]['span'];

interface DictationProps {
  readonly captures: Draft['captures'];
  readonly lit: readonly Span[];
}

/** What was said, as it was said, with the words lit that the sentence in hand rests on. */
export function Dictation({ captures, lit }: DictationProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [mark] = box.current?.getElementsByTagName('mark') ?? [];
    // Only the box scrolls: the page must not run away from under the sentence that is being read.
    if (box.current && mark) box.current.scrollTop = mark.offsetTop - box.current.offsetTop - box.current.clientHeight / 3;
  }, [lit]);
  return (
    <section className="dictation" aria-labelledby={id}>
      <h2 id={id} className="nhsuk-heading-s">
        What was said
      </h2>
      <div ref={box} className="dictation__words" role="region" aria-label="The dictation" tabIndex={0}>
        {captures.map(({ captureId, text }) => (
          <p key={captureId}>
            {litParts(
              text,
              lit.filter((span) => span.captureId === captureId),
            ).map((part) => (part.lit ? <mark key={part.start}>{part.text}</mark> : part.text))}
          </p>
        ))}
      </div>
    </section>
  );
}
