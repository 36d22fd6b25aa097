import { understand, type DictationContext } from '@handrail/care-notes';
import { describe, expect, it } from 'vitest';
import { draftedFrom, wordingOf, type KeptWording } from './drafted-reading.js';
import { sentenceOf, type Reading } from './understood.js';

const context: DictationContext = {
  timeZone: 'Europe/London',
  unit: 'AL',
  receivedAt: 29_000_000,
  people: [
    {
      ref: 'AL-07',
      unit: 'AL',
      preferredName: 'Peter',
      fullName: 'Peter Hale',
      alsoCalled: [],
      pronouns: 'he',
      place: '',
      languages: [],
      relatives: [],
    },
  ],
  colleagues: [],
  plans: [],
};
const reading = (text: string): Reading => ({ captureId: 'c1', text, understanding: understand(text, context), left: new Set() });
const sentences = (text: string, kept: KeptWording | null) =>
  draftedFrom(reading(text), context, kept).outcome.drafts.flatMap((draft) => draft.sentences.map((one) => [one.kind, one.text]));
const SAID = 'AL-07 denied any thoughts of self-harm. AL-07 ate toast';
const madeBy = { drafter: 'language-model', model: 'm', promptVersion: 'p', requests: 1, rejected: [] } as const;

describe('a kept wording', () => {
  it('takes the place of the sentence that it is of, while the verifier passes it', () => {
    const own = draftedFrom(reading(SAID), context).outcome.drafts.flatMap((draft) => draft.sentences);
    const wordings = own.map(({ segmentIds, text }) => ({ segmentIds, text: `${text}.` }));
    expect(sentences(SAID, { madeBy, wordings }).every(([kind]) => kind === 'REWORDED')).toBe(true);
    const lies = own.map(({ segmentIds, text }) => ({ segmentIds, text: text.replace('denied', 'had') }));
    expect(sentences(SAID, { madeBy, wordings: lies })).toContainEqual(['VERBATIM', expect.stringContaining('denied')]);
  });

  it('of a sentence that is not there changes nothing, and what was re-worded is read back as it was', () => {
    const plain = sentences(SAID, null);
    expect(sentences(SAID, { madeBy, wordings: [{ segmentIds: ['s99'], text: 'AL-07 ran away' }] })).toEqual(plain);
    const own = draftedFrom(reading(SAID), context).outcome.drafts.flatMap((draft) => draft.sentences);
    const kept = { madeBy, wordings: own.slice(0, 1).map(({ segmentIds, text }) => ({ segmentIds, text: `${text}.` })) };
    expect(wordingOf(draftedFrom(reading(SAID), context, kept).outcome)).toEqual(kept);
  });
});

it('a flag quotes the sentence that its phrase stands in, and the phrase alone where that sentence has no end', () => {
  const short = reading('AL-07 had tea. AL-07 said he wants to kill himself tonight.');
  const [risk] = short.understanding.risks;
  if (!risk) throw new Error('a risk is found');
  expect(sentenceOf(short, risk)).toContain(risk.quote);
  expect(sentenceOf(short, risk)).not.toContain('tea');
  expect(short.text).toContain(sentenceOf(short, risk));
  const endless = { ...short, understanding: { ...short.understanding, segments: [] } };
  expect(sentenceOf(endless, risk)).toBe(risk.quote);
});

it('S6: a flag that the shift may see never carries a concern about staff that stands in the same sentence', () => {
  const said = reading('AL-07 wants to kill himself because staff hit him.');
  const [segment] = said.understanding.segments;
  const risk = said.understanding.risks.find(({ aboutStaff }) => !aboutStaff);
  if (!risk || !segment) throw new Error('a risk is found');
  const concern = { ...risk, quote: 'staff hit him', aboutStaff: true };
  const both = {
    ...said,
    understanding: { ...said.understanding, risks: [risk, concern].map((one) => ({ ...one, segmentId: segment.id })) },
  };
  expect(sentenceOf(both, { ...risk, segmentId: segment.id })).toBe(risk.quote);
});
