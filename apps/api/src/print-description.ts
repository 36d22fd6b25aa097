import { randomBytes } from 'node:crypto';
import { readSettings } from '@handrail/config';
import { describeWithoutDatabase } from './edge/create-app.js';

// Prints the OpenAPI description, from which the web client is generated. It opens no database, so the settings name one that is not there.
const settings = readSettings('api', {
  DATABASE_API_URL: 'postgresql://nobody@127.0.0.1:1/none',
  ENCRYPTION_KEYS: `described:${randomBytes(32).toString('base64')}`,
  LOG_LEVEL: 'silent',
});
process.stdout.write(`${JSON.stringify(await describeWithoutDatabase(settings))}\n`);
