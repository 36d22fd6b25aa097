import { nearest } from '../chat/nearest.js';
import type { ChatCommand, OptionSpec } from './command.js';

/** What a typed line asks for. */
export type Line =
  | { readonly kind: 'command'; readonly action: string; readonly values: Readonly<Record<string, string>> }
  /** Button `number` of the answer before, or the button with this id; `text` fills its form. */
  | { readonly kind: 'press'; readonly button: string; readonly text: string }
  | { readonly kind: 'free'; readonly text: string }
  | { readonly kind: 'wrong'; readonly why: string };

/**
 * Reads one line: `/steps AL-07 when he is pacing?`, `/rota why unit="South team" day=2027-01-23`, `2`, `2 my reason`, or free words.
 * Options are named (`unit=Alder`) or stand in their order; the last may take the rest of the line. Never throws.
 */
export function parseLine(text: string, commands: readonly ChatCommand[]): Line {
  const line = text.trim();
  const number = /^(\d{1,2})(?:\s+(.*))?$/s.exec(line);
  if (number) return { kind: 'press', button: number[1] ?? '', text: number[2] ?? '' };
  if (!line.startsWith('/')) return { kind: 'free', text: line };
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(line) ?? [];
  if (name === 'press') {
    const [, button = '', words = ''] = /^(\S*)\s*(.*)$/s.exec(rest) ?? [];
    return { kind: 'press', button, text: words };
  }
  const command = commands.find((one) => one.name === name.toLowerCase());
  if (command === undefined) return { kind: 'wrong', why: `There is no /${name}. ${meantBy(name.toLowerCase(), commands)}` };
  if (command.subcommands === undefined) return optionsOf(command.name, command.options, rest);
  const [, subName = '', subRest = ''] = /^(\S*)\s*(.*)$/s.exec(rest) ?? [];
  const sub = command.subcommands.find((one) => one.name === subName.toLowerCase());
  if (sub === undefined) {
    const names = command.subcommands.map((one) => one.name);
    const near = nearest(subName, names);
    const meant = near === undefined ? '' : ` Did you mean /${command.name} ${near}?`;
    return {
      kind: 'wrong',
      why: `Say what behind /${command.name}: ${names.join(', ')}.${meant} /help ${command.name} explains each.`,
    };
  }
  return optionsOf(`${command.name} ${sub.name}`, sub.options, subRest);
}

/** What each kind of thing is taken back by: no one command does it for all. */
const UNDO =
  'What can be taken back: the last change of a rota, with /rota undo and the unit; a draft, by Withdraw when it is opened from /drafts. A filed note stays as it is: /addendum and the reference correct it.';

/** A command that is spelt nearly so, or that has a part of that name. */
function meantBy(name: string, commands: readonly ChatCommand[]): string {
  if (name === 'undo') return UNDO;
  const near = nearest(
    name,
    commands.map((one) => one.name),
  );
  const holder = commands.find(({ subcommands = [] }) => subcommands.some((sub) => sub.name === name));
  const meant = near ?? (holder && `${holder.name} ${name}`);
  return `${meant === undefined ? '' : `Did you mean /${meant}? `}/help shows all.`;
}

function optionsOf(action: string, options: readonly OptionSpec[], text: string): Line {
  const values: Record<string, string> = {};
  let left = text.trim();
  while (left !== '') {
    const named = /^([a-z-]+)=/.exec(left)?.[1];
    const option =
      options.find((o) => o.name === named && !(o.name in values)) ?? options.find((o) => !(o.name in values) && o.kind !== 'file');
    if (option === undefined)
      return {
        kind: 'wrong',
        why: `"${left}" is one too many for /${action}. Put quotes round a name with a space. ${usage(action, options)}`,
      };
    if (option.name === named) left = left.slice(named.length + 1);
    const [value, after] = option.rest && option.name !== named ? [left, ''] : option.kind === 'day' ? firstDay(left) : firstWord(left);
    const chosen = choice(option, value);
    if (chosen === undefined)
      return { kind: 'wrong', why: `${option.name} is one of: ${(option.choices ?? []).map((c) => c.value).join(', ')}.` };
    if (option.charsMax !== undefined && value.length > option.charsMax && !option.rest)
      return { kind: 'wrong', why: `${option.name} has at most ${option.charsMax} characters.` };
    values[option.name] = chosen;
    left = after;
  }
  const missing = options.filter((o) => o.required && !(o.name in values)).map((o) => o.name);
  return missing.length > 0
    ? { kind: 'wrong', why: [`Missing: ${missing.join(', ')}.`, usage(action, options), ...choicesOf(options, missing)].join(' ') }
    : { kind: 'command', action, values };
}

function firstWord(text: string): [value: string, after: string] {
  const quoted = /^"([^"]*)"\s*(.*)$/s.exec(text);
  const [, value = '', after = ''] = quoted ?? /^(\S+)\s*(.*)$/s.exec(text) ?? [];
  return [value, after];
}

/** A day may be two or three words without quotes: `24 Nov`, `24 November 2026`. */
function firstDay(text: string): [value: string, after: string] {
  const [, value, after = ''] = /^(\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}(?: \d{4})?)(?:\s+(.*))?$/is.exec(text) ?? [];
  return value === undefined ? firstWord(text) : [value, after];
}

function choice(option: OptionSpec, value: string): string | undefined {
  if (option.choices === undefined) return value;
  return option.choices.find((c) => [c.value, c.label.toLowerCase()].includes(value.toLowerCase()))?.value;
}

/** What the missing options may be, where that is a list. */
function choicesOf(options: readonly OptionSpec[], missing: readonly string[]): string[] {
  return options
    .filter(({ name, choices }) => choices !== undefined && missing.includes(name))
    .map(({ name, choices = [] }) => `${name} is one of: ${choices.map(({ value }) => value).join(', ')}.`);
}

/** How a command is typed: `Use: /steps ref [question]`. */
function usage(action: string, options: readonly OptionSpec[]): string {
  return ['Use:', `/${action}`, ...options.map((o) => (o.required ? o.name : `[${o.name}]`))].join(' ');
}
