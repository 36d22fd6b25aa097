import { AnswerDoesNotFit, minuteOf, type Answer, type Question } from '@handrail/care-notes';
import { clockSaid } from './clock-said.js';

/** Chosen to keep the words as they were said, where the question is not whom they are about. */
export const LEAVE = 'leave';
const NOBODY = 'nobody';

export interface WordedQuestion {
  readonly questionId: string;
  readonly text: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** A word that stands for a person without naming them. */
const STANDS_FOR_SOMEBODY = /^(?:s?he|they|her|hers|him|his|them|theirs?|hi[sm]self|herself|themsel(?:f|ves))(?:['’](?:s|d|ll|re|ve))?$/i;

/**
 * A question as its author reads it.
 * @param said the words that it is about
 * @param sentence the sentence that they stand in; the same words where it is all of it
 * @param labelOf a person's reference with their room
 */
export function inWords(question: Question, said: string, sentence: string, labelOf: (ref: string) => string): WordedQuestion {
  const { id, type, choices } = question;
  const quoted = said === '' ? 'This' : `“${said}”`;
  const leave = { value: LEAVE, label: 'Leave it as I said it' };
  const yesNo = (yes: string, no: string) => [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  const asked = (text: string, given: WordedQuestion['choices']): WordedQuestion => ({ questionId: id, text, choices: given });
  switch (type) {
    case 'which_person': {
      const who = whoIsAsked(said, sentence);
      return choices.length === 0
        ? asked(`${who} Answer with a reference such as AL-07, a name or a room, several with commas, or “nobody”.`, [])
        : asked(who, [
            ...choices.slice(0, 20).map((ref) => ({ value: ref, label: labelOf(ref) })),
            { value: NOBODY, label: 'None of them' },
          ]);
    }
    case 'which_time':
      return choices.length === 0
        ? asked(`${quoted}: what time was that? Answer as 14:30, or “${LEAVE}”.`, [])
        : asked(`${quoted}: which of these was it?`, [...choices.map((iso) => ({ value: iso, label: spokenTime(iso) })), leave]);
    case 'which_medicine':
      return asked(`${quoted}: which medicine is meant? Nothing is put right without you.`, [
        ...choices.map((name) => ({ value: name.slice(0, 40), label: name })),
        leave,
      ]);
    case 'confirm_correction':
      return asked(
        `${quoted}: you put yourself right there. Does what you said last hold?`,
        yesNo('Yes, the last holds', 'No, I will edit it'),
      );
    case 'seen_at_time':
      return asked(`${quoted}: did you see this yourself at each of those times?`, yesNo('Yes, seen then', 'No'));
    case 'language_check':
    case 'no_content':
      return asked('There is nothing here yet to make a note of. Add what happened, or withdraw it.', []);
    default:
      return type satisfies never;
  }
}

/** In its sentence, for one word tells nobody what is asked: "“but”: who is meant?". A long sentence is given by what stands round the word. */
function whoIsAsked(said: string, sentence: string): string {
  const around = said === sentence || said === '' ? sentence : nearTo(said, sentence);
  return `“${around}”: ${STANDS_FOR_SOMEBODY.test(said) && said !== sentence ? `who is “${said}”` : 'whom is this about'}?`;
}

/** Characters of a sentence that a question quotes at most. */
const QUOTED_MAX = 120;

/** Whole words of the sentence, with the word in the first half of them. */
function nearTo(said: string, sentence: string): string {
  if (sentence.length <= QUOTED_MAX) return sentence;
  const at = Math.max(0, ` ${sentence} `.indexOf(` ${said} `));
  const from = Math.max(0, Math.min(at - QUOTED_MAX / 3, sentence.length - QUOTED_MAX));
  const cut = sentence.slice(from, from + QUOTED_MAX).replace(from > 0 ? /^\S*\s/ : /^/, '');
  return `${from > 0 ? '… ' : ''}${cut.replace(/\s\S*$/, '')} …`;
}

/** "Sun 25 Oct 01:20 (+00:00)": with the offset, because a clock time can come twice. */
function spokenTime(iso: string): string {
  const [, day = '', time = '', offset = ''] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?(.+)$/.exec(iso) ?? [];
  const date = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return day === '' ? iso : `${date.format(new Date(`${day}T12:00:00Z`))} ${time} (${offset === 'Z' ? '+00:00' : offset})`;
}

/**
 * What the author answered, for `applyAnswers`.
 * @param refOf the reference of somebody of whom the author may write, however they are called; undefined where that is nobody or several
 * @returns 'leave' where the words stay as they were said
 * @throws AnswerDoesNotFit when it answers something else
 */
export function answerOf(
  question: Question,
  text: string,
  receivedAt: number,
  timeZone: string,
  refOf: (said: string) => string | undefined,
): Answer | typeof LEAVE {
  const { id: questionId, type } = question;
  const answer = text.trim();
  if (type === 'no_content') throw new AnswerDoesNotFit(questionId);
  if (type !== 'which_person' && answer.toLowerCase() === LEAVE) return LEAVE;
  switch (type) {
    case 'which_person': {
      const refs = /^(?:nobody|none|no one)$/i.test(answer)
        ? []
        : answer
            .split(/[,;&]|\band\b/i)
            .map((part) => part.trim())
            .filter(Boolean)
            .flatMap((part) => refsOf(part, refOf));
      if (refs.includes(undefined)) throw new AnswerDoesNotFit(questionId);
      return { questionId, kind: 'person', refs: refs.filter((ref) => ref !== undefined) };
    }
    case 'which_time':
      return {
        questionId,
        kind: 'time',
        at: question.choices.includes(answer) ? minuteOf(answer) : clockTime(questionId, answer, receivedAt, timeZone),
      };
    case 'which_medicine':
      return { questionId, kind: 'medicine', name: answer };
    case 'confirm_correction':
    case 'seen_at_time':
    case 'language_check':
      if (!/^(?:yes|no)$/i.test(answer)) throw new AnswerDoesNotFit(questionId);
      return { questionId, kind: 'confirmed', yes: /^yes$/i.test(answer) };
    default:
      return type satisfies never;
  }
}

/** One person, or several whose references stand side by side: "AL-07 AL-09". */
function refsOf(part: string, refOf: (said: string) => string | undefined): readonly (string | undefined)[] {
  const words = part.split(/\s+/);
  return words.length > 1 && words.every((word) => /\d/.test(word)) ? words.map(refOf) : [refOf(part)];
}

/** The latest time that the clock showed this before the words came. A time that it showed twice must be said with its offset. */
function clockTime(questionId: string, text: string, receivedAt: number, timeZone: string): number {
  const at = clockSaid(text, receivedAt, timeZone);
  if (at === undefined) throw new AnswerDoesNotFit(questionId);
  return at;
}
