import type { LinkEvidence, NothingEvidence } from './evidence.js';

/** Made by `node tools/dist/learn-plan-links.js weigh`; not to be edited. Logarithmic odds of one line among those of a plan and "none". */
export const LINK_WEIGHTS: { readonly line: LinkEvidence; readonly nothing: NothingEvidence } = {
  line: {
    words: 0.59,
    coverage: 1.31,
    own: 3.43,
    acts: 0.39,
    bestAct: 0.66,
    manyActs: 0.77,
    ideas: 0.63,
    bestIdea: 0.27,
    manyWords: 0.35,
    any: 1.99,
    pair: 0.4,
    measure: 1.1,
    relative: -0.99,
    sign: -0.31,
    signActs: 0.22,
    crisis: -0.61,
    conditional: -0.23,
    conditionalActs: 0.2,
    offers: -0.52,
    offered: 0.31,
    toldOnly: -0.32,
  },
  nothing: {
    always: 2.33,
    length: 0.91,
    short: 0.65,
    long: 0.31,
    toCome: 0.85,
    supposed: 1.28,
    byStaff: -0.73,
    taken: -0.44,
    told: 0.36,
  },
};
