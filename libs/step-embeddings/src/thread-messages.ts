import type { Meaning } from '@handrail/care-plan';

/** To the thread: texts whose meaning is asked for, under an id that its answer repeats. */
export type Asked = { readonly id: number; readonly texts: readonly string[] };
/** From the thread: what each text means, in order; null when the model could not be loaded or failed. */
export type Told = { readonly id: number; readonly meanings: readonly Meaning[] | null };
