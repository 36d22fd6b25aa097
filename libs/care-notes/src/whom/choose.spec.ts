import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ward = aWard({ people: [aPerson('AL-07', 'Ruben', 'he'), aPerson('AL-12', 'Fay', 'she'), aPerson('AL-20', 'Will', 'he')] });
const story = 'Ruben was low. Up all night. Told me about his brother. Ate nothing. Will made him tea.';

describe('a sentence that may go back to somebody told of before', () => {
  const said = understand(`${story} Wants to die.`, ward);
  const last = said.segments.at(-1)!;

  it('is asked about, with everybody told of so far to choose from', () => {
    expect(last.subject.kind).toBe('unclear');
    const question = said.questions.find(({ type }) => type === 'which_person');
    expect(question).toMatchObject({ segmentIds: [last.id], choices: ['AL-07', 'AL-20'] });
  });

  it('keeps its risk, which does not wait for the answer', () => {
    expect(said.risks).toMatchObject([
      { category: 'suicidal_ideation', urgency: 'act_now', segmentId: last.id, subject: { kind: 'unclear' } },
    ]);
  });

  it('is not asked about where nobody else came up', () => {
    const alone = understand('Ruben was low. Up all night. Told me about his brother. Ate nothing. Wants to die.', ward);
    expect(alone.segments.at(-1)!.subject).toEqual({ kind: 'people', refs: ['AL-07'] });
  });

  it('is not asked about where it has a name, or names two together', () => {
    expect(understand(`${story} Fay wants to go home.`, ward).segments.at(-1)!.subject).toEqual({ kind: 'people', refs: ['AL-12'] });
    expect(understand(`${story} Fay and Will baked scones.`, ward).segments.at(-1)!.subject).toEqual({
      kind: 'people',
      refs: ['AL-12', 'AL-20'],
    });
  });

  it('is asked about where a word of it came up of somebody else alone, and not where it came up of them', () => {
    const who = (text: string) =>
      understand(text, ward).segments.map(({ subject }) => (subject.kind === 'people' ? subject.refs.join('+') : '?'));
    const radio = 'Ruben gave me his radio to keep. Fay slept well. Her breakfast went down.';
    expect(who(`${radio} Radio in the office with a label. She read the paper.`).at(-2)).toBe('?');
    expect(who(`${radio} Breakfast in the office with a label. She read the paper.`).at(-2)).toBe('AL-12');
  });

  it('is not asked about where a verb without its doer goes on right behind the name of whoever did something', () => {
    const two = understand('Will slept. Up twice. Fay slept well. Had two teas.', ward).segments.at(-1)!;
    expect(two.subject).toEqual({ kind: 'people', refs: ['AL-12'] });
  });

  it('is asked about where somebody is named behind what may be another’s', () => {
    const run = understand('Will slept. Fay slept. Ate nothing at supper and pushed the plate at Ruben.', ward).segments.at(-1)!;
    expect(run.subject.kind).toBe('unclear');
    expect(understand('Will slept. Fay slept. Doctor rang Ruben about his leg. He was glad.', ward).segments.at(-2)!.subject).toEqual({
      kind: 'people',
      refs: ['AL-07'],
    });
  });

  it('shares one question with what was carried on from it', () => {
    const two = understand(`${story} Bleeding heavily from the nose, everybody shouting.`, ward);
    expect(two.questions.filter(({ type }) => type === 'which_person').length).toBeLessThanOrEqual(1);
  });
});

describe('a question of the rules', () => {
  const last = (text: string) => understand(text, ward).segments.at(-1)!.subject;

  it('stays with the author where two people of one name fit, however often one of them was told of', () => {
    const sams = aWard({ people: [aPerson('AL-03', 'Sam', 'he'), aPerson('AL-15', 'Sam', 'he'), aPerson('AL-12', 'Fay', 'she')] });
    const said = understand('Sam was up at six. Sam had porridge. Slept after lunch.', sams);
    expect(said.segments.map(({ subject }) => subject.kind)).toEqual(['unclear', 'unclear', 'unclear']);
  });

  it('is never settled for somebody whose pronoun is another, nor for somebody who is only named later', () => {
    expect(last('Fay ate well. He was up all night.').kind).toBe('unclear');
    expect(understand('Up all night. Fay ate well. Ruben slept.', ward).segments[0]!.subject.kind).toBe('unclear');
  });

  it('leaves nobody’s what the rules leave nobody’s', () => {
    expect(last('Ruben was low. Will slept. The boiler is out again.').kind).toBe('none');
  });
});
