import { expect, it } from 'vitest';
import { sectionsOf } from './draft-lines.js';

const sentence = (key: string, text: string) => ({
  key,
  text,
  filedAs: null,
  reworded: null,
  spans: [],
  planLinks: [],
  planLinksOff: [],
});

it('puts each sentence once under its heading, also where two say the same', () => {
  const draft = {
    sections: [
      { heading: 'Sleep', sentences: ['He slept.', 'He woke.'] },
      { heading: 'Mood', sentences: ['He slept.'] },
    ],
    sentences: [sentence('a', 'He slept.'), sentence('b', 'He slept.'), sentence('c', 'He woke.')],
  };
  expect(sectionsOf(draft).map(({ heading, sentences }) => [heading, sentences.map(({ key }) => key)])).toEqual([
    ['Sleep', ['a', 'c']],
    ['Mood', ['b']],
  ]);
});
