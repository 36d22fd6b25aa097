/** What Nest injects that is not a class of ours. */
export const LOGGER = Symbol('Logger');
