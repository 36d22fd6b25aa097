import type { LinkEvidence, NothingEvidence } from './evidence.js';

/** Made by `node tools/dist/learn-plan-links.js weigh`; not to be edited. Logarithmic odds of one line among those of a plan and "none". */
export const LINK_WEIGHTS: { readonly line: LinkEvidence; readonly nothing: NothingEvidence } = {
  line: {
    words: 0.44,
    coverage: 1.05,
    own: 2.79,
    acts: 0.96,
    bestAct: 1.94,
    manyActs: 0.72,
    ideas: 0.3,
    bestIdea: 0.39,
    manyWords: 0.19,
    any: 1.49,
    pair: 0.56,
    measure: 1.62,
    relative: 0.11,
    sign: 0.11,
    signActs: 0.29,
    crisis: -0.56,
    conditional: -0.29,
    conditionalActs: 0.33,
    offers: -0.49,
    offered: 0.5,
    toldOnly: -0.45,
  },
  nothing: {
    always: 2.88,
    length: 0.91,
    short: 0.52,
    long: 0.08,
    toCome: 0.69,
    supposed: 1.25,
    byStaff: -0.88,
    taken: -0.33,
    told: 0.3,
  },
};
