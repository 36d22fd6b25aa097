import { z } from 'zod';
import { FLAG, LIMITS } from './limits.js';

/*
 * What the stand-in accepts as request bodies. Strict on purpose: a field Discord does not know is ignored there
 * and would hide a mistake, so here it is a violation.
 */

const componentId = z.int().nonnegative().optional();
const customId = z.string().min(1).max(LIMITS.customIdChars);

const button = z
  .strictObject({
    type: z.literal(2),
    id: componentId,
    style: z.int().min(1).max(5),
    label: z.string().min(1).max(LIMITS.buttonLabelChars).optional(),
    emoji: z.strictObject({ name: z.string() }).optional(),
    custom_id: customId.optional(),
    url: z.url().max(512).optional(),
    disabled: z.boolean().optional(),
  })
  .refine((b) => (b.style === 5 ? b.url !== undefined && b.custom_id === undefined : b.custom_id !== undefined && b.url === undefined), {
    error: 'a link button has a url, every other button has a custom_id',
  })
  .refine((b) => b.label !== undefined, { error: 'a button without a label says nothing to a screen reader' });

const stringSelect = z.strictObject({
  type: z.literal(3),
  id: componentId,
  custom_id: customId,
  options: z
    .array(
      z.strictObject({
        label: z.string().min(1).max(LIMITS.selectTextChars),
        value: z.string().min(1).max(LIMITS.selectTextChars),
        description: z.string().max(LIMITS.selectTextChars).optional(),
        default: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(LIMITS.selectOptions),
  placeholder: z.string().max(LIMITS.placeholderChars).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
});

const row = z.strictObject({
  type: z.literal(1),
  id: componentId,
  components: z
    .array(z.discriminatedUnion('type', [button, stringSelect]))
    .min(1)
    .max(LIMITS.buttonsPerRow)
    .refine((list) => list.length === 1 || list.every((one) => one.type === 2), { error: 'a menu has a row of its own' }),
});

const components = z
  .array(row)
  .max(LIMITS.rowsPerMessage)
  .refine(
    (rows) => {
      const ids = rows.flatMap((r) => r.components.map((c) => c.custom_id)).filter((id) => id !== undefined);
      return new Set(ids).size === ids.length;
    },
    { error: 'custom_id must be unique within a message' },
  );

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
    .refine((list) => JSON.stringify(list).length <= LIMITS.embedTotalChars * 2, { error: 'embeds too long together' })
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
  (m.content ?? '').length > 0 || (m.embeds ?? []).length > 0 || (m.attachments ?? []).length > 0;
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

const textInputFields = {
  type: z.literal(4),
  id: componentId,
  custom_id: customId,
  style: z.int().min(1).max(2),
  min_length: z.int().min(0).max(LIMITS.textInputChars).optional(),
  max_length: z.int().min(1).max(LIMITS.textInputChars).optional(),
  required: z.boolean().optional(),
  value: z.string().max(LIMITS.textInputChars).optional(),
  placeholder: z.string().max(LIMITS.fieldPlaceholderChars).optional(),
};

const modalRow = z.union([
  z.strictObject({
    type: z.literal(18),
    id: componentId,
    label: z.string().min(1).max(LIMITS.fieldLabelChars),
    description: z.string().max(LIMITS.fieldDescriptionChars).optional(),
    component: z.union([z.strictObject(textInputFields), stringSelect.extend({ required: z.boolean().optional() })]),
  }),
  z.strictObject({
    type: z.literal(1),
    id: componentId,
    components: z.array(z.strictObject({ ...textInputFields, label: z.string().min(1).max(LIMITS.fieldLabelChars) })).length(1),
  }),
]);

export const modal = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(LIMITS.modalTitleChars),
  components: z.array(modalRow).min(1).max(LIMITS.modalFields),
});

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

export type Modal = z.infer<typeof modal>;
export type InteractionMessage = z.infer<typeof interactionMessage>;
export type Row = z.infer<typeof row>;

export const createDirectChannel = z.strictObject({ recipient_id: z.string() });
