import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CarePlansFile } from '@handrail/care-plan';
import { readJson, type NotesCaseload } from './files.js';
import { type GoldDictation, readMarks } from './gold-marks.js';

export const GOLD_FOLDER = 'libs/care-notes/gold';

export interface Gold {
  readonly caseload: NotesCaseload;
  readonly plans: CarePlansFile;
  readonly development: readonly GoldDictation[];
  readonly test: readonly GoldDictation[];
  readonly adversarial: readonly GoldDictation[];
  readonly 'development 3': readonly GoldDictation[];
  readonly testHash: string;
}

/** Six of ten dictations are test, by the hash of their words: settled before any rule was tuned. */
export const isTest = (text: string): boolean => createHash('sha256').update(text).digest()[0]! % 10 < 6;

export function readGold(folder = GOLD_FOLDER): Gold {
  const caseload = readJson<NotesCaseload>(`${folder}/caseload.json`);
  const plans = readJson<CarePlansFile>(`${folder}/careplans.json`);
  const active = new Map(plans.care_plans.filter(({ status }) => status === 'ACTIVE').map(({ id, subject }) => [subject, id]));
  const read = (file: string) => readMarks(readFileSync(`${folder}/${file}`, 'utf8'), active);
  const all = read('dictations.txt');
  const test = all.filter(({ row }) => isTest(row.text));
  return {
    caseload,
    plans,
    development: [...all.filter(({ row }) => !isTest(row.text)), ...read('development-2.txt')],
    test,
    adversarial: read('adversarial.txt'),
    'development 3': read('development-3.txt'),
    testHash: createHash('sha256').update(JSON.stringify(test)).digest('hex'),
  };
}
