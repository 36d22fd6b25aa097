import { describe, expect, it } from 'vitest';
import { draftExtractively } from '../draft/extract.js';
import { aWard } from '../testing.js';
import { understand } from '../understand.js';

/** The sentences that the author is shown, and what is left out. */
function shown(text: string) {
  const { drafts, held, leftOut } = draftExtractively({ captureId: 'c1', text }, understand(text, aWard()));
  return {
    sentences: [...drafts.flatMap(({ sentences }) => sentences), ...held].map((sentence) => sentence.text),
    leftOut: leftOut.map(({ quote }) => quote),
  };
}

describe('a thing between a verb and its particle', () => {
  it.each([
    ['Ruben had a tablet and spat it out', 'spat it out'],
    ['Fay lit a fag in the lounge, I put it out', 'I put it out'],
    ['Fay had her coat, putting it on to go home', 'putting it on to go home'],
    ['Ruben had a belt round his neck I took it off', 'I took it off'],
    ['Edwin ripped his pad he threw it away', 'threw it away'],
    ['Tomas got a lighter in said he handed it in at the office', 'handed it in'],
    ['Fay had the cord and pulled it very tight', 'pulled it very tight'],
    ['Ruben put a ligature on took it straight back off', 'took it straight back off'],
    ['Edwin coughed his dinner up and sicked it all up on the floor', 'sicked it all up'],
    ['Fay picked a scab keeps picking it off and bleeding', 'picking it off'],
  ])('"%s" is not cut at it', (text, whole) => {
    const { sentences, leftOut } = shown(text);
    expect(sentences).toContainEqual(expect.stringContaining(whole));
    expect(leftOut).toEqual([]);
  });

  it.each([
    ['Ruben fed up with his tea it was cold', 'it was cold'],
    ['Fay watched the film it went on till ten', 'it went on till ten'],
  ])('"%s" begins anew where it does something itself', (text, own) => expect(shown(text).sentences).toContain(own));
});

describe('a clock time', () => {
  it('that opened a clause ends it when the next comes', () => {
    expect(shown('2pm Fay made a bird box 4pm rang her niece 5pm went to the shop').sentences).toEqual([
      '2pm Fay made a bird box',
      '4pm rang her niece',
      '5pm went to the shop',
    ]);
  });

  it('stays with what stands before it where it says when that was', () => {
    expect(shown('Fay went out at 2pm rang her niece and back 4pm').sentences).toContainEqual(expect.stringMatching(/back 4pm$/));
    expect(shown('2pm Fay went to the shop and back 4pm').sentences).toContainEqual(expect.stringMatching(/back 4pm$/));
  });
});

it('never cuts self harm in two, whatever denies it', () => {
  expect(shown('Fay says shes looking forward to weekend no thoughts of self harm asked directly').sentences).toContainEqual(
    expect.stringContaining('no thoughts of self harm'),
  );
});

describe('a quotation', () => {
  it.each(["'", '"', '\u2018'])('stays with who said it behind %s', (mark) => {
    const close = mark === '\u2018' ? '\u2019' : mark;
    const told = `AL-07 said ${mark}I can't promise I won't use the cord tonight${close}`;
    expect(shown(`${told}, cord taken, RN1 told.`).sentences[0]).toContain(told);
  });
});
