/** A code of the log, such as `break-glass.used`, as words. */
export const actionWords = (code: string): string => code.replaceAll(/[._-]/g, ' ');

/** Who did it, by name where it is known: the log itself holds ids only. */
export function actorWords(actor: string, names: ReadonlyMap<string, string>): string {
  const [kind, id = ''] = actor.split(':');
  return kind === 'worker' ? (names.get(id) ?? `worker ${id}`) : actor.replace(':', ' ');
}
