import { describe, expect, it } from 'vitest';
import type { InboxItem } from '../api/service.js';
import type { Block } from '../chat/reply.js';
import { inboxReply } from './inbox.reply.js';

const ZONE = 'Europe/London';
const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
const textOf = (blocks: readonly Block[]) => blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const labels = (reply: { buttons?: readonly { label: string }[] }) => (reply.buttons ?? []).map((b) => b.label);

describe('the inbox', () => {
  const item = (over: Partial<InboxItem>): InboxItem => ({
    kind: 'flag',
    id: ID,
    title: 'A title',
    due: null,
    overdue: false,
    link: '/x',
    ...over,
  });

  it('puts flags first, tells their minute on the unit’s clock, and keeps plan reviews to one line', () => {
    const reply = inboxReply(
      [
        item({ kind: 'plan-review', due: '2026-11-02T00:00:00Z', overdue: true }),
        item({ kind: 'plan-review', due: '2026-11-20T00:00:00Z', overdue: true }),
        item({ title: 'ACT NOW: about suicide, AL-07', due: '2026-07-22T05:12:00Z' }),
      ],
      0,
      ZONE,
    );
    const text = textOf(reply.blocks);
    expect(text).toContain('1. ACT NOW: about suicide, AL-07, by Wed 22 Jul 2026, 06:12 BST');
    expect(text).toContain('The reviews of 2 care plans are overdue, the oldest since 2 November 2026.');
    expect(labels(reply)).toEqual(['Open 1', 'Plan reviews']);
  });

  it('opens a shift that is offered with its yes and no, a need and leave as something to decide, and tells of changed shifts', () => {
    const items = [
      item({ kind: 'leave', title: 'Leave' }),
      item({ kind: 'demand', title: 'Need' }),
      item({ kind: 'offer', title: 'Offer' }),
    ];
    const reply = inboxReply(items, 1, ZONE);
    expect(textOf(reply.blocks)).toContain('1. Offer\n2. Leave\n3. Need');
    expect(textOf(reply.blocks)).toContain('A shift of yours was changed: say whether you can.');
    expect(reply.buttons?.map(({ action, args }) => [action, ...args])).toEqual([
      ['shift.offers', ID],
      ['review.open', 'leave', ID],
      ['review.open', 'demand', ID],
      ['shift.changed'],
    ]);
    expect(textOf(inboxReply([], 0, ZONE).blocks)).toBe('Nothing waits for you.');
  });

  it('says that the day to publish is past without an hour, and opens a rota as a rota', () => {
    const reply = inboxReply(
      [item({ kind: 'rota', title: 'The rota of Alder ward', due: '2026-10-19T00:00:00Z', overdue: true })],
      0,
      ZONE,
    );
    expect(textOf(reply.blocks)).toContain('The rota of Alder ward. Its day to be published, 19 October 2026, is past');
    expect(reply.buttons).toEqual([{ label: 'Open 1', action: 'rota.open', args: [ID] }]);
  });
});
