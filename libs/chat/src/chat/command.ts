import type { ActorApi } from '../api/client.js';
import type { Person } from './person.js';
import type { Prompt, Reply } from './reply.js';

/** What came with a file. `voice` is a recording: it is fetched only where somebody can turn it into text. */
export type FileRead =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'voice';
      readonly fetch: (bytesMax: number) => Promise<Recording | { readonly kind: 'refused'; readonly why: string }>;
    }
  | { readonly kind: 'refused'; readonly why: string };

/** The bytes of a recording and what they say they are. */
export type Recording = { readonly kind: 'recording'; readonly bytes: Uint8Array; readonly contentType: string };

/** One thing somebody asked for: a command with its options, a form with its fields, or a pressed button. */
export type ChatRequest = {
  /** Id of the interaction or message; the same when it is delivered again. */
  readonly id: string;
  readonly person: Person;
  /** When it was said: what "tomorrow" counts from. */
  readonly askedAt: Date;
  readonly args: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly readFile?: () => Promise<FileRead>;
  /** Words of the message that a button or menu entry is about, when the channel still has them. */
  readonly readMessage?: () => Promise<{ readonly id: string; readonly text: string; readonly own: boolean } | undefined>;
};

/** How one command, form or button is served. */
export type Handler = {
  /** A form to show first. It must not look anything up: a form has to be the very first answer. */
  readonly ask?: (request: ChatRequest) => Prompt | undefined;
  readonly run: (request: ChatRequest, api: ActorApi) => Promise<Reply>;
};

export type OptionSpec = {
  readonly name: string;
  readonly description: string;
  /** A `day` is written as people write one, and reaches its command as YYYY-MM-DD where the command reads it by `daysRead`. */
  readonly kind?: 'text' | 'file' | 'day';
  /** Of a day: the option whose day a weekday is counted from, so that "until Friday" is the Friday after it; else from today. */
  readonly since?: string;
  readonly required?: boolean;
  readonly choices?: readonly { readonly label: string; readonly value: string }[];
  readonly charsMax?: number;
  /** In a typed line this option takes everything that is left. */
  readonly rest?: boolean;
};

export type Subcommand = Handler & { readonly name: string; readonly description: string; readonly options: readonly OptionSpec[] };

type Named = {
  readonly name: string;
  readonly description: string;
  /** What help says below it: how one goes on from the answer. */
  readonly more?: readonly string[];
  /** Buttons and forms of this command, by action name; a name starts with the command's own. */
  readonly actions?: Readonly<Record<string, Handler>>;
  /** Name of its entry in the menu of a message, and what serves it. */
  readonly messageMenu?: { readonly label: string; readonly action: string };
};

export type ChatCommand =
  | (Named & Handler & { readonly options: readonly OptionSpec[]; readonly subcommands?: undefined })
  | (Named & { readonly subcommands: readonly Subcommand[] });
