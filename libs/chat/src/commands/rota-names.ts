import type { Board, Place } from '../api/rota-edits.js';
import { says, type Reply } from '../chat/reply.js';
import { dayWords } from '../replies/when.js';

export type Person = Board['people'][number];

/** Names offered where one was not understood. */
const NAMES_OFFERED_MAX = 6;

/**
 * The one person of a rota who is meant by a staff number, a whole name, or a first or last name.
 * @param staff worker ids by staff number
 * @returns a reply that says whom it could be, when it is nobody or several
 */
export function personCalled(
  { people, unit }: Pick<Board, 'people' | 'unit'>,
  staff: ReadonlyMap<string, string>,
  said: string,
): Person | Reply {
  const wanted = said.trim().toLowerCase();
  const numbered = people.find(({ workerId }) => workerId === staff.get(wanted));
  if (numbered) return numbered;
  const whole = people.filter(({ name }) => name.toLowerCase() === wanted);
  const part = people.filter(({ name }) => name.toLowerCase().split(' ').includes(wanted));
  const meant = whole.length > 0 ? whole : part;
  const [only, another] = meant;
  if (only && !another) return only;
  if (another)
    return notUnderstood(`Several people are called ${said}: ${meant.map(({ name }) => name).join(', ')}. Write the whole name in quotes.`);
  const near = people.filter(({ name }) => name.toLowerCase().includes(wanted.slice(0, 3))).slice(0, NAMES_OFFERED_MAX);
  const offer = near.length > 0 ? ` Do you mean ${near.map(({ name }) => name).join(', ')}?` : '';
  return notUnderstood(
    `Nobody on the rota of ${unit} is called ${said}.${offer} A name with a space goes in quotes; a staff number works too.`,
  );
}

/** A kind of shift by its name or code. */
export function kindCalled({ shiftKinds }: Pick<Board, 'shiftKinds'>, said: string): Board['shiftKinds'][number] | Reply {
  const kind = shiftKinds.find(({ code, name }) => [code, name].some((one) => one.toLowerCase() === said.trim().toLowerCase()));
  return kind ?? notUnderstood(`That unit has these shifts: ${shiftKinds.map(({ code, name }) => `${code} (${name})`).join(', ')}.`);
}

/** The shift that somebody has on a day, by its kind where they have several. */
export function shiftOf(board: Board, person: Person, day: string, said?: string): Place | Reply {
  const theirs = board.assignments.filter(({ workerId, date }) => workerId === person.workerId && date === day);
  const kind = said === undefined ? undefined : kindCalled(board, said);
  if (kind && 'blocks' in kind) return kind;
  const meant = kind ? theirs.filter(({ shiftId }) => shiftId === `${day}:${kind.code}`) : theirs;
  const [only, another] = meant;
  if (only === undefined)
    return notUnderstood(`${person.name} has no ${kind?.name ?? 'shift'} on ${dayWords(day)}.${nextOf(board, person, day)}`);
  if (another) return notUnderstood(`${person.name} has several shifts on ${dayWords(day)}: say which, with shift=… .`);
  return { workerId: only.workerId, shiftId: only.shiftId };
}

function nextOf({ assignments }: Board, { workerId }: Person, day: string): string {
  const after = assignments.filter((one) => one.workerId === workerId && one.date > day).map(({ date }) => date);
  const next = after.toSorted()[0];
  return next === undefined ? '' : ` The next shift is on ${dayWords(next)}.`;
}

export function notUnderstood(text: string): Reply {
  return { ...says(text), problem: 'not-understood' };
}
