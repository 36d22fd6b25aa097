import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { envExample, readSettings, SettingsRefused } from './index.js';

const enough = {
  DATABASE_API_URL: 'postgresql://handrail_api:secret-word@127.0.0.1:5432/handrail',
  ENCRYPTION_KEYS: 'k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
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
    const problems = problemsOf({ DATABASE_API_URL: 'mysql://owner:secret-word@db/handrail', API_PORT: '99999', DEMO_MODE: 'yes' });
    expect(problems).toEqual([
      'DATABASE_API_URL must be an address like postgresql://user:password@host:5432/name.',
      'API_PORT must be at most 65535.',
      expect.stringMatching(/^Set ENCRYPTION_KEYS or ENCRYPTION_KEYS_FILE: Keys that encrypt/),
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
      writeFileSync(file, 'k2:BBBB\nk1:AAAA\n');
      const { ENCRYPTION_KEYS: _, ...withoutKey } = enough;
      expect(readSettings('api', { ...withoutKey, ENCRYPTION_KEYS_FILE: file }).encryptionKeys).toBe('k2:BBBB\nk1:AAAA');
      expect(problemsOf({ ...enough, ENCRYPTION_KEYS_FILE: file })).toEqual(['Set ENCRYPTION_KEYS or ENCRYPTION_KEYS_FILE, not both.']);
      expect(problemsOf({ ...withoutKey, ENCRYPTION_KEYS_FILE: join(folder, 'none') })).toEqual([
        'ENCRYPTION_KEYS_FILE names a file that cannot be read: create it or correct the path.',
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
    expect(problemsOf({ ...enough, TRANSCRIPTION_BASE_URL: 'http://127.0.0.1:9001/v1' })).toEqual([
      'TRANSCRIPTION_BASE_URL is set, so set TRANSCRIPTION_MODEL too.',
    ]);
    expect(() => readSettings('bot', { DISCORD_TOKEN: 'x'.repeat(60) })).toThrow('DISCORD_APPLICATION_ID');
  });

  it('give the planner and the bot no key, and the bot no database', () => {
    expect(Object.keys(readSettings('planner', { DATABASE_PLANNER_URL: enough.DATABASE_API_URL }))).not.toContain('encryptionKeys');
    expect(Object.keys(readSettings('bot', {}))).not.toContain('apiDatabaseUrl');
  });

  it('are all explained in .env.example, as the schema has them', () => {
    expect(readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')).toBe(envExample());
  });

  it('take the examples of .env.example as valid', () => {
    const lines = envExample().matchAll(/^# ([A-Z_]+)=(.+)$/gm);
    const examples = Object.fromEntries([...lines].map(([, name, value]) => [name ?? '', value ?? '']));
    for (const process of ['api', 'planner', 'bot', 'tools'] as const) {
      expect(() => readSettings(process, { ...examples, ENCRYPTION_KEYS: enough.ENCRYPTION_KEYS })).not.toThrow();
    }
  });
});
