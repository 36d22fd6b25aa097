import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { envExample, readSettings, SettingsRefused } from './index.js';

const enough = {
  DATABASE_URL: 'postgresql://owner:secret-word@127.0.0.1:5432/handrail',
  ENCRYPTION_KEY: 'ab'.repeat(32),
};

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings('api', environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsRefused) return error.problems;
    throw error;
  }
}

describe('settings', () => {
  it('are complete with a database and a key, listen on loopback, and cannot be changed afterwards', () => {
    const settings = readSettings('api', enough);
    expect(settings).toMatchObject({ apiHost: '127.0.0.1', apiPort: 3000, demo: false, sessionHours: 12, logLevel: 'info' });
    expect(settings.llmBaseUrl).toBeUndefined();
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it('name every problem at once, in one sentence each, without repeating a secret', () => {
    const problems = problemsOf({ DATABASE_URL: 'mysql://owner:secret-word@db/handrail', API_PORT: '99999', DEMO_MODE: 'yes' });
    expect(problems).toEqual([
      'DATABASE_URL must be an address like postgresql://user:password@host:5432/name.',
      'API_PORT must be at most 65535.',
      'Set ENCRYPTION_KEY or ENCRYPTION_KEY_FILE: Key that encrypts note text and identifying fields: 32 bytes as 64 hexadecimal digits or base64.',
      'DEMO_MODE must be on or off.',
    ]);
    expect(problems.join()).not.toContain('secret-word');
  });

  it('treat a blank line as absent', () => {
    expect(readSettings('api', { ...enough, API_PORT: ' ', REDIS_URL: '' }).apiPort).toBe(3000);
  });

  it('read a secret from a file, and refuse both at once or a file that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-settings-'));
    try {
      const file = join(folder, 'key');
      writeFileSync(file, `${'cd'.repeat(32)}\n`);
      const { ENCRYPTION_KEY: _, ...withoutKey } = enough;
      expect(readSettings('api', { ...withoutKey, ENCRYPTION_KEY_FILE: file }).encryptionKey).toBe('cd'.repeat(32));
      expect(problemsOf({ ...enough, ENCRYPTION_KEY_FILE: file })).toEqual(['Set ENCRYPTION_KEY or ENCRYPTION_KEY_FILE, not both.']);
      expect(problemsOf({ ...withoutKey, ENCRYPTION_KEY_FILE: join(folder, 'none') })).toEqual([
        'ENCRYPTION_KEY_FILE names a file that cannot be read: create it or correct the path.',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('never let demo sign-in leave the machine', () => {
    expect(problemsOf({ ...enough, DEMO_MODE: 'on', API_HOST: '0.0.0.0' })).toEqual([
      'DEMO_MODE is on, so API_HOST must be 127.0.0.1, ::1 or localhost: sign-in without a password never leaves this machine.',
    ]);
    expect(readSettings('api', { ...enough, DEMO_MODE: 'on' }).demo).toBe(true);
  });

  it('want what belongs together', () => {
    expect(problemsOf({ ...enough, LLM_BASE_URL: 'http://127.0.0.1:9000/v1/' })).toEqual(['LLM_BASE_URL is set, so set LLM_MODEL too.']);
    expect(() => readSettings('bot', { DISCORD_TOKEN: 'x'.repeat(60) })).toThrow('DISCORD_APPLICATION_ID');
  });

  it('give the planner and the bot no key, and the bot no database', () => {
    expect(Object.keys(readSettings('planner', enough))).not.toContain('encryptionKey');
    expect(Object.keys(readSettings('bot', {}))).not.toContain('databaseUrl');
  });

  it('are all explained in .env.example, as the schema has them', () => {
    expect(readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')).toBe(envExample());
  });

  it('take the examples of .env.example as valid', () => {
    const lines = envExample().matchAll(/^# ([A-Z_]+)=(.+)$/gm);
    const examples = Object.fromEntries([...lines].map(([, name, value]) => [name ?? '', value ?? '']));
    for (const process of ['api', 'planner', 'bot', 'tools'] as const) {
      expect(() => readSettings(process, { ...examples, ENCRYPTION_KEY: enough.ENCRYPTION_KEY })).not.toThrow();
    }
  });
});
