/** To the thread: texts to embed, under an id that its answer repeats. */
export type Asked = { readonly id: number; readonly texts: readonly string[] };
/** From the thread: a vector for each text in order; null when the model could not be loaded or failed. */
export type Told = { readonly id: number; readonly vectors: readonly Float32Array<ArrayBuffer>[] | null };
