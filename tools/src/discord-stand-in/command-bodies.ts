import { z } from 'zod';
import { LIMITS } from './limits.js';

/* Application commands, as the bulk PUT takes them. */

const commandName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase(), { error: 'command and option names are lower case' });
const description = z.string().min(1).max(LIMITS.commandDescriptionChars);

/** Types whose value may be chosen from a list; those that are numbers. */
const LISTED = new Set([3, 4, 10]);
const NUMBERS = new Set([4, 10]);

const valueOptionFields = z.strictObject({
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
const valueOption = valueOptionFields
  .refine((o) => o.choices === undefined || (LISTED.has(o.type) && !o.autocomplete), {
    error: 'choices go with text and numbers, and without autocomplete',
  })
  .refine((o) => (o.choices ?? []).every(({ value }) => (typeof value === 'number') === NUMBERS.has(o.type)), {
    error: 'a choice of another type than its option',
  })
  .refine((o) => uniqueBy(o.choices ?? [], ({ name }) => name) && uniqueBy(o.choices ?? [], ({ value }) => value), {
    error: 'two choices of one name or value',
  })
  .refine((o) => o.type === 3 || (o.min_length === undefined && o.max_length === undefined), { error: 'only text has a length' })
  .refine((o) => (o.min_length ?? 0) <= (o.max_length ?? 6_000), { error: 'min_length is above max_length' })
  .refine((o) => NUMBERS.has(o.type) || (o.min_value === undefined && o.max_value === undefined), { error: 'only a number has a range' });

const requiredFirst = (options: readonly { required?: boolean | undefined }[]) =>
  options.every((option, at) => !option.required || options.slice(0, at).every((earlier) => earlier.required));
const uniqueNames = (named: readonly { name: string }[]) => uniqueBy(named, ({ name }) => name);

function uniqueBy<T>(all: readonly T[], key: (one: T) => unknown): boolean {
  return new Set(all.map(key)).size === all.length;
}

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
  .refine((set) => set.filter(({ type }) => type === 3).length <= LIMITS.messageCommands, { error: 'too many message commands' })
  .refine((set) => set.every((c) => charsOf(c) <= LIMITS.commandTotalChars), { error: 'a command is too long in total' });

/** Commands of one guild: where they can be used is not theirs to say. */
export const guildCommandSet = commandSet.refine((set) => set.every((c) => c.contexts === undefined && c.integration_types === undefined), {
  error: 'contexts and integration_types are for global commands only',
});

type Counted = {
  readonly name: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly options?: readonly Counted[];
  readonly choices?: readonly Counted[];
};

/** Names, descriptions and values of a command with everything in it. */
function charsOf(command: object): number {
  const { name, description = '', value = '', options = [], choices = [] } = command as Counted;
  return name.length + description.length + String(value).length + [...options, ...choices].reduce((sum, one) => sum + charsOf(one), 0);
}

export type Command = z.infer<typeof commandSet>[number];
export type ValueOption = z.infer<typeof valueOption>;
