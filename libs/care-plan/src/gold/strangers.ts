import { readFileSync } from 'node:fs';
import type { PlanLine, StepKind } from '../plan/plan.js';

/** A question that a stranger asked of a plan of their own, and the lines that answer it, the best first; none where the plan is silent on it. */
export type StrangerQuestion = { readonly text: string; readonly answers: readonly number[] };

/** A stranger's plan: what it is about in a few words, its lines in the order written, and what was asked of it. */
export type StrangerPlan = { readonly about: string; readonly lines: readonly PlanLine[]; readonly questions: readonly StrangerQuestion[] };

const KINDS: Readonly<Record<string, StepKind>> = { S: 'step', W: 'warning-sign', C: 'crisis' };
const LINE = /^([SWC]) \| (\S.*)$/;
const GOAL = /^G \| (\S.*)$/;
const QUESTION = /^Q (\d+(?:,\d+)*) \| (\S.*)$/;

/** The files, each by a writer who had seen no rule and no word list of ours: two of flat lists, the others of whole plans with goals, conditions and frequencies. */
export const STRANGERS = [
  'wards',
  'homes',
  'whole-wards',
  'whole-homes',
  'whole-mixed',
  'night-wards',
  'night-homes',
  'night-community',
  'night-mixed',
] as const;
/** Those of flat lists alone, whose questions were read for decisions on medicine. */
export const FLAT_STRANGERS = ['wards', 'homes'] as const;
/** Whole plans by a writer of whom only the totals are looked at. */
export const HELD_BACK_STRANGER = 'examiner';
export type StrangerName = (typeof STRANGERS)[number] | typeof HELD_BACK_STRANGER;

/** One writer's plans and questions. Throws when the file is missing or a row of it is wrong. */
export function strangersOf(name: StrangerName): StrangerPlan[] {
  return readStrangers(readFileSync(new URL(`../../gold/strangers-${name}.txt`, import.meta.url), 'utf8'), name);
}

type Block = { about: string; goal: string; lines: PlanLine[]; questions: StrangerQuestion[] };

/**
 * Reads a file of strangers' plans: for each plan `# about`, lines `S | step`, `W | warning sign`, `C | crisis item`, then `Q 3,4 | question` with the numbers of the
 * lines that answer (from 1, all kinds counted together), or `Q 0 |` where none does; a blank line between plans. A whole plan has `G | title of a goal` before the
 * goal's steps, and says of a step or crisis item `S | text | who | frequency | condition`.
 * @param name stands before the ids of the lines, so that those of two files differ
 * @returns the plans in order; throws with the number and the fault of every line that is none of these or names a line that the plan has not
 */
export function readStrangers(text: string, name: string): StrangerPlan[] {
  const blocks: Block[] = [];
  const faults: string[] = [];
  let open: Block | undefined;
  text.split('\n').forEach((written, at) => {
    const row = written.trimEnd();
    const fault = (why: string) => faults.push(`${name}, line ${at + 1}: ${why}`);
    if (row === '') {
      open = undefined;
      return;
    }
    if (row.startsWith('# ')) {
      if (open) fault('a plan begins without a blank line before it');
      open = { about: row.slice(2).trim(), goal: '', lines: [], questions: [] };
      blocks.push(open);
      return;
    }
    if (!open) return void fault('stands in no plan');
    const [, title] = GOAL.exec(row) ?? [];
    const [, letter, said] = LINE.exec(row) ?? [];
    if ((title || letter) && open.questions.length > 0) fault('a line of the plan after its questions');
    if (title) {
      open.goal = title;
      return;
    }
    if (letter && said) {
      open.lines.push(lineOf(`${name}-${blocks.length}.${open.lines.length + 1}`, KINDS[letter]!, open.goal, said));
      return;
    }
    const [, numbers, asked] = QUESTION.exec(row) ?? [];
    if (!numbers || !asked) return void fault('is neither a line nor a question');
    const answers = numbers === '0' ? [] : numbers.split(',').map(Number);
    const last = open.lines.length;
    if (answers.some((number) => number < 1 || number > last)) return void fault(`names a line that is not among the ${last} of its plan`);
    if (new Set(answers).size < answers.length) return void fault('names a line twice');
    open.questions.push({ text: asked.trim(), answers });
  });
  for (const { about, lines, questions } of blocks) {
    if (lines.length < 2 || questions.length === 0) faults.push(`${name}, "${about}": has ${lines.length} lines and ${questions.length} questions`);
  }
  if (faults.length > 0) throw new SyntaxError(faults.join('\n'));
  return blocks;
}

function lineOf(id: string, kind: StepKind, goal: string, said: string): PlanLine {
  const [text = '', who = '', frequency = '', condition = ''] = said.split('|').map((field) => field.trim());
  const goalTitle = kind === 'step' ? goal : '';
  return { id, no: id.split('.')[1] ?? '', text, kind, goalTitle, who, frequency, condition, warningSigns: [], status: 'ACTIVE' };
}
