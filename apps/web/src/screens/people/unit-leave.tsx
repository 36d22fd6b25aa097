import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { leaveLeaveOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Leave } from '../../generated/types.gen.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';

const COLUMNS: readonly Column<Leave>[] = [
  { name: 'Name', value: ({ worker }) => worker },
  { name: 'From', value: ({ from }) => from, show: ({ from }) => calendarDayWords(from) },
  { name: 'To', value: ({ to }) => to, show: ({ to }) => calendarDayWords(to) },
  { name: 'Why', value: ({ kind }) => kind ?? 'not available' },
  {
    name: 'State',
    value: ({ state }) => state.toLowerCase(),
    show: ({ state, leaveId }) =>
      state === 'ASKED' ? (
        <Link to="/review/$kind/$id" params={{ kind: 'leave', id: leaveId }}>
          asked: decide
        </Link>
      ) : (
        state.toLowerCase()
      ),
  },
  { name: 'Shifts then', value: ({ shiftsThen }) => shiftsThen, isNumber: true },
];

/** Leave of a unit; why somebody is away only for those who may know. */
export function UnitLeave({ unit }: { readonly unit: string }) {
  const leave = useQuery(leaveLeaveOptions({ path: { unit } }));
  return (
    <Section title="Leave">
      <Read query={leave} what="the leave" isEmpty={({ items }) => items.length === 0} empty="No leave is asked for or booked.">
        {({ items }) => (
          <DataTable
            caption="Leave asked for and booked"
            columns={COLUMNS}
            rows={items}
            idOf={({ leaveId }) => leaveId}
            csvName={`leave-${unit}`}
          />
        )}
      </Read>
    </Section>
  );
}
