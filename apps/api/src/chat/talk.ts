import type { ChatAnswer, ChatRequest as Said } from '@handrail/contracts';
import { parseLine, says, type ChatRequest, type Dispatcher, type Prompt, type Reply } from '@handrail/chat';

interface Talker {
  readonly workerId: string;
  readonly now: Date;
}

/**
 * One thing said in the web app's chat, answered by the commands that Discord and the terminal have. Keeps nothing between two of them: what a
 * button is about comes back with the button. Never throws; a failure is in the answer.
 */
export async function talk(dispatcher: Dispatcher, { workerId, now }: Talker, { messageId, said, about }: Said): Promise<ChatAnswer> {
  const request: ChatRequest = {
    id: messageId,
    person: { channel: 'web', id: workerId },
    askedAt: now,
    args: [],
    values: {},
    readMessage: async () => about && { id: about.messageId, text: about.text, own: true },
  };
  if (said.kind === 'form') return answerOf(dispatcher, said.action, { ...request, args: said.args, values: said.values }, '', true);
  if (said.kind === 'press') return answerOf(dispatcher, said.action, { ...request, args: said.args }, '');
  const line = parseLine(said.text, dispatcher.commands);
  switch (line.kind) {
    case 'wrong':
      return replyOf({ ...says(line.why), problem: 'not-understood' });
    case 'press': {
      const offered = said.offered[Number(line.button) - 1];
      if (offered === undefined) return replyOf({ ...says('Nothing with that number was offered.'), problem: 'not-understood' });
      return answerOf(dispatcher, offered.action, { ...request, args: offered.args }, line.text);
    }
    case 'command':
      if ('file' in line.values)
        return replyOf({ ...says('Choose the file with the button below the text box.'), problem: 'not-understood' });
      return answerOf(dispatcher, line.action, { ...request, values: line.values }, '');
    case 'free': {
      const readMessage = async () => ({ id: messageId, text: line.text, own: true });
      return answerOf(dispatcher, 'text', { ...request, args: [messageId], readMessage }, '');
    }
  }
  return line satisfies never;
}

/** @param text what was typed after the number of a button: it fills a form of one field that must be filled */
async function answerOf(dispatcher: Dispatcher, action: string, request: ChatRequest, text: string, filled = false): Promise<ChatAnswer> {
  const dispatched = dispatcher.dispatch(action, request, filled);
  if (dispatched.kind === 'work') return replyOf(await dispatched.run());
  const { prompt } = dispatched;
  const [first, ...others] = prompt.fields;
  if (text === '' || !first || others.some(({ required }) => required)) return formOf(prompt);
  const values = { [first.name]: text };
  return answerOf(dispatcher, prompt.action, { ...request, args: prompt.args, values }, '', true);
}

function replyOf({ blocks, buttons = [], picture, problem }: Reply): ChatAnswer {
  return {
    kind: 'reply',
    blocks: blocks.map((block) => (block.kind === 'list' ? { ...block, items: [...block.items] } : block)),
    buttons: buttons.map(({ label, action, args, tone = 'plain' }) => ({ label, action, args: [...args], tone })),
    picture: picture ? { fileName: picture.fileName, alt: picture.alt, png: Buffer.from(picture.png).toString('base64') } : null,
    problem: problem ?? null,
  };
}

function formOf({ title, action, args, fields }: Prompt): ChatAnswer {
  return {
    kind: 'form',
    title,
    action,
    args: [...args],
    fields: fields.map(({ name, label, long = false, required = false, charsMax, value = '' }) => ({
      name,
      label,
      long,
      required,
      charsMax: charsMax ?? null,
      value,
    })),
  };
}
