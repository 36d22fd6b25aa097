import type { MyShifts, OnShift, Raised } from '../api/service.js';
import { heading, list, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { spanWords } from './when.js';

/** Next shifts below which one can say that one cannot come. */
const CANNOT_COME_MAX = 3;

export function shiftsReply({ items }: MyShifts): Reply {
  if (items.length === 0) return says('You have no shift in a published rota.');
  const lines = items.slice(0, 14).map((s) => {
    const duties = s.duties.length > 0 ? ` (${s.duties.join(', ')})` : '';
    return `${spanWords(s.startsAt, s.endsAt, s.timeZone)}, ${s.unit}, ${s.name}${duties}${s.changed ? ', CHANGED since it was published' : ''}`;
  });
  const more = items.length - lines.length;
  return {
    blocks: [heading('Your shifts'), list(more > 0 ? [...lines, `and ${more} more`] : lines)],
    buttons: items.slice(0, CANNOT_COME_MAX).map(({ startsAt, endsAt, timeZone, rotaId, shiftId }) => ({
      label: `I cannot come: ${spanWords(startsAt, endsAt, timeZone).split(',')[0]}`,
      action: 'shift.absent',
      args: [rotaId, shiftId],
    })),
  };
}

/** Own shifts that were changed after publication, each with a yes and a no. A no changes nothing by itself. */
export function changedReply({ items }: MyShifts): Reply {
  const asked = items.filter(({ consent }) => consent === 'ASKED').slice(0, 10);
  if (asked.length === 0) return says('No changed shift of yours waits for an answer.');
  const lines = asked.map((one, at) => `${at + 1}. ${spanWords(one.startsAt, one.endsAt, one.timeZone)}, ${one.unit}, ${one.name}`);
  return {
    blocks: [
      heading('Changed after they were published: can you?'),
      list(lines),
      words('Yes and no are both fine. After a no, whoever runs the rota looks for another way.'),
    ],
    buttons: asked.flatMap(({ assignmentId }, at): Button[] => [
      { label: `Yes to ${at + 1}`, action: 'shift.answer', args: [assignmentId, 'accept'], tone: 'main' },
      { label: `No to ${at + 1}`, action: 'shift.answer', args: [assignmentId, 'decline'] },
    ]),
  };
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

export function raisedReply({ urgency, routedTo }: Raised): Reply {
  const now = urgency === 'act-now' ? ['Speak to the nurse in charge yourself, now. Do not wait for an answer here.'] : [];
  return says(`Raised. It went to ${routedTo}.`, ...now);
}
