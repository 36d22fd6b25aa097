import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { activePlansOf } from '../batch/answer-batch-question.js';
import type { CarePlansFile, CaseloadFile } from '../batch/files.js';
import type { ActivePlan } from '../plan/plan.js';
import type { GoldQuestion } from './measure.js';

/** Read and tuned on: `development*`. Only measured: `test*`. */
export const GOLD_PARTS = ['development', 'development2', 'development3', 'test', 'test2', 'test3'] as const;
export type GoldPartName = (typeof GOLD_PARTS)[number];

export type GoldPart = { readonly caseload: CaseloadFile; readonly plans: readonly ActivePlan[]; readonly questions: readonly GoldQuestion[] };

const read = (name: string) => readFileSync(new URL(`../../gold/${name}`, import.meta.url), 'utf8');
const fresh = (part: GoldPartName) => (/\d$/.test(part) ? `${part}.` : '');

/** SHA-256 of the questions and, where the plans are the part's own, of the plans. */
export function hashesOf(part: GoldPartName): string[] {
  const names = [`questions.${part}.jsonl`, ...(fresh(part) ? [`careplans.${part}.json`] : [])];
  return names.map((name) => createHash('sha256').update(read(name)).digest('hex'));
}

/** One part with the people and plans its questions are about. Throws when a file is missing. */
export function goldPart(part: GoldPartName): GoldPart {
  const caseload = JSON.parse(read(`caseload.${fresh(part)}json`)) as CaseloadFile;
  const file = JSON.parse(read(`careplans.${fresh(part)}json`)) as CarePlansFile;
  const questions = read(`questions.${part}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldQuestion);
  return { caseload, plans: activePlansOf(file, caseload), questions };
}
