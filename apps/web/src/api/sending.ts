/** Headers of a change that says which version it was based on. @param version the number that the API gave with what was read */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/**
 * Keys for one person's wish to do one thing once. The same input keeps its key until it has succeeded, so that pressing Save again after a
 * broken connection repeats the request instead of doing it twice; another input is another wish.
 * @param newKey makes a key that was never used before
 */
export class IdempotencyKeys {
  private last: { readonly input: string; readonly key: string } | undefined;

  constructor(private readonly newKey: () => string) {}

  keyFor(input: unknown): string {
    const text = JSON.stringify(input) ?? '';
    if (this.last?.input !== text) this.last = { input: text, key: this.newKey() };
    return this.last.key;
  }

  /** It succeeded: doing the same again is a new wish. */
  done(): void {
    this.last = undefined;
  }
}
