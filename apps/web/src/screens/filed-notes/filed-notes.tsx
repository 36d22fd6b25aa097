import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { notesOfPersonOptions } from '../../generated/@tanstack/react-query.gen.js';
import { Field } from '../../ui/field.js';
import { PageTitle } from '../../ui/page-title.js';
import { Read } from '../../ui/states.js';
import { GlassBanner, OfferToBreakGlass } from '../care-plan/break-glass.js';
import { FiledNote } from './filed-note.js';
import { BACK, sinceDays, type Back } from './how-far-back.js';
import './filed-notes.css';

const filedNotesRoute = getRouteApi('/care-plans/$ref/notes');

/** The record of one person as it was filed: read, added to, or marked as entered in error. Nothing of it is ever changed. */
export function FiledNotes() {
  const { ref } = filedNotesRoute.useParams();
  return <OfPerson key={ref} personRef={ref} />;
}

function OfPerson({ personRef }: { readonly personRef: string }) {
  const [back, setBack] = useState<Back>('14');
  const [withErrors, setWithErrors] = useState(false);
  // The moment is taken once: a query that asks from another second each time would never be the same one.
  const [now] = useState(() => new Date());
  const from = sinceDays(back, now);
  const notes = useQuery(
    notesOfPersonOptions({
      path: { ref: personRef },
      query: { ...(from !== undefined && { from }), ...(withErrors && { include: 'entered-in-error' as const }) },
    }),
  );
  const called = personRef.toUpperCase();
  const closed = notes.error?.code === 'no-record-you-can-open' ? notes.error : undefined;
  return (
    <>
      <p>
        <Link to="/care-plans/$ref" params={{ ref: personRef }}>
          Plan of {called}
        </Link>
      </p>
      <PageTitle caption="Filed notes">{called}</PageTitle>
      {closed ? (
        <OfferToBreakGlass personRef={personRef} problem={closed} />
      ) : (
        <>
          <div className="filed-notes__choice">
            <Field label="How far back">
              {(control) => (
                <select {...control} className="nhsuk-select" value={back} onChange={({ target }) => setBack(target.value as Back)}>
                  {BACK.map(([value, words]) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <label className="filed-notes__errors">
              <input type="checkbox" checked={withErrors} onChange={({ target }) => setWithErrors(target.checked)} /> Show what was entered
              in error
            </label>
          </div>
          <Read
            query={notes}
            what="the notes"
            isEmpty={({ items }) => items.length === 0}
            empty={`No note about ${called} is filed ${from === undefined ? 'yet' : 'in this time'}. A draft that is not confirmed stands in Review.`}
          >
            {({ items, more, brokenGlassUntil }) => (
              <>
                <GlassBanner until={brokenGlassUntil} />
                <p role="status" className="quiet">
                  {more ? `The newest ${items.length}; there are older ones in this time.` : `${items.length} filed`}, the newest first
                </p>
                {items.toReversed().map((note) => (
                  <FiledNote key={note.noteId} note={note} shown={items} onReadAgain={() => void notes.refetch()} />
                ))}
              </>
            )}
          </Read>
        </>
      )}
    </>
  );
}
