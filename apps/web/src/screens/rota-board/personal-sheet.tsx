import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import { csvOf } from '../../ui/csv.js';
import { downloadText } from '../../ui/download.js';
import { calendarDayWords, durationWords, momentWords, timeWords } from '../../ui/time-words.js';
import { clockWords } from './cell-words.js';
import { STATE_WORDS } from './rota-head.js';

interface PersonalSheetProps {
  readonly rota: Rota;
  readonly board: RotaBoard;
  readonly person: RotaBoard['people'][number];
}

type Assignment = Rota['assignments'][number];

/** One person's shifts, for A4. */
export function PersonalSheet({ rota, board, person }: PersonalSheetProps) {
  const shifts = rota.assignments
    .filter(({ workerId }) => workerId === person.workerId)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const kinds = new Map(rota.shiftKinds.map(({ code, name }) => [code, name]));
  const byId = new Map(board.shifts.map((shift) => [shift.shiftId, shift]));
  const kindOf = ({ shiftCode }: Assignment) => kinds.get(shiftCode) ?? shiftCode;
  const note = ({ shiftId, duties, changedAfterPublish, supernumerary }: Assignment) =>
    [
      duties.join(', '),
      supernumerary ? 'supernumerary' : '',
      changedAfterPublish ? 'changed after publication' : '',
      clockWords(byId.get(shiftId)) ?? '',
    ]
      .filter(Boolean)
      .join('; ');
  const columns = [
    { name: 'Day', value: ({ date }: Assignment) => date },
    { name: 'Shift', value: kindOf },
    { name: 'Starts', value: ({ startsAt }: Assignment) => momentWords(startsAt, rota.zone) },
    { name: 'Ends', value: ({ endsAt }: Assignment) => momentWords(endsAt, rota.zone) },
    { name: 'Paid minutes', value: ({ paidMinutes }: Assignment) => paidMinutes },
    { name: 'Notes', value: note },
  ];
  return (
    <div className="sheet sheet--personal" role="region" aria-label={`Sheet of ${person.name}`} tabIndex={0}>
      <table className="sheet__table">
        <caption>
          {person.name}, {rota.unit}, {calendarDayWords(rota.from)} to {calendarDayWords(rota.to)}: {STATE_WORDS[rota.state]}, version{' '}
          {rota.number}, times of {rota.zone}
        </caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Shift</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">Paid</th>
            <th scope="col">Notes</th>
          </tr>
        </thead>
        <tbody>
          {shifts.map((shift) => (
            <tr key={shift.assignmentId}>
              <th scope="row">{calendarDayWords(shift.date)}</th>
              <td>{kindOf(shift)}</td>
              <td>{timeWords(shift.startsAt, rota.zone)}</td>
              <td>{timeWords(shift.endsAt, rota.zone)}</td>
              <td>{durationWords(shift.paidMinutes)}</td>
              <td>{note(shift)}</td>
            </tr>
          ))}
          {shifts.length === 0 ? (
            <tr>
              <td colSpan={6}>No shifts.</td>
            </tr>
          ) : null}
        </tbody>
      </table>
      <p className="sheet__legend">
        {shifts.length} shifts, {durationWords(shifts.reduce((sum, { paidMinutes }) => sum + paidMinutes, 0))} paid.
      </p>
      <button
        type="button"
        className="link-button no-print"
        onClick={() => downloadText(`shifts-${rota.from}.csv`, csvOf(columns, shifts), 'text/csv')}
      >
        Download as CSV<span className="nhsuk-u-visually-hidden">: shifts of {person.name}</span>
      </button>
    </div>
  );
}
