import type { Prompt, PromptField } from '@handrail/chat';
import type { AskForm } from './conversation.js';
import type { Lines } from './lines.js';

/** A form field by field. Nothing of it is sent unless it was filled to its end: Ctrl-C, /cancel and the end of the input all leave it. */
export function formFrom(lines: Lines, output: NodeJS.WritableStream): AskForm {
  return async (prompt: Prompt) => {
    const values: Record<string, string> = {};
    output.write(`${prompt.title}\n/cancel or Ctrl-C leaves this form without sending.\n`);
    for (const field of prompt.fields) {
      if (field.value !== undefined) output.write(`Now: ${field.value}\nWrite it anew, or leave it empty to keep it.\n`);
      const value = await answerTo(field, lines, output);
      if (value === undefined) return 'cancelled';
      if (field.required && value.trim() === '' && field.value === undefined) return undefined;
      values[field.name] = value.trim() === '' && field.value !== undefined ? field.value : value;
    }
    return values;
  };
}

/** @returns nothing when the form was left */
function answerTo({ label, long }: PromptField, lines: Lines, output: NodeJS.WritableStream): Promise<string | undefined> {
  if (!long) return formLine(lines, `${label}: `);
  output.write(`${label} (end with a line that is only a full stop)\n`);
  return paragraph(lines);
}

async function paragraph(lines: Lines): Promise<string | undefined> {
  const said: string[] = [];
  for (;;) {
    const line = await formLine(lines, '| ');
    if (line === undefined) return undefined;
    if (line.trim() === '.') return said.join('\n');
    said.push(line);
  }
}

async function formLine(lines: Lines, question: string): Promise<string | undefined> {
  const line = await lines.nextUnlessLeft(question);
  return line?.trim() === '/cancel' ? undefined : line;
}
