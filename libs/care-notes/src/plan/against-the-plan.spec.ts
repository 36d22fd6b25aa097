import { describe, expect, it } from 'vitest';
import type { PlanFacts } from '../model.js';
import { contradictedSteps } from './contradict.js';
import { stepLinker } from './link.js';

const planOf = (...texts: readonly string[]): PlanFacts => ({
  id: 'AL-07.v4',
  subject: 'AL-07',
  steps: texts.map((text, at) => ({ id: `AL-07.v4.1.${at + 1}`, text, who: '', frequency: '', condition: '' })),
  crisis: [],
  warningSigns: [],
});
const against = (text: string, ...steps: readonly string[]) =>
  contradictedSteps({ text, hours: [], night: false }, planOf(...steps)).map((step) => step.text);

describe('a note beside the plan', () => {
  it.each([
    ['he had a lighter in his sock', 'Smokes in the shelter only; staff keep the lighter.'],
    ['found her razor under the pillow', 'Keep her razor in the office.'],
    ['turning chart empty since midnight', 'Turn her every two hours at night.'],
    ['nobody checked his feet, diary blank', 'Check his feet every week.'],
    ['we let them go off by themselves', 'Visits in the day room only, never alone with her brother.'],
    ['he was left alone in the bath', 'He must not be left alone in the bath.'],
    ['gave him a cola at supper', 'No coffee or cola; offer mint tea.'],
  ])('S9: puts "%s" beside "%s"', (text, step) => {
    expect(against(text, step)).toEqual([step]);
  });

  it.each([
    ['he asked for the lighter', 'Smokes in the shelter only; staff keep the lighter.'],
    ['turned at two and at four', 'Turn her every two hours at night.'],
    ['chart empty, no visitors today', 'Walk to the shop with him.'],
    ['had mint tea and played cards', 'No coffee or cola; offer mint tea.'],
    ['thickened tea, took it well', 'Thickened drinks only; never thin fluids.'],
    ['no lecture given', 'Talk through the drink diary; no lectures.'],
    ['old scars on their arms', 'Do not touch without asking first.'],
    ['showed her what we do if he was to have a fit in the bath', 'He must not be left alone in the bath.'],
    ['bath water was too hot', 'He must not be left alone in the bath.'],
    ['cuff left alone', 'He must not be left alone in the bath.'],
    ['he wont touch his dinner', 'Do not touch him when he rocks.'],
  ])('says nothing of "%s" beside "%s"', (text, step) => {
    expect(against(text, step)).toEqual([]);
  });

  const links = (words: string, ...steps: readonly string[]) => stepLinker([planOf(...steps)], []).stepsFor('AL-07', words);
  const SITTING = 'Sit with her at every meal and for half an hour after it.';
  const WALK = 'Walk to the post office on Thursdays.';
  it('links a sentence by a pair of words that one step alone has, and not by what is yet to be done', () => {
    expect(links('stopped with her the half hour after', SITTING, WALK)).toEqual(['AL-07.v4.1.1']);
    expect(links('he queued at the post office', SITTING, WALK)).toEqual(['AL-07.v4.1.2']);
    expect(links('she is to walk to the post office', SITTING, WALK)).toEqual([]);
    expect(links('an hour at the office', SITTING, WALK)).toEqual([]);
  });
});
