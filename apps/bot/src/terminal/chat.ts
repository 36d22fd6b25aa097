import { writeFile } from 'node:fs/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import { apiClient, commands, Dispatcher, type Reply } from '@handrail/chat';
import { Conversation } from './conversation.js';
import { formFrom } from './form.js';
import type { TerminalOptions } from './options.js';
import { Lines } from './lines.js';
import { renderJson, renderText } from './render.js';
import { signIn } from './sign-in.js';

type Input = NodeJS.ReadableStream & Partial<Pick<ReadStream, 'isTTY'>>;
type Output = NodeJS.WritableStream & Partial<Pick<WriteStream, 'isTTY'>>;

/**
 * A conversation from sign-in to the end of the input.
 * @returns 0, or 1 when the input was no terminal and an answer was a refusal or a failure
 * @throws ApiProblem or ApiLost when the sign-in fails
 */
export async function chat(options: TerminalOptions, apiUrl: string, input: Input, output: Output): Promise<number> {
  const live = input.isTTY === true;
  const lines = new Lines(input, live ? output : undefined);
  // Read before it is known whether it is needed: on the demo data it is not, and must not be taken for a command.
  const given = options.passwordFromStdin ? ((await lines.next()) ?? '') : undefined;
  try {
    const { who, cookie } = await signIn(apiUrl, options.as, async () => given ?? (live ? lines.secret('Password: ') : ''));
    const api = apiClient(apiUrl, () => ({ cookie }));
    const dispatcher = new Dispatcher(commands, api, () => undefined); // a failure is in the answer; nobody reads a log here
    const conversation = new Conversation(
      dispatcher,
      { channel: 'terminal', id: who.workerId },
      live ? formFrom(lines, output) : undefined,
    );
    if (live) output.write(`You are ${who.displayName}. /help shows what you can ask, /quit leaves.\n`);
    return await converse(conversation, lines, { live, json: options.json }, output);
  } finally {
    lines.close();
  }
}

async function converse(conversation: Conversation, lines: Lines, how: { live: boolean; json: boolean }, output: Output): Promise<number> {
  let failed = false;
  for (;;) {
    const line = await lines.next(how.live ? '> ' : '');
    if (line === undefined || line.trim() === '/quit') return failed && !how.live ? 1 : 0;
    if (line.trim() === '') continue;
    const reply = await conversation.say(line);
    failed ||= reply.problem !== undefined;
    const picturePath = await savePicture(reply);
    output.write(how.json ? `${renderJson(line, reply, picturePath)}\n` : `${renderText(reply, picturePath).trim()}\n\n`);
  }
}

async function savePicture({ picture }: Reply): Promise<string | undefined> {
  if (picture === undefined) return undefined;
  const path = picture.fileName.replaceAll(/[^\w.-]/g, '_');
  return writeFile(path, picture.png).then(
    () => path,
    () => undefined,
  );
}
