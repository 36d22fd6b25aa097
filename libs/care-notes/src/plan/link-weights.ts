import type { LinkEvidence, NothingEvidence } from './evidence.js';

/** Made by `node tools/dist/learn-plan-links.js weigh`; not to be edited. Logarithmic odds of one line among those of a plan and "none". */
export const LINK_WEIGHTS: { readonly line: LinkEvidence; readonly nothing: NothingEvidence } = {
  line: {
    words: 0.65,
    coverage: 1.07,
    own: 3.15,
    acts: 0.43,
    bestAct: 0.72,
    manyActs: 0.67,
    ideas: 0.64,
    bestIdea: 0.24,
    manyWords: 0.41,
    any: 2.07,
    pair: 0.35,
    measure: 1.12,
    relative: -1.02,
    sign: -0.64,
    signActs: 0.24,
    crisis: -0.69,
    conditional: -0.23,
    conditionalActs: 0.0,
    offers: -0.53,
    offered: 0.42,
    toldOnly: -0.32,
  },
  nothing: {
    always: 2.32,
    length: 0.93,
    short: 0.73,
    long: 0.19,
    toCome: 0.65,
    supposed: 1.17,
    byStaff: -0.68,
    taken: -0.46,
    told: 0.31,
  },
};
