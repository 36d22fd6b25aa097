import type { Relation } from '@handrail/store';

/** Until when broken glass opens a record; null when it is the asker's own to read by caseload, shift or case. */
export function bannerOf({ onCaseload, onShift, onCase, brokenGlassUntil }: Relation): string | null {
  return onCaseload || onShift || onCase ? null : (brokenGlassUntil?.toISOString() ?? null);
}
