import { describe, expect, it } from 'vitest';
import { assertionOf } from './assertion.js';
import { heaviestWords } from './weigh/weigh.js';

const readAs = (clause: string) =>
  assertionOf({ ...heaviestWords(clause), category: 'self_harm' }, { clause, offset: 0, before: '', after: '' });

describe('how the heaviest words of a clause stand', () => {
  it.each([
    ["hasn't laid a finger on her since", 'NEGATED'],
    ["and nobody's ever bothered her here", 'NEGATED'],
    ['nothing pinched', 'NEGATED'],
    ['no man has hurt her since', 'NEGATED'],
    ['and she has no cuts', 'NEGATED'],
    ['there wasnt even a flame', 'NEGATED'],
    ['if he takes her phone', 'HYPOTHETICAL'],
    ["what the pen is for if she's ever stung again", 'HYPOTHETICAL'],
    ['in case he has a fit', 'HYPOTHETICAL'],
    ['in her old place she put a lamp through the window', 'HISTORICAL'],
    ['because he broke her jaw in twenty nineteen', 'HISTORICAL'],
  ])('%s: %s, for what turns them is not one of them', (clause, stands) => expect(readAs(clause)).toBe(stands));

  it.each(['nothing left to live for', 'he has cut his arms', 'she wants to end it', 'he broke her jaw in twenty minutes'])(
    '%s: affirmed',
    (clause) => expect(readAs(clause)).toBe('AFFIRMED'),
  );
});
