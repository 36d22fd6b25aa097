import type { Plan } from '../../../generated/types.gen.js';

/** A line of a plan as it can be put on a sentence. */
export interface PlanLine {
  /** Person, version of the plan and number of the line: `RO-05.v3.1.2`. */
  readonly line: string;
  readonly text: string;
}

/** The lines of a plan in force that a sentence may be evidence of, in printed order; what was achieved or stopped is no longer agreed. */
export function planLines({ ref, planVersion, content }: Pick<Plan, 'ref' | 'planVersion' | 'content'>): PlanLine[] {
  const line = (number: string, text: string): PlanLine => ({ line: `${ref}.v${planVersion}.${number}`, text });
  return [
    ...content.goals.flatMap(({ steps }) =>
      steps.filter(({ status }) => status === 'ACTIVE').map(({ number, text }) => line(number, text)),
    ),
    ...content.crisisPlan.map(({ number, text }) => line(`C${number}`, text)),
    ...content.warningSigns.map(({ number, text }) => line(`W${number}`, text)),
  ];
}

/** Those that are not on the sentence yet. */
export function linesToPutOn(lines: readonly PlanLine[], planLinks: readonly { readonly line: string }[]): PlanLine[] {
  return lines.filter(({ line }) => !planLinks.some((link) => link.line === line));
}
