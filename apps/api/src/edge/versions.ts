import { VersionRequired } from './request-errors.js';

/** The ETag of a version: a strong one, the number in quotes. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version that a change was based on.
 * @param ifMatch the header as sent
 * @throws VersionRequired when it is missing or not an ETag that Handrail gave (`*` and weak ETags would overwrite what nobody read)
 */
export function versionFrom(ifMatch: string | undefined): number {
  const digits = /^"(\d{1,9})"$/.exec(ifMatch?.trim() ?? '')?.[1];
  if (digits === undefined) throw new VersionRequired();
  return Number(digits);
}
