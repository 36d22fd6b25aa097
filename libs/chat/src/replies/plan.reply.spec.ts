import { describe, expect, it } from 'vitest';
import type { PlanAnswer } from '@handrail/contracts';
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
  emergency: null,
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
        emergency: null,
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
          emergency: null,
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
          {
            kind: 'refused',
            why: 'prescribing',
            reason: 'Doses are not answered here.',
            route: 'Ask RN1.',
            forTheNurse: null,
            emergency: null,
          },
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
      planReply(
        { kind: 'refused', why: 'prescribing', reason: 'Not answered.', route: 'Ask the nurse.', forTheNurse, emergency: null },
        ZONE,
      ).blocks,
    );
    expect(said.indexOf('20 days overdue')).toBeLessThan(said.indexOf('Not answered.'));
    expect(said.indexOf('Ask the nurse.')).toBeLessThan(said.indexOf('no leave for anybody else'));
    expect(said).toContain('Step 2.3 (for the registered nurse)');
  });
});

describe('an emergency in a question', () => {
  const [step] = (quoted('matched') as Extract<PlanAnswer, { kind: 'quote' }>).steps;
  const crisis = ['C1', 'C2'].map((number) => ({
    ...step!,
    stepId: number,
    number,
    kind: 'crisis' as const,
    text: `Crisis line ${number}.`,
  }));
  const crisisPlan = { ref: 'AL-07', planVersion: 4, overdueDays: 20, steps: crisis, brokenGlassUntil: null };
  const emergency = { line: 'Get the nurse in charge now.', afterwards: 'Nothing was filed.', crisisPlan };
  const refused = { kind: 'refused', why: 'prescribing', reason: 'Not answered.', route: 'Ask the nurse.', forTheNurse: null } as const;
  const order = (said: string, ...parts: readonly string[]) => parts.map((part) => said.indexOf(part));
  const inOrder = (places: readonly number[]) => places.every((place, at) => place > (places[at - 1] ?? -1));

  it('is answered by the line and the whole crisis plan, then by what else was found, each line once', () => {
    const answer = { ...(quoted('matched') as Extract<PlanAnswer, { kind: 'quote' }>), emergency };
    const reply = planReply({ ...answer, steps: [...answer.steps, crisis[1]!] }, ZONE);
    const said = textOf(reply.blocks);
    expect(reply.blocks[0]).toEqual({ kind: 'heading', text: 'Get the nurse in charge now.' });
    const parts = [
      'nurse in charge',
      '20 days overdue',
      'Plan of AL-07',
      'Crisis line C1.',
      'Crisis line C2.',
      'besides',
      'Walk beside him.',
      'Nothing was filed.',
    ];
    expect(order(said, ...parts)).toSatisfy(inOrder);
    expect(said.split('Crisis line C2.')).toHaveLength(2);
    expect(reply.buttons?.[0]).toMatchObject({ label: 'Write a note', action: 'note.write' });
    expect(labels(reply)).toEqual(['Write a note', 'Today’s steps', 'Warning signs', 'Whole plan']);
  });

  it('comes before a refusal, which is said all the same, and before nothing', () => {
    const said = textOf(planReply({ ...refused, emergency }, ZONE).blocks);
    expect(order(said, 'nurse in charge', 'Crisis line C2.', 'Not answered.', 'Ask the nurse.', 'Nothing was filed.')).toSatisfy(inOrder);
    const nothing = {
      kind: 'nothing',
      ref: 'AL-07',
      why: 'nothing-matches',
      planVersion: 4,
      owner: 'RN1',
      overdueDays: 20,
      route: 'Ask.',
      comparedBy: null,
      brokenGlassUntil: null,
    } as const;
    const abstained = textOf(planReply({ ...nothing, emergency }, ZONE).blocks);
    expect(order(abstained, 'nurse in charge', 'Crisis line C2.', 'Nothing was found')).toSatisfy(inOrder);
    expect(abstained.split('20 days overdue')).toHaveLength(2);
  });

  it('has its line first where it is not clear who is meant, and where the unit shows no plans', () => {
    const alone = { ...emergency, crisisPlan: null };
    expect(textOf(planReply({ kind: 'which-person', refs: ['AL-03'], emergency: alone }, ZONE).blocks)).toMatch(
      /^Get the nurse.*\nWhom do you mean/,
    );
    expect(textOf(planReply({ kind: 'link-only', ref: 'AL-07', url: 'https://x', emergency: alone }, ZONE).blocks)).toMatch(
      /^Get the nurse/,
    );
  });

  it('says that a plan has no crisis plan', () => {
    expect(textOf(planReply({ ...refused, emergency: { ...emergency, crisisPlan: { ...crisisPlan, steps: [] } } }, ZONE).blocks)).toContain(
      'has no crisis plan',
    );
  });
});

describe('what is one press away', () => {
  it('is what else the plan can be asked, without what was just shown', () => {
    expect(labels(planReply(quoted('matched'), ZONE))).toEqual(['Today’s steps', 'Crisis plan', 'Warning signs', 'Whole plan']);
    expect(labels(planReply(quoted('today'), ZONE))).toEqual(['Crisis plan', 'Warning signs']);
    expect(labels(planReply(quoted('crisis-plan'), ZONE))).toEqual(['Today’s steps', 'Warning signs']);
    expect(planReply(quoted('today'), ZONE).buttons?.[0]?.args).toEqual(['AL-07', 'crisis']);
  });

  it('S5: is each person who could be meant; the button holds a key and never the question', () => {
    const reply = planReply({ kind: 'which-person', refs: ['AL-03', 'AL-15'], emergency: null }, ZONE, 'the-key');
    expect(labels(reply)).toEqual(['AL-03', 'AL-15']);
    expect(reply.buttons?.[0]?.args).toEqual(['AL-03', 'the-key']);
    expect(textOf(planReply({ kind: 'which-person', refs: [], emergency: null }, ZONE).blocks)).toContain('/steps AL-07');
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
