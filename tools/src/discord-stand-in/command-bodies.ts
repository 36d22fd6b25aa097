import { z } from 'zod';
import { LIMITS } from './limits.js';

/* Application commands, as the bulk PUT takes them. */

const commandName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase(), { error: 'command and option names are lower case' });
const description = z.string().min(1).max(LIMITS.commandDescriptionChars);

const valueOption = z.strictObject({
  /** 3 text, 4 whole number, 5 yes/no, 10 number, 11 attachment. */
  type: z.union([z.literal(3), z.literal(4), z.literal(5), z.literal(10), z.literal(11)]),
  name: commandName,
  description,
  required: z.boolean().optional(),
  choices: z
    .array(z.strictObject({ name: z.string().min(1).max(100), value: z.union([z.string().max(100), z.number()]) }))
    .max(LIMITS.choices)
    .optional(),
  autocomplete: z.boolean().optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.int().min(0).max(6_000).optional(),
  max_length: z.int().min(1).max(6_000).optional(),
});

const requiredFirst = (options: readonly { required?: boolean | undefined }[]) =>
  options.every((option, at) => !option.required || options.slice(0, at).every((earlier) => earlier.required));
const uniqueNames = (named: readonly { name: string }[]) => new Set(named.map((n) => n.name)).size === named.length;

const valueOptions = z
  .array(valueOption)
  .max(LIMITS.commandOptions)
  .refine(requiredFirst, { error: 'required options come before optional ones' })
  .refine(uniqueNames, { error: 'two options of one name' });

const subcommand = z.strictObject({ type: z.literal(1), name: commandName, description, options: valueOptions.optional() });

const reach = {
  contexts: z.array(z.int().min(0).max(2)).min(1).optional(),
  integration_types: z.array(z.int().min(0).max(1)).min(1).optional(),
  default_member_permissions: z.string().nullable().optional(),
  nsfw: z.literal(false).optional(),
};

const chatCommand = z.strictObject({
  type: z.literal(1),
  name: commandName,
  description,
  options: z.union([valueOptions, z.array(subcommand).min(1).max(LIMITS.commandOptions).refine(uniqueNames)]).optional(),
  ...reach,
});

const messageCommand = z.strictObject({ type: z.literal(3), name: z.string().min(1).max(LIMITS.commandNameChars), ...reach });

export const commandSet = z
  .array(z.discriminatedUnion('type', [chatCommand, messageCommand]))
  .max(LIMITS.commands)
  .refine((set) => new Set(set.map((c) => `${c.type} ${c.name}`)).size === set.length, { error: 'two commands of one name' })
  .refine((set) => set.every((c) => JSON.stringify(c).length <= LIMITS.commandTotalChars), { error: 'a command is too long in total' });

export type Command = z.infer<typeof commandSet>[number];
export type ValueOption = z.infer<typeof valueOption>;
