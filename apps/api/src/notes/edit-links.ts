import type { EditRequest } from '@handrail/contracts';
import type { ContentEdit, ContentLine, ContentSentence } from './draft-content.js';
import { notInThePlan, notLinked } from './note-refusals.js';

type LinkEdit = Extract<EditRequest['edits'][number], { kind: 'link' | 'unlink' }>;

/** A draft, and the lines of the plan in force of the person whom it is about. */
export interface OfPlan {
  readonly draftId: string;
  readonly ref: string | null;
  readonly lines: readonly ContentLine[];
}

/**
 * What putting a plan line on a sentence, or taking one off, does. A line is named by its number, or by person, version and number.
 * @param at which edit of the request, from nought
 * @throws `not-in-the-plan` for what is no line of the person's plan in force, `not-linked` for taking off what is not on
 */
export function linkEditOf(edit: LinkEdit, at: number, sentence: ContentSentence, plan: OfPlan): ContentEdit {
  const { kind, key } = edit;
  const line = kind === 'link' ? lineInForce(edit.line, at, plan) : (sentence.links ?? []).find(isCalled(edit.line));
  if (!line) throw notLinked(plan.draftId, at);
  const { lineId, text } = line;
  return { kind, key, line: { lineId, line: line.line, text } };
}

function lineInForce(name: string, at: number, { draftId, ref, lines }: OfPlan): ContentLine {
  const found = lines.find(isCalled(name));
  if (found) return found;
  const [inForce] = lines;
  const refuse = (why: string) => notInThePlan(draftId, at, why);
  if (ref === null) throw refuse('It is not known yet whom this draft is about. Answer its questions first, then put the line on.');
  if (!inForce) throw refuse('No plan is in force for this person, so nothing can count as evidence of it.');
  const [person, version] = name.toUpperCase().split('.V');
  if (version === undefined)
    throw refuse('The plan in force has no line of that number. Look it up in the plan, then put it on by its number.');
  if (person !== ref.toUpperCase())
    throw refuse(
      'That line is of another person’s plan. A note is evidence for the plan of the person whom it is about: choose a line of theirs.',
    );
  if (!inForce.line.toUpperCase().startsWith(`${person}.V${version.split('.')[0]}.`))
    throw refuse(
      'That line is of a version of the plan that is not in force. Look it up in the plan in force, then put it on by its number there.',
    );
  throw refuse('The plan in force has no line of that number. Look it up in the plan, then put it on by its number.');
}

/** Whether a line is meant by `2.3` or `RO-05.v3.2.3`; case does not matter. */
function isCalled(name: string): (line: Pick<ContentLine, 'line'>) => boolean {
  const wanted = name.toUpperCase();
  return ({ line }) => {
    const whole = line.toUpperCase();
    return whole === wanted || whole.replace(/^[^.]*\.V\d+\./, '') === wanted;
  };
}
