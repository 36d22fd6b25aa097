import { z } from 'zod';
import { instant, reason, version } from './common.js';
import { rotaId, unitId, workerId } from './ids.js';

/** A step of a rota. The reason is kept with it; sending a rota back needs one. */
export const moveRotaRequest = z.strictObject({ reason: reason.optional() });
export type MoveRotaRequest = z.infer<typeof moveRotaRequest>;
export const returnRotaRequest = z.strictObject({ reason });
export type ReturnRotaRequest = z.infer<typeof returnRotaRequest>;

export const rotaStep = z
  .strictObject({
    rotaId,
    unit: z.string(),
    unitId,
    state: z.string(),
    version: version.describe('for If-Match'),
    number: z.int().describe('version of the assignments'),
    told: z.int().nonnegative().describe('people who were told'),
    next: z.string().describe('who does what next, in words'),
  })
  .meta({ id: 'RotaStep' });
export type RotaStep = z.infer<typeof rotaStep>;

/** What publishing would do, before it is done. */
export const rotaPublication = z
  .strictObject({
    rotaId,
    version: version.describe('for If-Match'),
    state: z.string(),
    lines: z.array(z.string()).describe('what changes against what people have now, in plain words'),
    told: z.int().nonnegative().describe('how many people would be told'),
    people: z.array(z.strictObject({ workerId, worker: z.string(), shifts: z.int().nonnegative() })),
    leadDays: z.int().describe('days from now to the first day; below 0 once it began'),
    leadDaysWanted: z.int(),
    publishBy: z.iso.date().nullable(),
    onTime: z.boolean(),
    hardBreaches: z.int().describe('hard rules that are broken and that nobody has overridden: publication is refused while there are any'),
    blocking: z.array(z.string()).describe('each of them in words'),
    overrides: z.array(z.strictObject({ rule: z.string(), workerId, reason: z.string(), owedRestMinutes: z.int(), madeAt: instant })),
    gaps: z.array(z.string()),
  })
  .meta({ id: 'RotaPublication' });
export type RotaPublication = z.infer<typeof rotaPublication>;

/** The way of a rota so far: who took which step, and why. */
export const rotaSteps = z
  .strictObject({
    items: z.array(z.strictObject({ state: z.string(), reason: z.string().nullable(), takenBy: z.string().nullable(), takenAt: instant })),
  })
  .meta({ id: 'RotaSteps' });
export type RotaSteps = z.infer<typeof rotaSteps>;

export const rotaMove = z.enum(['fit', 'take-proposal', 'review', 'approve', 'publish', 'send-back', 'replan']);
export type RotaMoveName = z.infer<typeof rotaMove>;

/** What can be done with a rota as it stands, and by whom. */
export const rotaNext = z
  .strictObject({
    rotaId,
    state: z.string(),
    version: version.describe('for If-Match'),
    may: z.array(rotaMove).describe('what the asker may do with it now, in the order in which a rota goes'),
    words: z.string().describe('what is missing and who does it, in words'),
  })
  .meta({ id: 'RotaNext' });
export type RotaNext = z.infer<typeof rotaNext>;
