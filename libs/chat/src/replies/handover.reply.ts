import type { HandoverView } from '../api/care-records.js';
import { heading, list, words, type Block, type Reply } from '../chat/reply.js';
import { timeWords } from './when.js';

const PARTS = [
  ['situation', 'Situation'],
  ['background', 'Background'],
  ['assessment', 'Assessment: what was observed'],
  ['recommendation', 'To hand over'],
] as const;

/** Per person, from filed notes only; each line with the time of its note. What is not confirmed is counted apart and never quoted. */
export function handoverReply(handover: HandoverView, zone: string): Reply {
  const { unitId, shiftStartsAt, contentHash, people, unconfirmed, confirmedAt } = handover;
  const numbers = new Map(
    people.flatMap((person) => PARTS.flatMap(([part]) => person[part])).map(({ noteId, eventAt }) => [noteId, eventAt] as const),
  );
  const cited = [...numbers.keys()];
  const blocks: Block[] = [
    heading(
      confirmedAt === null
        ? `Handover of the shift from ${timeWords(shiftStartsAt, zone)}: not confirmed yet`
        : `Handover of the shift from ${timeWords(shiftStartsAt, zone)}, confirmed ${timeWords(confirmedAt, zone)}`,
    ),
  ];
  if (people.length === 0) blocks.push(words('No note was filed in this shift.'));
  for (const person of people) {
    blocks.push(heading(person.ref));
    for (const [part, title] of PARTS) {
      if (person[part].length === 0) continue;
      blocks.push(words(`${title}:`), list(person[part].map(({ text, noteId }) => `${text} [${cited.indexOf(noteId) + 1}]`)));
    }
  }
  if (cited.length > 0)
    blocks.push(
      heading('From these notes'),
      list(cited.map((noteId, at) => `[${at + 1}] ${timeWords(numbers.get(noteId) ?? shiftStartsAt, zone)}, note ${noteId.slice(0, 8)}`)),
    );
  if (unconfirmed.length > 0)
    blocks.push(
      heading('Not confirmed, and no part of the handover'),
      list(unconfirmed.map(({ ref, drafts }) => `${ref ?? 'nobody yet'}: ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`)),
    );
  // The start as minutes: an id, a time and a hash must fit into one button.
  const start = String(Date.parse(shiftStartsAt) / 60_000);
  return {
    blocks,
    buttons: handover.mayConfirm
      ? [{ label: 'Confirm as handed over', action: 'handover.confirm', args: [unitId, start, contentHash], tone: 'main' }]
      : [],
  };
}
