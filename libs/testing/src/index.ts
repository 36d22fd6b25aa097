export { arrange } from './arrange.js';
export type { Arrange } from './arrange.js';
export { fixedClock } from './clock.js';
export type { FixedClock } from './clock.js';
export { testMasterKeys, useDatabase } from './database.js';
export type { TestDatabase } from './database.js';
export { freePort, startPostgres } from './embedded-postgres.js';
export type { RunningPostgres } from './embedded-postgres.js';
