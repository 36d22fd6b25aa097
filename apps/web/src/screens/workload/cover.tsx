import type { UnitWorkload } from '../../generated/types.gen.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { durationWords } from '../../ui/time-words.js';
import { percent } from './workload-words.js';

type Shift = UnitWorkload['cover']['shifts'][number];

const COLUMNS: readonly Column<Shift>[] = [
  { name: 'Shift', value: ({ label }) => label },
  { name: 'Needed', value: ({ requiredMinutes }) => requiredMinutes, show: ({ requiredMinutes }) => durationWords(requiredMinutes) },
  { name: 'Rostered', value: ({ rosteredMinutes }) => rosteredMinutes, show: ({ rosteredMinutes }) => durationWords(rosteredMinutes) },
  { name: 'Short', value: ({ shortMinutes }) => shortMinutes, show: ({ shortMinutes }) => durationWords(shortMinutes) },
];

/** The shifts that were short of what they needed. */
export function Cover({ cover, unit }: { readonly cover: UnitWorkload['cover']; readonly unit: string }) {
  if (cover.shifts.length === 0) return null;
  const short = cover.shifts.filter(({ shortMinutes }) => shortMinutes > 0);
  return (
    <Section title="Cover">
      <p>
        {short.length} of {cover.shifts.length} shifts short
        {cover.filled === null ? '' : `; ${percent(cover.filled)} of the hours that are needed are rostered`}.
      </p>
      {short.length === 0 ? null : (
        <DataTable
          caption="Shifts that are short"
          columns={COLUMNS}
          rows={short}
          idOf={({ shiftId }) => shiftId}
          csvName={`cover-${unit}`}
        />
      )}
    </Section>
  );
}
