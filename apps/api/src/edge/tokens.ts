/** What Nest injects that is not a class of ours. */
export const SETTINGS = Symbol('ApiSettings');
export const LOGGER = Symbol('Logger');
