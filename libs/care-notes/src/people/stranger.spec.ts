import { describe, expect, it } from 'vitest';
import { understand } from '../index.js';
import { aPerson, aWard } from '../testing.js';

const ward = aWard({ people: [aPerson('AL-07', 'Ruben', 'he'), aPerson('AL-12', 'Fay', 'she')] });
const whom = (text: string) =>
  understand(text, ward).segments.map(({ subject }) =>
    subject.kind === 'people' ? subject.refs.join('+') : subject.kind === 'unclear' ? '?' : '-',
  );

describe('a name that is nobody on file', () => {
  it.each([
    ['I walked Tezza round the garden. He was calm.', ['?', '?']],
    ['AL-07 had lunch. Tezza refused his and threw the plate.', ['AL-07', '?']],
    ['AL-07 had lunch. Walked Derek round the garden after.', ['AL-07', '?']],
    ['AL-12 had her bath. Settled Bronwyn after.', ['AL-12', '?']],
  ])('is asked about, and not told of whoever came before: %s', (text, expected) => {
    expect(whom(text)).toEqual(expected);
  });

  it.each([
    'AL-07 had lunch. Walked to Lidl and back.',
    'AL-07 had lunch. Pharmacist said no worry.',
    'AL-07 had lunch. He walked Derek to the gate.',
    'AL-07 had lunch. Helped himself to Weetabix after.',
  ])('is not read into a place, a role, goods or what a service user did: %s', (text) => {
    expect(whom(text)).toEqual(['AL-07', 'AL-07']);
  });
});
