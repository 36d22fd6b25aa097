import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../understand.js';
import { aWard } from '../testing.js';
import { isStop } from '../text/stem.js';
import { verify } from './verify.js';
import { wordingFindings } from './wording.js';
import { HONEST, LIES } from './wordings.js';

const ward = aWard();

/** What the verifier says of a wording offered for the whole of what was said, whosever draft it would stand in. */
function faults(said: string, offered: string): string[] {
  const understanding = understand(said, ward);
  const segmentIds = understanding.segments.map(({ id }) => id);
  const sentence = { text: offered, kind: 'REWORDED', spans: [{ start: 0, end: said.length }], section: 'other', segmentIds } as const;
  const draft = { drafts: [{ subject: 'AL-07', sentences: [sentence] }], held: [], leftOut: [] };
  return verify(draft, { captureId: 'c', text: said }, understanding, ward)
    .filter(({ sentence: at, kind }) => at !== undefined && kind !== 'wrong_subject')
    .map(({ kind }) => kind);
}

describe('a re-wording', () => {
  it.each(HONEST)('may stand: %s → %s', (said, offered) => {
    expect(faults(said, offered)).toEqual([]);
  });

  it.each(LIES)('is refused: %s → %s', (said, offered) => {
    expect(faults(said, offered)).not.toEqual([]);
  });
});

/** Judged alone, as it is said and offered. */
const judged = (said: string, offered: string) => wordingFindings([{ text: said, settled: () => undefined }], offered, ward);

/** Dictated sentences of the part that may be read, without its labels. */
const DICTATED = ['development-2.txt', 'development-3.txt'].flatMap((file) =>
  readFileSync(new URL(`../../gold/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^[a-z]{2} \S+ \|/.test(line))
    .map((line) => line.replace(/^[^|]*\|\s*/, '').replace(/\{[^|}]*\|([^}]*)\}/g, '$1')),
);
const aSentence = fc.constantFrom(...DICTATED);

describe('whatever was dictated', () => {
  it('may stand as it is, and with a capital and a full stop', () => {
    expect(DICTATED.length).toBeGreaterThan(100);
    for (const said of DICTATED) {
      expect([said, judged(said, said)]).toEqual([said, []]);
      const tidied = `${said.charAt(0).toUpperCase()}${said.slice(1)}${/[.!?]$/.test(said) ? '' : '.'}`;
      expect([tidied, judged(said, tidied)]).toEqual([tidied, []]);
    }
  });

  it('loses no word that tells something', () => {
    fc.assert(
      fc.property(aSentence, fc.nat(), (said, at) => {
        const told = [...said.matchAll(/[\p{L}\d][\p{L}\d'’.:/]*[\p{L}\d]|\d/gu)].filter(
          ([word]) => !SOUNDS.test(word) && !isStop(word.toLowerCase().replace(/['’].*/, '')),
        );
        const dropped = told[at % told.length];
        if (!dropped) return;
        const offered = said.slice(0, dropped.index) + said.slice(dropped.index + dropped[0].length);
        expect([dropped[0], offered, judged(said, offered).length]).not.toEqual([dropped[0], offered, 0]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('keeps every two people, numbers and times of day where they were said', () => {
    const person = fc.constantFrom(
      'AL-07',
      'AL-09',
      'Ruben',
      'Fay',
      'Tomas',
      'his mum',
      'her brother',
      'staff',
      'Hilary',
      'he',
      'she',
      'AL-11',
    );
    const number = fc.integer({ min: 2, max: 60 }).map((n) => `${n} cups`);
    const clock = fc
      .record({ h: fc.nat(23), m: fc.nat(59) })
      .map(({ h, m }) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    const joining = fc.constantFrom(' pushed ', ' then told ', ' sat with ', ', ', ' and ', ' said ', ' did not see ', ' to ');
    for (const kind of [person, number, clock]) {
      fc.assert(
        fc.property(
          fc.uniqueArray(kind, { minLength: 2, maxLength: 4 }),
          fc.array(joining, { minLength: 3, maxLength: 3 }),
          fc.nat(),
          (said, words, at) => {
            const told = (these: readonly string[]) =>
              these.map((one, i) => (i === 0 ? one : words[i - 1] + one)).join('') + ' by the door';
            const i = at % (said.length - 1);
            const swapped = said.with(i, said[i + 1]!).with(i + 1, said[i]!);
            expect([told(said), judged(told(said), told(said))]).toEqual([told(said), []]);
            expect([told(swapped), judged(told(said), told(swapped)).length]).not.toEqual([told(swapped), 0]);
          },
        ),
        { numRuns: 300 },
      );
    }
  });
});

const SOUNDS = /^(?:um+|uh+m?|er+m?|em|hmm|mm+|ah|basically|literally|theres)$/i;
