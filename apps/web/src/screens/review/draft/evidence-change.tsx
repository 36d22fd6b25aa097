import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { carePlansInForceOptions } from '../../../generated/@tanstack/react-query.gen.js';
import { draftsEdit } from '../../../generated/sdk.gen.js';
import type { Draft } from '../../../generated/types.gen.js';
import { useAction } from '../../../api/use-action.js';
import { Field } from '../../../ui/field.js';
import { PressButton } from '../../../ui/press-button.js';
import { Refusal } from '../../../ui/refusal.js';
import { Read } from '../../../ui/states.js';
import { CHANGED_BY_DRAFT } from './changed.js';
import type { Sentence } from './draft-lines.js';
import { COUNTS, Evidence, type PlanLink } from './evidence.js';
import { linesToPutOn, planLines } from './plan-lines.js';

interface OfSentence {
  readonly draft: Draft;
  readonly sentence: Sentence;
}

/** What one sentence counts as evidence of, for its author to take off, put back, or put on. */
export function EvidenceChange({ draft, sentence }: OfSentence) {
  const { draftId, contentHash } = draft;
  const { key, planLinks, planLinksOff } = sentence;
  const change = useAction({
    run: ({ kind, line }: { kind: 'link' | 'unlink'; line: string }, sending) =>
      draftsEdit({ path: { draftId }, body: { contentHash, edits: [{ kind, key, line }] }, ...sending }),
    refreshes: CHANGED_BY_DRAFT,
    said: (_, { kind, line }) => (kind === 'link' ? `It counts as evidence of ${line}.` : `It is no evidence of ${line}.`),
  });
  const button = (kind: 'link' | 'unlink', words: string, { line }: PlanLink) => (
    <button type="button" className="link-button no-print" disabled={change.isPending} onClick={() => change.mutate({ kind, line })}>
      {words}
      <span className="nhsuk-u-visually-hidden">
        : {line}, {sentence.text}
      </span>
    </button>
  );
  return (
    <>
      <Refusal problem={change.error} />
      <Evidence links={planLinks} lead={COUNTS} beside={(link) => button('unlink', 'Take off', link)} />
      <Evidence links={planLinksOff} lead="Taken off, no evidence of:" beside={(link) => button('link', 'Put back', link)} />
      {draft.ref === null ? null : (
        <PutOn
          planRef={draft.ref}
          planLinks={planLinks}
          text={sentence.text}
          isReady={!change.isPending}
          onPutOn={(line) => change.mutate({ kind: 'link', line })}
        />
      )}
    </>
  );
}

interface PutOnProps {
  readonly planRef: string;
  readonly planLinks: readonly PlanLink[];
  readonly text: string;
  readonly isReady: boolean;
  readonly onPutOn: (line: string) => void;
}

/** The lines of the plan in force to choose from, read when they are asked for. */
function PutOn({ planRef, planLinks, text, isReady, onPutOn }: PutOnProps) {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const plan = useQuery({ ...carePlansInForceOptions({ path: { ref: planRef } }), enabled: isOpen });
  if (!isOpen) {
    return (
      <p className="sentence__actions no-print">
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          Put a plan line on<span className="nhsuk-u-visually-hidden">: {text}</span>
        </button>
      </p>
    );
  }
  return (
    <form
      className="sentence__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onPutOn(chosen);
      }}
    >
      <Read query={plan} what="the plan in force">
        {(read) => (
          <Field label="It counts as evidence of">
            {(control) => (
              <select {...control} autoFocus className="nhsuk-select" value={chosen} onChange={(event) => setChosen(event.target.value)}>
                <option value="">Choose a line of the plan</option>
                {linesToPutOn(planLines(read), planLinks).map(({ line, text: said }) => (
                  <option key={line} value={line}>
                    {line} {said}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </Read>
      <PressButton type="submit" className="nhsuk-button" isReady={isReady && chosen !== ''}>
        Put it on
      </PressButton>{' '}
      <button type="button" className="link-button" onClick={() => setOpen(false)}>
        Leave it as it is
      </button>
    </form>
  );
}
