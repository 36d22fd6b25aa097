import { readFileSync } from 'node:fs';
import type { CarePlansFile, CaseloadFile, QuestionRow } from '@handrail/care-plan';

/** `caseload.json` as the note assistant reads it; unknown fields are ignored. */
export type NotesCaseload = Omit<CaseloadFile, 'service_users'> & {
  readonly service_users: readonly {
    readonly ref: string;
    readonly unit: string;
    readonly preferred_name?: string;
    readonly full_name?: string;
    readonly also_called?: readonly string[];
    readonly pronouns?: string;
    readonly place?: string;
    readonly languages?: readonly string[];
    readonly communication?: string;
    readonly relatives?: readonly { readonly name: string; readonly relation: string }[];
  }[];
};

export interface DictationRow {
  readonly id: string;
  readonly unit: string;
  readonly author: string;
  readonly shift?: { readonly start: string; readonly end: string };
  readonly received_at: string;
  readonly text: string;
}

export interface AssistantInput {
  readonly caseload: NotesCaseload;
  readonly plans: CarePlansFile;
  readonly dictations: readonly DictationRow[];
  readonly questions: readonly QuestionRow[];
}

/** A file that cannot be read as what it should be; says which, and where. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new UnreadableInput(`${path}: cannot be read.`);
  }
};

function parsed<T>(text: string, where: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new UnreadableInput(`${where}: is not JSON.`);
  }
}

export const readJson = <T>(path: string): T => parsed<T>(textOf(path), path);
export const readLines = <T>(path: string): T[] =>
  textOf(path)
    .split('\n')
    .map((line, i) => ({ line, i }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, i }) => parsed<T>(line, `${path}, line ${i + 1}`));
