import { describe } from 'vitest';
import { promisesUnderKills, promisesUnderOutages } from './kill-promises.js';

describe('Handrail with its queue in PostgreSQL', () => {
  promisesUnderKills('postgres');
});

describe('Handrail with its queue in PostgreSQL, and PostgreSQL crashing', () => {
  promisesUnderOutages('postgres');
});
