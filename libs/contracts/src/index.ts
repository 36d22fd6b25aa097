export * from './common.js';
export * from './domain-error.js';
export * from './health.js';
export * from './identity.js';
export * from './ids.js';
export * from './pagination.js';
export * from './problem-codes.js';
export * from './problem.js';
