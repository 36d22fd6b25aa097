import type { Gender, Grade, Who } from '@handrail/rota-core';
import { z } from 'zod';

/** Whom a line counts, as the table keeps it: conditions as files write them, all of which must hold, or the ward model's own form. */
const condition = z.union([
  z.object({ is: z.enum(['registered', 'support', 'substantive', 'not-in-probation']) }),
  z.object({ is: z.literal('grade-at-least'), grade: z.enum(['L2', 'L3', 'SENIOR', 'RN']) }),
  z.object({ is: z.literal('competent'), competence: z.string() }),
  z.object({ is: z.literal('gender'), gender: z.enum(['female', 'male', 'other']) }),
  z.object({ is: z.literal('worker'), worker: z.string() }),
]);
type Condition = z.infer<typeof condition>;

const grade = z.enum(['L2', 'L3', 'SENIOR', 'RN']);
const own: z.ZodType<Who> = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.strictObject({ is: z.enum(['anyone', 'registered', 'support-worker', 'novice', 'senior', 'in-probation', 'temporary']) }),
    z.strictObject({ is: z.literal('grade'), grades: z.array(grade) }),
    z.strictObject({ is: z.literal('employment'), employments: z.array(z.enum(['SUBSTANTIVE', 'BANK', 'AGENCY'])) }),
    z.strictObject({ is: z.literal('competent'), code: z.string() }),
    z.strictObject({ is: z.literal('gender'), gender: z.enum(['F', 'M', 'X']) }),
    z.strictObject({ is: z.literal('worker'), workerId: z.string() }),
    z.strictObject({ is: z.literal('all'), of: z.array(own) }),
    z.strictObject({ is: z.literal('any'), of: z.array(own) }),
    z.strictObject({ is: z.literal('not'), of: own }),
  ]),
);
const stored = z.union([z.array(condition), own, condition]);

const GRADES: readonly Grade[] = ['L2', 'L3', 'SENIOR', 'RN'];
const GENDERS: Readonly<Record<string, Gender>> = { female: 'F', male: 'M', other: 'X' };

/**
 * Reads whom a stored line counts.
 * @param idOfStaffCode for files that name a worker by staff code; an id is taken as it is
 * @throws ZodError when the column holds something else
 */
export function readWho(column: unknown, idOfStaffCode: ReadonlyMap<string, string>): Who {
  const parsed = stored.parse(column);
  if (!Array.isArray(parsed)) return isOwn(parsed) ? parsed : whoOf(parsed, idOfStaffCode);
  const [first, ...rest] = parsed.map((one) => whoOf(one, idOfStaffCode));
  if (!first) return { is: 'anyone' };
  return rest.length === 0 ? first : { is: 'all', of: [first, ...rest] };
}

function isOwn(parsed: Who | Condition): parsed is Who {
  return own.safeParse(parsed).success;
}

function whoOf(one: Condition, idOfStaffCode: ReadonlyMap<string, string>): Who {
  switch (one.is) {
    case 'registered':
      return { is: 'registered' };
    case 'support':
      return { is: 'support-worker' };
    case 'substantive':
      return { is: 'employment', employments: ['SUBSTANTIVE'] };
    case 'not-in-probation':
      return { is: 'not', of: { is: 'in-probation' } };
    case 'grade-at-least':
      return { is: 'grade', grades: GRADES.slice(GRADES.indexOf(one.grade)) };
    case 'competent':
      return { is: 'competent', code: one.competence };
    case 'gender':
      return { is: 'gender', gender: GENDERS[one.gender] ?? 'X' };
    case 'worker':
      return { is: 'worker', workerId: idOfStaffCode.get(one.worker) ?? one.worker };
    default:
      return one satisfies never;
  }
}
