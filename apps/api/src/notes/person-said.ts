import type { WritablePerson } from '@handrail/store';

type Known = Pick<WritablePerson, 'ref' | 'room' | 'preferredName' | 'legalName'>;

/** Fewer letters of a name than this begin too many names. */
const SHORT_FORM_LETTERS_MIN = 3;

/**
 * Whom an author means who answers "who is this about?": a reference however it is spaced ("al 7", "AL07"), its number, a room, a first, last or
 * whole name, or the beginning of a first name ("Des").
 * @param people those of whom the author may write
 * @returns their reference; undefined where nobody is meant or several may be. Nobody is guessed
 */
export function personSaid(said: string, people: readonly Known[]): string | undefined {
  const words = plain(said);
  const number = /^(?:([a-z]+)[ -]?|(?:room|rm|bed) )?0*(\d+)$/.exec(words);
  if (number) {
    const [, prefix, digits] = number;
    if (/^(?:room|rm|bed) /.test(words)) return only(people.filter(({ room }) => plain(room ?? '').replace(/^room 0*/, '') === digits));
    return only(people.filter(({ ref }) => isRef(ref, prefix, digits ?? '')));
  }
  const named = people.filter((person) => namesOf(person).includes(words));
  if (named.length > 0) return only(named);
  return words.length < SHORT_FORM_LETTERS_MIN
    ? undefined
    : only(people.filter(({ preferredName }) => plain(preferredName ?? '').startsWith(words)));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

function isRef(ref: string, prefix: string | undefined, digits: string): boolean {
  const [, own = '', number = ''] = /^([a-z]+)-0*(\d+)$/.exec(ref.toLowerCase()) ?? [];
  return number === digits && (prefix === undefined || prefix === own);
}

function namesOf({ preferredName, legalName }: Known): string[] {
  const [called, legal] = [plain(preferredName ?? ''), plain(legalName ?? '')];
  const parts = legal.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  return [called, legal, first, last, `${called} ${last}`].filter((name) => name !== '');
}

const only = (people: readonly Known[]): string | undefined => (people.length === 1 ? people[0]?.ref : undefined);
