import { describe, expect, it } from 'vitest';
import type { HandoverView } from '../api/care-records.js';
import type { InboxItem } from '../api/service.js';
import { handoverReply } from './handover.reply.js';

const EMPTY = {
  unitId: '3f6a1f3e-6b0e-4b8e-9a51-0d4b8b0c3a11',
  shiftStartsAt: '2026-11-23T19:30:00Z',
  shiftEndsAt: null,
  contentHash: 'h',
  people: [],
  struck: [],
  sinceConfirmed: [],
  unconfirmed: [],
  confirmations: [],
  confirmation: null,
  mayConfirm: false,
  minutesToEnd: null,
} as unknown as HandoverView;
const flag = (title: string) => ({ kind: 'flag', title }) as InboxItem;
const listed = (waiting: readonly InboxItem[]) =>
  handoverReply(EMPTY, 'Europe/London', waiting).blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));

describe('open flags before a handover', () => {
  it('of one kind about one person take one line, so that others are seen', () => {
    expect(listed([...Array<InboxItem>(4).fill(flag('ACT NOW: about suicide, AL-01')), flag('ACT NOW: about ligatures, AL-06')])).toEqual([
      'ACT NOW: about suicide, AL-01 (4 of them)',
      'ACT NOW: about ligatures, AL-06',
    ]);
  });

  it('are counted where there are more than can be named', () => {
    const many = Array.from({ length: 7 }, (_, i) => flag(`ACT NOW: about fire, AL-0${i}`));
    expect(listed([...many, flag('ACT NOW: about fire, AL-06')]).at(-1)).toBe('and 3 more');
  });
});

describe('what is not filed', () => {
  it('is counted by person, whether its author or a second person has still to sign', () => {
    const unconfirmed = [
      { ref: 'AL-03', drafts: 1 },
      { ref: null, drafts: 2 },
    ];
    const { blocks } = handoverReply({ ...EMPTY, unconfirmed }, 'Europe/London', []);
    expect(blocks).toContainEqual({
      kind: 'list',
      items: ['AL-03: a note waits for an author or a countersignature', 'nobody yet: 2 notes wait for an author or a countersignature'],
    });
  });
});
