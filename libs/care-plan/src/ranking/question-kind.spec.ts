import { describe, expect, it } from 'vitest';
import { asksWhoOrWhen, questionKind } from './question-kind.js';

describe('the kind of a question', () => {
  it.each(['anything about      smoking', '     and swimming?', "     's feet", 'is there a step on budgeting', 'hearing aids'])(
    '%s: a topic',
    (text) => expect(questionKind(text)).toBe('topic'),
  );
  it.each(['is      allergic to nuts', 'who is      social worker', 'does      still see his sister'])('%s: a fact', (text) =>
    expect(questionKind(text)).toBe('fact'),
  );
  it.each([
    '     is pacing again',
    'what do I do when      shouts at staff',
    '     wants something for the cravings',
    'can      go to the shop',
  ])('%s: a situation', (text) => expect(questionKind(text)).toBe('situation'));
  it.each(['who weighs     ', 'when is      weighed', 'how often do we look in', 'what day does the clinic run'])(
    '%s: asks who or when',
    (text) => expect(asksWhoOrWhen(text)).toBe(true),
  );
  it.each(['when he is pacing', 'when      is pacing', 'what helps when she shouts'])('%s: asks neither', (text) =>
    expect(asksWhoOrWhen(text)).toBe(false),
  );
});
