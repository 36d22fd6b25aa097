import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ward = aWard({ people: [aPerson('AL-07', 'Ruben', 'he'), aPerson('AL-12', 'Fay', 'she')] });

describe('what one service user tells of another', () => {
  it('is asked about where the words are of the other alone, so that no flag of it stands on the teller', () => {
    const { segments, risks, questions } = understand('Ruben says Fay smells of drink', ward);
    expect(segments.map(({ subject }) => subject.kind)).toEqual(['unclear']);
    expect(risks.map(({ subject }) => 'kind' in subject && subject.kind)).toEqual(['unclear']);
    expect(questions.map(({ type }) => type)).toContain('which_person');
  });

  it('is of both where it tells of the teller as well', () => {
    const { segments } = understand('Fay says Ruben pushed her', ward);
    expect(segments.map(({ subject }) => subject.kind === 'people' && subject.refs)).toEqual([['AL-12', 'AL-07']]);
  });
});
