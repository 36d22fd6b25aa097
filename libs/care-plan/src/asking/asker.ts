export type Grade = 'L2' | 'L3' | 'SENIOR' | 'RN' | 'TEAM_LEAD' | 'OTHER';
export type Employment = 'SUBSTANTIVE' | 'BANK' | 'AGENCY';
export type PartOfDay = 'day' | 'night';

/** Who asks: only what the order of an answer depends on. Whose plans they may open is decided before. */
export type Asker = {
  readonly workerId: string;
  readonly grade: Grade;
  readonly employment: Employment;
  /** The shift they are on, null when on none. */
  readonly partOfDay: PartOfDay | null;
};

/** A service user whom the asker may open, with every name that workers use. */
export type KnownPerson = {
  readonly ref: string;
  readonly preferredName: string;
  readonly fullName: string;
  readonly alsoCalled: readonly string[];
  readonly place: string;
};
