import { type Block, type Reply, writeActionId } from '@handrail/chat';

/** Everything that could move the cursor, change colours or turn the direction of text; shown as its code instead. */
// oxlint-disable-next-line no-control-regex -- these are the characters that must not reach a terminal
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function safe(text: string): string {
  return text.replace(CONTROL, (hidden) => `{U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}}`);
}

/** A reply for people: text alone, the buttons numbered, the picture as its words and where it was saved. */
export function renderText(reply: Reply, picturePath: string | undefined): string {
  const lines = reply.blocks.flatMap(linesOf);
  if (reply.picture) lines.push(`Picture: ${safe(reply.picture.alt)}${picturePath ? ` Saved as ${picturePath}` : ''}`);
  const buttons = (reply.buttons ?? []).map((button, at) => `  [${at + 1}] ${safe(button.label)}`);
  if (buttons.length > 0) lines.push('', 'Type a number to choose:', ...buttons);
  return lines.join('\n');
}

/** A reply for scripts: one object, one line. `press` of a button can be sent as a line of its own. */
export function renderJson(line: string, reply: Reply, picturePath: string | undefined): string {
  const buttons = (reply.buttons ?? []).map((button, at) => ({
    number: at + 1,
    label: button.label,
    press: `/press ${writeActionId(button.action, button.args)}`,
  }));
  const picture = reply.picture ? { alt: reply.picture.alt, path: picturePath ?? null } : null;
  return JSON.stringify({
    line,
    problem: reply.problem ?? null,
    text: reply.blocks.flatMap(linesOf).join('\n'),
    blocks: reply.blocks,
    buttons,
    picture,
  });
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return ['', safe(block.text)];
    case 'words':
      return safe(block.text).split('\n');
    case 'quote':
      return block.text.split(/\r\n|[\r\n]/).map((line) => `  | ${safe(line)}`);
    case 'list':
      return block.items.map((item) => `  - ${safe(item.replaceAll('\n', ' '))}`);
  }
  return block satisfies never;
}
