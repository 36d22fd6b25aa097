import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Handler } from '../chat/command.js';
import { commands } from './index.js';

const page = readFileSync(new URL('../../../../docs/chat.md', import.meta.url), 'utf8');

describe('docs/chat.md', () => {
  const rows = commands.flatMap((command) =>
    (command.subcommands ?? [command]).map((one) => ({
      name: one === command ? command.name : `${command.name} ${one.name}`,
      options: one.options,
    })),
  );

  it.each(rows)('shows /$name with its options in their order', ({ name, options }) => {
    const typed = options.map((o) => (o.required ? o.name : `[${o.name}]`));
    expect(page).toContain(`| \`${['/' + name, ...typed].join(' ')}\` |`);
  });

  it('shows every choice of an option', () => {
    for (const choice of rows.flatMap(({ options }) => options.flatMap((o) => o.choices ?? [])))
      expect(page).toContain(`\`${choice.value}\``);
  });
});

it('actions carry the name of the command that serves them', () => {
  for (const { name, actions = {} } of commands) {
    const prefix = name === 'help' ? 'text' : name;
    expect(Object.keys(actions).filter((action) => action.split('.')[0] !== prefix)).toEqual([]);
  }
});

it('a reason is asked for in one line, since the API takes it in one', () => {
  const request = { id: 'i', person: { channel: 'terminal', id: 'sw' }, askedAt: new Date(), values: {} } as const;
  const asks = commands.flatMap((command) => Object.values<Handler>(command.actions ?? {}));
  const prompts = asks.flatMap(({ ask }) => ['reject', 'r'].map((third) => ask?.({ ...request, args: ['x', 'y', third] })));
  const reasons = prompts
    .flatMap((prompt) => prompt?.fields ?? [])
    .filter(({ name, label }) => name === 'reason' || /\bWhy\?|reason/.test(label));
  expect(new Set(reasons.map(({ label }) => label)).size).toBeGreaterThan(7);
  expect(reasons.filter(({ long }) => long)).toEqual([]);
});
