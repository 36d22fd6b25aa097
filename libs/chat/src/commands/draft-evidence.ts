import { editDraft, readDraft, type DraftEdit, type DraftView } from '../api/notes.js';
import type { ActorApi } from '../api/client.js';
import type { Handler } from '../chat/command.js';
import { says, type Reply } from '../chat/reply.js';
import { linksOf } from '../replies/draft-evidence.js';
import { draftReply } from '../replies/draft.reply.js';

/** What the edits are, or what somebody must say instead. */
type Read = { readonly edits: readonly DraftEdit[] } | { readonly say: string };

/**
 * Plan lines taken off sentences, and put on them, of the draft that is on the screen: numbers and words are read against that one, so a
 * draft that changed meanwhile is left as it is.
 */
export const evidenceActions: Readonly<Record<'drafts.off' | 'drafts.on', Handler>> = {
  'drafts.off': {
    ask: ({ args }) => ({
      title: 'Take off as evidence',
      action: 'drafts.off',
      args,
      fields: [{ name: 'numbers', label: 'Its number in the draft, such as 1 or 1, 2', required: true, charsMax: 40 }],
    }),
    run: ({ args, values }, api) => change(args, api, (draft) => takenOff(draft, values['numbers'] ?? '')),
  },
  'drafts.on': {
    ask: ({ args }) => ({
      title: 'Put on as evidence',
      action: 'drafts.on',
      args,
      fields: [
        { name: 'line', label: 'Line of the plan, such as 2.3, C1 or W2', required: true, charsMax: 40 },
        { name: 'words', label: 'Some words of the sentence', charsMax: 200 },
      ],
    }),
    run({ args, values }, api) {
      // Where one line is all that can be typed, the words follow the line of the plan.
      const [line = '', ...more] = (values['line'] ?? '').trim().split(/\s+/);
      return change(args, api, (draft) => putOn(draft, line, [...more, values['words'] ?? ''].join(' ')));
    },
  },
};

async function change([draftId = '', hashAsRead = '']: readonly string[], api: ActorApi, read: (draft: DraftView) => Read): Promise<Reply> {
  const draft = await readDraft(api, draftId);
  const meant = draft.contentHash === hashAsRead ? read(draft) : CHANGED;
  if ('edits' in meant) return draftReply(await editDraft(api, draftId, hashAsRead, meant.edits), await api.zone());
  const open = { label: 'Open the draft', action: 'drafts.open', args: [draftId], tone: 'main' as const };
  return { ...says(meant.say), buttons: [open], problem: meant === CHANGED ? 'draft-changed-since-read' : 'not-understood' };
}

const CHANGED: Read = { say: 'The draft changed after you opened it, so nothing was done. Open it again and read it first.' };

/** @param said numbers as the draft shows them: `1`, `1, 3`, `1 and 3` */
function takenOff(draft: DraftView, said: string): Read {
  const links = linksOf(draft);
  const numbers = [...new Set((said.match(/\d{1,3}/g) ?? []).map(Number))];
  const edits = numbers.flatMap((number) => {
    const found = links[number - 1];
    return found ? [{ kind: 'unlink' as const, key: found.sentence.key, line: found.link.line }] : [];
  });
  if (numbers.length > 0 && edits.length === numbers.length) return { edits };
  return { say: `Nothing was changed. Say which by its number in the draft: from 1 to ${links.length}.` };
}

/** @param said words of one sentence; they may be left out where the draft has one sentence only */
function putOn({ sentences }: DraftView, line: string, said: string): Read {
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'").split(/\s+/).join(' ').trim();
  const found = sentences.filter(({ text }) => plain(text).includes(plain(said)));
  const [sentence, another] = found;
  if (!sentence) return { say: 'Nothing was changed: no sentence of the draft has these words. Copy some words from the one you mean.' };
  if (another) return { say: `Nothing was changed: ${found.length} sentences fit. Give more words of the one you mean.` };
  return { edits: [{ kind: 'link', key: sentence.key, line }] };
}
