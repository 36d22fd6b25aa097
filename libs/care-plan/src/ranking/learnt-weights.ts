import type { ChoiceSettings, Evidence, WordEvidence } from './choice.js';

/**
 * Written by `node tools/dist/learn-question-weights.js` from the development questions: the logarithmic odds of one choice among the lines of a plan and
 * "nothing". How, and what it earned: `docs/adr/0099`, `gold/README.md`.
 */
type Learnt<E> = Pick<ChoiceSettings<E>, 'weights' | 'nothing'>;

export const LEARNT_BY_MEANING: Learnt<Evidence> = {
  weights: {
    words: 2.2,
    share: 4.55,
    asPerson: 6.56,
    bare: 2.66,
    text: -0.47,
    condition: 2.67,
    goal: 2.77,
    sign: -0.57,
    crisis: -0.19,
    forbids: 1.19,
    nurses: 2.52,
  },
  nothing: { always: 5.76, fact: 2.59, topic: 3.43, unanswered: 1.8, parts: -0.75, strange: -2.76 },
};

export const LEARNT_BY_WORDS: Learnt<WordEvidence> = {
  weights: { words: 2.36, share: 5.41, sign: -0.24, crisis: 0.05, forbids: 1.39, nurses: 2.57 },
  nothing: { always: 2.33, fact: 2.95, topic: 4.29, unanswered: 1.21, parts: -0.75, strange: -2.47 },
};
