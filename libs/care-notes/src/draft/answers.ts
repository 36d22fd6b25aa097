import type { Question, SubjectDecision, Understanding } from '../model.js';

export type Answer =
  | {
      readonly questionId: string;
      readonly kind: 'person';
      /** One ref, several, or none when it was about the whole unit. */ readonly refs: readonly string[];
    }
  | { readonly questionId: string; readonly kind: 'time'; readonly at: number }
  | { readonly questionId: string; readonly kind: 'medicine'; readonly name: string }
  | { readonly questionId: string; readonly kind: 'confirmed'; readonly yes: boolean };

/** An answer to a question that was never asked, or of the wrong kind. */
export class AnswerDoesNotFit extends Error {
  readonly code = 'answer-does-not-fit';
  constructor(readonly questionId: string) {
    super(
      'That does not answer the question, and nothing was changed. Look at what is asked and answer that; for a person their reference, such as AL-07, is the surest.',
    );
  }
}

const KIND_OF: Readonly<Record<Question['type'], Answer['kind']>> = {
  which_person: 'person',
  which_time: 'time',
  which_medicine: 'medicine',
  confirm_correction: 'confirmed',
  language_check: 'confirmed',
  seen_at_time: 'confirmed',
  no_content: 'confirmed',
};

/**
 * The understanding after the author has answered; what is still open stays in `questions`.
 * A correction that the author does not confirm stays open to them as an edit; nothing is removed from the capture.
 * @param allowed refs that the author may write about; an answer outside it is refused like an unknown one
 * @throws AnswerDoesNotFit for an unknown question, a wrong kind, or a person outside `allowed`
 */
export function applyAnswers(understanding: Understanding, answers: readonly Answer[], allowed: ReadonlySet<string>): Understanding {
  let after = understanding;
  for (const answer of answers) {
    const question = after.questions.find(({ id }) => id === answer.questionId);
    if (!question || KIND_OF[question.type] !== answer.kind) throw new AnswerDoesNotFit(answer.questionId);
    after = { ...answered(after, question, answer, allowed), questions: after.questions.filter(({ id }) => id !== question.id) };
  }
  return after;
}

function answered(state: Understanding, question: Question, answer: Answer, allowed: ReadonlySet<string>): Understanding {
  switch (answer.kind) {
    case 'person': {
      if (answer.refs.some((ref) => !allowed.has(ref))) throw new AnswerDoesNotFit(question.id);
      const decision: SubjectDecision = answer.refs.length > 0 ? { kind: 'people', refs: answer.refs } : { kind: 'none' };
      const asked = (subject: SubjectDecision) => subject.kind === 'unclear' && subject.questionId === question.id;
      return {
        ...state,
        segments: state.segments.map((segment) => (asked(segment.subject) ? { ...segment, subject: decision } : segment)),
        risks: state.risks.map((risk) => (asked(risk.subject) ? { ...risk, subject: decision } : risk)),
      };
    }
    case 'time':
      return {
        ...state,
        times: state.times.map((time) => (time.span.start === question.span?.start ? { ...time, fits: [answer.at] } : time)),
      };
    case 'medicine':
      return {
        ...state,
        medicines: state.medicines.map((medicine) =>
          medicine.span.start === question.span?.start ? { ...medicine, name: answer.name, uncertain: false } : medicine,
        ),
      };
    case 'confirmed':
      return state;
    default:
      return answer satisfies never;
  }
}
