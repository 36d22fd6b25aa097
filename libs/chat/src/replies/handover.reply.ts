import type { HandoverView } from '../api/care-records.js';
import type { InboxItem } from '../api/service.js';
import { heading, list, words, type Block, type Reply } from '../chat/reply.js';
import { spanWords, timeWords } from './when.js';

type Person = HandoverView['people'][number];
type Confirmation = HandoverView['confirmations'][number];

const PARTS = [
  ['situation', 'Situation'],
  ['background', 'Background'],
  ['assessment', 'Assessment: what was observed'],
  ['recommendation', 'To hand over'],
] as const;

/**
 * Per person, from filed notes only; each line with the time of its note. What was struck or filed since it was confirmed stands apart,
 * and what is not confirmed is counted and never quoted.
 * @param waiting what waits for whoever reads it: its flags stand first, for they are no part of any note
 */
export function handoverReply(handover: HandoverView, zone: string, waiting: readonly InboxItem[]): Reply {
  const { unitId, shiftStartsAt, contentHash, people, struck, sinceConfirmed, unconfirmed, confirmation } = handover;
  const times = new Map([...people, ...sinceConfirmed].flatMap(linesOf).map(({ noteId, eventAt }) => [noteId, eventAt] as const));
  const cited = [...times.keys()];
  const numberOf = (noteId: string) => cited.indexOf(noteId as (typeof cited)[number]) + 1;
  const blocks: Block[] = [
    heading(`Handover of the shift ${shiftWords(handover, zone)}: ${confirmation ? 'confirmed' : 'not confirmed yet'}`),
  ];
  if (confirmation) blocks.push(words(confirmedWords(confirmation, handover.confirmations, zone)));
  blocks.push(...openFlags(waiting));
  if (people.length === 0) blocks.push(words(confirmation ? 'Nothing of what was confirmed stands.' : 'No note was filed in this shift.'));
  blocks.push(...people.flatMap((person) => personBlocks(person, numberOf)));
  if (struck.length > 0)
    blocks.push(
      heading('Entered in error since: no longer to be relied on'),
      list(
        struck.map(
          ({ ref, noteId, eventAt, lines, markedAt, markedBy }) =>
            `${ref}: ${lines === 1 ? 'a line' : `${lines} lines`} of ${timeWords(eventAt, zone)}, note ${noteId.slice(0, 8)}, entered in error since, at ${timeWords(markedAt, zone)} by ${markedBy}`,
        ),
      ),
    );
  if (sinceConfirmed.length > 0) {
    blocks.push(heading('Filed since it was confirmed'));
    blocks.push(...sinceConfirmed.flatMap((person) => personBlocks(person, numberOf)));
  }
  if (cited.length > 0)
    blocks.push(
      heading('From these notes'),
      list(cited.map((noteId, at) => `[${at + 1}] ${timeWords(times.get(noteId) ?? shiftStartsAt, zone)}, note ${noteId.slice(0, 8)}`)),
    );
  if (unconfirmed.length > 0)
    blocks.push(
      heading('Not filed yet, and no part of the handover'),
      list(
        unconfirmed.map(
          ({ ref, drafts }) =>
            `${ref ?? 'nobody yet'}: ${drafts === 1 ? 'a note waits' : `${drafts} notes wait`} for an author or a countersignature`,
        ),
      ),
    );
  if (handover.mayConfirm && handover.minutesToEnd !== null)
    blocks.push(
      words(
        `The shift still runs for ${lengthWords(handover.minutesToEnd)}. If you confirm now, what is filed until then is not part of what you confirmed; it is shown below it, and you can confirm anew.`,
      ),
    );
  // The start as minutes: an id, a time and a hash must fit into one button.
  const start = String(Date.parse(shiftStartsAt) / 60_000);
  const label = confirmation ? 'Confirm anew' : 'Confirm as handed over';
  return {
    blocks,
    buttons: handover.mayConfirm ? [{ label, action: 'handover.confirm', args: [unitId, start, contentHash], tone: 'main' }] : [],
  };
}

/** Kinds of flags named at most, of one person each; the rest are counted. */
const FLAGS_NAMED = 5;

function openFlags(waiting: readonly InboxItem[]): Block[] {
  const flags = waiting.filter(({ kind }) => kind === 'flag');
  if (flags.length === 0) return [];
  const times = new Map<string, number>();
  for (const { title } of flags) times.set(title, (times.get(title) ?? 0) + 1);
  const named = [...times].slice(0, FLAGS_NAMED);
  const more = named.reduce((left, [, n]) => left - n, flags.length);
  return [
    heading(flags.length === 1 ? 'A flag that you may answer is open' : `${flags.length} flags that you may answer are open`),
    list([...named.map(([title, n]) => (n === 1 ? title : `${title} (${n} of them)`)), ...(more > 0 ? [`and ${more} more`] : [])]),
    words('Confirming the handover closes none of them: see to them with /review, or tell whoever comes on.'),
  ];
}

function personBlocks(person: Person, numberOf: (noteId: string) => number): Block[] {
  return [
    heading(person.ref),
    ...PARTS.flatMap(([part, title]) =>
      person[part].length === 0 ? [] : [words(`${title}:`), list(person[part].map(({ text, noteId }) => `${text} [${numberOf(noteId)}]`))],
    ),
  ];
}

const linesOf = (person: Person) => PARTS.flatMap(([part]) => person[part]);

function shiftWords({ shiftStartsAt, shiftEndsAt }: HandoverView, zone: string): string {
  return shiftEndsAt === null ? `from ${timeWords(shiftStartsAt, zone)}` : spanWords(shiftStartsAt, shiftEndsAt, zone);
}

/** Who confirmed it and when, how early that was, and which confirmations came before. */
function confirmedWords({ version, minutesToEnd, ...latest }: Confirmation, all: readonly Confirmation[], zone: string): string {
  const said = ({ confirmedAt, confirmedBy }: Pick<Confirmation, 'confirmedAt' | 'confirmedBy'>) =>
    `${timeWords(confirmedAt, zone)} by ${confirmedBy}`;
  const early = minutesToEnd === null ? '' : `, ${lengthWords(minutesToEnd)} before the end of the shift`;
  const before = all.filter((each) => each.version < version);
  const again = before.length === 0 ? '' : ` Confirmed before, and kept: ${before.map(said).join('; ')}.`;
  return `Confirmed ${said(latest)}${early}.${again}`;
}

/** `4 h 55 min`, `2 h`. */
function lengthWords(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest > 0 ? ` ${rest} min` : ''}`;
}
