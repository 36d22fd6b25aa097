import { describe } from 'vitest';
import { noRedisBecause } from '../src/kill/redis-server.js';
import { promisesUnderKills, promisesUnderOutages } from './kill-promises.js';

const because = noRedisBecause();

describe.skipIf(because !== undefined)(
  `Handrail with its queue in Redis${because === undefined ? '' : ` (not tried here: ${because})`}`,
  () => {
    promisesUnderKills('redis');
  },
);

describe.skipIf(because !== undefined)('Handrail with its queue in Redis, and Redis or PostgreSQL gone', () => {
  promisesUnderOutages('redis');
});
