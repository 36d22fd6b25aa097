/** A block of one person's days that waits to be accepted. */
export class Proposal {
  person = 0;
  from = 0;
  /** Days of the block. */
  length = 0;
  /** Days from `from` on whose state changes. */
  reach = 0;
  touched = 0;
  readonly symbols: Int16Array;
  readonly newStates: Int32Array;
  readonly amounts: Int32Array;
  readonly touchedMeasures: Int32Array;
  readonly touchedBy: Int32Array;

  constructor(days: number, measures: number) {
    this.symbols = new Int16Array(days);
    this.newStates = new Int32Array(days);
    this.amounts = new Int32Array(measures);
    this.touchedMeasures = new Int32Array(measures);
    this.touchedBy = new Int32Array(measures);
  }

  count(measure: number, by: number): void {
    let known = false;
    for (let t = 0; t < this.touched; t++) if (this.touchedMeasures[t] === measure) known = true;
    if (!known) this.touchedMeasures[this.touched++] = measure;
    this.amounts[measure]! += by;
  }
}
