import type { Moved, MyShifts, OnShift, Raised, ReviewMove, ReviewSubject } from '../api/service.js';
import { heading, list, quote, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { spanWords } from './when.js';

export function shiftsReply({ items }: MyShifts): Reply {
  if (items.length === 0) return says('You have no shift in a published rota.');
  const lines = items.slice(0, 14).map((s) => {
    const duties = s.duties.length > 0 ? ` (${s.duties.join(', ')})` : '';
    return `${spanWords(s.startsAt, s.endsAt, s.timeZone)}, ${s.unit}, ${s.name}${duties}${s.changed ? ', CHANGED since it was published' : ''}`;
  });
  return { blocks: [heading('Your shifts'), list(lines)] };
}

export function onShiftReply(shift: OnShift, zone: string): Reply {
  if (shift.people.length === 0)
    return says(`Nobody is on shift in ${shift.unit} now.`, ...(shift.ratio ? [shift.ratio] : []), ...shift.gaps);
  const people = shift.people.map((p) => `${p.displayName}, ${p.grade}${p.duties.length > 0 ? `: ${p.duties.join(', ')}` : ''}`);
  const blocks: Block[] = [heading(`${shift.unit}, ${shift.name}, ${spanWords(shift.startsAt, shift.endsAt, zone)}`), list(people)];
  if (shift.ratio) blocks.push(words(shift.ratio));
  if (shift.gaps.length > 0) blocks.push(heading('Gaps'), list(shift.gaps));
  return { blocks };
}

const MOVES: Readonly<Record<ReviewMove, string>> = {
  acknowledge: 'Acknowledge',
  action: 'Acted on',
  dismiss: 'Dismiss',
  countersign: 'Countersign',
  return: 'Return to author',
  approve: 'Approve',
  reject: 'Reject',
};

/** One thing to decide, with the words it rests on. What is decided is bound to the version or hash shown here. */
export function subjectReply(subject: ReviewSubject): Reply {
  const blocks: Block[] = [heading(subject.title), ...subject.quotes.map(quote)];
  if (subject.lines.length > 0) blocks.push(list(subject.lines));
  if (subject.may.length === 0) blocks.push(words('There is nothing for you to decide here.'));
  const seen = subject.contentHash ?? String(subject.version);
  const buttons = subject.may.map((move): Button => ({
    label: MOVES[move],
    // A kind, a UUID, a move and a hash together are longer than the id of a button may be: a note's kind is in the action's name.
    ...(subject.kind === 'countersign'
      ? { action: 'review.note', args: [subject.id, move, seen] }
      : { action: 'review.decide', args: [subject.kind, subject.id, move, seen] }),
  }));
  return { blocks, buttons };
}

export function movedReply({ state, next }: Moved): Reply {
  return says(`Done: ${state}.`, ...(next ? [next] : []));
}

export function raisedReply({ urgency, routedTo }: Raised): Reply {
  const now = urgency === 'act-now' ? ['Speak to the nurse in charge yourself, now. Do not wait for an answer here.'] : [];
  return says(`Raised. It went to ${routedTo}.`, ...now);
}
