import type { Assertion } from '../../model.js';

/** What a mention may be, once it is one: said of now, or of none of it. Doubt is learnt as affirmed, for somebody has to look. */
export const STANDS = ['AFFIRMED', 'NEGATED', 'HISTORICAL', 'OTHER_PERSON', 'HYPOTHETICAL'] as const satisfies readonly Assertion[];
