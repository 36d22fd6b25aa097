import { describe, expect, it } from 'vitest';
import { activePlan, aStep, pacingContent } from '../testing/plans.js';
import { diffPlans } from './plan-diff.js';
import { reviewPack } from './review-pack.js';

const note = (noteId: string, on: string, text: string, steps?: string[]) => ({
  noteId,
  on,
  sentences: [{ text, span: [0, text.length] as const, ...(steps ? { steps } : {}) }],
});

describe('review of a plan', () => {
  it('quotes the sentences of the last 14 days under the step that they were linked to, and names steps with none', () => {
    const notes = [
      note('n1', '2026-11-05', 'Went up and down with him.', ['AL-07.v4.2.3']),
      note('n2', '2026-11-04', 'Went up and down with him.', ['AL-07.v4.2.3']),
      note('n3', '2026-11-18', 'Won at the board.', ['AL-07.v4.2.2']),
    ];
    const pack = reviewPack(activePlan(), notes, '2026-11-18');
    const of = (no: string) => pack.steps.find(({ line }) => line.no === no)?.evidence.map(({ noteId }) => noteId);
    expect(pack).toMatchObject({ from: '2026-11-05', to: '2026-11-18', notesRead: 2 });
    expect(of('2.3')).toEqual(['n1']);
    expect(of('2.2')).toEqual(['n3']);
    expect(pack.withoutEvidence).toContain('AL-07.v4.1.1');
    expect(pack.withoutEvidence).not.toContain('AL-07.v4.2.3');
  });

  it('takes words in common for no evidence: what nobody linked may bear on a step, which stays without', () => {
    const said = 'Walked beside him down the long corridor while he was pacing.';
    const pack = reviewPack(activePlan(), [note('n1', '2026-11-17', said), note('n2', '2026-11-17', said, [])], '2026-11-18');
    const of = (no: string) => pack.steps.find(({ line }) => line.no === no);
    expect(of('2.3')).toMatchObject({ evidence: [], candidates: [{ noteId: 'n1', quote: said }, { noteId: 'n2' }] });
    expect(pack.withoutEvidence).toContain('AL-07.v4.2.3');
    expect(pack.steps.flatMap(({ evidence }) => evidence)).toEqual([]);
    // A sentence that was linked to one step is no candidate for another.
    const linked = reviewPack(activePlan(), [note('n1', '2026-11-17', said, ['AL-07.v4.2.2'])], '2026-11-18');
    expect(linked.steps.flatMap(({ candidates }) => candidates)).toEqual([]);
  });

  it('takes what software alone had linked, a sentence or a note as a whole, for no evidence: it may bear on the step', () => {
    const whole = { ...note('n1', '2026-11-17', 'Won at the board.'), suggested: ['AL-07.v4.2.2'] };
    const one = note('n2', '2026-11-17', 'Won again.');
    const bySentence = { ...one, sentences: one.sentences.map((sentence) => ({ ...sentence, suggested: ['AL-07.v4.2.2'] })) };
    const pack = reviewPack(activePlan(), [whole, bySentence], '2026-11-18');
    expect(pack.steps.find(({ line }) => line.no === '2.2')).toMatchObject({
      evidence: [],
      candidates: [
        { noteId: 'n1', quote: 'Won at the board.' },
        { noteId: 'n2', quote: 'Won again.' },
      ],
    });
    expect(pack.withoutEvidence).toContain('AL-07.v4.2.2');
  });

  it('shows warning signs that notes were linked to, or may bear on, with the quote', () => {
    const notes = [note('n1', '2026-11-17', 'He has stopped shaving.'), note('n2', '2026-11-17', 'Beard again.', ['AL-07.v4.W1'])];
    const pack = reviewPack(activePlan(), notes, '2026-11-18');
    expect(pack.warningSignsMatched).toMatchObject([
      {
        line: { no: 'W1' },
        evidence: [{ noteId: 'n2', quote: 'Beard again.' }],
        candidates: [{ noteId: 'n1', quote: 'He has stopped shaving.' }],
      },
    ]);
  });

  it('tells what changed between versions, and nothing when nothing did', () => {
    expect(diffPlans(pacingContent, structuredClone(pacingContent))).toEqual({ lines: [], about: [] });
    const [sleep, , leave] = pacingContent.goals;
    const after = {
      ...pacingContent,
      owner: 'nurse-2',
      goals: [sleep!, { ...leave!, no: 2, steps: [aStep('2.1', 'Leave only with escort.'), aStep('2.2', 'Wear a coat.')] }],
      warningSigns: [],
    };
    const diff = diffPlans(pacingContent, after);
    expect(diff.about.map(({ field }) => field)).toEqual(['owner', 'goals']);
    expect(diff.lines).toContainEqual({
      kind: 'changed',
      no: '2.1',
      before: 'Leave only with escort.',
      after: 'Leave only with escort.',
      fields: ['no'],
    });
    expect(diff.lines).toContainEqual({ kind: 'removed', no: 'W1', text: 'Stops shaving' });
    expect(diff.lines.filter(({ kind }) => kind === 'removed')).toHaveLength(4);
  });
});
