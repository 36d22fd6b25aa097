/** A file that cannot be read as what it should be: names the file, the line (from 1; 0 for the file as a whole) and what is wrong. */
export class BadInstance extends Error {
  readonly code = 'bad-instance';
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, wrong: string) {
    super(line > 0 ? `${file}:${line}: ${wrong}` : `${file}: ${wrong}`);
    this.name = 'BadInstance';
    this.file = file;
    this.line = line;
  }
}

/** A file handed to a reader: its name is used in errors only. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A whole number, or an error that says where it was missing. */
export function wholeNumber(file: string, line: number, what: string, text: string | undefined): number {
  const trimmed = text?.trim() ?? '';
  if (!/^-?\d+$/.test(trimmed)) throw new BadInstance(file, line, `${what} should be a whole number, but is '${trimmed}'.`);
  return Number(trimmed);
}
