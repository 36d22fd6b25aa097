/** How a clause stands to whom the ones before were about; `again`: the clause right before was nobody's, or untold, too. */
export const RELATIONS = ['same', 'part', 'whole', 'other', 'start', 'nobody', 'nobody again', 'untold', 'untold again'] as const;
export type Relation = (typeof RELATIONS)[number];
