import type { LocalDay } from '../ward/time.js';
import type { Employment, Gender, Grade, Worker } from '../ward/worker.js';
import { hasCompetence, isInProbation, isNovice, isSenior, isTemporary } from '../ward/worker.js';

/** Which people a demand line counts, as data. Judged on the line's own day, which for a shift is the day it begins: competences lapse inside a rota. */
export type Who =
  | { readonly is: 'anyone' }
  | { readonly is: 'registered' }
  | { readonly is: 'support-worker' }
  | { readonly is: 'novice' }
  | { readonly is: 'senior' }
  | { readonly is: 'in-probation' }
  | { readonly is: 'temporary' }
  | { readonly is: 'grade'; readonly grades: readonly Grade[] }
  | { readonly is: 'employment'; readonly employments: readonly Employment[] }
  | { readonly is: 'competent'; readonly code: string }
  | { readonly is: 'gender'; readonly gender: Gender }
  | { readonly is: 'worker'; readonly workerId: string }
  | { readonly is: 'all'; readonly of: readonly Who[] }
  | { readonly is: 'any'; readonly of: readonly Who[] }
  | { readonly is: 'not'; readonly of: Who };

/** Whether a worker is one of those meant, on that day. Total; `all` of nothing is everybody, `any` of nothing is nobody. */
export function isMeant(who: Who, worker: Worker, day: LocalDay): boolean {
  switch (who.is) {
    case 'anyone':
      return true;
    case 'registered':
      return worker.grade === 'RN';
    case 'support-worker':
      return worker.grade !== 'RN';
    case 'novice':
      return isNovice(worker, day);
    case 'senior':
      return isSenior(worker, day);
    case 'in-probation':
      return isInProbation(worker, day);
    case 'temporary':
      return isTemporary(worker);
    case 'grade':
      return who.grades.includes(worker.grade);
    case 'employment':
      return who.employments.includes(worker.employment);
    case 'competent':
      return hasCompetence(worker, who.code, day);
    case 'gender':
      return worker.gender === who.gender;
    case 'worker':
      return worker.workerId === who.workerId;
    case 'all':
      return who.of.every((part) => isMeant(part, worker, day));
    case 'any':
      return who.of.some((part) => isMeant(part, worker, day));
    case 'not':
      return !isMeant(who.of, worker, day);
    default:
      return who satisfies never;
  }
}

/** The people meant, in words for a gap: "registered nurse", "PMVA-trained". @param nameOf how a worker is called; the id as it is when left out */
export function whoInWords(who: Who, nameOf: (workerId: string) => string = (workerId) => workerId): string {
  const inWords = (part: Who) => whoInWords(part, nameOf);
  switch (who.is) {
    case 'anyone':
      return 'anyone';
    case 'registered':
      return 'registered nurse';
    case 'support-worker':
      return 'support worker';
    case 'novice':
      return 'novice';
    case 'senior':
      return 'senior';
    case 'in-probation':
      return 'in probation';
    case 'temporary':
      return 'temporary';
    case 'grade':
      return who.grades.join(' or ');
    case 'employment':
      return who.employments.join(' or ').toLowerCase();
    case 'competent':
      return `${who.code}-competent`;
    case 'gender':
      return { F: 'woman', M: 'man', X: 'person of another gender' }[who.gender];
    case 'worker':
      return nameOf(who.workerId);
    case 'all':
      return who.of.map(inWords).join(', ');
    case 'any':
      return who.of.map(inWords).join(' or ');
    case 'not':
      return `not ${inWords(who.of)}`;
    default:
      return who satisfies never;
  }
}
