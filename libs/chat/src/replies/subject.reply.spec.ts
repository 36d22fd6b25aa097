import { describe, expect, it } from 'vitest';
import type { ReviewSubject } from '../api/service.js';
import { writeActionId } from '../chat/action-id.js';
import type { Block } from '../chat/reply.js';
import { reviewCommand } from '../commands/review.command.js';
import { decidedReply, levelSetReply, LEVELS, subjectReply } from './subject.reply.js';

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
const textOf = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const subject = (over: Partial<ReviewSubject>): ReviewSubject => ({
  kind: 'proposal',
  id: ID,
  unit: 'alder',
  subject: null,
  title: 'Observation review, AL-07',
  quotes: ['I can’t promise'],
  lines: [],
  version: 3,
  contentHash: null,
  may: ['approve', 'reject'],
  ...over,
});
const labels = (one: ReviewSubject) => (subjectReply(one).buttons ?? []).map(({ label }) => label);

describe('something to decide', () => {
  it('of observations is a level for each button, none of them first or marked, and a rejection', () => {
    const { buttons = [] } = subjectReply(subject({ subject: 'observation-review' }));
    expect(buttons.map(({ label }) => label)).toEqual([...Object.values(LEVELS), 'Reject']);
    expect(buttons.every(({ tone }) => tone === undefined)).toBe(true);
    for (const { action, args } of buttons) expect(() => writeActionId(action, args)).not.toThrow();
  });

  it('asks for the reason of a level, and leaves its review to the usual time', () => {
    const form = (level: string) => reviewCommand.actions['review.level'].ask({ args: [ID, '3', level] } as never);
    expect(form('CONT_EYE')).toMatchObject({
      title: 'Set: Within eyesight',
      fields: [{ name: 'reason', required: true }, { name: 'reviewBy' }],
    });
    expect(form('INT_HIGH')?.fields.map(({ name }) => name)).toEqual(['reason', 'reviewBy', 'checks']);
  });

  it('of other kinds is said in the words of that kind, and leave carries the unit that decides it', () => {
    expect(labels(subject({ subject: 'plan-contradiction' }))).toEqual(['Approve', 'Reject']);
    expect(labels(subject({ kind: 'leave' }))).toEqual(['Grant', 'Decline']);
    expect(subjectReply(subject({ kind: 'leave' })).buttons?.[0]?.args).toEqual(['leave', ID, 'approve', '3', 'alder']);
    expect(textOf(subjectReply(subject({ may: [] })))).toContain('nothing for you to decide');
  });

  it('granted or declined as leave needs a reason; a need is approved without one', () => {
    const { ask } = reviewCommand.actions['review.decide'];
    expect(ask({ args: ['leave', ID, 'approve', '3', 'alder'] } as never)).toMatchObject({ fields: [{ name: 'reason', required: true }] });
    expect(ask({ args: ['demand', ID, 'approve', '3'] } as never)).toBeUndefined();
    expect(ask({ args: ['demand', ID, 'reject', '3'] } as never)).toBeDefined();
  });
});

it('says what was set, in whose name and until when', () => {
  const said = textOf(levelSetReply('CONT_EYE', '2026-11-24T20:00:00Z', 'Europe/London', 'The posts are proposed.'));
  expect(said).toContain('Within eyesight is set, in your name and with your reason. It is reviewed by Tue 24 Nov 2026, 20:00 GMT.');
  expect(said).toContain('The posts are proposed.');
  expect(textOf(decidedReply({ state: 'awaiting-countersign', next: null }))).toBe('Done: awaiting countersign.');
});
