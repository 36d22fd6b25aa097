import type { LinkEvidence, NothingEvidence } from './evidence.js';

/** Made by `node tools/dist/learn-plan-links.js weigh`; not to be edited. Logarithmic odds of one line among those of a plan and "none". */
export const LINK_WEIGHTS: { readonly line: LinkEvidence; readonly nothing: NothingEvidence } = {
  line: {
    words: 0.47,
    coverage: 1.07,
    own: 2.81,
    acts: 0.92,
    bestAct: 1.97,
    manyActs: 0.71,
    ideas: 0.31,
    bestIdea: 0.42,
    manyWords: 0.17,
    any: 1.45,
    pair: 0.55,
    measure: 1.61,
    relative: -0.06,
    sign: 0.11,
    signActs: 0.28,
    crisis: -0.51,
    conditional: -0.26,
    conditionalActs: 0.38,
    offers: -0.52,
    offered: 0.49,
    toldOnly: -0.45,
  },
  nothing: {
    always: 2.9,
    length: 0.89,
    short: 0.52,
    long: 0.07,
    toCome: 0.7,
    supposed: 1.22,
    byStaff: -0.89,
    taken: -0.32,
    told: 0.31,
  },
};
