import { z } from 'zod';
import { components, modal } from './components.js';
import { FLAG, LIMITS } from './limits.js';

/*
 * What the stand-in accepts as request bodies. Strict on purpose: a field Discord does not know is ignored there
 * and would hide a mistake, so here it is a violation.
 */

const embed = z.strictObject({
  title: z.string().max(256).optional(),
  description: z.string().max(4_096).optional(),
  url: z.string().optional(),
  color: z.int().optional(),
  footer: z.strictObject({ text: z.string().max(2_048) }).optional(),
  image: z.strictObject({ url: z.string() }).optional(),
  fields: z
    .array(z.strictObject({ name: z.string().min(1).max(256), value: z.string().min(1).max(1_024), inline: z.boolean().optional() }))
    .max(LIMITS.embedFields)
    .optional(),
});

/** Characters that count against the limit of all embeds together. */
function embedChars({ title = '', description = '', footer, fields = [] }: z.infer<typeof embed>): number {
  return (
    title.length +
    description.length +
    (footer?.text.length ?? 0) +
    fields.reduce((sum, { name, value }) => sum + name.length + value.length, 0)
  );
}

/** Nobody may be notified by anything the application writes: the field is there, and it allows nothing. */
const allowedMentions = z.strictObject({
  parse: z.array(z.never()),
  users: z.array(z.never()).optional(),
  roles: z.array(z.never()).optional(),
  replied_user: z.literal(false).optional(),
});

const flagsWithin = (known: number) =>
  z
    .int()
    .nonnegative()
    .refine((bits) => (bits & ~known) === 0, { error: 'a flag that may not be set here' });

const messageFields = {
  content: z.string().max(LIMITS.contentChars).optional(),
  tts: z.literal(false).optional(),
  embeds: z
    .array(embed)
    .max(LIMITS.embeds)
    .refine((list) => list.reduce((sum, one) => sum + embedChars(one), 0) <= LIMITS.embedTotalChars, { error: 'embeds too long together' })
    .optional(),
  components: components.optional(),
  allowed_mentions: allowedMentions,
  attachments: z
    .array(
      z.strictObject({
        id: z.string(),
        description: z.string().min(1, 'a picture needs its text').max(LIMITS.attachmentDescriptionChars),
        filename: z.string().optional(),
      }),
    )
    .max(LIMITS.filesPerMessage)
    .optional(),
};

const saysSomething = (m: { content?: string | undefined; embeds?: unknown[] | undefined; attachments?: unknown[] | undefined }) =>
  // Blanks alone are nothing to Discord.
  (m.content ?? '').trim() !== '' || (m.embeds ?? []).length > 0 || (m.attachments ?? []).length > 0;
const EMPTY = { error: 'cannot send an empty message' };

export const interactionMessage = z
  .strictObject({
    ...messageFields,
    flags: flagsWithin(FLAG.ephemeral | FLAG.suppressEmbeds).optional(),
    enforce_nonce: z.literal(false).optional(),
  })
  .refine(saysSomething, EMPTY);

export const editedMessage = z
  .strictObject({
    ...messageFields,
    flags: flagsWithin(FLAG.suppressEmbeds | FLAG.ephemeral).optional(),
    enforce_nonce: z.literal(false).optional(),
  })
  .refine(saysSomething, EMPTY);

export const channelMessage = z
  .strictObject({
    ...messageFields,
    flags: flagsWithin(FLAG.suppressEmbeds | FLAG.suppressNotifications).optional(),
    nonce: z.union([z.string().max(25), z.int()]).optional(),
    enforce_nonce: z.literal(false).optional(),
    message_reference: z.strictObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).optional(),
  })
  .refine(saysSomething, EMPTY);

/** One answer to an interaction. 4 message, 5 deferred message, 6 deferred update, 7 update, 8 autocomplete, 9 modal. */
export const callback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(4), data: interactionMessage }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: flagsWithin(FLAG.ephemeral).optional() }).optional() }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: editedMessage }),
  z.strictObject({
    type: z.literal(8),
    data: z.strictObject({
      choices: z.array(z.strictObject({ name: z.string().min(1).max(100), value: z.string().max(100) })).max(LIMITS.choices),
    }),
  }),
  z.strictObject({ type: z.literal(9), data: modal }),
]);

export type InteractionMessage = z.infer<typeof interactionMessage>;

export const createDirectChannel = z.strictObject({ recipient_id: z.string() });
