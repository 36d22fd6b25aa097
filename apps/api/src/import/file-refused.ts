import type { FileKind, FileProblem } from '@handrail/service-files';
import { fileKind, isSensitive, problemSentence, withoutValue } from '@handrail/service-files';
import { DomainError, type FieldProblem } from '@handrail/contracts';

/** Nothing of the file was kept. `errors` names each fault by row and column, the first hundred of them. */
export class FileRefused extends DomainError {
  readonly code = 'file-refused';
  constructor(
    kind: FileKind,
    readonly errors: readonly FieldProblem[],
    problemCount: number,
  ) {
    const fileName = fileKind(kind)?.spec.fileName ?? kind;
    super(`Nothing of ${fileName} was imported. Correct what errors names and send the whole file again.`, { kind, problemCount });
  }
}

/** A fault as an answer tells it: the place in `field`, the whole sentence in `message`. */
export function toldProblem(kind: FileKind, problem: FileProblem, countsOnly: boolean): FieldProblem {
  const shown =
    countsOnly && (problem.column === null || isSensitive(kind, problem.column) || problem.column.includes('+'))
      ? withoutValue(problem)
      : problem;
  const place = [shown.row === null ? '' : `row ${shown.row}`, shown.column === null ? '' : `column ${shown.column}`]
    .filter(Boolean)
    .join(', ');
  return { in: 'body', field: place, message: problemSentence(shown) };
}
