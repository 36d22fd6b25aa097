import { describe, expect, it } from 'vitest';
import type { InboxItem } from '../api/service.js';
import type { Block } from '../chat/reply.js';
import { inboxReply, planEvidenceReply, plansDueReply } from './inbox.reply.js';

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

describe('overdue plan reviews', () => {
  it('each have their button, also where they take more than one page', () => {
    const due = (at: number) => ({
      ref: `AL-${at}`,
      unit: 'Alder',
      owner: null,
      planId: ID,
      planVersion: 1,
      reviewDue: '2026-11-02',
      overdueDays: 21,
    });
    const items = Array.from({ length: 25 }, (_, at) => due(at + 1)) as never[];
    const one = plansDueReply({ items });
    expect(labels(one).at(-1)).toBe('Next 5');
    const two = plansDueReply({ items }, one.buttons!.at(-1)!.args);
    expect(labels(two)).toEqual(['AL-21', 'AL-22', 'AL-23', 'AL-24', 'AL-25'].map((ref) => `Evidence for ${ref}`).concat('Back'));
    expect(textOf(two.blocks)).toMatch(/^Overdue reviews of care plans, 21 to 25 of 25\nAL-21/);
  });
});

describe('the evidence for a plan review', () => {
  const line = (number: string, text: string, evidence: string[], candidates: string[] = []) => {
    const said = (quote: string) => ({ noteId: ID, on: '2026-11-24', quote });
    return { stepId: ID, number, text, evidence: evidence.map(said), candidates: candidates.map(said) };
  };

  it('quotes what authors confirmed; what only shares words stands apart, under a step that is still named as without evidence', () => {
    const { blocks } = planEvidenceReply({
      ref: 'AL-07',
      planId: ID as never,
      planVersion: 4,
      from: '2026-11-11',
      to: '2026-11-24',
      overdueDays: 0,
      notesRead: 2,
      steps: [line('1.1', 'Offer a warm drink.', [], ['Marching the corridor']), line('2.3', 'Walk beside him.', ['Walked beside him'])],
      withoutEvidence: ['1.1'],
      warningSignsMatched: [line('W4', 'Stops eating with the others', ['Ate alone'])],
    });
    const text = textOf(blocks);
    const [linked = '', rest = ''] = text.split('No author counted a note as evidence of these');
    expect(linked).toMatch(
      /2\.3 Walk beside him\.\n24 November 2026: Walked beside him\nW4 Stops eating with the others\n24 November 2026: Ate alone/,
    );
    expect(linked).not.toContain('Marching');
    expect(rest).toMatch(
      /1\.1 Offer a warm drink\.\nMay bear on a step: [^\n]*no evidence\n1\.1 Offer a warm drink\.\n24 November 2026: Marching the corridor/,
    );
  });
});
