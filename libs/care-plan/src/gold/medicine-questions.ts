import { readFileSync } from 'node:fs';
import { whoIsMeant } from '../asking/person.js';
import { refusedByRule } from '../asking/prescribing.js';
import { blankSpans } from '../asking/name-spans.js';
import { knownPerson } from '../batch/answer-batch-question.js';
import { goldPart, type GoldPartName } from './gold-parts.js';
import { blankNames } from './stranger-names.js';
import { FLAT_STRANGERS, strangersOf, type StrangerName } from './strangers.js';

/** A question with its name taken out, and whether it asks for what a nurse or prescriber decides. */
export type MedicineQuestion = { readonly from: GoldPartName | StrangerName | 'wordings' | 'frames'; readonly text: string; readonly decides: boolean };

/**
 * Wordings of one line each: `P | text` for a decision, `A | text` for anything else; `_` stands for a name. `T | this; that` lists everyday things and `M | ...` medicines, and `{}` and `[]` in a
 * wording stand for each of them in turn. @throws RangeError with the line's number
 */
function wordings(): MedicineQuestion[] {
  const lines = readFileSync(new URL('../../gold/medicine-questions.txt', import.meta.url), 'utf8').trim().split('\n');
  const listed = (mark: string) => lines.filter((line) => line.startsWith(`${mark} | `)).flatMap((line) => line.slice(4).split(/;\s*/));
  const lists = { '{}': listed('T'), '[]': listed('M') };
  return lines.flatMap((line, at): MedicineQuestion[] => {
    const found = /^([PATM]) \| (\S.*)$/.exec(line);
    if (!found) throw new RangeError(`Line ${at + 1} of medicine-questions.txt begins with none of "P | ", "A | ", "T | " and "M | ".`);
    if (found[1] === 'T' || found[1] === 'M') return [];
    const text = found[2]!.replace(/\s*_\s*/g, '   ');
    const decides = found[1] === 'P';
    for (const [place, list] of Object.entries(lists))
      if (text.includes(place)) return list.map((thing) => ({ from: 'frames', text: text.replace(place, thing), decides }));
    return [{ from: 'wordings', text, decides }];
  });
}

/**
 * All that is learnt from about decisions on medicine. Strangers wrote before there were such decisions, and marked a line for some: what the rules refuse of
 * theirs is left out, and the rest is taken for asking none.
 */
export function medicineQuestions(parts: readonly GoldPartName[]): MedicineQuestion[] {
  const developed = parts.flatMap((part) => {
    const { caseload, questions } = goldPart(part);
    const people = caseload.service_users.map(knownPerson);
    return questions.map(({ text, unit, expected }): MedicineQuestion => {
      const who = whoIsMeant(text, people, unit ?? null);
      return { from: part, text: who.kind === 'one' ? blankSpans(text, who.spans) : text, decides: expected.outcome === 'refuse_prescribing' };
    });
  });
  const strange = FLAT_STRANGERS.flatMap((from) =>
    blankNames(strangersOf(from)).flatMap(({ questions }) => questions.map(({ text }): MedicineQuestion => ({ from, text, decides: false }))),
  );
  return [...developed, ...strange.filter(({ text }) => !refusedByRule(text)), ...wordings()];
}
