export { fit } from './fit.js';
export type { ContradictedPerson, FitContradiction, FitNotFound, FitOptions, FitOutcome, FitProgress, FittedRota } from './fit-types.js';
