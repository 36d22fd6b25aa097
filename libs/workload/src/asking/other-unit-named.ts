import { listed } from './caseload-words.js';
import { GENERIC, type NamedUnit, tellingWords, wordsOf } from './unit-asked.js';

/** Shorter words and bare numbers are too common to tell a unit: "7" of "Ward 7". */
const TELLING_CHARS_MIN = 3;
const IN = 'in|on|at|of|for|from|about|and|or';
const KIND = [...GENERIC].filter((word) => word !== 'the').join('|');
/** "in the North team": up to three words that stand between a preposition and a kind of unit. */
const CALLED = new RegExp(String.raw`\b(?:${IN})\s+(?:the\s+)?((?:(?!(?:${IN}|the)\b)[\p{L}\p{N}'’-]+\s+){1,3}?(?:${KIND}))\b`, 'giu');
/** Words before "team" or "ward" that name none: whose it is, and of what kind. */
const NO_NAME =
  /^(?:a|an|my|our|your|this|that|these|those|their|its|his|her|each|every|any|all|which|what|whole|entire|same|one|own|other|another|nursing|nights?|days?|care|staff|support|medical|therapy|bank|agency)\b/i;

/** What is said instead of figures; the units that may be read can be chosen. */
export type OtherUnit = { readonly kind: 'which-unit'; readonly candidates: readonly string[]; readonly words: readonly string[] };

/**
 * Whether a question names a unit that the asker may not read, or one that nobody knows: its answer would be that of another team.
 * A full name is seen anywhere; the telling word of a name ("South") only where a unit is spoken of ("in South", "South team").
 * @param open units that the asker may read
 * @param closed all others of the service; their names are known to everybody who works there
 * @param people names of workers, which may hold the name of a unit: "Ben Alder" is no ward
 * @returns null when nothing but open units is named. Never throws.
 */
export function otherUnitNamed(
  question: string,
  open: readonly NamedUnit[],
  closed: readonly NamedUnit[],
  people: readonly string[] = [],
): OtherUnit | null {
  const text = people.reduce((left, name) => left.replaceAll(` ${plain(name)} `, ' | '), ` ${plain(question)} `);
  const known = new Set([...open, ...closed].flatMap(tellingWords));
  const mine = new Set(open.flatMap(tellingWords));
  const named = closed.find(
    (unit) => (isWhole(text, unit.name) && !open.some(({ name }) => isWhole(text, name))) || isTold(text, unit, mine),
  );
  const candidates = [...new Set(open.map(({ name }) => name))];
  const may = `You may read: ${listed(candidates)}.`;
  if (named) return { kind: 'which-unit', candidates, words: [`You may not read ${named.name}.`, may] };
  const unknown = [...text.matchAll(CALLED)]
    .map(([, said = '']) => said)
    .find(
      (said) => !NO_NAME.test(said) && !wordsOf(said).some((word) => known.has(word)) && !wordsOf(said).every((word) => GENERIC.has(word)),
    );
  return unknown === undefined ? null : { kind: 'which-unit', candidates, words: [`No unit here is called “${unknown}”.`, may] };
}

/** Words alone, each parted by one space; sentences keep no marks that could part a name. */
const plain = (text: string) => wordsOf(text).join(' ');

const isWhole = (text: string, name: string) => name.trim() !== '' && text.includes(` ${plain(name)} `);

function isTold(text: string, unit: NamedUnit, mine: ReadonlySet<string>): boolean {
  return tellingWords(unit)
    .filter((word) => word.length >= TELLING_CHARS_MIN && !/^\d+$/.test(word) && !mine.has(word))
    .some((word) => new RegExp(` (?:${IN}) (?:the )?${word} | ${word} (?:${KIND}) `, 'u').test(text));
}
