import type { PersonCondition } from '@handrail/service-files';

const GRADES = ['L2', 'L3', 'SENIOR', 'RN'] as const;
type Kept = { readonly is: string; readonly [part: string]: unknown };

/**
 * The people a demand line means, in the shape that rotas are judged by: one condition, or all of several.
 * @param idOf a worker's id by staff code
 */
export function keptWho(conditions: readonly PersonCondition[], idOf: (staffCode: string) => string): Kept {
  const all = conditions.map((condition): Kept => {
    switch (condition.is) {
      case 'registered':
      case 'temporary':
      case 'novice':
      case 'senior':
      case 'in-probation':
        return { is: condition.is };
      case 'support':
        return { is: 'support-worker' };
      case 'substantive':
        return { is: 'employment', employments: ['SUBSTANTIVE'] };
      case 'not-in-probation':
        return { is: 'not', of: { is: 'in-probation' } };
      case 'grade-at-least':
        return { is: 'grade', grades: GRADES.slice(GRADES.indexOf(condition.grade)) };
      case 'competent':
        return { is: 'competent', code: condition.competence };
      case 'gender':
        return { is: 'gender', gender: condition.gender === 'female' ? 'F' : 'M' };
      case 'worker':
        return { is: 'worker', workerId: idOf(condition.worker) };
      default:
        return condition satisfies never;
    }
  });
  return all.length === 0 ? { is: 'anyone' } : all.length === 1 ? all[0]! : { is: 'all', of: all };
}

/** The conditions that {@link keptWho} kept; anything a file cannot say reads as nobody in particular. */
export function fileWho(kept: Kept, codeOf: (workerId: string) => string): PersonCondition[] {
  switch (kept.is) {
    case 'all':
      return (kept['of'] as Kept[]).flatMap((one) => fileWho(one, codeOf));
    case 'registered':
    case 'temporary':
    case 'novice':
    case 'senior':
    case 'in-probation':
      return [{ is: kept.is }];
    case 'support-worker':
      return [{ is: 'support' }];
    case 'employment':
      return [{ is: 'substantive' }];
    case 'not':
      return [{ is: 'not-in-probation' }];
    case 'grade':
      return [{ is: 'grade-at-least', grade: (kept['grades'] as 'L3'[])[0] ?? 'RN' }];
    case 'competent':
      return [{ is: 'competent', competence: String(kept['code']) }];
    case 'gender':
      return [{ is: 'gender', gender: kept['gender'] === 'F' ? 'female' : 'male' }];
    case 'worker':
      return [{ is: 'worker', worker: codeOf(String(kept['workerId'])) }];
    default:
      return [];
  }
}
