import type { ChoiceSettings, Evidence, WordEvidence } from './choice.js';

/*
 * Made by `node tools/dist/learn-question-weights.js` from the development questions and from strangers' plans; not to be edited. Logarithmic odds of one
 * choice among the lines of a plan and "nothing"; what is learnt of pairs is in odds already. How, and what it earned: docs/adr/0104.
 */
type Learnt<E> = Pick<ChoiceSettings<E>, 'weights' | 'nothing'>;

export const LEARNT_BY_MEANING: Learnt<Evidence> = {
  weights: {
    words: 1.43,
    share: 2.14,
    asPerson: 3.33,
    bare: 2.89,
    text: 2.38,
    condition: 2.91,
    goal: 4.28,
    sign: 0.04,
    crisis: -0.18,
    forbids: 0.11,
    nurses: 3.49,
    pairs: 1.0,
    map: 1.0,
  },
  nothing: { always: 4.24, fact: 0.8, topic: 0.84, unanswered: 0.69, parts: -0.25, strange: -0.39 },
};

export const LEARNT_BY_WORDS: Learnt<WordEvidence> = {
  weights: { words: 1.89, share: 2.08, sign: 0.2, crisis: -0.25, forbids: 0.25, nurses: 2.72, pairs: 1.0 },
  nothing: { always: 1.75, fact: 1.45, topic: 1.75, unanswered: 0.85, parts: -0.2, strange: -0.18 },
};
