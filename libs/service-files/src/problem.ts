/** What is wrong with a file and what would be right, in words for the person who sent it. */
export type FileProblem = {
  readonly file: string;
  /** 1 is the header row, as a spreadsheet counts; in JSON the line. Null: the file as a whole. */
  readonly row: number | null;
  /** Column name, or in JSON the path (`carePlans[3].owner`). */
  readonly column: string | null;
  /** As it stood in the file, cut at 60 characters. Null where the place is empty, or where the value may not be shown. */
  readonly value: string | null;
  /** Continues "… 'value' ": "is not a date". */
  readonly wrong: string;
  /** An order: "write YYYY-MM-DD". */
  readonly remedy: string;
};

const SHOWN_CHARACTERS_MAX = 60;

/** A value short enough and plain enough to stand in a sentence: control characters become `?`. */
export function shownValue(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '?');
  return plain.length > SHOWN_CHARACTERS_MAX ? `${plain.slice(0, SHOWN_CHARACTERS_MAX)}…` : plain;
}

/** `staff.csv row 14, column validTo: '31/02/2026' is not a date; write YYYY-MM-DD`. */
export function problemSentence(problem: FileProblem): string {
  const place = [problem.row === null ? null : `row ${problem.row}`, problem.column === null ? null : `column ${problem.column}`];
  const where = place.filter((part) => part !== null).join(', ');
  const what = problem.value === null ? problem.wrong : `'${problem.value}' ${problem.wrong}`;
  return `${problem.file}${where ? ` ${where}` : ''}: ${what}; ${problem.remedy}`;
}

/** The same problem for a reader who may not see what is written about a person: place, fault and remedy stay. */
export function withoutValue(problem: FileProblem): FileProblem {
  // What is wrong with a list or a pair of dates repeats a part of them.
  const wrong = problem.wrong.replaceAll(/'[^']*'/g, 'a value').replaceAll(/ \([^)]*\)/g, '');
  return { ...problem, value: null, wrong };
}
