import type { NotesCaseload } from './files.js';
import type { NamesOfOthers } from './score.js';

/** Names of everybody of the same unit but those whom a sentence is about; a name that they share is nobody else's. Whole words, capitals as written. */
export function namesOfOthers({ service_users: people }: NotesCaseload): NamesOfOthers {
  const known = new Map<string, RegExp | undefined>();
  const namesOf = (person: NotesCaseload['service_users'][number]) =>
    [person.preferred_name ?? '', ...(person.also_called ?? [])].filter(Boolean);
  return (subject) => {
    if (typeof subject === 'string') return undefined;
    const key = subject.join('+');
    if (!known.has(key)) {
      const meant = people.filter(({ ref }) => subject.includes(ref));
      const own = new Set(meant.flatMap(namesOf));
      const others = people
        .filter(({ ref, unit }) => !subject.includes(ref) && meant.some((person) => person.unit === unit))
        .flatMap(namesOf)
        .filter((name) => !own.has(name));
      known.set(key, others.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\d])(?:${others.join('|')})(?![\\p{L}\\d])`, 'u'));
    }
    return known.get(key);
  };
}
