import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@handrail/contracts';
import { fileKind, writeDocument, writeTable } from '@handrail/service-files';
import { exportRows, knownHere, ORGANISATION_CHAIN, unitsTouched, workerIds, type AnyRow } from '@handrail/store';
import type { Work } from '../edge/work.js';
import { operationOf } from './import-file.js';
import { reachOf } from './reach.js';

/** Gives back a file of one kind, with the rows of the units that the caller runs. */
@Injectable()
export class ExportFile {
  async run(work: Work, kind: ImportKind): Promise<string> {
    const here = await knownHere(work.tx);
    const reaches = reachOf(work, operationOf('export', kind), here);
    const rows = (await exportRows(work.tx, kind)).filter((row) => [...unitsTouched(kind, row, here)].every(reaches));
    const workers = await workersIn(work, rows);
    work.audit({
      chain: ORGANISATION_CHAIN,
      action: 'export.done',
      subjectType: 'file',
      subjectId: kind,
      detail: { rows: rows.length, ...(workers.length > 0 && { workers }) },
    });
    return fileText(kind, rows);
  }
}

/** Ids of the workers whom the rows are about, so that each of them can learn who took the file out. */
async function workersIn(work: Work, rows: readonly AnyRow[]): Promise<string[]> {
  const codes = new Set(rows.flatMap(({ worker }) => (typeof worker === 'string' ? [worker] : [])));
  if (codes.size === 0) return [];
  const ids = await workerIds(work.tx);
  return [...codes].flatMap((code) => ids.get(code) ?? []);
}

function fileText(kind: ImportKind, rows: readonly AnyRow[]): string {
  const file = fileKind(kind)!;
  return file.form === 'csv' ? [...writeTable(file.spec, rows)].join('') : writeDocument<AnyRow>(file.spec as never, rows);
}
