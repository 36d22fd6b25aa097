import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import type { Mention } from './mention.js';
import type { ClauseFacts } from './pronouns.js';

/**
 * Somebody named whom nothing ties to the person named before: without full stops the words ran on from one to the next ("Fay bored Joan up
 * twice for a drink"), and a sentence must not stand in the record of somebody whom it does not concern. Side by side ("May and Mari", "cards with
 * Sam") ties; where harm is told of, so does suffering it ("hit Idris").
 * @returns where the doubt is, and everybody in question besides those named; undefined where one statement holds them all
 */
export function runsOnAt(
  main: readonly Mention[],
  clause: ClauseFacts,
): { readonly mention: Mention; readonly owners: readonly string[] } | undefined {
  const owners = ownersApart(main, clause);
  if (owners.length > 0) return { mention: main[0]!, owners };
  const mention = main.find((one, k) => {
    const last = main[k - 1];
    if (!last || last.refs[0] === one.refs[0] || last.from === one.from) return false;
    const between = clause.tokens.slice(last.to, one.from).map(({ text }) => text);
    if (between.length > 0 && between.every((word) => word === ',' || SIDE_BY_SIDE.test(word))) return false;
    const before = between.at(-1) ?? '';
    // "asleep now and Joan": what joins the second name joins it to a telling, not to the name before.
    if (/^(?:and|&|n|\+|plus)$/.test(before) && between.some((word) => ENDS.test(word))) return true;
    return !SIDE_BY_SIDE.test(before) && !(clause.hasRisk && suffers(before) && !hasOwnVerb(clause.tokens, one.to));
  });
  return mention && { mention, owners };
}

/** A verb or a preposition right before a name makes the person part of what was being said. */
export function isTied({ from, to }: Mention, { tokens }: ClauseFacts): boolean {
  if (hasOwnVerb(tokens, to)) return false;
  const before = tokens[from - 1]?.text ?? '';
  return SIDE_BY_SIDE.test(before) || suffers(before) || LEADS_TO.test(before);
}

/** "… she says Will had toast": whoever has a verb of their own is no object of the verb before. */
const hasOwnVerb = (tokens: readonly Token[], to: number) =>
  /^(?:was|is|has|had|went|came|did|got|slept|said|says|asked|ate)$/.test(tokens[to]?.text ?? '');

const suffers = (before: string) =>
  /[a-z]{3,}ed$/.test(before) || PAST.has(before) || ING.has(before) || FINITE.has(before) || AIMED_AT.test(before);

/** Owners ("Ruben's sink blocked again …") from whom the words ran on to somebody else who is named much later. */
function ownersApart(main: readonly Mention[], { mentions }: ClauseFacts): readonly string[] {
  const [first] = main;
  const refs = new Set(main.flatMap((mention) => mention.refs));
  return mentions
    .filter(({ who, possessive, to }) => who === 'known' && possessive && first !== undefined && first.from - to > OWNER_REACH)
    .flatMap((owner) => owner.refs.filter((ref) => !refs.has(ref)));
}

/** Tokens within which an owner and a person named next belong to one statement: "in Sam's room with May". */
const OWNER_REACH = 8;
const SIDE_BY_SIDE = /^(?:and|&|n|\+|plus|with|or|both|\/|against|between|alongside)$/;
const ENDS = /^(?:asleep|awake|slept|settled|sleeping|snoring|now|bed|his|hers|theirs|well|quiet|fine)$/;
const AIMED_AT = /^(?:at|by|of|for|into|over|across|off|from|towards|onto|around|near|behind|beside)$/;
const LEADS_TO = /^(?:to|on|about|that|if|when|like|than)$/;
