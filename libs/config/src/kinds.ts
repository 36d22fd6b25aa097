import { z } from 'zod';

/** Whole number written in digits, within bounds. */
export const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.int().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`));

/** `on` or `off`; nothing else, so that a typing error never switches something on. */
export const onOff = z.enum(['on', 'off'], 'must be on or off').transform((word) => word === 'on');

/** An http(s) address without a trailing slash, so that a path can be appended. */
export const httpAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((text) => text.replace(/\/+$/, ''));

export const postgresAddress = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address like postgresql://user:password@host:5432/name',
});

/** Comma-separated host names, lower case. */
export const hostList = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ''),
  )
  .pipe(z.array(z.string().regex(/^[a-z0-9.-]+(:\d{1,5})?$/, 'must be host names with commas between them')).min(1));

export const discordId = z.string().regex(/^\d{17,20}$/, 'must be the 17 to 20 digits that Discord shows as an id');
