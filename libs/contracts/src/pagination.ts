import { z } from 'zod';

/** What a list takes: how many, and where to go on. The cursor is opaque and comes from the answer before. */
export const pageQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(1).max(200))
    .default(50),
  after: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,200}$/, 'must be the nextCursor of an answer')
    .optional(),
});
export type PageQuery = z.infer<typeof pageQuery>;

/** One page of a list; `nextCursor` is null on the last one. */
export const pageOf = <S extends z.ZodType>(item: S) => z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
