import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { rotaEditingDifferenceOptions, rotaEditingVersionsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota, RotaDifference } from '../../generated/types.gen.js';
import { Read } from '../../ui/states.js';
import { isDoneIn, partsOf, placesOf, type Change } from './changes.js';
import type { Editing } from './use-editing.js';

interface ConflictProps {
  readonly rota: Rota;
  readonly editing: Editing;
  readonly inWords: (change: Change) => string;
}

/** Somebody saved another version meanwhile: theirs beside mine, and the person says which of mine still hold. Nothing is merged by itself. */
export function Conflict({ rota, editing, inWords }: ConflictProps) {
  const { pending } = editing;
  const from = pending.baseNumber ?? rota.number;
  const path = { rotaId: rota.rotaId };
  const theirs = useQuery(rotaEditingDifferenceOptions({ path, query: { from: String(from), to: String(rota.number) } }));
  const versions = useQuery(rotaEditingVersionsOptions({ path }));
  const who = [...new Set((versions.data?.items ?? []).filter(({ number }) => number > from).map(({ madeBy }) => madeBy ?? 'somebody'))];
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());
  const kept = pending.changes.filter((_, position) => !dropped.has(position));
  if (isDoneIn(rota.assignments, pending.changes)) {
    return (
      <div className="conflict" role="group" aria-label="Nothing is left to save">
        <p role="alert">
          <span className="badge badge--good">done</span> Version {rota.number} holds what you changed: your save arrived, or somebody else
          did the same. Nothing is left to save.
        </p>
        <button type="button" className="nhsuk-button" onClick={editing.clear}>
          Go on with version {rota.number}
        </button>
      </div>
    );
  }
  return (
    <div className="conflict" role="group" aria-label="Changed by somebody else meanwhile">
      <p role="alert">
        <span className="badge badge--warn">changed meanwhile</span> {who.join(' and ') || 'Somebody'} saved version {rota.number} after you
        began on version {from}. Nothing of yours is lost: choose what still holds.
      </p>
      <Read query={theirs} what="what was changed">
        {(difference) => (
          <div className="conflict__sides">
            <div>
              <h3 className="nhsuk-heading-s">Theirs, saved</h3>
              <ul>
                {difference.lines.length === 0 ? <li>No shift of anybody.</li> : null}
                {difference.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <fieldset className="nhsuk-fieldset">
              <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Mine, not saved</legend>
              {pending.changes.map((change, position) => (
                <label key={`${position} ${JSON.stringify(change)}`} className="conflict__mine">
                  <input
                    type="checkbox"
                    checked={!dropped.has(position)}
                    onChange={({ target }) => {
                      const next = new Set(dropped);
                      if (target.checked) next.delete(position);
                      else next.add(position);
                      setDropped(next);
                    }}
                  />
                  <span>
                    {inWords(change)}{' '}
                    {touches(change, difference) ? <span className="badge badge--warn">they changed this day too</span> : null}
                  </span>
                </label>
              ))}
            </fieldset>
          </div>
        )}
      </Read>
      <button type="button" className="nhsuk-button" onClick={() => editing.replace(kept)}>
        Put my {kept.length === 1 ? 'change' : `${kept.length} changes`} on version {rota.number}
      </button>
    </div>
  );
}

/** Whether both touched the same person's day. */
function touches(change: Change, { people }: RotaDifference): boolean {
  return placesOf(change).some(({ workerId, shiftId }) =>
    people.some((person) => person.workerId === workerId && person.changes.some(({ date }) => date === partsOf(shiftId).date)),
  );
}
