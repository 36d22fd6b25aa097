import { describe, expect, it } from 'vitest';
import type { DemandItem } from '../api/demand.js';
import type { AskedRequest, Leave, MyRequest } from '../api/requests.js';
import { writeActionId } from '../chat/action-id.js';
import type { Block } from '../chat/reply.js';
import { needsReply } from './demand.reply.js';
import { leaveAskedReply, mineReply, toDecideReply } from './request.reply.js';

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
const textOf = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const labels = (reply: { buttons?: readonly { label: string }[] }) => (reply.buttons ?? []).map((b) => b.label);
const leave = (over: Partial<Leave>): Leave => ({
  leaveId: ID,
  workerId: ID as Leave['workerId'],
  worker: 'Ade Cole',
  from: '2026-12-01',
  to: '2026-12-04',
  state: 'ASKED',
  kind: null,
  note: null,
  decidedAt: null,
  decisionReason: null,
  shiftsThen: 0,
  version: 1,
  ...over,
});
const wish = (over: Partial<MyRequest>): MyRequest => ({
  requestId: ID,
  onDate: '2026-12-05',
  wants: 'off',
  strength: 'strong',
  shiftCode: '',
  state: 'ASKED',
  reason: null,
  version: 1,
  ...over,
});

describe('what a worker asked for', () => {
  it('stands with its outcome and reason, and what is undecided can be withdrawn', () => {
    const reply = mineReply(
      [leave({ state: 'DECLINED', decisionReason: 'Too few nurses' }), leave({})],
      [wish({}), wish({ state: 'GRANTED', wants: 'work', shiftCode: 'N' })],
    );
    expect(textOf(reply)).toContain(
      '1 December 2026 to 4 December 2026: not decided yet\n1 December 2026 to 4 December 2026: DECLINED: Too few nurses',
    );
    expect(textOf(reply)).toContain('work on Sat 5 Dec (N): GRANTED');
    expect(labels(reply)).toEqual(['Withdraw leave from Tue 1 Dec', 'Withdraw off on Sat 5 Dec']);
    expect(textOf(mineReply([], []))).toContain('/request leave');
  });

  it('says of leave which shifts stay theirs until somebody changes the rota', () => {
    expect(textOf(leaveAskedReply(leave({ shiftsThen: 2 })))).toContain('You have 2 shifts in those days; they stay yours');
  });
});

describe('what a unit asks for', () => {
  const asked = Array.from({ length: 20 }, (_, at) => ({
    ...wish({ onDate: `2026-12-${String(28 - at).padStart(2, '0')}` }),
    workerId: ID as AskedRequest['workerId'],
    worker: `Worker ${at}`,
  }));

  it('is decided soonest first, a few at a time, within what one answer may hold', () => {
    const reply = toDecideReply('alder', [leave({ shiftsThen: 1 })], asked, 0);
    expect(textOf(reply)).toContain('Ade Cole, 1 December 2026 to 4 December 2026, 1 on a rota then');
    expect(textOf(reply)).toContain('Wishes for the rota: 20\n1. Worker 19: off on Wed 9 Dec, matters a lot');
    expect(reply.buttons?.length).toBeLessThanOrEqual(25);
    expect(labels(reply)).toContain('Next 8');
    const more = toDecideReply('alder', [], asked, 16);
    expect(textOf(more)).toContain('17. Worker 3');
    expect(labels(more)).not.toContain('Next 8');
    for (const { action, args } of more.buttons ?? []) expect(() => writeActionId(action, args)).not.toThrow();
  });

  it('is nothing when all is decided', () => {
    expect(textOf(toDecideReply('alder', [leave({ state: 'APPROVED' })], [], 0))).toBe('Nothing of that unit waits to be decided.');
  });
});

it('needs for staff are listed with their times on the unit’s clock, and those can be opened that wait', () => {
  const need = (over: Partial<DemandItem>) =>
    ({
      itemId: ID,
      name: 'Escort',
      startsAt: '2026-07-01T09:00:00Z',
      endsAt: '2026-07-01T11:00:00Z',
      staffMin: 2,
      clinicalCause: false,
      state: 'PROPOSED',
      accepted: false,
      reason: null,
      next: 'The rota manager decides.',
      ...over,
    }) as DemandItem;
  const reply = needsReply('Alder ward', [need({ state: 'APPROVED', accepted: true }), need({})], 'Europe/London');
  expect(textOf(reply)).toContain('1. Escort, 2 more, Wed 1 Jul, 10:00 to 12:00 BST: PROPOSED. The rota manager decides.');
  expect(labels(reply)).toEqual(['Open 1']);
});
