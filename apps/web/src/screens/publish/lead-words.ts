import type { RotaPublication } from '../../generated/types.gen.js';

/** How long people would know before the first day, against how long they should. */
export function leadWords({ leadDays, leadDaysWanted }: Pick<RotaPublication, 'leadDays' | 'leadDaysWanted'>): string {
  if (leadDays < 0) return `It began ${days(-leadDays)} ago; ${days(leadDaysWanted)} of notice are wanted.`;
  const short = leadDaysWanted - leadDays;
  return `Its first day is ${days(leadDays)} away; ${days(leadDaysWanted)} of notice are wanted${short > 0 ? `, ${days(short)} more than are left` : ''}.`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
