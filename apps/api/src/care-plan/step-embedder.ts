/** Turns questions and plan lines into vectors; one for the process, so that its cache and its model are shared. */
export const STEP_EMBEDDER = Symbol('STEP_EMBEDDER');
