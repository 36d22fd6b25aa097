import { notesEnteredInError } from '../../generated/sdk.gen.js';
import type { Note } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useHomeZone } from '../../session/home-zone.js';
import { useMay } from '../../session/me.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { Moment } from '../../ui/times.js';
import { AddAddendum } from './add-addendum.js';

const IN_ERROR: Choice<'in-error'> = { move: 'in-error', words: 'Mark as entered in error', reason: 'asked' };

interface FiledNoteProps {
  readonly note: Note;
  /** The notes on the page, to lead from an addendum to the note that it adds to. */
  readonly shown: readonly Note[];
  readonly onReadAgain: () => void;
}

/** One note of the record, and the two things that can be done about it: adding to it, and marking it as entered in error. */
export function FiledNote({ note, shown, onReadAgain }: FiledNoteProps) {
  const { noteId, eventAt, sections, enteredInError } = note;
  const zone = useHomeZone();
  const may = useMay();
  return (
    <article className="panel filed-note" id={noteId} aria-labelledby={`${noteId}-at`}>
      <h2 id={`${noteId}-at`} className="nhsuk-heading-s">
        <Moment at={eventAt} zone={zone} />
      </h2>
      <Head note={note} shown={shown} />
      {enteredInError ? (
        <p className="overdue" role="note">
          Entered in error, marked <Moment at={enteredInError.at} zone={zone} />: {enteredInError.reason}
        </p>
      ) : null}
      <div className={enteredInError ? 'filed-note__struck' : undefined}>
        {sections.map(({ heading, sentences }) => (
          <section key={heading}>
            <h3 className="nhsuk-heading-xs">{heading}</h3>
            {sentences.map((sentence, at) => (
              // A filed note never changes, so the place of a sentence is its name.
              <p key={at}>{enteredInError ? <del>{sentence}</del> : sentence}</p>
            ))}
          </section>
        ))}
      </div>
      {may('note.addendum') ? <AddAddendum noteId={noteId} /> : null}
      {may('note.entered-in-error') && !enteredInError ? <MarkInError note={note} onReadAgain={onReadAgain} /> : null}
    </article>
  );
}

function Head({ note, shown }: Pick<FiledNoteProps, 'note' | 'shown'>) {
  const { author, countersignedBy, filedAt, lateEntry, restricted, addendumOf } = note;
  const zone = useHomeZone();
  const first = shown.find(({ noteId }) => noteId === addendumOf);
  return (
    <p className="quiet">
      {author}
      {countersignedBy === null ? '' : `, countersigned by ${countersignedBy}`}; filed <Moment at={filedAt} zone={zone} />{' '}
      {lateEntry ? <span className="badge badge--warn">late entry</span> : null}{' '}
      {restricted ? <span className="badge badge--bad">restricted</span> : null}
      {addendumOf === null ? null : first ? (
        <>
          {' '}
          Addendum to{' '}
          <a href={`#${first.noteId}`}>
            the note of <Moment at={first.eventAt} zone={zone} />
          </a>
        </>
      ) : (
        ' Addendum to a note that is not on this page'
      )}
    </p>
  );
}

function MarkInError({ note: { noteId, version }, onReadAgain }: Pick<FiledNoteProps, 'note' | 'onReadAgain'>) {
  const mark = useAction<string, unknown>({
    run: (reason, sending) =>
      notesEnteredInError({ path: { noteId }, body: { reason }, ...sending, headers: { ...sending.headers, ...ifMatch(version) } }),
    refreshes: ['notesOfPerson', 'inboxRead'],
    said: 'Marked as entered in error. It stays in the record, struck through, and is left out of handovers.',
  });
  return (
    <Decision
      name={`in-error.${noteId}`}
      choices={[IN_ERROR]}
      problem={mark.error}
      isPending={mark.isPending}
      onReadAgain={onReadAgain}
      onDecide={(_, reason = '') => mark.mutate(reason)}
    />
  );
}
