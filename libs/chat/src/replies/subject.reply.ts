import type { Moved, ReviewMove, ReviewSubject } from '../api/service.js';
import { heading, list, quote, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { timeWords } from './when.js';

const MOVES: Readonly<Record<ReviewMove, string>> = {
  acknowledge: 'Acknowledge',
  action: 'Acted on',
  dismiss: 'Dismiss',
  countersign: 'Countersign',
  return: 'Return to author',
  approve: 'Approve',
  reject: 'Reject',
};
const OF_LEAVE: Readonly<Partial<Record<ReviewMove, string>>> = { approve: 'Grant', reject: 'Decline' };

/** Observation levels under the names that most wards know; a ward may call them otherwise. */
export const LEVELS = {
  GENERAL: 'General',
  INT_LOW: 'Checks, 1 to 2 an hour',
  INT_HIGH: 'Checks, 2 to 4 an hour',
  CONT_EYE: 'Within eyesight',
  CONT_ARM: 'Within arm’s length',
  CONT_2: 'Two to one',
  CONT_3: 'Three to one',
} as const;
export type Level = keyof typeof LEVELS;
export const levelCalled = (code: string): Level | undefined => (code in LEVELS ? (code as Level) : undefined);

/** One thing to decide, with the words it rests on. What is decided is bound to the version or hash shown here. */
export function subjectReply(subject: ReviewSubject): Reply {
  const blocks: Block[] = [heading(subject.title), ...subject.quotes.map(quote)];
  if (subject.lines.length > 0) blocks.push(list(subject.lines));
  if (subject.may.length === 0) blocks.push(words('There is nothing for you to decide here.'));
  return { blocks, buttons: subject.may.flatMap((move) => buttonsFor(subject, move)) };
}

function buttonsFor(subject: ReviewSubject, move: ReviewMove): Button[] {
  const seen = subject.contentHash ?? String(subject.version);
  // A review of observations is approved with the level that a nurse sets: one button for each, and none of them is suggested.
  if (subject.subject === 'observation-review' && move === 'approve')
    return Object.entries(LEVELS).map(([level, label]) => ({ label, action: 'review.level', args: [subject.id, seen, level] }));
  const label = (subject.kind === 'leave' ? OF_LEAVE[move] : undefined) ?? MOVES[move];
  // A kind, a UUID, a move and a hash together are longer than the id of a button may be: a note's kind is in the action's name.
  if (subject.kind === 'countersign') return [{ label, action: 'review.note', args: [subject.id, move, seen] }];
  const unit = subject.kind === 'leave' || subject.kind.startsWith('demand') ? [subject.unit ?? ''] : [];
  return [{ label, action: 'review.decide', args: [subject.kind, subject.id, move, seen, ...unit] }];
}

export function decidedReply({ state, next }: Moved): Reply {
  return says(`Done: ${state.replaceAll('-', ' ').replaceAll('_', ' ')}.`, ...(next ? [next] : []));
}

export function levelSetReply(level: Level, reviewBy: string | undefined, zone: string, next: string | null): Reply {
  const review = reviewBy === undefined ? '' : ` It is reviewed by ${timeWords(reviewBy, zone)}.`;
  return says(`${LEVELS[level]} is set, in your name and with your reason.${review}`, ...(next ? [next] : []));
}
