import { workingDaysAfter } from '../people/local-day.js';

/** A use of broken glass is reviewed within so many working days. Local policy default. */
const REVIEW_WORKING_DAYS = 2;

export function reviewDueAt(grantedAt: Date, timeZone: string): Date {
  return workingDaysAfter(grantedAt, REVIEW_WORKING_DAYS, timeZone);
}
