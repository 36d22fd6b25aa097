import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
