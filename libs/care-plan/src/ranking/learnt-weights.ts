import type { ChoiceSettings, Evidence, WordEvidence } from './choice.js';

/*
 * Made by `node tools/dist/learn-question-weights.js` from the development questions and from strangers' plans; not to be edited. Logarithmic odds of one
 * choice among the lines of a plan and "nothing". How, and what it earned: docs/adr/0104.
 */
type Learnt<E> = Pick<ChoiceSettings<E>, 'weights' | 'nothing'>;

export const LEARNT_BY_MEANING: Learnt<Evidence> = {
  weights: {
    words: 1.44,
    share: 2.14,
    asPerson: 3.71,
    bare: 2.8,
    text: 1.42,
    condition: 2.81,
    goal: 3.63,
    sign: -0.16,
    crisis: -0.18,
    forbids: 0.24,
    nurses: 2.65,
    pairs: 0.51,
    map: 0.74,
  },
  nothing: { always: 4.08, fact: 0.91, topic: 1.11, unanswered: 0.7, parts: -0.29, strange: -0.58 },
};

export const LEARNT_BY_WORDS: Learnt<WordEvidence> = {
  weights: { words: 1.91, share: 2.33, sign: 0.16, crisis: -0.28, forbids: 0.25, nurses: 2.31, pairs: 0.91 },
  nothing: { always: 2.43, fact: 1.54, topic: 2.09, unanswered: 0.52, parts: -0.41, strange: -0.76 },
};
