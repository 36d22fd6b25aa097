import { describe, expect, it } from 'vitest';
import type { Block } from '../chat/reply.js';
import { commands } from '../commands/index.js';
import { commandHelpReply, helpReply } from './help.reply.js';

const textOf = (blocks: readonly Block[]) => blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const named = (name: string) => commands.find((command) => command.name === name)!;

describe('help', () => {
  it('names every command and what is in it, one line each, and how to learn more', () => {
    const text = textOf(helpReply(commands).blocks);
    for (const { name } of commands) expect(text.match(new RegExp(String.raw`^/${name}\b`, 'gm'))).toHaveLength(1);
    expect(text).toMatch(/^\/rota \(fit, status, why, .*replan\): /m);
    expect(text).toContain('/help rota');
    expect(text.split('\n').length).toBeLessThan(25);
  });

  it('shows of one command how each part is typed, and what an option may be', () => {
    expect(textOf(commandHelpReply(named('rota')).blocks)).toContain('/rota what-if unit worker day [until]: What it would do');
    const flag = textOf(commandHelpReply(named('flag')).blocks);
    expect(flag).toContain('/flag ref urgency words: Raise a concern');
    expect(flag).toContain('urgency: How soon somebody must know: act-now, this-shift, next-working-day');
  });

  it.each(['note', 'drafts'])('/help %s says how one goes on: to answer, to withdraw, and where wording is changed', (name) => {
    const text = textOf(commandHelpReply(named(name)).blocks);
    expect(text).toContain('choose the answer by its button');
    expect(text).toMatch(/withdrawn with its Withdraw button; \/drafts/);
    expect(text).toContain('changed in the web app');
  });
});
