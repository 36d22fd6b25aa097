import { z } from 'zod';
import { LIMITS } from './limits.js';

/* Buttons, menus and forms as the stand-in accepts them: strict, as bodies are. */

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
  .refine((b) => (b.label ?? '').trim() !== '', { error: 'a button without a label says nothing to a screen reader' });

const selectFields = {
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
};
type Select = {
  options: { value: string; default?: boolean | undefined }[];
  min_values?: number | undefined;
  max_values?: number | undefined;
};
const chooses = ({ options, min_values: least = 1, max_values: most = 1 }: Select) =>
  least <= most && most <= options.length && options.filter((one) => one.default).length <= most;
const CHOOSES = { error: 'a menu cannot ask for more choices than it has, nor begin with more than it allows' };
const valuesDiffer = ({ options }: Select) => new Set(options.map(({ value }) => value)).size === options.length;
const stringSelect = z.strictObject(selectFields).refine(chooses, CHOOSES).refine(valuesDiffer, { error: 'two choices of one value' });

export const row = z.strictObject({
  type: z.literal(1),
  id: componentId,
  components: z
    .array(z.union([button, stringSelect]))
    .min(1)
    .max(LIMITS.buttonsPerRow)
    .refine((list) => list.length === 1 || list.every((one) => one.type === 2), { error: 'a menu has a row of its own' }),
});

export const components = z
  .array(row)
  .max(LIMITS.rowsPerMessage)
  .refine(
    (rows) => {
      const ids = rows.flatMap((r) => r.components.map((c) => c.custom_id)).filter((id) => id !== undefined);
      return new Set(ids).size === ids.length;
    },
    { error: 'custom_id must be unique within a message' },
  );

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

const label = z
  .string()
  .max(LIMITS.fieldLabelChars)
  .refine((text) => text.trim() !== '', { error: 'a field without a label says nothing' });
const lengthsFit = ({ min_length: least = 0, max_length: most = LIMITS.textInputChars, value = '' }: Lengths) =>
  least <= most && value.length <= most;
type Lengths = { min_length?: number | undefined; max_length?: number | undefined; value?: string | undefined };
const LENGTHS = { error: 'min_length is above max_length, or the text that is filled in is too long' };
const textInput = z.strictObject(textInputFields).refine(lengthsFit, LENGTHS);

const modalRow = z.union([
  z.strictObject({
    type: z.literal(18),
    id: componentId,
    label,
    description: z.string().max(LIMITS.fieldDescriptionChars).optional(),
    component: z.union([textInput, z.strictObject({ ...selectFields, required: z.boolean().optional() }).refine(chooses, CHOOSES)]),
  }),
  z.strictObject({
    type: z.literal(1),
    id: componentId,
    components: z.array(z.strictObject({ ...textInputFields, label }).refine(lengthsFit, LENGTHS)).length(1),
  }),
]);

export const modal = z.strictObject({
  custom_id: customId,
  title: label,
  components: z
    .array(modalRow)
    .min(1)
    .max(LIMITS.modalFields)
    .refine(
      (rows) => {
        const ids = rows.map((one) => (one.type === 18 ? one.component.custom_id : one.components[0]?.custom_id));
        return new Set(ids).size === ids.length;
      },
      { error: 'custom_id must be unique within a modal' },
    ),
});

export type Modal = z.infer<typeof modal>;
export type Row = z.infer<typeof row>;
