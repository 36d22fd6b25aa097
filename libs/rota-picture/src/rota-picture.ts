/** What the picture of a rota shows, already in words and letters: the picture decides nothing about people. */
export type RotaPicture = {
  readonly title: string;
  /** One line below the title: version, state, zone, when it was made. */
  readonly subtitle: string;
  readonly days: readonly PictureDay[];
  readonly people: readonly PictureRow[];
  /** One row for each shift kind or demand line: people had and wanted on each day. */
  readonly cover: readonly CoverRow[];
  /** Meaning of each letter, in the order in which the legend lists them. */
  readonly legend: readonly { readonly letter: string; readonly tone: Tone; readonly meaning: string }[];
};

export type PictureDay = {
  /** Short, such as `Mon`. */
  readonly weekday: string;
  /** Such as `18 Jan`; shown in two lines with the weekday. */
  readonly date: string;
  readonly weekend: boolean;
  readonly today?: boolean;
};

export type PictureRow = {
  readonly name: string;
  /** Grade and competences in letters, such as `RN · P M K`. */
  readonly detail: string;
  /** One cell a day. */
  readonly cells: readonly PictureCell[];
  /** Hours rostered against contract, nights and weekends: short texts, one a column, as `PEOPLE_TOTALS` names them. */
  readonly totals: readonly string[];
};

/** How a cell is tinted. A tone never stands alone: the letter says the same, so that the picture works in black and white. */
export type Tone = 'day' | 'night' | 'early' | 'late' | 'sleep-in' | 'other' | 'leave' | 'off' | 'unavailable';

export type PictureCell = {
  /** At most two characters; empty for a day off. */
  readonly letter: string;
  readonly tone: Tone;
  readonly pinned?: boolean;
  /** A rule is broken by this assignment: a red frame and an exclamation mark. */
  readonly breach?: boolean;
  /** A request was kept (✓) or broken (✗). */
  readonly request?: 'kept' | 'broken';
  readonly changed?: boolean;
};

export type CoverRow = {
  readonly name: string;
  readonly cells: readonly { readonly had: number; readonly wanted: number }[];
};

/** Headings of `PictureRow.totals`. */
export const PEOPLE_TOTALS = ['Hours', 'of', 'Nights', 'W/ends'] as const;
