import { z } from 'zod';
import { instant, reason } from './common.js';
import { localRef } from './ids.js';

export const observationLevel = z.enum(['GENERAL', 'INT_LOW', 'INT_HIGH', 'CONT_EYE', 'CONT_ARM', 'CONT_2', 'CONT_3']);

/** What a registered nurse sets. Left out, the review is due after 24 hours, of a continuous level at the end of the shift. */
export const prescribeLevel = z.strictObject({
  level: observationLevel,
  dayNight: z.enum(['BOTH', 'DAY', 'NIGHT']).default('BOTH'),
  checksPerHour: z.int().min(1).max(12).optional(),
  reason,
  reviewBy: instant.optional(),
});
export type PrescribeLevel = z.infer<typeof prescribeLevel>;
export const prescribeRequest = prescribeLevel.extend({ ref: localRef });
export type PrescribeRequest = z.infer<typeof prescribeRequest>;

export const prescriptionView = z
  .strictObject({
    prescriptionId: z.uuid(),
    level: observationLevel,
    dayNight: z.enum(['BOTH', 'DAY', 'NIGHT']),
    checksPerHour: z.int().nullable(),
    reason: z.string().nullable(),
    prescribedBy: z.string(),
    startsAt: instant,
    reviewBy: instant,
    reviewOverdue: z.boolean(),
    endedAt: instant.nullable(),
    version: z.int().nonnegative(),
  })
  .meta({ id: 'ObservationPrescription' });
export type PrescriptionView = z.infer<typeof prescriptionView>;
export const prescriptionList = z.strictObject({ ref: z.string(), items: z.array(prescriptionView) });
export type PrescriptionList = z.infer<typeof prescriptionList>;

export const prescribed = z
  .strictObject({ prescriptionId: z.uuid(), demandItemId: z.uuid().nullable(), next: z.string().nullable() })
  .meta({ id: 'Prescribed' });
export type Prescribed = z.infer<typeof prescribed>;
