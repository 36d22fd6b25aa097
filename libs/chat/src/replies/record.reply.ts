import type { AboutMe, AuditEvent, Events, GlassUse, OpenedRecord } from '../api/records.js';
import { heading, list, says, words, type Block, type Reply } from '../chat/reply.js';
import { timeWords } from './when.js';

/** Buttons below one answer. */
const OPENED_MAX = 20;
const MORE = 'Earlier events stand in Handrail itself.';

export function openedRecordReply({ ref, until, told }: OpenedRecord, zone: string): Reply {
  const who = told === 1 ? 'One other person was' : `${told} others were`;
  return {
    blocks: [
      heading(`${ref} is open to you until ${timeWords(until, zone)}`),
      words(`${who} told at once, with your reason, and will review it.`),
    ],
    buttons: [{ label: `Log of ${ref}`, action: 'record.log', args: [ref] }],
  };
}

/** Who did what to one record, in the order of the log; no word of what the record says. */
export function caseLogReply({ items, nextCursor }: Events, ref: string, zone: string): Reply {
  if (items.length === 0) return says(`The log of ${ref} is empty.`);
  const blocks: Block[] = [heading(`Log of ${ref}, the latest first`), list(items.map((event) => eventWords(event, zone)))];
  return { blocks: nextCursor === null ? blocks : [...blocks, words(MORE)] };
}

/** `plan.activated` as words; a service is named by its code. */
function eventWords({ at, name, actor, action }: AuditEvent, zone: string): string {
  return `${timeWords(at, zone)}: ${name ?? actor.replace(/^service:/, 'Handrail, ')}: ${action.replaceAll(/[.-]/g, ' ')}`;
}

export function whoReadMineReply({ items, nextCursor }: AboutMe, zone: string): Reply {
  if (items.length === 0) return says('Nobody has opened or changed what is kept about you, beyond what your whole unit sees.');
  const lines = items.map(
    ({ at, reader, words: did, unit }) => `${timeWords(at, zone)}: ${reader} ${did}${unit === null ? '' : ` (${unit})`}`,
  );
  const blocks: Block[] = [heading('Who opened or changed what is kept about you, the latest first'), list(lines)];
  return { blocks: nextCursor === null ? blocks : [...blocks, words(MORE)] };
}

/** @param uses what waits for a review, the asker's own among it */
export function openingsReply(uses: readonly GlassUse[], me: string, zone: string): Reply {
  const others = uses.filter(({ workerId }) => workerId !== me);
  const own = uses.length - others.length;
  const note = own === 0 ? [] : [words(`${own} of your own ${own === 1 ? 'waits' : 'wait'} for somebody else’s review.`)];
  if (others.length === 0) return { blocks: [words('No opening of a record waits for your review.'), ...note] };
  const lines = others.map(
    ({ worker, ref, grantedAt, overdue, reviewDueAt }, at) =>
      `${at + 1}. ${worker} opened ${ref}, ${timeWords(grantedAt, zone)}; ${overdue ? 'OVERDUE since' : 'to be reviewed by'} ${timeWords(reviewDueAt, zone)}`,
  );
  return {
    blocks: [heading('Openings that wait for your review'), list(lines), ...note],
    buttons: others
      .slice(0, OPENED_MAX)
      .map(({ breakGlassId }, at) => ({ label: `Open ${at + 1}`, action: 'review.glass', args: [breakGlassId] })),
  };
}
