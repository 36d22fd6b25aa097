import type { KnownPerson } from '../../generated/types.gen.js';

/** Whether what somebody typed is part of a person's reference, name or room, in any case; nothing typed finds everybody. */
export function isCalled({ ref, preferredName, room }: Pick<KnownPerson, 'ref' | 'preferredName' | 'room'>, said: string): boolean {
  const wanted = said.trim().toLowerCase();
  return [ref, preferredName ?? '', room ?? ''].some((name) => name.toLowerCase().includes(wanted));
}
