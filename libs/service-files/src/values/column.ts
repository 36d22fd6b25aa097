/** What a cell reads as, or what is wrong with it: `wrong` continues the value ("is not a date"), `remedy` is an order. */
export type CellReading<T> = { readonly value: T } | { readonly wrong: string; readonly remedy: string };

/** Registers that a cell may point into; an import knows them, a look at the file alone may not. */
export type Register = 'units' | 'workers' | 'serviceUsers';

/**
 * One column of a file: how its cells are read and written. Empty cells never reach `read`: an optional column gives null for
 * them, a required one a problem.
 */
export type Column<T> = {
  /** @param text trimmed, not empty, free of control characters */
  read(text: string): CellReading<NonNullable<T>>;
  /** The one canonical spelling: reading it again gives the same value. */
  write(value: NonNullable<T>): string;
  readonly required: boolean;
  readonly charactersMax: number;
  /** What belongs in the cell, for the documentation of the file. */
  readonly says: string;
  /** Cells hold free text: a spreadsheet could take them for formulae, so they are escaped on the way out. */
  readonly freeText: boolean;
  /** About a person's care or identity: a reader without a right to it gets problems without values. */
  readonly sensitive: boolean;
  readonly refersTo: Register | null;
  /** A moment with an offset, which must be the offset of the row's own time zone. */
  readonly isMoment: boolean;
  /** A list of references is checked one by one. */
  readonly isList: boolean;
  /** Files made before the column was known may leave it out: its cells are then empty. */
  readonly mayBeAbsent: boolean;
};

type Kind = 'required' | 'charactersMax' | 'says' | 'freeText' | 'sensitive' | 'refersTo' | 'isMoment' | 'isList' | 'mayBeAbsent';

/** A required column; {@link optional} and {@link sensitive} change it. */
export function column<T>(parts: Pick<Column<T>, 'read' | 'write' | 'says'> & Partial<Pick<Column<T>, Kind>>): Column<T> {
  return {
    required: true,
    charactersMax: 40,
    freeText: false,
    sensitive: false,
    refersTo: null,
    isMoment: false,
    isList: false,
    mayBeAbsent: false,
    ...parts,
  };
}

/** The cell may be empty, which reads as null. */
export function optional<T>(of: Column<T>): Column<T | null> {
  return { ...of, required: false } as Column<T | null>;
}

/** A column that came later: a file without it stays good. Its cells may be empty, too. */
export function addedLater<T>(of: Column<T>): Column<T> {
  return { ...of, mayBeAbsent: true };
}

/** The cell says something about a person's care or identity. */
export function sensitive<T>(of: Column<T>): Column<T> {
  return { ...of, sensitive: true };
}
