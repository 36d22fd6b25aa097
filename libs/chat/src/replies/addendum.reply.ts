import type { DraftView, NoteList } from '../api/notes.js';
import { heading, list, says, words, type Button, type Reply } from '../chat/reply.js';
import { draftReply } from './draft.reply.js';
import { banner } from './plan.reply.js';
import { timeWords } from './when.js';

/** Notes shown at once, the newest first: a slip is mostly seen soon. */
const SHOWN_MAX = 10;
const BEGINS_CHARS = 60;

/** Filed notes about a person, each with a button that adds to it. @param days how far back they were asked for */
export function notesToAddToReply({ ref, items, brokenGlassUntil }: NoteList, days: number, zone: string): Reply {
  if (items.length === 0)
    return says(`No note about ${ref} of the last ${days} days is filed. A draft that is not confirmed yet is changed from /drafts.`);
  const newest = items.toSorted((a, b) => Date.parse(b.eventAt) - Date.parse(a.eventAt)).slice(0, SHOWN_MAX);
  const lines = newest.map(
    (note, at) =>
      `${at + 1}. ${timeWords(note.eventAt, zone)}, ${note.author}${note.addendumOf === null ? '' : ' (an addendum)'}: “${beginsOf(note)}”`,
  );
  const more = items.length > newest.length ? [words(`The newest ${SHOWN_MAX} of ${items.length}.`)] : [];
  return {
    blocks: [
      ...banner(brokenGlassUntil, zone),
      heading(`Filed notes about ${ref}. They stay as they are; an addendum stands beside.`),
      list(lines),
      ...more,
    ],
    buttons: newest.map(({ noteId }, at): Button => ({ label: `Add to ${at + 1}`, action: 'addendum.write', args: [noteId] })),
  };
}

function beginsOf({ sections }: NoteList['items'][number]): string {
  const text = sections.flatMap(({ sentences }) => sentences).join(' ');
  return text.length > BEGINS_CHARS ? `${text.slice(0, BEGINS_CHARS).trimEnd()}…` : text;
}

/** The addendum as a draft of its own. */
export function addendumReply(draft: DraftView, zone: string): Reply {
  const reply = draftReply(draft, zone);
  return { ...reply, blocks: [words('This is an addendum. The note that it adds to stays as it was filed.'), ...reply.blocks] };
}
