/** The steps that were found and do not stand in the crisis plan, which is shown whole above them. In their order. */
export function shownBesides<Step extends { readonly stepId: string }>(
  found: readonly Step[],
  crisis: readonly Pick<Step, 'stepId'>[],
): Step[] {
  const shown = new Set(crisis.map(({ stepId }) => stepId));
  return found.filter(({ stepId }) => !shown.has(stepId));
}
