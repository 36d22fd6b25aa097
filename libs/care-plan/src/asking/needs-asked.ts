/** Words of needs and questions alike that say nothing of how somebody is talked with. */
const EVERYDAY = new Set(
  'about after again always before being every first given gives never offer person other others people space staff their there times using wants when where which while with without would'.split(
    ' ',
  ),
);
const LETTERS_MIN = 5;

/**
 * Whether a question touches on how the person is to be talked with: it shares a word of substance with what the record says of that
 * ("hearing aid", "Polish"). Whoever works here every day knows it, and is shown it when they ask.
 */
export function asksOfNeeds(question: string, communicationNeeds: string): boolean {
  const asked = wordsOf(question);
  return [...wordsOf(communicationNeeds)].some((word) => asked.has(word));
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= LETTERS_MIN && !EVERYDAY.has(word)));
}
