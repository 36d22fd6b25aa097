/** Who reads the answer: decides whose figures it may hold. */
export type WorkloadAudience =
  /** A support worker: own figures and the team's average. */
  | { readonly sees: 'own'; readonly workerId: string }
  /** A senior or registered nurse: the named people of their own teams; elsewhere averages. */
  | { readonly sees: 'team'; readonly workerId: string; readonly units: readonly string[] }
  /** Team lead or rota manager: named people. */
  | { readonly sees: 'named'; readonly workerId: string };

/** Whether this reader may see that person's figures by name. */
export function mayName(audience: WorkloadAudience, unit: string, workerId: string): boolean {
  switch (audience.sees) {
    case 'named':
      return true;
    case 'team':
      return audience.units.includes(unit) || audience.workerId === workerId;
    case 'own':
      return audience.workerId === workerId;
    default:
      return audience satisfies never;
  }
}

export function mayNameAll(audience: WorkloadAudience, unit: string): boolean {
  return audience.sees === 'named' || (audience.sees === 'team' && audience.units.includes(unit));
}
