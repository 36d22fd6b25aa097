import type { AskedRequest, Leave, MyRequest } from '../api/requests.js';
import { heading, list, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { dayWords, shortDayWords } from './when.js';

/** Own things listed, and requests of others with their two buttons, in one answer. */
const MINE_MAX = 10;
const DECIDED_AT_ONCE = 8;

const STATE: Readonly<Record<MyRequest['state'] | Leave['state'], string>> = {
  ASKED: 'not decided yet',
  APPROVED: 'GRANTED',
  GRANTED: 'GRANTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'withdrawn',
  ENDED: 'over',
};

const span = (from: string, to: string) => (from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`);
const because = (reason: string | null) => (reason === null ? '' : `: ${reason}`);

export function leaveAskedReply({ from, to, shiftsThen }: Leave): Reply {
  const shifts =
    shiftsThen === 0
      ? ''
      : ` You have ${shiftsThen} ${shiftsThen === 1 ? 'shift' : 'shifts'} in those days; ${shiftsThen === 1 ? 'it stays' : 'they stay'} yours until it is granted and somebody has changed the rota.`;
  return says(`Asked for leave, ${span(from, to)}. Your rota manager or team lead decides, and you are told.${shifts}`);
}

export function requestMadeReply({ onDate, wants, shiftCode }: MyRequest): Reply {
  return says(
    `Asked ${wants === 'off' ? 'to be off' : 'to work'} on ${dayWords(onDate)}${shiftCode === '' ? '' : ` (${shiftCode})`}. It is weighed with what others ask, not promised. /request mine shows it.`,
  );
}

/** What somebody asked for, the undecided first, each with a way to take it back. */
export function mineReply(leave: readonly Leave[], requests: readonly MyRequest[]): Reply {
  if (leave.length + requests.length === 0)
    return says('You have asked for nothing. /request leave asks for leave, /request shift for a day off or on.');
  const undecidedFirst = <T extends { state: string }>(all: readonly T[]) =>
    all.toSorted((a, b) => Number(b.state === 'ASKED') - Number(a.state === 'ASKED')).slice(0, MINE_MAX);
  const [days, wishes] = [undecidedFirst(leave), undecidedFirst(requests)];
  const blocks: Block[] = [];
  if (days.length > 0)
    blocks.push(heading('Leave'), list(days.map((one) => `${span(one.from, one.to)}: ${STATE[one.state]}${because(one.decisionReason)}`)));
  if (wishes.length > 0)
    blocks.push(heading('Wishes for the rota'), list(wishes.map((one) => `${wishOf(one)}: ${STATE[one.state]}${because(one.reason)}`)));
  const takeBack = (what: string, id: string, version: number, of: string): Button => ({
    label: `Withdraw ${of}`,
    action: 'request.withdraw',
    args: [what, id, String(version)],
  });
  const buttons = [
    ...days
      .filter(({ state }) => state === 'ASKED')
      .map((one) => takeBack('leave', one.leaveId, one.version, `leave from ${shortDayWords(one.from)}`)),
    ...wishes.filter(({ state }) => state === 'ASKED').map((one) => takeBack('request', one.requestId, one.version, wishOf(one))),
  ];
  return { blocks, buttons };
}

function wishOf({ onDate, wants, shiftCode }: Pick<MyRequest, 'onDate' | 'wants' | 'shiftCode'>): string {
  return `${wants === 'off' ? 'off' : 'work'} on ${shortDayWords(onDate)}${shiftCode === '' ? '' : ` (${shiftCode})`}`;
}

/**
 * What waits to be decided in a unit: leave is opened one by one, requests are decided from the list, soonest first.
 * @param from how many requests were shown before
 */
export function toDecideReply(unit: string, leave: readonly Leave[], requests: readonly AskedRequest[], from: number): Reply {
  const days = leave.filter(({ state }) => state === 'ASKED').slice(0, MINE_MAX);
  const open = requests.filter(({ state }) => state === 'ASKED').toSorted((a, b) => a.onDate.localeCompare(b.onDate));
  const shown = open.slice(from, from + DECIDED_AT_ONCE);
  if (days.length + shown.length === 0) return says('Nothing of that unit waits to be decided.');
  const blocks: Block[] = [];
  if (days.length > 0)
    blocks.push(
      heading('Leave asked for'),
      list(days.map((one) => `${one.worker}, ${span(one.from, one.to)}${one.shiftsThen > 0 ? `, ${one.shiftsThen} on a rota then` : ''}`)),
    );
  const strong = { weak: ', matters a little', strong: ', matters a lot' } as Readonly<Record<string, string>>;
  if (shown.length > 0) {
    const lines = shown.map((one, at) => `${from + at + 1}. ${one.worker}: ${wishOf(one)}${strong[one.strength] ?? ''}`);
    blocks.push(heading(`Wishes for the rota: ${open.length}`), list(lines));
    blocks.push(words('A fit weighs every wish that is not declined. Granting one tells the person; it puts nobody on or off a shift.'));
  }
  const left = open.length - from - shown.length;
  const buttons: Button[] = [
    ...days.map((one): Button => ({ label: `Open leave of ${one.worker}`, action: 'review.open', args: ['leave', one.leaveId] })),
    ...shown.flatMap((one, at): Button[] => [
      { label: `Grant ${from + at + 1}`, action: 'request.decide', args: [unit, one.requestId, String(one.version), 'grant'] },
      { label: `Decline ${from + at + 1}`, action: 'request.decide', args: [unit, one.requestId, String(one.version), 'decline'] },
    ]),
    ...(left > 0
      ? [{ label: `Next ${Math.min(left, DECIDED_AT_ONCE)}`, action: 'request.more', args: [unit, String(from + shown.length)] }]
      : []),
  ];
  return { blocks, buttons: buttons.slice(0, 25) };
}
