import type { ChoiceSettings, Evidence, WordEvidence } from './choice.js';

/*
 * Made by `node tools/dist/learn-question-weights.js` from the development questions and from strangers' plans; not to be edited. Logarithmic odds of one
 * choice among the lines of a plan and "nothing". How, and what it earned: docs/adr/0104, 0116.
 */
type Learnt<E> = Pick<ChoiceSettings<E>, 'weights' | 'nothing'>;

export const LEARNT_BY_MEANING: Learnt<Evidence> = {
  weights: {
    words: 1.12,
    share: 2.21,
    asPerson: 4.27,
    bare: 3.47,
    text: 1.99,
    condition: 2.4,
    goal: 2.27,
    sign: -0.16,
    crisis: -0.22,
    forbids: 0.21,
    nurses: 0.61,
  },
  nothing: { always: 4.18, fact: 0.83, topic: 0.93, unanswered: 0.1, parts: -0.12, strange: -0.88 },
};

export const LEARNT_BY_WORDS: Learnt<WordEvidence> = {
  weights: { words: 1.92, share: 2.7, sign: 0.36, crisis: -0.2, forbids: 0.3, nurses: 0.69, pairs: 1.1 },
  nothing: { always: 3.08, fact: 1.46, topic: 1.14, unanswered: 0.01, parts: -0.19, strange: -1.02 },
};
