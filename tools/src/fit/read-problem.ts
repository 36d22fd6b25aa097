import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toFitProblem, type FitProblem, type RotaProblem } from '@handrail/rota-core';
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
      const problem = wardProblem(read(files[0]!));
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

/** A ward problem from JSON. What the translation trips over is told with the file's name; fields are not yet checked one by one. */
function wardProblem({ name, text }: NamedText): FitProblem {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new BadInstance(name, 0, `is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const missing = WARD_PARTS.filter((part) => typeof parsed !== 'object' || parsed === null || !(part in parsed));
  if (missing.length > 0) throw new BadInstance(name, 0, `is not a ward problem: ${missing.join(', ')} missing.`);
  try {
    return toFitProblem(parsed as RotaProblem);
  } catch (error) {
    throw new BadInstance(name, 0, `is not a ward problem: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const WARD_PARTS: readonly (keyof RotaProblem)[] = [
  'unit',
  'period',
  'shiftKinds',
  'workers',
  'leave',
  'requests',
  'pins',
  'fixedDaysOff',
  'publicHolidays',
  'history',
  'demand',
  'ruleSet',
];
