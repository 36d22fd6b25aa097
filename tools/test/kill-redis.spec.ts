import { describe, it } from 'vitest';
import { noRedisBecause } from '../src/kill/redis-server.js';
import { promisesUnderKills, promisesUnderOutages } from './kill-promises.js';

const because = noRedisBecause();

if (because === undefined) {
  describe('Handrail with its queue in Redis', () => {
    promisesUnderKills('redis');
  });
  describe('Handrail with its queue in Redis, and Redis or PostgreSQL gone', () => {
    promisesUnderOutages('redis');
  });
} else {
  it.skip(`Handrail with its queue in Redis: not tried here, ${because}`, () => undefined);
}
