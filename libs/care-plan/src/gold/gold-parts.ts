import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { activePlansOf } from '../batch/answer-batch-question.js';
import type { CarePlansFile, CaseloadFile } from '../batch/files.js';
import type { ActivePlan } from '../plan/plan.js';
import type { GoldQuestion } from './measure.js';

/** Parts whose errors may be read and tuned on. */
export const READABLE_QUESTIONS = ['development', 'development2', 'development3', 'development4', 'development6', 'development7'] as const;
/** Parts of which only the totals are looked at, each look logged in the gold README. */
const HELD_BACK_QUESTIONS = ['test', 'test2', 'test3', 'test4', 'test5', 'test6', 'test7'] as const;
export const GOLD_PARTS = [...READABLE_QUESTIONS, ...HELD_BACK_QUESTIONS] as const;
export type GoldPartName = (typeof GOLD_PARTS)[number];

export type GoldPart = { readonly caseload: CaseloadFile; readonly plans: readonly ActivePlan[]; readonly questions: readonly GoldQuestion[] };

const read = (name: string) => readFileSync(new URL(`../../gold/${name}`, import.meta.url), 'utf8');
/** Whose people and plans a part asks about: its own, those of the first parts, for the fourth and sixth parts those of the first three development parts, for both seventh parts one set. */
const plansOf = (part: GoldPartName): readonly string[] => {
  if (/[46]$/.test(part)) return ['', 'development2.', 'development3.'];
  if (part.endsWith('7')) return ['development7.'];
  return /\d$/.test(part) ? [`${part}.`] : [''];
};

/** SHA-256 of the questions and, where the plans are the part's own, of the plans; of the fifth, also of the people. */
export function hashesOf(part: GoldPartName): string[] {
  const names = [`questions.${part}.jsonl`, ...(/[235]$/.test(part) ? [`careplans.${part}.json`] : []), ...(part === 'test5' ? [`caseload.${part}.json`] : [])];
  return names.map((name) => createHash('sha256').update(read(name)).digest('hex'));
}

/** One part with the people and plans its questions are about. Throws when a file is missing. */
export function goldPart(part: GoldPartName): GoldPart {
  const caseloads = plansOf(part).map((set) => JSON.parse(read(`caseload.${set}json`)) as CaseloadFile);
  const files = plansOf(part).map((set) => JSON.parse(read(`careplans.${set}json`)) as CarePlansFile);
  const caseload: CaseloadFile = {
    time_zone: caseloads[0]!.time_zone,
    units: caseloads.flatMap(({ units }) => units),
    service_users: caseloads.flatMap(({ service_users }) => service_users),
    workers: caseloads.flatMap(({ workers }) => workers),
    shifts: caseloads.flatMap(({ shifts }) => shifts),
  };
  const questions = read(`questions.${part}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldQuestion);
  return { caseload, plans: files.flatMap((file) => activePlansOf(file, caseload)), questions };
}
