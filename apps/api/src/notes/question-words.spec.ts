import { describe, expect, it } from 'vitest';
import type { Question } from '@handrail/care-notes';
import { answerOf, inWords } from './question-words.js';

const WHO: Question = { id: 'q', type: 'which_person', segmentIds: ['s1'], choices: [] };
const asked = (said: string, sentence: string) => inWords(WHO, said, sentence, (ref) => ref).text.split('?')[0];

describe('who is meant', () => {
  it('is asked of a word that stands for somebody, in its sentence', () => {
    expect(asked('his', 'gave frank his 6am water')).toBe('“gave frank his 6am water”: who is “his”');
    expect(asked('He’s', 'He’s asleep now')).toBe('“He’s asleep now”: who is “He’s”');
  });

  it('is asked of the sentence where no word of it stands for anybody', () => {
    expect(asked('just', 'just did the 3 oclock checks')).toBe('“just did the 3 oclock checks”: whom is this about');
    expect(asked('slept well', 'slept well')).toBe('“slept well”: whom is this about');
  });

  it('is asked in its sentence where some may be chosen from too, and of a long one near the word', () => {
    const choosing = (said: string, sentence: string) =>
      inWords({ ...WHO, choices: ['AL-03', 'AL-15'] }, said, sentence, (ref) => ref).text;
    expect(choosing('he', 'he was gone from his bed')).toBe('“he was gone from his bed”: who is “he”?');
    expect(choosing('but', "but I couldn't smell nothing")).toBe("“but I couldn't smell nothing”: whom is this about?");
    const long = `${'we walked on the shed side '.repeat(10)}then she fell asleep${' and the rain went on'.repeat(10)}`;
    const asks = choosing('she', long);
    expect(asks).toMatch(/^“… .*then she fell asleep.* …”: who is “she”\?$/);
    expect(asks.length).toBeLessThan(160);
  });

  const refOf = (said: string) => ({ terry: 'AL-07', 'sam elphick': 'AL-15', 'AL-09': 'AL-09' })[said];
  const answer = (text: string) => answerOf(WHO, text, 0, 'Europe/London', refOf);

  it('is answered by references and names, several of them, or by nobody', () => {
    expect(answer('terry')).toMatchObject({ refs: ['AL-07'] });
    expect(answer('sam elphick and terry, AL-09')).toMatchObject({ refs: ['AL-15', 'AL-07', 'AL-09'] });
    expect(answer('AL-09 AL-09')).toMatchObject({ refs: ['AL-09', 'AL-09'] });
    expect(answer('No one')).toMatchObject({ refs: [] });
  });

  it('is not answered by a name that nobody has, nor half by one', () => {
    expect(() => answer('terry and bill')).toThrow('does not answer the question');
  });
});
