import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/**
 * A password from a terminal, typed twice and not shown; or the first line of standard input when that is no terminal.
 * @throws when the two differ or nothing comes
 */
export async function askPassword(input: NodeJS.ReadStream = process.stdin, output: NodeJS.WriteStream = process.stderr): Promise<string> {
  if (!input.isTTY) {
    let text = '';
    for await (const part of input) text += String(part);
    const [line = ''] = text.split(/\r?\n/, 1);
    if (line === '') throw new Error('No password came on standard input: write it as its first line.');
    return line;
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: silent, terminal: true });
  try {
    output.write('Password (at least 12 characters, not shown): ');
    const first = await lines.question('');
    output.write('\nThe same again: ');
    const second = await lines.question('');
    output.write('\n');
    if (first !== second) throw new Error('The two passwords differ. Nothing was changed.');
    return first;
  } finally {
    lines.close();
  }
}
