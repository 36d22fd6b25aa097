import { heardIn } from '@handrail/care-plan';
import type { PersonFacts, PlanFacts } from '../model.js';
import { type NamesOfPerson, type Said, whatIsSaid } from './said.js';

export type LineKind = 'step' | 'crisis' | 'sign';

export interface LineRead {
  readonly id: string;
  readonly kind: LineKind;
  readonly said: Said;
}

/** A person's plan, read once for all sentences about them. */
export interface PlanRead {
  readonly names: NamesOfPerson;
  readonly lines: readonly LineRead[];
  /** How many lines of the plan hold a word, idea, act, pair or measure: what all lines hold tells none of them. */
  readonly held: Readonly<Record<'words' | 'ideas' | 'acts' | 'pairs' | 'measures' | 'relatives', ReadonlyMap<string, number>>>;
}

/** Reads steps, crisis items and warning signs with their conditions. Linear in the plan; never throws. */
export function readLines(plan: PlanFacts, person: PersonFacts | undefined): PlanRead {
  const names = namesOf(person);
  const read = (id: string, kind: LineKind, text: string): LineRead => ({ id, kind, said: whatIsSaid(text, names) });
  const lines = [
    ...plan.steps.map(({ id, text, condition }) => read(id, 'step', `${text} . ${condition}`)),
    ...plan.crisis.map(({ id, text, condition }) => read(id, 'crisis', `${text} . ${condition}`)),
    ...plan.warningSigns.map(({ id, text }) => read(id, 'sign', text)),
  ];
  const holders = (of: (said: Said) => ReadonlySet<string>) => {
    const count = new Map<string, number>();
    for (const { said } of lines) for (const one of of(said)) count.set(one, (count.get(one) ?? 0) + 1);
    return count;
  };
  return {
    names,
    lines,
    held: {
      words: holders(({ words }) => words),
      ideas: holders(({ ideas }) => ideas),
      acts: holders(({ acts }) => acts),
      pairs: holders(({ pairs }) => pairs),
      measures: holders(({ measures }) => measures),
      relatives: holders(({ relatives }) => relatives),
    },
  };
}

const stems = (text: string) => heardIn(text).words.map(({ stem }) => stem);

function namesOf(person: PersonFacts | undefined): NamesOfPerson {
  if (!person) return { own: new Set(), relatives: new Map() };
  return {
    own: new Set([person.preferredName, person.fullName, ...person.alsoCalled].flatMap(stems)),
    relatives: new Map(person.relatives.flatMap(({ name, relation }) => stems(name).map((stem) => [stem, stems(relation)] as const))),
  };
}
