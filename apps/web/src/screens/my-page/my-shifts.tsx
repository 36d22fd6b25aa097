import { useQuery } from '@tanstack/react-query';
import { calendarMineOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { MyShift } from '../../generated/types.gen.js';
import { Read } from '../../ui/states.js';
import { Duration, Period } from '../../ui/times.js';
import { Section } from '../../ui/section.js';
import { clockChangeWords } from './shift-words.js';

export function MyShifts() {
  const shifts = useQuery(calendarMineOptions());
  return (
    <Section title="My shifts">
      <Read
        query={shifts}
        what="your shifts"
        isEmpty={({ items }) => items.length === 0}
        empty="No published shifts in the next eight weeks."
      >
        {({ items, current }) => (
          <ol className="shifts">
            {items.map((shift) => (
              <Shift key={shift.assignmentId} shift={shift} now={shift.assignmentId === current?.assignmentId} />
            ))}
          </ol>
        )}
      </Read>
    </Section>
  );
}

function Shift({ shift, now }: { readonly shift: MyShift; readonly now: boolean }) {
  const clockChange = clockChangeWords(shift);
  return (
    <li className="shift">
      <p className="shift__head">
        <strong>{shift.name}</strong>, {shift.unit} {now ? <span className="badge badge--good">now</span> : null}{' '}
        {shift.changed ? <span className="badge badge--warn">changed after publication</span> : null}
      </p>
      <p>
        <Period from={shift.startsAt} to={shift.endsAt} zone={shift.timeZone} />, paid <Duration minutes={shift.paidMinutes} />
      </p>
      {clockChange === undefined ? null : <p className="quiet">{clockChange}</p>}
      {shift.duties.length > 0 ? <p>Duties: {shift.duties.join(', ')}</p> : null}
      {shift.supernumerary ? <p>You are supernumerary: you are not counted in the cover.</p> : null}
      {shift.consent === 'ASKED' ? <p className="badge badge--warn">You are asked to agree to this late change</p> : null}
    </li>
  );
}
