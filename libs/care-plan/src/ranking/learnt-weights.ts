import type { ChoiceSettings, Evidence, WordEvidence } from './choice.js';

/*
 * Made by `node tools/dist/learn-question-weights.js` from the development questions and from strangers' plans; not to be edited. Logarithmic odds of one
 * choice among the lines of a plan and "nothing". How, and what it earned: docs/adr/0104, 0116.
 */
type Learnt<E> = Pick<ChoiceSettings<E>, 'weights' | 'nothing'>;

export const LEARNT_BY_MEANING: Learnt<Evidence> = {
  weights: {
    words: 1.19,
    share: 2.14,
    asPerson: 4.22,
    bare: 3.2,
    text: 1.57,
    condition: 2.65,
    goal: 2.38,
    sign: -0.11,
    crisis: -0.23,
    forbids: 0.26,
    nurses: 0.54,
  },
  nothing: { always: 3.74, fact: 1.06, topic: 1.53, unanswered: 0.24, parts: -0.15, strange: -0.75 },
};

export const LEARNT_BY_WORDS: Learnt<WordEvidence> = {
  weights: { words: 1.87, share: 2.61, sign: 0.33, crisis: -0.31, forbids: 0.33, nurses: 0.52, pairs: 1.0 },
  nothing: { always: 2.58, fact: 1.87, topic: 1.8, unanswered: 0.09, parts: -0.27, strange: -0.94 },
};
