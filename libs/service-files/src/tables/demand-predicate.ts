import { column, type Column } from '../values/column.js';

/** One condition on a person; all conditions of a line must hold. */
export type PersonCondition =
  | { readonly is: 'registered' | 'support' | 'substantive' | 'temporary' | 'novice' | 'senior' | 'in-probation' | 'not-in-probation' }
  | { readonly is: 'grade-at-least'; readonly grade: 'L2' | 'L3' | 'SENIOR' | 'RN' }
  | { readonly is: 'competent'; readonly competence: string }
  | { readonly is: 'gender'; readonly gender: 'female' | 'male' }
  | { readonly is: 'worker'; readonly worker: string };

const PLAIN = ['registered', 'support', 'substantive', 'temporary', 'novice', 'senior', 'in-probation', 'not-in-probation'] as const;

/** @returns the condition that one word stands for, or null */
function conditionOf(word: string): PersonCondition | null {
  const plain = PLAIN.find((known) => known === word);
  if (plain) return { is: plain };
  const [, grade] = /^(L2|L3|SENIOR|RN)\+$/.exec(word) ?? [];
  if (grade) return { is: 'grade-at-least', grade: grade as 'L2' };
  const [, gender] = /^gender:(female|male)$/.exec(word) ?? [];
  if (gender) return { is: 'gender', gender: gender as 'female' };
  const [, worker] = /^worker:([\p{L}\p{N}][\p{L}\p{N}._-]*)$/u.exec(word) ?? [];
  if (worker) return { is: 'worker', worker };
  return /^[A-Z][A-Z0-9_]*$/.test(word) ? { is: 'competent', competence: word } : null;
}

function wordOf(condition: PersonCondition): string {
  switch (condition.is) {
    case 'grade-at-least':
      return `${condition.grade}+`;
    case 'competent':
      return condition.competence;
    case 'gender':
      return `gender:${condition.gender}`;
    case 'worker':
      return `worker:${condition.worker}`;
    default:
      return condition.is satisfies (typeof PLAIN)[number];
  }
}

/**
 * Who counts on a demand line: `any`, or conditions with spaces between them, all of which must hold, like `support OBS`.
 * Reads into the conditions; `any` is none.
 */
export const whoCounts: Column<readonly PersonCondition[]> = column<readonly PersonCondition[]>({
  says: 'any, or registered, support, novice, senior, temporary, L3+, PMVA, OBS, gender:female, worker:<code>, substantive, not-in-probation',
  charactersMax: 120,
  read: (text) => {
    if (text === 'any') return { value: [] };
    const conditions: PersonCondition[] = [];
    for (const word of text.split(/ +/)) {
      const condition = conditionOf(word);
      if (!condition)
        return { wrong: `holds '${word}', which is no condition on a person`, remedy: 'write any, registered, support, L3+, PMVA, ...' };
      conditions.push(condition);
    }
    return { value: conditions };
  },
  write: (conditions) => (conditions.length === 0 ? 'any' : conditions.map(wordOf).join(' ')),
});
