import { expect, it } from 'vitest';
import { makeLogger, nestLogger } from './logging.js';

it('writes the fields that a log may hold and drops every other, whoever passes it', () => {
  const lines: string[] = [];
  const logger = makeLogger('info', { write: (line: string) => void lines.push(line) });
  logger.info({ traceId: 'abc', status: 200, displayName: 'Philippa', note: 'she was sad' }, 'request');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info', traceId: 'abc', status: 200, msg: 'request' });
  expect(lines.join('')).not.toMatch(/Philippa|sad/);
});

it('takes only text from the framework, so that no error object is printed', () => {
  const lines: string[] = [];
  const logger = nestLogger(makeLogger('info', { write: (line: string) => void lines.push(line) }));
  logger.error(new Error('AL-07 said'), 'at AL-07\nstack', 'Context');
  expect(lines.join('')).toContain('"context":"Context"');
  expect(lines.join('')).not.toContain('AL-07');
});
