import { draftExtractively, understand } from '@handrail/care-notes';
import { contextsOf } from './context.js';
import type { Gold } from './gold-files.js';

const SENTENCES = 12;
const MONTH_OF_NOTES = 3_000;

/** One thread, warm, in processor time so that a busy machine changes little: a 12-sentence dictation drafted 200 times, and a unit's month of notes screened again. */
export function measureSpeed(gold: Gold): string[][] {
  const contexts = new Map(gold.parts.flatMap((part) => part.dictations.map(({ row }) => [row, contextsOf(part)(row)] as const)));
  const rows = [...contexts.keys()];
  const read = (text: string, row: (typeof rows)[number]) => understand(text, contexts.get(row)!);
  const ward = rows.filter(({ unit }) => unit === 'HZ');
  const draft = (text: string, row: (typeof rows)[number]) => draftExtractively({ captureId: row.id, text }, read(text, row));
  const long = Array.from({ length: 200 }, (_, i) =>
    Array.from({ length: SENTENCES }, (_, k) => ward[(i * SENTENCES + k) % ward.length]!.text.split(/[.\n]/)[0]!.slice(0, 110)).join('. '),
  );
  for (const text of long.slice(0, 20)) draft(text, ward[0]!);
  const times = long
    .map((text) => {
      const before = process.cpuUsage();
      draft(text, ward[0]!);
      return process.cpuUsage(before).user / 1_000;
    })
    .toSorted((a, b) => a - b);
  const started = process.cpuUsage();
  for (let i = 0; i < MONTH_OF_NOTES; i++) read(rows[i % rows.length]!.text, rows[i % rows.length]!);
  const month = process.cpuUsage(started).user / 1_000_000;
  return [
    [`draft of a ${SENTENCES}-sentence dictation, p50`, `${times[100]!.toFixed(0)} ms of processor time`],
    [`draft of a ${SENTENCES}-sentence dictation, p95`, `${times[190]!.toFixed(0)} ms of processor time`],
    [`${MONTH_OF_NOTES} notes screened again`, `${month.toFixed(1)} s of processor time`],
  ];
}
