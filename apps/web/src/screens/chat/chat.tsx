import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { chatSay } from '../../generated/sdk.gen.js';
import type { ChatAnswer, ChatSayData } from '../../generated/types.gen.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { PageTitle } from '../../ui/page-title.js';
import { Refusal } from '../../ui/refusal.js';
import { ChatForm } from './chat-form.js';
import { Composer } from './composer.js';
import { aboutOf, offeredBy, useEntries, type About, type ChatFormAsked, type Saying } from './entries.js';
import { Reference } from './reference.js';
import { Transcript } from './transcript.js';
import './chat.css';

interface Kept {
  readonly text: string;
  /** The form that waits to be filled in, and the line that it is about. */
  readonly form: ChatFormAsked | null;
  readonly formAbout: About | null;
  /** What was sent last and is not answered yet, and under which id: sent again it keeps its id, and so nothing is done twice. */
  readonly sent: string;
  readonly messageId: string;
}
const NOTHING: Kept = { text: '', form: null, formAbout: null, sent: '', messageId: '' };

/** What stands in the box behind what was sent; all of it where that was changed since. */
function behind(text: string, sent: string): string {
  return text.startsWith(sent) ? text.slice(sent.length).trimStart() : text;
}

interface Said {
  readonly body: ChatSayData['body'];
  /** As the conversation shows it. */
  readonly shown: string;
}

/** The commands of Discord and of the terminal, for whoever may use neither: the API answers with the same code. */
export function Chat() {
  const { values, set } = useKeptForm('chat', NOTHING);
  const { entries, add } = useEntries();
  const box = useRef<HTMLTextAreaElement>(null);
  const queries = useQueryClient();
  const [wrote, setWrote] = useState(false);
  const last = entries.at(-1);
  const send = useAction<Said, ChatAnswer>({
    run: ({ body }, sending) => chatSay({ body, ...sending }),
    refreshes: [],
    onDone: (answer, { body, shown }) => {
      // Other screens may show something else now. Nobody waits for that before they say the next thing.
      void queries.invalidateQueries();
      const about = aboutOf(body.said, body.messageId, body.about);
      add({ id: body.messageId, said: shown, about, answer });
      // What was typed while the answer was awaited is not part of it, and stays.
      const typed = body.said.kind === 'line' ? { text: behind(box.current?.value ?? '', body.said.text) } : {};
      const form = answer.kind === 'form' ? { form: answer, formAbout: about ?? null } : { form: null, formAbout: null };
      set({ ...typed, ...form, sent: '', messageId: '' });
      if (answer.kind === 'reply') box.current?.focus();
    },
  });
  const say = (said: Saying, shown: string, about: About | undefined) => {
    const sent = JSON.stringify([said, about]);
    const messageId = sent === values.sent && values.messageId !== '' ? values.messageId : crypto.randomUUID();
    set({ sent, messageId });
    send.mutate({ body: { messageId, said, ...(about && { about }) }, shown });
  };
  return (
    <>
      <PageTitle>Chat</PageTitle>
      <Transcript
        entries={entries}
        isWaiting={send.isPending}
        onPress={({ label, action, args }, about) => say({ kind: 'press', action, args }, label, about)}
      />
      <Refusal problem={send.error} />
      {values.form ? (
        <ChatForm
          key={`${values.form.action} ${values.form.args.join(' ')}`}
          form={values.form}
          isPending={send.isPending}
          onFilled={({ action, args, title }, filled) =>
            say({ kind: 'form', action, args, values: filled }, title, values.formAbout ?? undefined)
          }
          onCancel={() => {
            set({ form: null, formAbout: null });
            box.current?.focus();
          }}
        />
      ) : null}
      <Composer
        box={box}
        text={values.text}
        isPending={send.isPending}
        onText={(text) => set({ text })}
        onSend={() => {
          const offered = offeredBy(entries).map(({ action, args }) => ({ action, args }));
          say({ kind: 'line', text: values.text, offered }, values.text, /^\s*\d{1,2}(\s|$)/.test(values.text) ? last?.about : undefined);
        }}
        onHeard={(recordingId, name) => say({ kind: 'press', action: 'note.hear', args: [recordingId] }, `Recording ${name}`, undefined)}
      />
      <Reference
        isOpen={wrote}
        onOpen={setWrote}
        onChoose={(line) => {
          set({ text: `${line} ` });
          box.current?.focus();
        }}
      />
    </>
  );
}
