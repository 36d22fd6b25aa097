import { describe, expect, it } from 'vitest';
import type { Difference, Saved, Verdict } from '../api/rota-edits.js';
import type { Block, Button } from '../chat/reply.js';
import { previewReply, savedReply, standingOf, whatIfReply } from './change.reply.js';
import { backReply, versionsReply } from './history.reply.js';

const textOf = ({ blocks }: { blocks: readonly Block[] }) =>
  blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const button = (guard: string): Button => ({ label: guard, action: 'rota.save', args: [] });
const difference = {
  lines: ['Grace Adeyemi: no longer works Tuesday 24 November, Night'],
  people: [{ workerId: 'w', worker: 'Grace Adeyemi', changes: [{ date: '2026-11-24', before: ['n'], after: [] }] }],
  cost: 400,
  costByRule: [
    { rule: 'P2', ruleName: 'Registered nurses', cost: 600 },
    { rule: 'F1', ruleName: 'Fair nights', cost: -200 },
  ],
  gapsOpened: [{ lineId: 'rn', people: 1, words: 'Tuesday 24 November, Night: RN, 1 person' }],
  gapsClosed: [],
  breachesMade: [],
  breachesCured: [],
} as unknown as Difference;
const broken = (overridable: boolean) =>
  ({
    allowed: false,
    difference,
    refusedFor: [{ rule: 'L2', words: 'Grace Adeyemi has 10 h of rest, 11 h are owed.', overridable, owedRestMinutes: 60 }],
  }) as unknown as Verdict;
const allowed: Verdict = { allowed: true, refusedFor: [], difference };

describe('a change of a rota before it is saved', () => {
  it('tells whose day changes, which gap it opens, what it costs and by which rule, and that nothing is saved', () => {
    const reply = previewReply('Grace off', allowed, 'draft', button);
    expect(textOf(reply)).toContain('no longer works Tuesday 24 November, Night');
    expect(textOf(reply)).toContain('Opens a gap\nTuesday 24 November, Night: RN, 1 person');
    expect(textOf(reply)).toContain('worse: its cost rises by 400 (Registered nurses +600, Fair nights -200)');
    expect(textOf(reply)).toContain('Nothing is saved yet.');
    expect(textOf(reply)).not.toContain('People have this rota');
    expect(reply.buttons?.map(({ label }) => label)).toEqual(['-']);
  });

  it('names who has to be told once people have the rota, and asks for a reason', () => {
    const reply = previewReply('Grace off', allowed, 'published', button);
    expect(textOf(reply)).toContain('People have this rota. 1 shift changes late, for Grace Adeyemi.');
    expect(reply.buttons?.map(({ label }) => label)).toEqual(['r']);
  });

  it('warns that a reviewed rota becomes a draft again', () => {
    expect(textOf(previewReply('Grace off', allowed, 'under-review', button))).toContain('a draft again');
  });

  it('lets a broken rule stand only where somebody may override it, and names the rest owed', () => {
    const may = previewReply('Grace on', broken(true), 'draft', button);
    expect(textOf(may)).toContain('has 10 h of rest, 11 h are owed');
    expect(textOf(may)).toContain('1 h of rest would be owed');
    expect(may.buttons?.map(({ label }) => label)).toEqual(['override']);
    const mayNot = previewReply('Grace on', broken(false), 'draft', button);
    expect(mayNot.buttons ?? []).toEqual([]);
    expect(textOf(mayNot)).toContain('Nobody may override that');
  });

  it('lists at most fifteen lines', () => {
    const many = { ...difference, lines: Array.from({ length: 40 }, (_, at) => `Worker ${at}: now works`) };
    expect(textOf(whatIfReply({ ...allowed, difference: many }, 'draft'))).toContain('and 25 more');
  });

  it('says of a what-if that nothing was saved, and what it would break', () => {
    const reply = whatIfReply(broken(true), 'published');
    expect(textOf(reply)).toContain('It would break');
    expect(textOf(reply)).toContain('late, for Grace Adeyemi');
    expect(textOf(reply).endsWith('Nothing was saved.')).toBe(true);
    expect(reply.buttons).toBeUndefined();
  });
});

it('says after saving who was told and asked, and that a draft needs its review', () => {
  const saved = { number: 5, told: 2, asked: 1, state: 'PUBLISHED', version: 9, difference } as unknown as Saved;
  const reply = savedReply(saved, { label: 'Undo', action: 'a', args: [] }, { label: 'Open', action: 'b', args: [] });
  expect(textOf(reply)).toContain('Saved, as version 5');
  expect(textOf(reply)).toContain('2 people are told, 1 of them asked.');
  expect(textOf(reply)).not.toContain('draft');
  expect(textOf(savedReply({ ...saved, state: 'DRAFT', told: 0 }, button('a'), button('b')))).toContain('has to be reviewed');
  expect(['DRAFT', 'REVIEWED', 'APPROVED', 'PUBLISHED', 'LIVE'].map(standingOf)).toEqual([
    'draft',
    'under-review',
    'under-review',
    'published',
    'published',
  ]);
});

describe('the versions of a rota', () => {
  const version = (number: number, reason: string | null = null) => ({
    number,
    origin: 'EDIT' as const,
    reason,
    madeBy: 'Angela Stokes',
    madeAt: '2026-11-24T16:10:00Z',
    afterPublish: false,
    begun: 1,
    ended: 0,
  });

  it('are listed newest first with who, when and why; every one but the newest can be brought back', () => {
    const reply = versionsReply('rota', 2, [version(1), version(2, 'A swap was agreed')], 'Europe/London');
    expect(textOf(reply)).toContain(
      '2: changed by hand by Angela Stokes, Tue 24 Nov 2026, 16:10 GMT, shifts: 1 begun. Reason: A swap was agreed\n1: ',
    );
    expect(reply.buttons?.map(({ label }) => label)).toEqual(['What changed in 2', 'What changed in 1', 'Bring back 1']);
  });

  it('say before one is brought back what that does', () => {
    const reply = backReply(1, difference, 'published', button('back'));
    expect(textOf(reply)).toContain('Back to version 1');
    expect(textOf(reply)).toContain('they are told');
    expect(textOf(reply)).toContain('no version is lost');
  });
});
