import { useState } from 'react';
import type { ImportReport } from '../../generated/types.gen.js';
import type { ApiProblem } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import type { FileKind } from './file-kinds.js';
import { refusedRows, type RefusedRow } from './refused-rows.js';
import { PressButton } from '../../ui/press-button.js';

interface ImportFileProps {
  readonly kind: FileKind;
  readonly file: File | undefined;
  readonly onFile: (file: File | undefined) => void;
}

interface Sent {
  readonly text: string;
  readonly dryRun: 'true' | 'false';
}

/** Chosen or dropped, checked without keeping anything, then brought in. A file with one fault is not brought in at all. */
export function ImportFile({ kind, file, onFile }: ImportFileProps) {
  const [isOver, setIsOver] = useState(false);
  const send = useAction<Sent, ImportReport>({
    run: ({ text, dryRun }, sending) =>
      kind.send({
        body: text,
        query: { dryRun },
        bodySerializer: null,
        ...sending,
        headers: { ...sending.headers, 'Content-Type': kind.type },
      }),
    said: ({ dryRun, rows }) => (dryRun ? `${rows} rows can be brought in. Nothing is kept yet.` : `${rows} rows are brought in.`),
  });
  const start = async (dryRun: Sent['dryRun']) => {
    if (file) send.mutate({ text: await file.text(), dryRun });
  };
  const choose = (chosen: File | undefined) => {
    send.reset();
    onFile(chosen);
  };
  const checked = send.data?.dryRun === true;
  return (
    <>
      <div
        className={isOver ? 'drop drop--over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          choose(event.dataTransfer.files[0]);
        }}
      >
        <Field
          label={`File of ${kind.words.toLowerCase()}`}
          hint={`Choose it, or drop it here: ${kind.kind}.${kind.type === 'text/csv' ? 'csv' : 'json'}`}
        >
          {(control) => (
            <input
              {...control}
              type="file"
              accept={kind.type === 'text/csv' ? '.csv,text/csv' : '.json,application/json'}
              onChange={(event) => choose(event.target.files?.[0])}
            />
          )}
        </Field>
        <p role="status">{file ? `${file.name}, ${Math.max(1, Math.round(file.size / 1024))} kB` : 'No file is chosen.'}</p>
      </div>
      <PressButton
        className="nhsuk-button nhsuk-button--secondary"
        isReady={file !== undefined && !send.isPending}
        onClick={() => void start('true')}
      >
        Check it
      </PressButton>{' '}
      <PressButton className="nhsuk-button" isReady={checked && !send.isPending} onClick={() => void start('false')}>
        Bring it in
      </PressButton>
      {send.isPending ? <p role="status">Reading the file</p> : null}
      {send.error ? <Refused kind={kind} problem={send.error} /> : null}
      {send.data ? <Report report={send.data} /> : null}
    </>
  );
}

function Report({ report: { dryRun, rows, added, changed, unchanged, ended } }: { readonly report: ImportReport }) {
  return (
    <div className="nhsuk-inset-text" role="status">
      <p>
        <strong>{dryRun ? 'Checked, nothing is kept yet.' : 'Brought in.'}</strong> {rows} rows: {added}{' '}
        {dryRun ? 'would be added' : 'added'}, {changed} changed, {unchanged} as they are, {ended} ended.
      </p>
    </div>
  );
}

const COLUMNS: readonly Column<RefusedRow>[] = [
  { name: 'Row', value: ({ row }) => row ?? '', isNumber: true },
  { name: 'Column', value: ({ column }) => column },
  { name: 'What is wrong', value: ({ message }) => message },
];

function Refused({ kind, problem }: { readonly kind: FileKind; readonly problem: ApiProblem }) {
  const rows = refusedRows(problem.fields);
  if (rows.length === 0 || problem.code !== 'file-refused') return <Refusal problem={problem} />;
  const count = Number(problem.more['problemCount'] ?? rows.length);
  return (
    <div role="alert">
      <p>
        <strong>{problem.message}</strong> {count} {count === 1 ? 'fault' : 'faults'}
        {count > rows.length ? `, the first ${rows.length} below` : ''}.
      </p>
      <DataTable
        caption={`What is wrong with the file of ${kind.words.toLowerCase()}`}
        columns={COLUMNS}
        rows={rows}
        idOf={({ id }) => id}
        csvName={`${kind.kind}-faults`}
      />
    </div>
  );
}
