import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@handrail/contracts';
import { fileKind, writeDocument, writeTable } from '@handrail/service-files';
import { exportRows, knownHere, ORGANISATION_CHAIN, unitsTouched, type AnyRow } from '@handrail/store';
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
    work.audit({ chain: ORGANISATION_CHAIN, action: 'export.done', subjectType: 'file', subjectId: kind, detail: { rows: rows.length } });
    return fileText(kind, rows);
  }
}

function fileText(kind: ImportKind, rows: readonly AnyRow[]): string {
  const file = fileKind(kind)!;
  return file.form === 'csv' ? [...writeTable(file.spec, rows)].join('') : writeDocument<AnyRow>(file.spec as never, rows);
}
