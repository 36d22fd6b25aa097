import { Inject, Injectable } from '@nestjs/common';
import type { Operation } from '@handrail/access';
import type { ApiSettings } from '@handrail/config';
import type { ImportKind, ImportReport } from '@handrail/contracts';
import { fileKind, readDocument, readTable, type FileReading, type Known } from '@handrail/service-files';
import { chainOf, importRows, knownHere, RowsNotKept, Store, unitsTouched, type AnyRow, type KnownHere } from '@handrail/store';
import type { Caller } from '../edge/caller.js';
import { SETTINGS } from '../edge/tokens.js';
import type { Work } from '../edge/work.js';
import { bytesOf, OtherFileType } from './file-body.js';
import { FileRefused, toldProblem } from './file-refused.js';
import { mayTouch } from './reach.js';

export interface SentFile {
  readonly kind: ImportKind;
  readonly type: 'csv' | 'json' | undefined;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Reads a file, checks all of it against the organisation, and keeps all of it or nothing. */
@Injectable()
export class ImportFile {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(Store) private readonly store: Store,
  ) {}

  /**
   * The file is read before the transaction that keeps it begins, so that a slow sender holds no lock.
   * @throws FileRefused with every fault by row and column; then nothing is kept
   */
  async run(caller: Caller, { kind, type, chunks }: SentFile, dryRun: boolean): Promise<ImportReport> {
    const here = await this.store.run({ kind: 'service', service: 'import', traceId: caller.traceId }, caller.now, knownHere);
    const reading = await this.read(kind, type, chunks, here);
    return caller.work((work) => this.keep(work, kind, reading, here, dryRun));
  }

  private async read(
    kind: ImportKind,
    type: SentFile['type'],
    chunks: AsyncIterable<Uint8Array>,
    here: KnownHere,
  ): Promise<FileReading<AnyRow>> {
    const file = fileKind(kind)!;
    if (type !== file.form)
      throw new OtherFileType(`Send ${file.spec.fileName} as ${file.form === 'csv' ? 'text/csv' : 'application/json'}.`);
    const bytes = bytesOf(chunks, this.settings.uploadBytesMax);
    const known = knownFor(kind, here);
    return file.form === 'csv' ? readTable(file.spec, bytes, known) : readDocument<AnyRow>(file.spec as never, bytes, known);
  }

  private async keep(work: Work, kind: ImportKind, reading: FileReading<AnyRow>, here: KnownHere, dryRun: boolean): Promise<ImportReport> {
    const touched = new Set<string | null>(reading.ok ? reading.rows.flatMap((row) => [...unitsTouched(kind, row, here)]) : []);
    const { countsOnly } = mayTouch(work, operationOf('import', kind), touched, here);
    if (!reading.ok) {
      throw new FileRefused(
        kind,
        reading.problems.map((problem) => toldProblem(kind, problem, countsOnly)),
        reading.problemCount,
      );
    }
    try {
      const counts = await importRows(work.tx, kind, reading.rows, dryRun);
      for (const unit of touched) {
        const id = unit === null ? undefined : here.units.get(unit)?.id;
        work.audit({
          chain: chainOf(id),
          action: dryRun ? 'import.checked' : 'import.done',
          subjectType: 'file',
          subjectId: kind,
          detail: { ...counts },
        });
      }
      return { kind, dryRun, ...counts };
    } catch (error) {
      if (!(error instanceof RowsNotKept)) throw error;
      throw new FileRefused(
        kind,
        [{ in: 'body', field: '', message: `${error.keys.join(', ')}: ${error.wrong}; ${error.remedy}` }],
        error.keys.length,
      );
    }
  }
}

/** Which operation of the policy a kind of file falls under. */
export function operationOf(way: 'import' | 'export', kind: ImportKind): Operation {
  return `${fileKind(kind)!.spec.about}-files.${way}` as Operation;
}

/** References are checked against what is stored; a file may also refer to its own rows, as units and staff do not. */
function knownFor(kind: ImportKind, here: KnownHere): Known {
  return {
    units: new Set(here.units.keys()),
    workers: new Set(here.workers.keys()),
    serviceUsers: new Set(here.serviceUsers.keys()),
    zoneOf: (place) => here.units.get(kind === 'observations' ? (here.serviceUsers.get(place) ?? '') : place)?.zone,
  };
}
