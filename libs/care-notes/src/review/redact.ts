import type { DictationContext, PersonFacts } from '../model.js';
import type { Mention } from '../people/mention.js';
import { findMentions } from '../people/mentions.js';
import { indexPeople } from '../people/people-index.js';
import { cleanText, rawSpan } from '../text/clean.js';
import { tokensOf } from '../text/tokens.js';
import { findClockWords } from '../time/find.js';

/** The only words that stand for other people in a filed note (domain reference, section 6). */
const OTHER_SERVICE_USER = 'another service user';
/** Relations on file that name nobody; another is written as "a relative". */
const RELATIVE =
  /^(?:mum|mam|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|girlfriend|boyfriend|friend|neighbour|nan|gran|grandmother|grandfather|grandad|aunt|auntie|uncle|cousin|niece|nephew|carer|landlord|ex-partner|ex|stepdad|stepmum|stepfather|stepmother|advocate|solicitor|flatmate|housemate)$/i;
const OWN: Readonly<Record<string, string>> = { he: 'his', she: 'her', they: 'their' };

/**
 * One person's sentence with everybody else's names taken out: another service user by the fixed words, kin by their relation, a room that is
 * another's as "another room". Names inside quotation marks go too: the record is one person's.
 * @param words one sentence, of the author's or re-worded
 * @param subject ref of the person whose record it goes into
 * @returns the same words when they name nobody else; never throws
 */
export function redactText(words: string, subject: string, context: Pick<DictationContext, 'people' | 'colleagues' | 'unit'>): string {
  const text = cleanText(words);
  const tokens = tokensOf(text.plain, text.cased);
  const clocks = findClockWords(text.plain);
  const own = context.people.find(({ ref }) => ref === subject);
  const mentions = findMentions(tokens, indexPeople(context), (i) =>
    clocks.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.start < end),
  );
  let out = words;
  for (const mention of mentions.toReversed()) {
    const stands = standIn(mention, tokens[mention.from]!.text.replace(/'s$/, ''), subject, own);
    if (stands === undefined) continue;
    // "His sister Ines": the relation stands there already.
    const named = stands.relation !== undefined && tokens[mention.from - 1]?.text === stands.relation;
    const span = rawSpan(text, tokens[mention.from]!.start, tokens[mention.to - 1]!.end);
    const tail = /(['’]s?)$/.exec(words.slice(span.start, span.end))?.[1] ?? '';
    out = named
      ? out.slice(0, span.start).trimEnd() + tail + out.slice(span.end)
      : out.slice(0, span.start) + stands.words + tail + out.slice(span.end);
  }
  return withoutRooms(out, subject, context.people);
}

/** "Went to room 7" names nobody and still tells whose room it is: the room of another person supported is "another room". */
function withoutRooms(words: string, subject: string, people: readonly PersonFacts[]): string {
  return words.replace(ROOM, (said, kind: string) => {
    const place = said.toLowerCase().replace(/\s+(?:number\s+)?/, ' ');
    const whose = people.filter((person) => person.place.toLowerCase() === place).map(({ ref }) => ref);
    return whose.length > 0 && !whose.includes(subject) ? `another ${kind.toLowerCase()}` : said;
  });
}
const ROOM = /\b(room|bed|bay|flat)\s+(?:number\s+)?\d{1,3}[a-z]?\b/gi;

/**
 * The words for a mention of somebody who is not the subject of the record, with the relation that they name.
 * @returns undefined for the subject, and for colleagues and strangers, who stay as they were said
 */
function standIn(
  { who, refs }: Mention,
  name: string,
  subject: string,
  own: PersonFacts | undefined,
): { readonly words: string; readonly relation?: string } | undefined {
  if (who === 'known') return refs.includes(subject) ? undefined : { words: OTHER_SERVICE_USER };
  if (who !== 'relative') return undefined;
  const isNamed = (relative: PersonFacts['relatives'][number]) =>
    relative.name.toLowerCase().startsWith(name) && RELATIVE.test(relative.relation);
  const relation = refs.includes(subject) ? own?.relatives.find(isNamed)?.relation : undefined;
  return relation ? { words: `${OWN[own?.pronouns ?? ''] ?? 'their'} ${relation}`, relation } : { words: 'a relative' };
}
