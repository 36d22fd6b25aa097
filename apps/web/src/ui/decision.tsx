import { useState, type ReactNode } from 'react';
import { messagesByField, type ApiProblem } from '../api/problem.js';
import { useKeptForm } from '../session/kept-forms.js';
import { Field } from './field.js';
import { Refusal } from './refusal.js';
import { PressButton } from './press-button.js';
import './parts.css';

export interface Choice<Move extends string> {
  readonly move: Move;
  readonly words: string;
  /** Whether the record keeps why; asked for before it is sent. */
  readonly reason?: 'asked' | 'if-any';
}

interface DecisionProps<Move extends string> {
  /** What it is about, unique in the app: the reason typed is kept under it. */
  readonly name: string;
  readonly choices: readonly Choice<Move>[];
  readonly problem: ApiProblem | null;
  readonly isPending: boolean;
  readonly onDecide: (move: Move, reason: string | undefined) => void;
  /** Begins anew with what is there now, after the API refused because something changed. */
  readonly onReadAgain?: () => void;
  /** More that is asked for one choice, between its reason and its button. */
  readonly more?: (move: Move) => ReactNode;
}

const STALE = new Set(['stale-version', 'draft-changed-since-read', 'conflict', 'already-decided']);
const NO_REASON = { reason: '' };

/** What can be decided: one button each; a choice that wants a reason opens a field for it first. */
export function Decision<Move extends string>({ name, choices, problem, isPending, onDecide, onReadAgain, more }: DecisionProps<Move>) {
  const [open, setOpen] = useState<Move>();
  const { values, set, clear } = useKeptForm(`decide.${name}`, NO_REASON);
  const chosen = choices.find(({ move }) => move === open);
  const send = (move: Move) => {
    const reason = values.reason.trim();
    onDecide(move, reason === '' ? undefined : reason);
  };
  return (
    <section className="decision" aria-label="Your decision">
      <Refusal problem={problem} />
      {problem && onReadAgain && STALE.has(problem.code) ? (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onReadAgain}>
          Read it as it is now
        </button>
      ) : null}
      <div className="decision__choices">
        {choices.map(({ move, words, reason }, at) => (
          <PressButton
            key={move}
            className={at === 0 ? 'nhsuk-button' : 'nhsuk-button nhsuk-button--secondary'}
            aria-expanded={reason === undefined ? undefined : open === move}
            isReady={!isPending}
            onClick={() => (reason === undefined ? send(move) : setOpen(open === move ? undefined : move))}
          >
            {words}
          </PressButton>
        ))}
      </div>
      {chosen ? (
        <form
          key={chosen.move}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send(chosen.move);
          }}
        >
          <Field
            label={`${chosen.words}: why?${chosen.reason === 'if-any' ? ' (may be left empty)' : ''}`}
            hint="Kept in the record."
            message={messagesByField(problem).get('reason')}
          >
            {(control) => (
              <textarea
                {...control}
                // The person has just asked for this field by pressing the button above it.
                autoFocus
                className="nhsuk-textarea"
                rows={2}
                maxLength={500}
                value={values.reason}
                onChange={(event) => set({ reason: event.target.value.replaceAll('\n', ' ') })}
              />
            )}
          </Field>
          {more?.(chosen.move)}
          <PressButton type="submit" className="nhsuk-button" isReady={!isPending}>
            {chosen.words} now
          </PressButton>{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              clear();
              setOpen(undefined);
            }}
          >
            Cancel
          </button>
        </form>
      ) : null}
    </section>
  );
}
