import { confirmSession, recordSession } from '../api/care-records.js';
import type { ActorApi } from '../api/client.js';
import type { ChatCommand, ChatRequest } from '../chat/command.js';
import { says, type Prompt, type PromptField, type Reply } from '../chat/reply.js';
import { groupReply } from '../replies/group.reply.js';
import { notStoredReply } from '../replies/problem.reply.js';

const short = (name: string, label: string): PromptField => ({ name, label, required: true, charsMax: 80 });

function form(): Prompt {
  return {
    title: 'Group session',
    action: 'group.write',
    args: [],
    fields: [
      short('title', 'What was it? Name nobody here.'),
      short('from', 'From, such as 14:00'),
      short('to', 'To, such as 15:00'),
      { name: 'people', label: 'One person a line: AL-07: joined in', long: true, required: true, charsMax: 4_000 },
    ],
  };
}

export type Attendee = { readonly ref: string; readonly attended: boolean; readonly words?: string };

/** Words that begin a line about somebody who was not there. What follows them is kept: "absent, with her visitor". */
const ABSENT =
  /^(?:absent|away|declined|refused|dna|no show|not (?:there|present|here)|stayed away|(?:out )?on leave|(?:(?:he|she|they) )?(?:declined|refused|did not|didn['’]?t|would not|wouldn['’]?t|could not|couldn['’]?t)(?: want)?(?: to)? (?:come|attend|join|show|turn up|make it)(?: (?:in|along|down|up|today|tonight|this time|at all|the (?:group|session)|to (?:the )?(?:group|session)))?)(?= (?:because|cos|as|with|for|said|says)(?![\p{L}'])|\s*(?:$|[.,;:–-]))/iu;

/**
 * One person a line: `AL-07: joined in`, `AL-09 absent`, `AL-12: absent, with her visitor`, `AL-03`. Lines may also be parted by a bar, where only one line can
 * be typed.
 * @returns the attendees, or the first line that begins with no reference
 */
export function attendeesOf(text: string): { readonly people: readonly Attendee[] } | { readonly notRead: string } {
  const people: Attendee[] = [];
  // A whole list in quotes, as a name with a space is typed.
  const unquoted = /^\s*["“](.*)["”]\s*$/s.exec(text)?.[1] ?? text;
  for (const line of unquoted
    .split(/[\n|]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, ref, said = ''] = /^([A-Za-z]{1,6}-?\d{1,4})\s*[:,–-]?\s*(.*)$/s.exec(line) ?? [];
    if (ref === undefined) return { notRead: line };
    const absent = ABSENT.exec(said);
    // Nothing but that they were not there is no line of a record.
    const bare = absent !== null && /^\.?$/.test(said.slice(absent[0].length));
    people.push({ ref, attended: absent === null, ...(said !== '' && !bare && { words: said }) });
  }
  return { people };
}

async function record({ id, values }: ChatRequest, api: ActorApi): Promise<Reply> {
  const { title = '', from = '', to = '', people: text = '' } = values;
  const read = attendeesOf(text);
  if ('notRead' in read)
    return {
      ...says(`Begin each line with a reference, such as AL-07: joined in. Nothing was stored. This line was not read: ${read.notRead}`),
      problem: 'not-understood',
    };
  try {
    const session = await recordSession(api, {
      externalMessageId: `${api.person.channel}-${id}`,
      title,
      startsAt: from,
      endsAt: to,
      people: read.people,
    });
    return groupReply(session, await api.zone());
  } catch (error) {
    return notStoredReply(error, text, api.person.channel);
  }
}

export const groupCommand = {
  name: 'group',
  description: 'Record a group session: who came, and a line for each person in their own record',
  options: [
    { name: 'title', description: 'What it was, naming nobody; without it a form opens', charsMax: 80 },
    { name: 'from', description: 'From when, such as 14:00', charsMax: 40 },
    { name: 'to', description: 'Until when, such as 15:00', charsMax: 40 },
    { name: 'people', description: 'AL-07: joined in | AL-09: absent', charsMax: 4_000, rest: true },
  ],
  ask: ({ values }) => (['title', 'from', 'to', 'people'].every((name) => values[name]) ? undefined : form()),
  run: record,
  actions: {
    'group.write': { ask: form, run: record },
    'group.confirm': {
      run: async ({ args: [id = '', hash = ''] }, api) => groupReply(await confirmSession(api, id, hash), await api.zone()),
    },
  },
} satisfies ChatCommand;
