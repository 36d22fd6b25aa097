import { z } from 'zod';
import { PLAN_STATES, STEP_STATUSES } from '../vocabulary.js';
import type { DocumentKind, Reference } from './document.js';
import { jsonCode, jsonDate, prose } from './json-values.js';

const number = z.string().regex(/^\d{1,2}(\.\d{1,2})?$/, 'write a number as printed in the plan, like 2.3');
const place = z.int('write a whole number').min(1, 'write 1 or more').max(99, 'write at most 99');

const step = z.strictObject({
  number,
  text: prose(600),
  who: prose(120),
  frequency: prose(120).optional(),
  condition: prose(200).optional(),
  status: z.enum(STEP_STATUSES, `write ${STEP_STATUSES.join(', ')}`).default('ACTIVE'),
});

const agreement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agreed') }),
  z.strictObject({ kind: z.literal('not-agreed'), reason: prose(400) }),
  z.strictObject({ kind: z.literal('not-recorded') }),
]);

const version = z.strictObject({
  version: z.int('write a whole number').min(1, 'write 1 or more').max(999, 'write at most 999'),
  state: z.enum(PLAN_STATES, `write ${PLAN_STATES.join(', ')}`),
  owner: jsonCode.describe('staff code of the plan owner'),
  agreement: agreement.default({ kind: 'not-recorded' }),
  reviewedOn: jsonDate.optional(),
  reviewDue: jsonDate.optional(),
  goals: z
    .array(z.strictObject({ number: place, text: prose(200), steps: z.array(step).max(60).default([]) }))
    .max(20)
    .default([]),
  crisisPlan: z
    .array(z.strictObject({ number: place, text: prose(600), who: prose(120) }))
    .max(30)
    .default([]),
  warningSigns: z
    .array(z.strictObject({ number: place, text: prose(300), steps: z.array(number).max(20).default([]) }))
    .max(30)
    .default([]),
});

const carePlan = z
  .strictObject({ serviceUser: jsonCode, versions: z.array(version).min(1, 'write at least one version').max(99) })
  .superRefine((plan, context) => {
    const numbers = plan.versions.map((one) => one.version);
    if (new Set(numbers).size < numbers.length) {
      context.addIssue({ code: 'custom', path: ['versions'], message: 'give each version its own number' });
    }
    if (plan.versions.filter((one) => one.state === 'ACTIVE').length > 1) {
      context.addIssue({ code: 'custom', path: ['versions'], message: 'mark one version as ACTIVE and the older ones as SUPERSEDED' });
    }
    for (const [at, one] of plan.versions.entries()) {
      const lists = [
        one.goals.map((goal) => goal.number),
        one.goals.flatMap((goal) => goal.steps.map((line) => line.number)),
        one.crisisPlan.map((line) => line.number),
        one.warningSigns.map((line) => line.number),
      ];
      if (lists.some((list) => new Set<string | number>(list).size < list.length)) {
        context.addIssue({ code: 'custom', path: ['versions', at], message: 'number each goal, step, warning sign and crisis line once' });
      }
    }
  });

export type CarePlanEntry = z.output<typeof carePlan>;
export type CarePlanVersionEntry = CarePlanEntry['versions'][number];

/** Care plans with every version that is still kept: goals, steps, warning signs, crisis plan. */
export const carePlans: DocumentKind<CarePlanEntry> = {
  kind: 'care-plans',
  fileName: 'care-plans.json',
  says: 'care plans with their versions',
  about: 'care',
  list: 'carePlans',
  schema: carePlan as z.ZodType<CarePlanEntry>,
  keyOf: (plan) => plan.serviceUser,
  referencesOf: (plan) => [
    { to: 'serviceUsers', code: plan.serviceUser, path: ['serviceUser'] },
    ...plan.versions.flatMap((one, at): Reference[] => [{ to: 'workers', code: one.owner, path: ['versions', at, 'owner'] }]),
  ],
};
