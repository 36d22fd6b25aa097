import type { ActorApi } from '../api/actor-api.js';
import type { ChatRequest, OptionSpec } from '../chat/command.js';
import { DAY_EXAMPLES, dayAt, readDay } from '../chat/days.js';
import { says, type Reply } from '../chat/reply.js';

export type Values = ChatRequest['values'];

/** An option that is a day. */
export function dayOption(name: string, description: string, required = false, since?: string): OptionSpec {
  return { name, description, kind: 'day', charsMax: 20, required, ...(since !== undefined && { since }) };
}

/**
 * What was given, with every option that is a day as `YYYY-MM-DD`; `today` counts on the clock of the asker's own unit.
 * @returns a reply that says which day was not understood and how to write one, when there is one
 */
export async function daysRead(request: ChatRequest, options: readonly OptionSpec[], api: ActorApi): Promise<Values | Reply> {
  const days = options.filter(({ kind, name }) => kind === 'day' && request.values[name]);
  if (days.length === 0) return request.values;
  const today = dayAt(request.askedAt, await api.zone());
  const read: Record<string, string> = { ...request.values };
  for (const { name, since } of days) {
    const said = request.values[name] ?? '';
    const day = readDay(said, (since === undefined ? undefined : read[since]) ?? today);
    if (day === undefined) {
      // In a typed line the second word of a name without quotes lands where the day is looked for.
      const quotes = /^\p{L}+$/u.test(said) ? ' A name with a space goes in quotes.' : '';
      return { ...says(`“${said}” is no day that I can read. ${DAY_EXAMPLES}${quotes}`), problem: 'not-understood' };
    }
    read[name] = day;
  }
  return read;
}

export const isReply = (one: Values | Reply): one is Reply => Array.isArray(one['blocks']);
