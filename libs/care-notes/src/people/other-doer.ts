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
/** "walked Tezza round the garden": what the author did is told of whoever it was done for. */
export function isCaredFor({ tokens, range }: ClauseFacts, mention: Mention): boolean {
  const verb = mention.from - 1;
  return (
    !mention.possessive &&
    verb >= range.from &&
    CARED_FOR.test(tokens[verb]!.text) &&
    (verb === range.from || /^(?:i|we|staff|then|and|also|just|later|after)$/.test(tokens[verb - 1]!.text))
  );
}

/** What is done for one service user after another, and hardly for anybody else. */
export const CARED_FOR =
  /^(?:walked|helped|settled|escorted|supported|prompted|encouraged|reassured|comforted|bathed|dressed|washed|showered|weighed|hoisted|assisted|accompanied|persuaded|calmed|repositioned|toileted)$/;

/** "her auntie Carol", "nurse Ken": kin or staff with a name. */
const TITLE = new RegExp(
  `^(?:nurse|dr|doctor|mr|mrs|miss|ms|staff|sister|psychologist|ot|friend|mate|manager|named|called|${RELATION_WORDS})$`,
);
