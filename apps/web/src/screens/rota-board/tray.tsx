import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { rotaEditingEdit } from '../../generated/sdk.gen.js';
import { rotasReadQueryKey } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { focusBehindDialogs, useFocusKept } from '../../ui/focus-kept.js';
import { PressButton } from '../../ui/press-button.js';
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
export function Tray(props: TrayProps) {
  const part = useRef<HTMLDivElement>(null);
  useFocusKept(part, () => (part.current?.querySelector('h2') ?? boardCell())?.focus());
  return (
    <div ref={part}>
      <Waiting {...props} />
    </div>
  );
}

function Waiting({ rota, editing, words }: TrayProps) {
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
        <h2 tabIndex={-1} className="nhsuk-heading-s heading-kept">
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
      <div className="tray__buttons">
        <PressButton className="nhsuk-button nhsuk-button--secondary" isReady={count > 0} onClick={editing.undo}>
          Undo
        </PressButton>
        <PressButton className="nhsuk-button nhsuk-button--secondary" isReady={pending.undone.length > 0} onClick={editing.redo}>
          Redo
        </PressButton>
        <button type="button" className="link-button" onClick={editing.clear}>
          Throw all of it away
        </button>
      </div>
    </section>
  );
}

/** The cell that was worked on last: the one in the tab order. */
const boardCell = () => document.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]');

function Judged({ rota, editing }: Omit<TrayProps, 'words'>) {
  const { pending, scratch, verdict, judging, refused } = editing;
  const form = useKeptForm(`rota-save-${rota.rotaId}`, NO_WORDS);
  const { reason, overrides } = form.values;
  const queries = useQueryClient();
  const [stale, setStale] = useState(false);
  const published = rota.state === 'PUBLISHED' || rota.state === 'LIVE';
  const save = useAction({
    // A change made in between would stand on the version before, and so against this very save.
    shownBy: [rotasReadQueryKey({ path: { rotaId: rota.rotaId } })],
    run: (body: { changes: Change[]; reason?: string; overrides: { rule: string; workerId: string; reason: string }[] }, sending) =>
      rotaEditingEdit({ path: { rotaId: rota.rotaId }, body, ...sending, headers: { ...sending.headers, ...ifMatch(rota.version) } }),
    said: ({ number, told, asked }) =>
      `Saved as version ${number}.${told > 0 ? ` ${told} told.` : ''}${asked > 0 ? ` ${asked} asked whether they accept.` : ''}`,
    onDone: ({ number }, { changes }) => {
      editing.saved(changes, number);
      form.clear();
      focusBehindDialogs(boardCell);
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
          <PressButton className="nhsuk-button" isReady={ready && !save.isPending && (!published || reason.trim() !== '')} onClick={send}>
            {save.isPending ? 'Saving' : 'Save as the next version'}
          </PressButton>
        </>
      )}
    </>
  );
}
