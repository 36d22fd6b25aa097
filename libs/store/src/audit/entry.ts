/** What happened to what, in ids and codes. Actor, time and trace id come from the transaction's scope. */
export interface AuditEntry {
  /** The chain: `chainOf(unitId)`. */
  readonly chain: string;
  /** `noun.verb` in lower case, as `note.filed`, `plan.read`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

export const ORGANISATION_CHAIN = 'organisation';

/** One chain per unit, so that units do not wait for each other's entries. */
export function unitChain(unitId: string): string {
  return `unit:${unitId}`;
}

/** The chain of a unit's affairs, or the organisation's where there is no unit. */
export function chainOf(unitId: string | null | undefined): string {
  return unitId === null || unitId === undefined ? ORGANISATION_CHAIN : unitChain(unitId);
}
