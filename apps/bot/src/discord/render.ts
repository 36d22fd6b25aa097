import { type Button, type Prompt, type Reply, writeActionId } from '@handrail/chat';
import { pagesOf } from './pages.js';

/* Discord's numbers: component types and styles. Written out here so that rendering is plain data and needs no library. */
const ROW = 1;
const BUTTON = 2;
const TEXT_INPUT = 4;
const LABEL = 18;
const STYLE = { main: 1, plain: 2, danger: 4 } as const;
const BUTTONS_PER_ROW = 5;
const BUTTONS_MAX = 25;
const BUTTON_LABEL_CHARS_MAX = 80;
const FIELD_LABEL_CHARS_MAX = 45;
const TITLE_CHARS_MAX = 45;
const FIELD_CHARS_MAX = 4_000;

/** Whatever a message holds, it may notify nobody. */
export const NOBODY = { parse: [] as [], repliedUser: false };

type Rendered = {
  content: string;
  components: { type: typeof ROW; components: { type: typeof BUTTON; style: 1 | 2 | 4; label: string; custom_id: string }[] }[];
  files: { attachment: Buffer; name: string; description: string }[];
  allowedMentions: typeof NOBODY;
};

/** A reply as Discord messages, in order. Buttons and picture are on the last one: they are reached after everything was shown. */
export function renderReply(reply: Reply): Rendered[] {
  const pages = pagesOf(reply.blocks);
  return (pages.length === 0 ? ['Done.'] : pages).map((content, at, all) => {
    const last = at === all.length - 1;
    const picture = last && reply.picture ? [reply.picture] : [];
    return {
      content,
      components: last ? rowsOf(reply.buttons ?? []) : [],
      files: picture.map((p) => ({ attachment: Buffer.from(p.png), name: p.fileName, description: cut(p.alt, 1_024) })),
      allowedMentions: NOBODY,
    };
  });
}

function rowsOf(buttons: readonly Button[]): Rendered['components'] {
  const rows: Rendered['components'] = [];
  for (const [at, button] of buttons.slice(0, BUTTONS_MAX).entries()) {
    if (at % BUTTONS_PER_ROW === 0) rows.push({ type: ROW, components: [] });
    const { label, action, args, tone = 'plain' } = button;
    rows.at(-1)?.components.push({
      type: BUTTON,
      style: STYLE[tone],
      label: cut(label, BUTTON_LABEL_CHARS_MAX),
      custom_id: writeActionId(action, args),
    });
  }
  return rows;
}

/** A form as Discord's modal. */
export function renderPrompt(prompt: Prompt) {
  return {
    title: cut(prompt.title, TITLE_CHARS_MAX),
    custom_id: writeActionId(prompt.action, prompt.args),
    components: prompt.fields.map((field) => ({
      type: LABEL,
      label: cut(field.label, FIELD_LABEL_CHARS_MAX),
      component: {
        type: TEXT_INPUT,
        custom_id: field.name,
        style: field.long ? 2 : 1,
        required: field.required ?? false,
        max_length: Math.min(field.charsMax ?? FIELD_CHARS_MAX, FIELD_CHARS_MAX),
        ...(field.value !== undefined && field.value.length <= FIELD_CHARS_MAX && { value: field.value }),
      },
    })),
  };
}

function cut(text: string, charsMax: number): string {
  return text.length <= charsMax ? text : `${text.slice(0, charsMax - 1)}…`;
}
