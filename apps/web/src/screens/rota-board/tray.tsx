import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { rotaEditingEdit } from '../../generated/sdk.gen.js';
import { rotasReadQueryKey } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { shiftOnDay, type ShiftWords } from './cell-words.js';
import { changeWords, type Change } from './changes.js';
import { Conflict } from './conflict.js';
import type { Editing } from './use-editing.js';
import { keyOfBreach, Verdict, type Overrides } from './verdict.js';

interface TrayProps {
  readonly rota: Rota;
  readonly editing: Editing;
  readonly words: ShiftWords;
}

const NO_WORDS: { readonly reason: string; readonly overrides: Overrides } = { reason: '', overrides: {} };

/** What is not saved, what the checker says of it, and saving it. Shows nothing while nothing is changed. */
export function Tray({ rota, editing, words }: TrayProps) {
  const { pending, scratch } = editing;
  const names = new Map(rota.people.map(({ workerId, name }) => [workerId, name]));
  const inWords = (change: Change) =>
    changeWords(
      change,
      (workerId) => names.get(workerId) ?? 'somebody',
      (shiftId) => shiftOnDay(shiftId, words),
    );
  const count = pending.changes.length;
  if (count === 0 && pending.undone.length === 0) return null;
  const moved = pending.baseNumber !== null && pending.baseNumber !== rota.number && count > 0;
  return (
    <section
      className={scratch ? 'tray tray--scratch no-print' : 'tray no-print'}
      aria-label={scratch ? 'Scratch copy' : 'Changes not saved'}
    >
      <div className="tray__head" role="status">
        <h2 className="nhsuk-heading-s">
          {count} {count === 1 ? 'change' : 'changes'}, {scratch ? 'on a scratch copy: nothing of it is saved or published' : 'not saved'}
        </h2>
      </div>
      <ol className="tray__changes">
        {pending.changes.map((change, position) => (
          <li key={`${position} ${JSON.stringify(change)}`}>
            {inWords(change)}{' '}
            <button type="button" className="link-button" onClick={() => editing.remove(position)}>
              Remove<span className="nhsuk-u-visually-hidden">: {inWords(change)}</span>
            </button>
          </li>
        ))}
      </ol>
      {moved ? <Conflict rota={rota} editing={editing} inWords={inWords} /> : <Judged rota={rota} editing={editing} />}
      {/* Undo and redo are never disabled: a button that is loses the focus of whoever has just pressed it. */}
      <div className="tray__buttons">
        <button type="button" className="nhsuk-button nhsuk-button--secondary" aria-disabled={count === 0} onClick={editing.undo}>
          Undo
        </button>
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          aria-disabled={pending.undone.length === 0}
          onClick={editing.redo}
        >
          Redo
        </button>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            editing.clear();
            focusBoard();
          }}
        >
          Throw all of it away
        </button>
      </div>
    </section>
  );
}

/** The tray goes away with what it held, so the focus goes back to the cell that is in the tab order. */
function focusBoard(): void {
  document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
}

function Judged({ rota, editing }: Omit<TrayProps, 'words'>) {
  const { pending, scratch, verdict, judging, refused } = editing;
  const form = useKeptForm(`rota-save-${rota.rotaId}`, NO_WORDS);
  const { reason, overrides } = form.values;
  const queries = useQueryClient();
  const [stale, setStale] = useState(false);
  const published = rota.state === 'PUBLISHED' || rota.state === 'LIVE';
  const save = useAction({
    run: (body: { changes: Change[]; reason?: string; overrides: { rule: string; workerId: string; reason: string }[] }, sending) =>
      rotaEditingEdit({ path: { rotaId: rota.rotaId }, body, ...sending, headers: { ...sending.headers, ...ifMatch(rota.version) } }),
    said: ({ number, told, asked }) =>
      `Saved as version ${number}.${told > 0 ? ` ${told} told.` : ''}${asked > 0 ? ` ${asked} asked whether they accept.` : ''}`,
    onDone: () => {
      editing.clear();
      form.clear();
      focusBoard();
    },
  });
  if (pending.changes.length === 0) return null;
  const answered = (verdict?.refusedFor ?? []).every(
    (breach) => breach.overridable && (overrides[keyOfBreach(breach)] ?? '').trim() !== '',
  );
  const ready = verdict !== undefined && !judging && (verdict.allowed || answered);
  const send = () => {
    setStale(false);
    save.mutate(
      {
        changes: [...pending.changes],
        ...(reason.trim() === '' ? {} : { reason }),
        overrides: (verdict?.refusedFor ?? [])
          .filter((breach) => overrides[keyOfBreach(breach)])
          .map((breach) => ({ rule: breach.rule, workerId: breach.workerId, reason: overrides[keyOfBreach(breach)] ?? '' })),
      },
      {
        onError: (problem) => {
          // Somebody else came first: what they did is read and shown beside what is here.
          if (problem.code !== 'stale-version' && problem.code !== 'conflict') return;
          setStale(true);
          void queries.invalidateQueries({ queryKey: rotasReadQueryKey({ path: { rotaId: rota.rotaId } }) });
        },
      },
    );
  };
  return (
    <>
      {refused ? <Refusal problem={refused} /> : null}
      {verdict && !refused ? (
        <Verdict
          verdict={verdict}
          overrides={overrides}
          {...(scratch ? {} : { onOverride: (key: string, words: string) => form.set({ overrides: { ...overrides, [key]: words } }) })}
        />
      ) : null}
      <p role="status" className="quiet">
        {judging ? 'The checker is judging it.' : ''}
      </p>
      {scratch ? (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={editing.keepScratch}>
          Make these changes that can be saved
        </button>
      ) : (
        <>
          {published ? (
            <Field label="Why?" hint="The rota is published: the people concerned are told, and those with a new shift are asked.">
              {(control) => (
                <input {...control} className="nhsuk-input" value={reason} onChange={(event) => form.set({ reason: event.target.value })} />
              )}
            </Field>
          ) : null}
          {stale ? null : <Refusal problem={save.error} />}
          <button
            type="button"
            className="nhsuk-button"
            disabled={!ready || save.isPending || (published && reason.trim() === '')}
            onClick={send}
          >
            {save.isPending ? 'Saving' : 'Save as the next version'}
          </button>
        </>
      )}
    </>
  );
}
