/** As much of JSON Schema as the API's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly prefixItems?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

export type Resolve = (ref: string) => Schema;

/** Words tried against a pattern, the first that fits is taken. */
const WORDS = [
  'a',
  'AL-07',
  'LD',
  '2026-11-24',
  '2026-11-24T12:00:00Z',
  'fingal',
  '08:00',
  '1.1',
  'discord:100000000000000001',
  'ABCDEFGHIJ',
  'k1',
  '0'.repeat(64),
  'a'.repeat(32),
  'a'.repeat(64),
  '100000000000000001',
];

/** A body that the schema would let pass, as far as this can tell; never throws. */
export function sample(schema: Schema, resolve: Resolve, depth = 0): unknown {
  if (schema.$ref !== undefined) return sample(resolve(schema.$ref), resolve, depth + 1);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const choice = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choice?.[0] && depth < 12) return sample(choice[0], resolve, depth + 1);
  const type = typeof schema.type === 'object' ? schema.type[0] : schema.type;
  if (type === 'object' || schema.properties) {
    const wanted = new Set(schema.required);
    const fields = Object.entries(schema.properties ?? {}).filter(([name]) => wanted.has(name) || depth < 2);
    return Object.fromEntries(fields.map(([name, part]) => [name, sample(part, resolve, depth + 1)]));
  }
  if (type === 'array') {
    return Array.from({ length: Math.max(schema.minItems ?? 0, 1) }, () => sample(schema.items ?? {}, resolve, depth + 1));
  }
  if (type === 'integer' || type === 'number') return schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1;
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  return sampleText(schema);
}

function sampleText({ format, pattern, minLength = 1 }: Schema): string {
  if (format === 'uuid') return '01890000-0000-7000-8000-000000000001';
  if (format === 'date') return '2026-11-24';
  if (format === 'date-time') return '2026-11-24T12:00:00Z';
  const fits = pattern === undefined ? () => true : (text: string) => new RegExp(pattern, 'u').test(text);
  return [...WORDS, 'a word '.repeat(20).slice(0, Math.max(minLength, 12))].find((word) => word.length >= minLength && fits(word)) ?? 'a';
}

/** What is sent in place of a value, each with what it is. */
const WRONG: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a number', 7],
  ['a fraction', 0.5],
  ['a negative number', -1],
  ['a number past 32 bits', 2_147_483_648],
  ['a number past 64 bits', 1e300],
  ['a boolean', true],
  ['an empty text', ''],
  ['blanks', '   '],
  ['a list', [[]]],
  ['an object', { a: 1 }],
  ['a text that is too long', 'x'.repeat(70_000)],
  ['a NUL', 'a\u0000b'],
  ['control characters', 'a\u0007\u001b[31mb'],
  ['half a surrogate', 'a\ud800b'],
  ['direction overrides and an emoji', '\u202e\u2066x\u{1f642}'],
  ['a day that is none', '2026-02-30'],
  ['a day past the calendar', '9999-12-31'],
  ['the first day', '0000-01-01'],
  ['a time in another zone', '2026-11-24T12:00:00+13:45'],
  ['a time without a zone', '2026-11-24T12:00:00'],
  ['the hour that is skipped', '2026-03-29T01:30:00+00:00'],
  ['the hour that comes twice', '2026-10-25T01:30:00+01:00'],
  ['an id of nothing', '01890000-0000-7000-8000-00000000ffff'],
  ['SQL', "'; drop table worker; --"],
  ['__proto__', '__proto__'],
];

export interface BadBody {
  readonly what: string;
  readonly body: unknown;
}

/** Every field of the body, nested ones too, made wrong in each way; missing; and one that nobody knows beside it. */
export function badBodies(schema: Schema, resolve: Resolve): BadBody[] {
  const good = sample(schema, resolve);
  const bad: BadBody[] = WRONG.map(([what, value]) => ({ what: `${what} as the body`, body: value }));
  bad.push({ what: 'as the schema has it', body: good });
  for (const [index, place] of placesIn(good).entries()) {
    // Deep in a body every third in turn: the same schemas stand there many times.
    const wrong = place.length === 1 ? WRONG : WRONG.filter((_, nth) => (nth + index) % 3 === 0);
    for (const [what, value] of wrong) bad.push({ what: `${what} at ${place.join('/')}`, body: changed(good, place, () => value) });
    bad.push({ what: `without ${place.join('/')}`, body: changed(good, place, () => undefined) });
  }
  if (isObject(good)) bad.push({ what: 'with an unknown field', body: { ...good, surprise: 1 } });
  return bad;
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (Array.isArray(value)) return value.flatMap((part, index) => placesFrom(part, [...at, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => placesFrom(part, [...at, name]));
}

function placesFrom(value: unknown, at: Place): Place[] {
  return [at, ...placesIn(value, at)];
}

function changed(value: unknown, [first, ...rest]: Place, change: () => unknown): unknown {
  if (first === undefined) return change();
  if (Array.isArray(value)) return value.map((part: unknown, index) => (index === first ? changed(part, rest, change) : part));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === first ? changed(part, rest, change) : part]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
