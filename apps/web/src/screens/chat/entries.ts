import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ChatAnswer, ChatSayData } from '../../generated/types.gen.js';
import { useMe } from '../../session/me.js';

export type Saying = ChatSayData['body']['said'];
export type About = NonNullable<ChatSayData['body']['about']>;
export type ChatReply = Extract<ChatAnswer, { kind: 'reply' }>;
export type ChatFormAsked = Extract<ChatAnswer, { kind: 'form' }>;

/** What a person said and what came back. `said` is shown; `about` is the line that the buttons of the answer are for. */
export interface Entry {
  readonly id: string;
  readonly said: string;
  readonly about: About | undefined;
  readonly answer: ChatAnswer;
}

const NOTHING: readonly Entry[] = [];
const FOR_AS_LONG_AS_THE_TAB = Number.POSITIVE_INFINITY;

/**
 * The conversation so far. It stays in the memory of the tab while other screens are looked at, is never written anywhere by the browser, since
 * answers quote care, and goes with the sign-out.
 */
export function useEntries() {
  const { workerId } = useMe();
  const queries = useQueryClient();
  const queryKey = ['chat', workerId];
  const { data } = useQuery({
    queryKey,
    queryFn: () => NOTHING,
    enabled: false,
    initialData: NOTHING,
    gcTime: FOR_AS_LONG_AS_THE_TAB,
  });
  return { entries: data, add: (entry: Entry) => queries.setQueryData<readonly Entry[]>(queryKey, (before = []) => [...before, entry]) };
}

/** Buttons that a number chooses from: those of the latest answer. */
export function offeredBy(entries: readonly Entry[]): ChatReply['buttons'] {
  const answer = entries.at(-1)?.answer;
  return answer?.kind === 'reply' ? answer.buttons : [];
}

/**
 * The line that what comes next may be about. A button and its form are about what their answer was about; a line without a command is itself
 * what the buttons below its answer are about.
 */
export function aboutOf(saying: Saying, messageId: string, before: About | undefined): About | undefined {
  if (saying.kind !== 'line') return before;
  const text = saying.text.trim();
  if (/^\d{1,2}(\s|$)/.test(text)) return before;
  return text.startsWith('/') ? undefined : { messageId, text };
}
