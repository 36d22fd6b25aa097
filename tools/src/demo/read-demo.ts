import { readFile } from 'node:fs/promises';
import { fileKind, IMPORT_ORDER, type FileKind } from '@handrail/service-files';
import { withRealDates } from './relative-dates.js';

export type DemoFile = { readonly kind: FileKind; readonly fileName: string; readonly mediaType: string; readonly text: string };

/** The demo's files in the order in which they are imported, with real dates around `today` (`YYYY-MM-DD`). */
export async function readDemo(folder: string, today: string): Promise<DemoFile[]> {
  return Promise.all(
    IMPORT_ORDER.map(async (kind): Promise<DemoFile> => {
      const known = fileKind(kind)!;
      const text = await readFile(`${folder}/${known.spec.fileName}`, 'utf8');
      const mediaType = known.form === 'csv' ? 'text/csv' : 'application/json';
      return { kind, fileName: known.spec.fileName, mediaType, text: withRealDates(text, today) };
    }),
  );
}
