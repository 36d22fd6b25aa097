import { parseArgs } from 'node:util';

export const HELP = `Chat with Handrail in the terminal: the same commands as on Discord.

  npm run chat -- --as <name>          talk as that person (sign-in name)
  npm run chat -- --as <name> < file   one answer for each line of the file
  npm run --silent chat -- --as <name> --json < file   one line of JSON for each answer, for scripts

Options
  --as <name>             sign-in name; on the demo data no password is asked for
  --password-from-stdin   the first line of standard input is the password
  --json                  answers as JSON lines: line, problem, text, blocks, buttons, picture
  --help                  this text

In the conversation
  /help                   all commands; /steps AL-07 when he is pacing?
  unit="South team"       options may be named; a name with a space is put in quotes
  2                       chooses button 2 of the last answer; "2 my reason" answers its question too
  anything else           you are asked what to do with your words
  /cancel or Ctrl-C       leaves a form; nothing of it is sent
  /quit, Ctrl-C or Ctrl-D leaves

Ends with 0 when every answer was given, 1 when one of them was a refusal or failure (standard input only), 2 when it could not begin.`;

export type TerminalOptions = { readonly as: string; readonly json: boolean; readonly passwordFromStdin: boolean };

/** @returns the options, `help` when asked for, or one sentence about what is wrong */
export function readOptions(args: readonly string[]): TerminalOptions | 'help' | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        as: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'password-from-stdin': { type: 'boolean' },
      },
    });
    if (values.help) return 'help';
    if (!values.as) return { wrong: 'Say who you are: --as <name>. See --help.' };
    return { as: values.as, json: values.json ?? false, passwordFromStdin: values['password-from-stdin'] ?? false };
  } catch (error) {
    return { wrong: `${error instanceof Error ? error.message.split('.')[0] : 'The options are wrong'}. See --help.` };
  }
}
