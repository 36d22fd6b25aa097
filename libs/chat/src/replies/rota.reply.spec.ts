import { describe, expect, it } from 'vitest';
import type { Comparison } from '../api/rota-edits.js';
import type { FitState, Proposal, RotaInFull, RotaNext } from '../api/rota.js';
import type { Block } from '../chat/reply.js';
import { gapLines } from './gaps.js';
import { changesReply } from './publication.reply.js';
import { rotaReply } from './rota.reply.js';

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
const textOf = (blocks: readonly Block[]) => blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const labels = (reply: { buttons?: readonly { label: string }[] }) => (reply.buttons ?? []).map((b) => b.label);
const aRota: RotaInFull = {
  rotaId: ID as RotaInFull['rotaId'],
  unit: 'Alder',
  from: '2027-01-18',
  to: '2027-02-14',
  state: 'draft',
  version: 3,
  number: 1,
  shiftKinds: [],
  cover: [],
  breaches: [],
  hardBreaches: 0,
  gaps: [],
  ratio: null,
  cost: null,
  reviewedBy: null,
};

describe('what may be done with a rota', () => {
  const next = (may: RotaNext['may'], state = 'DRAFT'): RotaNext => ({
    rotaId: aRota.rotaId,
    state,
    version: 3,
    may,
    words: 'Who does it.',
  });

  it('is what the API says this person may do, in the order in which a rota goes, bound to the version that was shown', () => {
    expect(labels(rotaReply({ rota: aRota, next: next(['fit', 'review']) }))).toEqual(['Picture', 'Review', 'Fit again']);
    expect(labels(rotaReply({ rota: aRota, next: next(['approve', 'send-back'], 'REVIEWED') }))).toEqual([
      'Picture',
      'Approve',
      'Send back to draft',
    ]);
    expect(rotaReply({ rota: aRota, next: next(['review']) }, ['review']).buttons?.[1]?.args).toEqual([ID, 'review', '3']);
  });

  it('is named with who does it, and not offered, when it is not open to the asker', () => {
    const reply = rotaReply({ rota: aRota, next: next([]) }, ['approve']);
    expect(labels(reply)).toEqual(['Picture']);
    expect(textOf(reply.blocks)).toContain('Who does it.');
  });

  it('is to take a proposal only while nobody has taken it', () => {
    const fit = { fitId: ID as FitState['fitId'], state: 'proposed' as const, percent: 100, bestCost: 9, bound: 7, reason: null };
    const waiting = rotaReply({ rota: { ...aRota, number: 0 }, next: next(['take-proposal']), fit: { ...fit, takenIntoNumber: null } });
    expect(labels(waiting)).toEqual(['Take the proposal', 'Picture of the proposal']);
    const taken = rotaReply({ rota: aRota, next: next(['review']), fit: { ...fit, takenIntoNumber: 1 } });
    expect(labels(taken)).toEqual(['Picture', 'Review']);
    expect(textOf(taken.blocks)).toContain('taken in, as version 1');
  });

  it('begins with the proposal that waits: how good it is, its hours and what it leaves open', () => {
    const proposal = {
      quality: 'Cost 9, that is proved.',
      assignments: [{ workerId: ID, shiftId: '2027-01-18:D' }],
      gaps: [],
      shortLines: 0,
    };
    const rota = {
      ...aRota,
      number: 0,
      shiftKinds: [{ code: 'D', name: 'Long day', start: '07:30', end: '20:00', unpaidBreakMinutes: 60 }],
    };
    const text = textOf(rotaReply({ rota, next: next(['take-proposal']), proposal: proposal as Proposal }).blocks);
    expect(text).toContain('Cost 9, that is proved. 1 shifts for 1 people, about 12 paid hours.');
    expect(text).toContain('Every post is filled.');
    expect(text).not.toContain('Gaps');
  });

  it('leads from a gap of a rota that people have to who could fill it', () => {
    const line = { name: 'Support workers by night', level: 'required', wanted: 5, had: 3, missing: 2 };
    const short = {
      ...aRota,
      state: 'live',
      shiftKinds: [{ code: 'N', name: 'Night', start: '19:30', end: '08:00', unpaidBreakMinutes: 60 }],
    };
    const rota = { ...short, cover: ['25', '24'].map((day) => ({ ...line, date: `2027-01-${day}`, shiftId: `2027-01-${day}:N` })) };
    const reply = rotaReply({ rota, next: next(['replan'], 'LIVE') });
    expect(labels(reply)).toEqual(['Fill Sun 24 Jan, Night', 'Fill Mon 25 Jan, Night', 'Picture', 'Ask for a re-plan']);
    expect(reply.buttons?.[0]).toMatchObject({ action: 'rota.fill-open', args: [ID, '2027-01-24:N'] });
    expect(labels(rotaReply({ rota, next: next([], 'LIVE') }))).toEqual(['Picture']);
  });

  it('tells which hard rules are broken, a few in words', () => {
    const broken = { ...aRota, hardBreaches: 7, breaches: Array.from({ length: 7 }, (_, at) => ({ words: `Rule ${at} is broken.` })) };
    const text = textOf(rotaReply({ rota: broken, next: next([]) }).blocks);
    expect(text).toContain('Hard rules are broken in 7 places\nRule 0 is broken.');
    expect(text).toContain('and 2 more');
    expect(textOf(rotaReply({ rota: { ...aRota, hardBreaches: 1 }, next: next([]) }).blocks)).toContain(
      'A hard rule is broken: whoever makes',
    );
  });

  it('is to take changes that are proposed for a published rota, with each of them and a reason', () => {
    const replan = {
      fitId: ID,
      stale: false,
      rotaId: ID,
      difference: {
        lines: ['SW1: now works'],
        people: [],
        cost: -40,
        costByRule: [],
        gapsOpened: [],
        gapsClosed: [],
        breachesMade: [],
        breachesCured: [],
      },
    } as unknown as Comparison;
    const fit = {
      fitId: ID as FitState['fitId'],
      state: 'proposed' as const,
      percent: 100,
      bestCost: 9,
      bound: 7,
      reason: null,
      takenIntoNumber: null,
    };
    const reply = rotaReply({ rota: { ...aRota, state: 'published' }, next: next(['take-proposal'], 'PUBLISHED'), fit, replan });
    expect(labels(reply)).toEqual(['Take it, with my reason', 'Picture']);
    expect(textOf(reply.blocks)).toContain('SW1: now works');
    expect(textOf(reply.blocks)).toContain('better: its cost falls by 40');
  });

  it('is to publish only below the list of what would change', () => {
    expect(labels(rotaReply({ rota: aRota, next: next(['publish'], 'APPROVED') }))).toEqual(['Picture', 'What would change']);
    const changes = { version: 4, lines: ['SW1: night of 23 Jan becomes free'], told: 1, leadDays: 45, leadDaysWanted: 42, blocking: [] };
    expect(labels(changesReply(ID, changes))).toEqual(['Publish']);
    const blocked = changesReply(ID, { ...changes, blocking: ['SW1 is on leave (Saturday 23 January, Night).'] });
    expect(labels(blocked)).toEqual([]);
    expect(JSON.stringify(blocked)).toContain('SW1 is on leave');
  });
});

describe('gaps', () => {
  const gap = (name: string, date: string, had = 1) => ({ name, date, wanted: 2, had });

  it('are told by need and run of days, the worst first', () => {
    const short = [gap('Keys', '2026-12-01'), gap('Keys', '2026-12-02', 0), gap('Keys', '2026-12-05'), gap('NIC', '2026-12-03')];
    expect(gapLines(short, 'in the picture')).toEqual([
      'Keys: 1 December 2026 to 2 December 2026, short 2 times, at worst 0 of 2',
      'NIC: 3 December 2026, 1 of 2',
      'Keys: 5 December 2026, 1 of 2',
    ]);
  });

  it('are at most ten lines, and the last says where the rest is', () => {
    const many = gapLines(
      Array.from({ length: 40 }, (_, at) => gap(`Need ${at}`, '2026-12-01')),
      'in the picture',
    );
    expect(many).toHaveLength(10);
    expect(many.at(-1)).toBe('and 31 more: in the picture');
  });
});
