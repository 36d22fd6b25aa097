import type { ChoiceSettings, Evidence, WordEvidence } from './choice.js';

/*
 * Made by `node tools/dist/learn-question-weights.js` from the development questions and from strangers' plans; not to be edited. Logarithmic odds of one
 * choice among the lines of a plan and "nothing". How, and what it earned: docs/adr/0104.
 */
type Learnt<E> = Pick<ChoiceSettings<E>, 'weights' | 'nothing'>;

export const LEARNT_BY_MEANING: Learnt<Evidence> = {
  weights: {
    words: 1.41,
    share: 2.31,
    asPerson: 3.73,
    bare: 2.78,
    text: 1.44,
    condition: 2.71,
    goal: 3.61,
    sign: -0.2,
    crisis: -0.19,
    forbids: 0.25,
    nurses: 2.42,
    tellsWhen: 0.71,
    tellsWho: 1.36,
    tellsWhere: 0.79,
    tellsHowMuch: 1.3,
    pairs: 0.43,
    map: 0.6,
  },
  nothing: {
    always: 3.66,
    fact: 0.89,
    topic: 0.84,
    unanswered: 0.79,
    parts: -0.31,
    strange: -0.6,
    usualPairs: -0.65,
    usualMap: -0.44,
    usualNear: -0.18,
  },
};

export const LEARNT_BY_WORDS: Learnt<WordEvidence> = {
  weights: {
    words: 1.87,
    share: 2.49,
    sign: 0.15,
    crisis: -0.28,
    forbids: 0.28,
    nurses: 2.35,
    tellsWhen: 0.63,
    tellsWho: 1.68,
    tellsWhere: 0.73,
    tellsHowMuch: 1.33,
    pairs: 0.81,
  },
  nothing: { always: 2.03, fact: 1.6, topic: 2.23, unanswered: 0.71, parts: -0.37, strange: -0.69, usualPairs: -0.76 },
};
