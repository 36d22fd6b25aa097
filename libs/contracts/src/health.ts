import { z } from 'zod';

const state = z.enum(['ok', 'down']);

/** `checks` names what the process needs, each ok or down. */
export const health = z.strictObject({ status: state, checks: z.record(z.string(), state) }).meta({ id: 'Health' });
export type Health = z.infer<typeof health>;
