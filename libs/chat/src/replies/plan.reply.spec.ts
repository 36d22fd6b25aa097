import { describe, expect, it } from 'vitest';
import type { PlanAnswer } from '@handrail/contracts';
import { KeptWords } from '../chat/kept-words.js';
import type { Block } from '../chat/reply.js';
import { brokenGlassReply, noRecordReply, planReply } from './plan.reply.js';

const ZONE = 'Europe/London';
const textOf = (blocks: readonly Block[]) => blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const labels = (reply: { buttons?: readonly { label: string }[] }) => (reply.buttons ?? []).map((b) => b.label);
const quoted = (scope: 'matched' | 'today' | 'crisis-plan'): PlanAnswer => ({
  kind: 'quote',
  ref: 'AL-07',
  spelling: 'exact',
  scope,
  planId: '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a' as Extract<PlanAnswer, { kind: 'quote' }>['planId'],
  planVersion: 4,
  owner: 'RN1',
  reviewedOn: '2026-11-03',
  reviewDue: '2026-12-01',
  overdueDays: 0,
  communicationNeeds: null,
  notices: [],
  steps: [
    {
      stepId: 's',
      number: '2.3',
      kind: 'step',
      text: 'Walk beside him.',
      goal: '',
      who: 'Any',
      frequency: '',
      conditions: null,
      warningSigns: [],
      forYou: true,
      forNurse: false,
      forbids: false,
    },
  ],
  comparedBy: 'words-and-meaning',
  brokenGlassUntil: null,
});

describe('answers from a plan', () => {
  it('shout that a review is overdue before anything else', () => {
    const reply = planReply(
      {
        kind: 'nothing',
        ref: 'AL-07',
        why: 'nothing-matches',
        planVersion: 4,
        owner: 'RN1',
        overdueDays: 20,
        route: 'Ask the nurse in charge now.',
        comparedBy: 'words',
        brokenGlassUntil: null,
      },
      ZONE,
    );
    expect(reply.blocks[0]).toMatchObject({ kind: 'heading', text: expect.stringContaining('20 days overdue') });
  });

  it('never say that the plan has nothing: nothing was found, by words alone where it was so, and the whole plan is one press away', () => {
    const nothing = (comparedBy: 'words' | 'words-and-meaning') =>
      planReply(
        {
          kind: 'nothing',
          ref: 'AL-07',
          why: 'nothing-matches',
          planVersion: 4,
          owner: 'RN1',
          overdueDays: 0,
          route: 'Ask.',
          comparedBy,
          brokenGlassUntil: null,
        },
        ZONE,
      );
    expect(textOf(nothing('words-and-meaning').blocks)).toBe('Nothing was found on this in the plan of AL-07 (version 4).\nAsk.');
    expect(textOf(nothing('words').blocks)).toContain('Only words were compared');
    expect(labels(nothing('words'))).toEqual(['Today’s steps', 'Crisis plan', 'Warning signs', 'Whole plan']);
  });

  it('refuse with a route and without advice', () => {
    expect(
      textOf(
        planReply(
          { kind: 'refused', why: 'prescribing', reason: 'Doses are not answered here.', route: 'Ask RN1.', forTheNurse: null },
          ZONE,
        ).blocks,
      ),
    ).toBe('Doses are not answered here.\nAsk RN1.');
  });
});

describe('a question about a medicine', () => {
  it('is refused first, then shown what the plan gives the registered nurse, as no leave for anybody else', () => {
    const [step] = (quoted('matched') as Extract<PlanAnswer, { kind: 'quote' }>).steps;
    const forTheNurse = {
      ref: 'AL-07',
      planVersion: 4,
      overdueDays: 20,
      steps: [{ ...step!, forNurse: true, forYou: false }],
      brokenGlassUntil: null,
    };
    const said = textOf(
      planReply({ kind: 'refused', why: 'prescribing', reason: 'Not answered.', route: 'Ask the nurse.', forTheNurse }, ZONE).blocks,
    );
    expect(said.indexOf('20 days overdue')).toBeLessThan(said.indexOf('Not answered.'));
    expect(said.indexOf('Ask the nurse.')).toBeLessThan(said.indexOf('no leave for anybody else'));
    expect(said).toContain('Step 2.3 (for the registered nurse)');
  });
});

describe('what is one press away', () => {
  it('is what else the plan can be asked, without what was just shown', () => {
    expect(labels(planReply(quoted('matched'), ZONE))).toEqual(['Today’s steps', 'Crisis plan', 'Warning signs']);
    expect(labels(planReply(quoted('today'), ZONE))).toEqual(['Crisis plan', 'Warning signs']);
    expect(labels(planReply(quoted('crisis-plan'), ZONE))).toEqual(['Today’s steps', 'Warning signs']);
    expect(planReply(quoted('today'), ZONE).buttons?.[0]?.args).toEqual(['AL-07', 'crisis']);
  });

  it('S5: is each person who could be meant; the button holds a key and never the question', () => {
    const reply = planReply({ kind: 'which-person', refs: ['AL-03', 'AL-15'] }, ZONE, 'the-key');
    expect(labels(reply)).toEqual(['AL-03', 'AL-15']);
    expect(reply.buttons?.[0]?.args).toEqual(['AL-03', 'the-key']);
    expect(textOf(planReply({ kind: 'which-person', refs: [] }, ZONE).blocks)).toContain('/steps AL-07');
  });

  it('S7: is to break the glass with a reason, where nothing may be opened and the API offers it', () => {
    const reply = noRecordReply('AL-02', true);
    expect(reply.problem).toBe('no-record-you-can-open');
    expect(textOf(reply.blocks)).not.toContain('AL-02');
    expect(labels(reply)).toEqual(['Immediate risk', 'I cover without notice', 'Another urgent reason']);
    expect(labels(noRecordReply('AL-02', false))).toEqual([]);
  });

  it('is the plan, once the glass is broken', () => {
    const broken = { ref: 'AL-02', until: '2026-11-24T17:00:00Z', told: 'Information governance', usesToday: 2 };
    const reply = brokenGlassReply(broken as Parameters<typeof brokenGlassReply>[0], ZONE);
    expect(textOf(reply.blocks)).toContain('EMERGENCY ACCESS to AL-02 until Tue 24 Nov 2026, 17:00 GMT');
    expect(textOf(reply.blocks)).toContain('second time today');
    expect(labels(reply)).toEqual(['Today’s steps', 'Crisis plan', 'Warning signs']);
  });
});

it('a question is kept for the one who asked it, until others have pushed it out', () => {
  const kept = new KeptWords();
  const key = kept.keep('ade', 'when he is pacing?');
  expect(kept.read('ade', key)).toBe('when he is pacing?');
  expect(kept.read('bim', key)).toBeUndefined();
  for (let at = 0; at < 500; at += 1) kept.keep('bim', 'x');
  expect(kept.read('ade', key)).toBeUndefined();
});
