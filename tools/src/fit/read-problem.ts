import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { wardProblem, type WardProblem } from '@handrail/contracts';
import { DEFAULT_RULES, toFitProblem, withRules, type FitProblem, type RotaProblem, type Rule, type RuleId } from '@handrail/rota-core';
import { BadInstance, readCurtois, readInrc2, type NamedText } from '@handrail/rota-formats';

export const FORMATS = ['curtois', 'inrc2', 'ward'] as const;
export type Format = (typeof FORMATS)[number];

/** A problem and what to call it in the result. */
export interface NamedProblem {
  readonly instance: string;
  readonly problem: FitProblem;
}

/** Reads the files of an instance. @throws BadInstance naming the file and what is wrong */
export function readProblem(format: Format, files: readonly string[]): NamedProblem {
  switch (format) {
    case 'curtois': {
      if (files.length !== 1) throw new BadInstance('arguments', 0, `curtois takes one file, but ${files.length} were given.`);
      const problem = readCurtois(read(files[0]!));
      return { instance: problem.name, problem };
    }
    case 'inrc2': {
      const [scenario, history, ...weeks] = files;
      if (!scenario || !history || weeks.length === 0)
        throw new BadInstance('arguments', 0, 'inrc2 takes a scenario, a history and its weeks.');
      const problem = readInrc2({ scenario: read(scenario), history: read(history), weeks: weeks.map(read) });
      const numbers = [history, ...weeks].map((file) => /(\d+)\.\w+$/.exec(file)?.[1] ?? basename(file));
      return { instance: `${problem.name}_${numbers[0]}_${numbers.slice(1).join('-')}`, problem };
    }
    case 'ward': {
      if (files.length !== 1) throw new BadInstance('arguments', 0, `ward takes one file, but ${files.length} were given.`);
      const problem = wardFitProblem(read(files[0]!));
      return { instance: problem.name, problem };
    }
    default:
      return format satisfies never;
  }
}

function read(name: string): NamedText {
  try {
    return { name, text: readFileSync(name, 'utf8') };
  } catch (error) {
    throw new BadInstance(name, 0, `cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** A ward's problem from JSON, checked field by field against the contract. */
function wardFitProblem({ name, text }: NamedText): FitProblem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadInstance(name, 0, `is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const parsed = wardProblem.safeParse(json);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    const others = parsed.error.issues.length - 1;
    const more = others > 0 ? ` (and ${others} more)` : '';
    throw new BadInstance(name, 0, `is not a ward problem: ${pathOf(first?.path ?? [])}: ${first?.message ?? 'not as described'}${more}.`);
  }
  const { rules, ...problem } = parsed.data;
  try {
    return toFitProblem({ ...problem, ruleSet: withRules(changesOf(name, rules)) } as RotaProblem);
  } catch (error) {
    if (error instanceof BadInstance) throw error;
    throw new BadInstance(name, 0, `is not a ward problem: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Default rules with what the file changes of them: a parameter that is not named keeps its value. */
function changesOf(name: string, rules: WardProblem['rules']): Parameters<typeof withRules>[0] {
  const known = DEFAULT_RULES as unknown as Readonly<Record<string, Rule<RuleId>>>;
  return Object.fromEntries(
    Object.entries(rules).map(([id, { params, ...change }]) => {
      const rule = known[id];
      if (!rule) throw new BadInstance(name, 0, `is not a ward problem: rules.${id}: there is no such rule.`);
      const strange = Object.keys(params ?? {}).filter((key) => !(key in rule.params));
      if (strange.length > 0) throw new BadInstance(name, 0, `is not a ward problem: rules.${id}.params: ${strange.join(', ')} unknown.`);
      return [id, { ...change, params: { ...rule.params, ...params } }];
    }),
  );
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? 'the file'
    : path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`)).join('');
