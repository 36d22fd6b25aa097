import type { ChoiceSettings, Evidence, WordEvidence } from './choice.js';

/*
 * Made by `node tools/dist/learn-question-weights.js` from the development questions and from strangers' plans; not to be edited. Logarithmic odds of one
 * choice among the lines of a plan and "nothing". How, and what it earned: docs/adr/0104, 0112.
 */
type Learnt<E> = Pick<ChoiceSettings<E>, 'weights' | 'nothing'>;

export const LEARNT_BY_MEANING: Learnt<Evidence> = {
  weights: {
    words: 1.31,
    share: 1.93,
    asPerson: 3.6,
    bare: 2.75,
    text: 2.16,
    condition: 2.55,
    goal: 1.62,
    sign: -0.19,
    crisis: -0.21,
    forbids: 0.1,
    nurses: 2.76,
  },
  nothing: { always: 3.08, fact: 1.14, topic: 1.7, unanswered: 0.58, parts: -0.26, strange: -0.53 },
};

export const LEARNT_BY_WORDS: Learnt<WordEvidence> = {
  weights: { words: 1.91, share: 2.36, sign: 0.14, crisis: -0.28, forbids: 0.23, nurses: 2.23, pairs: 0.92 },
  nothing: { always: 2.46, fact: 1.54, topic: 2.07, unanswered: 0.46, parts: -0.41, strange: -0.76 },
};
