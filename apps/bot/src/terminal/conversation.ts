import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import {
  type Button,
  type ChatRequest,
  type Dispatcher,
  type FileRead,
  parseLine,
  type Person,
  type Prompt,
  readActionId,
  type Recording,
  type Reply,
  says,
  writeActionId,
} from '@handrail/chat';

/** Bytes of a text file that is read as a note. */
const TEXT_BYTES_MAX = 65_536;
/** Messages whose words a later button may be about. */
const MESSAGES_KEPT = 50;
const FORM_LEFT = new Set(['form-not-filled', 'cancelled']);

type Filled = Readonly<Record<string, string>> | 'cancelled' | undefined;
/** Fills in a form by asking; nothing when a field that is needed stays empty. Absent where nobody can be asked. */
export type AskForm = (prompt: Prompt) => Promise<Filled>;

/** One person's conversation in a terminal: turns lines into requests for the dispatcher, and remembers what the last answer offered. */
export class Conversation {
  #offered: readonly Button[] = [];
  readonly #messages = new Map<string, string>();

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly person: Person,
    private readonly askForm: AskForm | undefined,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /** One line in, one answer out. Never throws. */
  async say(text: string): Promise<Reply> {
    const line = parseLine(text, this.dispatcher.commands);
    const id = randomUUID();
    let reply: Reply;
    if (line.kind === 'wrong') return { ...says(line.why), problem: 'not-understood' };
    if (line.kind === 'press') reply = await this.#press(id, line.button, line.text);
    else if (line.kind === 'free') {
      this.#keep(id, line.text);
      reply = await this.#serve('text', this.#request(id, [id], {}), '');
    } else {
      const { file, ...values } = line.values;
      const request = this.#request(id, [], values);
      reply = await this.#serve(line.action, file === undefined ? request : { ...request, readFile: () => readTextFile(file) }, '');
    }
    // Of a form that was left, the buttons above it still stand.
    if (!FORM_LEFT.has(reply.problem ?? '')) this.#offered = reply.buttons ?? [];
    return reply;
  }

  async #press(id: string, button: string, text: string): Promise<Reply> {
    const offered = /^\d+$/.test(button) ? this.#offered[Number(button) - 1] : undefined;
    if (offered === undefined && /^\d*$/.test(button))
      return { ...says('Nothing with that number was offered.'), problem: 'not-understood' };
    const { action, args } = readActionId(offered ? writeActionId(offered.action, offered.args) : button);
    return this.#serve(action, this.#request(id, args, {}), text);
  }

  /** @param text what was typed after the number: fills the first field of the form, if there is one */
  async #serve(action: string, request: ChatRequest, text: string): Promise<Reply> {
    const dispatched = this.dispatcher.dispatch(action, request);
    if (dispatched.kind === 'work') return dispatched.run();
    const { prompt } = dispatched;
    const values = await this.#fill(prompt, text);
    if (values === 'cancelled') return { ...says('Cancelled: nothing was sent.'), problem: 'cancelled' };
    if (values === undefined) {
      const wanted = prompt.fields.filter((field) => field.required).map(({ label }) => label);
      const how = `${prompt.title}: nothing was done yet. Asked for: ${wanted.join('; ')}. Type the number and your words behind it, such as: 2 my words.`;
      return { ...says(how), problem: 'form-not-filled' };
    }
    const filled = this.dispatcher.dispatch(prompt.action, { ...request, args: prompt.args, values }, true);
    return filled.kind === 'work' ? filled.run() : says('That form cannot be filled in here.');
  }

  async #fill(prompt: Prompt, text: string): Promise<Filled> {
    const [first, ...others] = prompt.fields;
    if (text !== '' && first && !others.some((field) => field.required)) return { [first.name]: text };
    return this.askForm?.(prompt);
  }

  #request(id: string, args: readonly string[], values: Readonly<Record<string, string>>): ChatRequest {
    const messageId = args[0] ?? '';
    const readMessage = async () => {
      const text = this.#messages.get(messageId);
      return text === undefined ? undefined : { id: messageId, text, own: true };
    };
    return { id, person: this.person, askedAt: this.now(), args, values, readMessage };
  }

  #keep(id: string, text: string): void {
    this.#messages.set(id, text);
    const [oldest] = this.#messages.keys();
    if (this.#messages.size > MESSAGES_KEPT && oldest !== undefined) this.#messages.delete(oldest);
  }
}

const SOUNDS: Readonly<Record<string, string>> = {
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.webm': 'audio/webm',
};

async function readTextFile(file: string): Promise<FileRead> {
  const contentType = SOUNDS[extname(file).toLowerCase()];
  if (contentType !== undefined) return { kind: 'voice', fetch: (bytesMax) => readSound(file, contentType, bytesMax) };
  try {
    if ((await stat(file)).size > TEXT_BYTES_MAX) return { kind: 'refused', why: `it is longer than ${TEXT_BYTES_MAX} bytes.` };
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    return { kind: 'refused', why: error instanceof TypeError ? 'it is not UTF-8 text.' : 'it could not be read.' };
  }
}

async function readSound(
  file: string,
  contentType: string,
  bytesMax: number,
): Promise<Recording | { readonly kind: 'refused'; readonly why: string }> {
  try {
    if ((await stat(file)).size > bytesMax) return { kind: 'refused', why: 'it is too large. Send it in parts.' };
    return { kind: 'recording', bytes: await readFile(file), contentType };
  } catch {
    return { kind: 'refused', why: 'it could not be read.' };
  }
}
