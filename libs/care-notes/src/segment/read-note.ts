import type { PersonFacts } from '../model.js';
import type { Token } from '../text/tokens.js';
import type { Clause, NumberedSubject } from './clause.js';

/** One dictation as it was read, before anybody asks how sure the reading is. */
export interface ReadNote {
  readonly clauses: readonly Clause[];
  readonly decided: readonly NumberedSubject[];
  readonly tokens: readonly Token[];
  readonly people: ReadonlyMap<string, PersonFacts>;
  readonly isContent: readonly boolean[];
  readonly hasRisk: readonly boolean[];
}
