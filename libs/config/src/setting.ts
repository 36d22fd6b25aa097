import type { z } from 'zod';

/** One setting: the name it has outside, what it means, and the schema its text must satisfy. */
export interface Setting<S extends z.ZodType = z.ZodType> {
  /** Name in the environment. A secret may also come from a file: `NAME_FILE=/path`. */
  readonly name: string;
  readonly schema: S;
  /** Plain words for `.env.example`: what it does, its unit, what happens when it is absent. */
  readonly explains: string;
  /** Text to show in `.env.example`; the default where there is one. */
  readonly example: string;
  readonly secret: boolean;
}

export type SettingGroup = Readonly<Record<string, Setting>>;

/** The parsed values of a group, under the group's own (camel case) names. */
export type ValuesOf<G extends SettingGroup> = { readonly [K in keyof G]: z.output<G[K]['schema']> };

export function setting<S extends z.ZodType>(name: string, schema: S, example: string, explains: string): Setting<S> {
  return { name, schema, explains, example, secret: false };
}

/** A setting that is never printed and may be read from the file that `NAME_FILE` names. */
export function secret<S extends z.ZodType>(name: string, schema: S, example: string, explains: string): Setting<S> {
  return { name, schema, explains, example, secret: true };
}
