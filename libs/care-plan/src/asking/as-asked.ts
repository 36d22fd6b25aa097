import type { KnownPerson } from './asker.js';
import { whoIsMeant } from './person.js';

/**
 * A question with the word given for its person, as a worker would say it, so that a short reference is read as in any question. A word that is nobody
 * ("crisis", of "crisis plan for 07") was the question's own and goes back to it. What looks like a reference stays one, and is refused where it is nobody's.
 * @param first what stood where the person is named; undefined where nothing did
 * @returns words for `whoIsMeant` and `answerQuestion`; never throws
 */
export function asAsked(first: string | undefined, question: string, people: readonly KnownPerson[], unit: string | null): string {
  if (first === undefined) return question;
  const { kind } = whoIsMeant(`for ${first}`, people, unit);
  const isOwn =
    kind === 'nobody-named' ||
    (kind === 'somebody-else' && !/\d/.test(first) && ['one', 'several'].includes(whoIsMeant(question, people, unit).kind));
  return isOwn ? `${first} ${question}` : `for ${first}, ${question}`;
}
