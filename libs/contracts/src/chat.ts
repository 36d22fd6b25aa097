import { z } from 'zod';
import { words } from './common.js';
import { DICTATION_CHARS_MAX } from './note.js';

/** Characters of a line: a whole dictation with the command before it. */
export const CHAT_LINE_CHARS_MAX = DICTATION_CHARS_MAX + 200;
/** Buttons of one answer that a number may choose from. */
const OFFERED_MAX = 50;

const messageId = z.uuid().describe('made by whoever sends it; the same when it is sent again, and then nothing is done twice');
const action = z.string().min(1).max(80);
const args = z.array(z.string().max(200)).max(10);
const pressed = { action, args };

/** What a person did in the chat of the web app. */
export const chatRequest = z.strictObject({
  messageId,
  said: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('line'),
      text: words(CHAT_LINE_CHARS_MAX).describe('as typed: a command, the number of a button, or free words'),
      offered: z
        .array(z.strictObject(pressed))
        .max(OFFERED_MAX)
        .default([])
        .describe('buttons of the answer before, which a number chooses from'),
    }),
    z.strictObject({ kind: z.literal('press'), ...pressed }),
    z.strictObject({ kind: z.literal('form'), ...pressed, values: z.record(z.string().max(40), z.string().max(DICTATION_CHARS_MAX)) }),
  ]),
  about: z
    .strictObject({ messageId: z.uuid(), text: words(CHAT_LINE_CHARS_MAX) })
    .optional()
    .describe('the line without a command that the pressed button was offered for: nothing keeps it on the way'),
});
export type ChatRequest = z.infer<typeof chatRequest>;

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({ kind: z.literal('words'), text: z.string() }),
  z.strictObject({ kind: z.literal('quote'), text: z.string() }).describe('somebody’s own words, unaltered'),
  z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
]);

/** What chat answers: words with buttons, or a form to fill in first. */
export const chatAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('reply'),
      blocks: z.array(block),
      buttons: z.array(z.strictObject({ label: z.string(), ...pressed, tone: z.enum(['main', 'plain', 'danger']) })),
      picture: z
        .strictObject({ fileName: z.string(), alt: z.string(), png: z.base64() })
        .nullable()
        .describe('the same facts stand in the words'),
      problem: z.string().nullable().describe('stable code of what went wrong; null when it was done'),
    }),
    z.strictObject({
      kind: z.literal('form'),
      title: z.string(),
      ...pressed,
      fields: z.array(
        z.strictObject({
          name: z.string(),
          label: z.string(),
          long: z.boolean(),
          required: z.boolean(),
          charsMax: z.int().positive().nullable(),
          value: z.string().describe('what stands in it already, to be corrected'),
        }),
      ),
    }),
  ])
  .meta({ id: 'ChatAnswer' });
export type ChatAnswer = z.infer<typeof chatAnswer>;

/** What can be asked in chat, as help shows it: a command with its subcommands and options. */
export const chatCommands = z
  .strictObject({
    items: z.array(
      z.strictObject({
        line: z.string().describe('how it is typed, such as /steps'),
        description: z.string(),
        options: z.array(
          z.strictObject({
            name: z.string(),
            description: z.string(),
            required: z.boolean(),
            choices: z.array(z.string()).describe('empty: free words'),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ChatCommands' });
export type ChatCommands = z.infer<typeof chatCommands>;
