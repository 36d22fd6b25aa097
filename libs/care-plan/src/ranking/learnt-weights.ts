import type { ChoiceSettings, Evidence, NothingByMeaning, NothingEvidence, WordEvidence } from './choice.js';

/*
 * Made by `node tools/dist/learn-question-weights.js` from the development questions and from strangers' plans; not to be edited. Logarithmic odds of one
 * choice among the lines of a plan and "nothing". How, and what it earned: docs/adr/0104, 0116, 0117.
 */
type Learnt<E, N> = Pick<ChoiceSettings<E, N>, 'weights' | 'nothing'>;

export const LEARNT_BY_MEANING: Learnt<Evidence, NothingByMeaning> = {
  weights: {
    words: 1.22,
    share: 2.55,
    asPerson: 3.72,
    bare: 3.14,
    text: 1.65,
    condition: 2.87,
    goal: 1.76,
    read: 0.58,
    sign: -0.06,
    crisis: -0.14,
    forbids: 0.22,
    nurses: 0.73,
  },
  nothing: { always: 0.66, fact: 0.87, topic: 0.77, unanswered: 0.05, parts: -0.32, strange: -0.97, size: 1.13 },
};

export const LEARNT_BY_WORDS: Learnt<WordEvidence, NothingEvidence> = {
  weights: { words: 1.92, share: 2.7, sign: 0.36, crisis: -0.2, forbids: 0.3, nurses: 0.69, pairs: 1.1 },
  nothing: { always: 3.08, fact: 1.46, topic: 1.14, unanswered: 0.01, parts: -0.19, strange: -1.02 },
};
