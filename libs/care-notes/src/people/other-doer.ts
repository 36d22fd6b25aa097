import { FINITE, PAST } from '../text/verbs.js';
import type { Mention } from './mention.js';
import { RELATION_WORDS, UNNAMED_OTHER } from './names.js';
import type { ClauseFacts } from './pronouns.js';

const OTHER_DOER = new RegExp(`\\b(?:(?:his|her|their|the|a)\\s+)?(?:${RELATION_WORDS}|${UNNAMED_OTHER})\\b`);

/** Kin, friends or another resident stand before the verb, so what follows is theirs. */
export function hasOtherDoer({ text }: ClauseFacts, mentions: readonly Mention[]): boolean {
  return OTHER_DOER.test(text) || mentions.some((mention) => mention.who === 'relative');
}

/** A stranger who is no more than a name does something of their own. */
export function actsItself({ tokens, range }: ClauseFacts, mention: Mention): boolean {
  const next = tokens[mention.to]?.text ?? '';
  const title = TITLE.test(tokens[mention.from - 1]?.text ?? '') || /^(?:the|from|\(|,)$/.test(next);
  return (
    !title &&
    !/^(?:when|after|before|while|until|till|because|cos|as)$/.test(tokens[mention.from - 1]?.text ?? '') &&
    (mention.from === range.from || FINITE.has(next) || PAST.has(next)) &&
    !/^(?:rang|phoned|called|visited|emailed)$/.test(next)
  );
}
/** "her auntie Carol", "nurse Ken": kin or staff with a name. */
const TITLE = new RegExp(
  `^(?:nurse|dr|doctor|mr|mrs|miss|ms|staff|sister|psychologist|ot|friend|mate|manager|named|called|${RELATION_WORDS})$`,
);
