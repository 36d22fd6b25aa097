import type { Mention } from '../people/mention.js';
import type { Token } from '../text/tokens.js';

const BETWEEN = /^(?:and|&|n|\+|,|both|plus)$/;

/** "Fay and Joan", "Ruben, Fay and Joan": names with nothing but joining words between them; also two whom the same words name ("the two Sams"). */
export const isSideBySide = (mentions: readonly Mention[], tokens: readonly Token[]): boolean =>
  mentions.length > 1 &&
  mentions.every((mention, k) => k === 0 || tokens.slice(mentions[k - 1]!.to, mention.from).every(({ text }) => BETWEEN.test(text)));
