import { useState } from 'react';
import { useKeptForm } from '../../session/kept-forms.js';
import { useMay } from '../../session/me.js';
import { Field } from '../../ui/field.js';
import { PageTitle } from '../../ui/page-title.js';
import { Section } from '../../ui/section.js';
import { ExportFile } from './export-file.js';
import { FILE_KINDS } from './file-kinds.js';
import { ImportFile } from './import-file.js';
import './people.css';

const NO_CHOICE = { kind: '' };

/** Files in and out: each is checked first, without keeping anything, then brought in. */
export function Files() {
  const may = useMay();
  const { values, set } = useKeptForm('file-kind', NO_CHOICE);
  const [file, setFile] = useState<File>();
  const mayMove = (about: 'staff' | 'care', move: 'import' | 'export') => may(`${about}-files.${move}`);
  const kinds = FILE_KINDS.filter(({ about }) => mayMove(about, 'import') || mayMove(about, 'export'));
  const kind = kinds.find((one) => one.kind === values.kind) ?? kinds[0];
  if (!kind) return <PageTitle>Files</PageTitle>;
  return (
    <>
      <PageTitle>Files</PageTitle>
      <Field label="What">
        {(control) => (
          <select
            {...control}
            className="nhsuk-select"
            value={kind.kind}
            onChange={(event) => {
              set({ kind: event.target.value });
              setFile(undefined);
            }}
          >
            {kinds.map((one) => (
              <option key={one.kind} value={one.kind}>
                {one.words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {mayMove(kind.about, 'import') ? (
        <Section title="Bring in">
          <ImportFile key={kind.kind} kind={kind} file={file} onFile={setFile} />
        </Section>
      ) : null}
      {mayMove(kind.about, 'export') ? (
        <Section title="Take out">
          <ExportFile key={kind.kind} kind={kind} />
        </Section>
      ) : null}
    </>
  );
}
