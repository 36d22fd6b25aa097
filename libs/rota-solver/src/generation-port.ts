/** Table cells that weigh as much as one move of the search, for a budget counted in iterations. */
export const WORK_PER_MOVE = 200;
/** How column generation meets the world. */
export interface GenerationPort {
  shouldStop(): boolean;
  /** Share of the budget that is used, 0 to 1; `work` is the effort so far in table cells. */
  progress(work: number): number;
  /** Cost of the best rota known anywhere. */
  upper(): number;
  /** A better rota of the others, when there is one that was not handed over before. */
  incoming?(): Int16Array | undefined;
  onRota(cost: number, cells: Int16Array): void;
  onBound(bound: number): void;
  /** Wall-clock seconds of the whole budget; null when limits must not depend on the clock. */
  readonly seconds: number | null;
}
