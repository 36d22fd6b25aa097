import { describe, expect, it } from 'vitest';
import { commands } from '@handrail/chat';
import { definitionsOf, differs } from './definitions.js';

describe('registration of commands', () => {
  const wanted = definitionsOf(commands);

  it('is not repeated when Discord only added ids and defaults of its own', () => {
    const registered = wanted
      .map((command, at) => ({ id: String(at), version: '1', nsfw: false, default_member_permissions: null, ...command }))
      .toReversed();
    expect(differs(registered, wanted)).toBe(false);
    const trimmed = wanted.map(
      (command) =>
        JSON.parse(
          JSON.stringify(command, (key, value: unknown) => (key === 'required' && value === false ? undefined : value)),
        ) as unknown,
    );
    expect(differs(trimmed, wanted)).toBe(false);
  });

  it('is repeated when a command, an option or a word of one has changed', () => {
    expect(differs([], wanted)).toBe(true);
    expect(differs(wanted.slice(1), wanted)).toBe(true);
    const [first, ...others] = wanted;
    expect(differs([{ ...first, description: 'Something else' }, ...others], wanted)).toBe(true);
  });

  it('cuts no description short', () => {
    const whole = [...commands, ...commands.flatMap((command) => command.subcommands ?? [])].map(({ description }) => description);
    expect(whole.filter((text) => text.length > 100)).toEqual([]);
  });
});
