import { useId } from 'react';
import { workloadWhatIf } from '../../generated/sdk.gen.js';
import type { CaseMove, TeamBalance } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { balanceSentences, utilisationWords } from './workload-words.js';
import { PressButton } from '../../ui/press-button.js';

interface Row {
  readonly workerId: string;
  readonly name: string;
  readonly before: TeamBalance['workers'][number] | undefined;
  readonly after: TeamBalance['workers'][number];
}

const COLUMNS: readonly Column<Row>[] = [
  { name: 'Worker', value: ({ name }) => name },
  { name: 'Before', value: ({ before }) => utilisationWords(before?.utilisation ?? null) },
  { name: 'After', value: ({ after }) => utilisationWords(after.utilisation) },
  { name: 'Points before', value: ({ before }) => before?.points ?? 0, isNumber: true },
  { name: 'Points after', value: ({ after }) => after.points, isNumber: true },
];
const NOTHING = { caseId: '', toWorkerId: '' };

/** What would be if one case moved. Nothing moves by asking. */
export function MoveCase({ unit, balance }: { readonly unit: string; readonly balance: TeamBalance }) {
  const { values, set } = useKeptForm(`move-case.${unit}`, NOTHING);
  const known = useId();
  const ask = useAction({
    run: (body: typeof NOTHING, sending) => workloadWhatIf({ body: { unit, ...body }, ...sending }),
    refreshes: [],
  });
  const messages = messagesByField(ask.error);
  return (
    <>
      <h3 className="nhsuk-heading-s">What if one case moved?</h3>
      <form
        className="inline-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate(values);
        }}
      >
        <Refusal problem={ask.error} />
        <Field label="Case" hint="Its reference, such as SC-24" message={messages.get('caseId')}>
          {(control) => (
            <>
              <input
                {...control}
                className="nhsuk-input nhsuk-input--width-10"
                list={known}
                value={values.caseId}
                onChange={(event) => set({ caseId: event.target.value })}
              />
              <datalist id={known}>
                {balance.workers.flatMap(({ staleCases, name }) =>
                  staleCases.map((ref) => (
                    <option key={ref} value={ref}>
                      {name}, old score
                    </option>
                  )),
                )}
              </datalist>
            </>
          )}
        </Field>
        <Field label="Moves to" message={messages.get('toWorkerId')}>
          {(control) => (
            <select
              {...control}
              className="nhsuk-select"
              value={values.toWorkerId}
              onChange={(event) => set({ toWorkerId: event.target.value })}
            >
              <option value="">Choose a worker</option>
              {balance.workers.map(({ workerId, name }) => (
                <option key={workerId} value={workerId}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button nhsuk-button--secondary" isReady={!ask.isPending}>
          Work it out
        </PressButton>
      </form>
      <div role="status">{ask.data ? <Moved move={ask.data} /> : null}</div>
    </>
  );
}

function Moved({ move: { caseId, from, to, before, after } }: { readonly move: CaseMove }) {
  const rows = after.workers
    .filter(({ workerId }) => workerId === from || workerId === to)
    .map((load) => ({
      workerId: load.workerId,
      name: load.name,
      after: load,
      before: before.workers.find((one) => one.workerId === load.workerId),
    }));
  return (
    <>
      <p>If {caseId} moved (nothing has moved):</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {balanceSentences(after).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <DataTable caption={`The two whom ${caseId} concerns`} columns={COLUMNS} rows={rows} idOf={({ workerId }) => workerId} />
    </>
  );
}
