/** The opaque cursor of a list: where the page ended, in letters that an address may hold. */
export function cursorOf(lastKey: string): string {
  return Buffer.from(lastKey, 'utf8').toString('base64url');
}

export function fromCursor(cursor: string | undefined): string | undefined {
  return cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString('utf8');
}
