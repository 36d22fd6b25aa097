import { useQuery } from '@tanstack/react-query';
import { auditVerifyOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { AuditVerdict } from '../../generated/types.gen.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Section } from '../../ui/section.js';
import { Read } from '../../ui/states.js';
import { PressButton } from '../../ui/press-button.js';

const COLUMNS: readonly Column<AuditVerdict['faults'][number]>[] = [
  { name: 'Chain', value: ({ chain }) => chain },
  { name: 'Place', value: ({ sequence }) => Number(sequence), isNumber: true },
  { name: 'Fault', value: ({ kind }) => kind },
];

/** Whether each entry still fits the one before it, and the heads that were kept outside of the database. */
export function Verification() {
  const verdict = useQuery({ ...auditVerifyOptions(), staleTime: 0 });
  return (
    <Section title="Is the log whole?">
      <Read query={verdict} what="the verification">
        {({ whole, chains, events, anchors, faults }) => (
          <>
            <p role="status">
              <span className={whole ? 'badge badge--good' : 'badge badge--bad'}>{whole ? 'Whole' : 'Not whole'}</span> {events} entries in{' '}
              {chains} chains, {anchors} anchors outside of the database.
            </p>
            {faults.length === 0 ? null : (
              <DataTable
                caption="Faults"
                columns={COLUMNS}
                rows={faults}
                idOf={({ chain, sequence, kind }) => `${chain} ${sequence} ${kind}`}
                csvName="audit-faults"
              />
            )}
          </>
        )}
      </Read>
      <PressButton className="nhsuk-button nhsuk-button--secondary" isReady={!verdict.isFetching} onClick={() => void verdict.refetch()}>
        Verify again
      </PressButton>
    </Section>
  );
}
