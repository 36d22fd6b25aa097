import { describe, expect, it } from 'vitest';
import type { ContentLine } from './draft-content.js';
import { linkEditOf } from './edit-links.js';
import { withEdits } from './edit-sentences.js';
import { decidedLinks } from './plan-links.js';

const line = (name: string, text = 'Walk beside him.'): ContentLine => ({ lineId: `id of ${name}`, line: name, text });
const on = (key: string, which: ContentLine) => ({ kind: 'link' as const, key, line: which });
const off = (key: string, which: ContentLine) => ({ kind: 'unlink' as const, key, line: which });
const shown = (suggested: ContentLine[], edits: ReturnType<typeof on | typeof off>[]) => {
  const { links, linksOff } = decidedLinks('k', suggested, edits);
  return [links.map((one) => `${one.line} ${one.by}`), linksOff.map((one) => one.line)];
};
const WALK = line('RO-05.v3.2.3');

describe('what software suggests and its author decides', () => {
  it('stays with the author: what they took off is not suggested again, what they put on is theirs', () => {
    expect(shown([WALK], [])).toEqual([['RO-05.v3.2.3 suggested'], []]);
    expect(shown([WALK], [off('k', WALK)])).toEqual([[], ['RO-05.v3.2.3']]);
    expect(shown([WALK], [on('k', WALK)])).toEqual([['RO-05.v3.2.3 author'], []]);
    expect(shown([WALK], [off('another sentence', WALK)])).toEqual([['RO-05.v3.2.3 suggested'], []]);
  });

  it('holds for the line of a next version in the same words, and for no other line of the same version', () => {
    const next = line('RO-05.v4.2.9');
    const reworded = line('RO-05.v4.2.3', 'Walk behind him.');
    const twice = line('RO-05.v3.4.1');
    expect(shown([next, reworded], [off('k', WALK)])).toEqual([['RO-05.v4.2.3 suggested'], ['RO-05.v3.2.3']]);
    expect(shown([next], [on('k', WALK)])).toEqual([['RO-05.v3.2.3 author'], []]);
    expect(shown([twice], [off('k', WALK)])).toEqual([['RO-05.v3.4.1 suggested'], ['RO-05.v3.2.3']]);
  });

  it('is the last word on each line of each sentence, beside what was done to the sentence itself', () => {
    const strike = { kind: 'strike' as const, key: 'k', reason: '' };
    const said = withEdits(
      [on('k', WALK), on('j', WALK), strike],
      [off('k', WALK), on('k', line('RO-05.v3.1.1')), off('j', WALK), on('j', WALK)],
    );
    expect(said).toEqual([strike, off('k', WALK), on('k', line('RO-05.v3.1.1')), on('j', WALK)]);
  });
});

describe('a line that an author names', () => {
  const sentence = { key: 'k', text: 'Walked.', kind: 'VERBATIM', section: 'other', spans: [], filedAs: null } as const;
  const named = (kind: 'link' | 'unlink', name: string, ref: string | null = 'RO-05', lines = [WALK, line('RO-05.v3.C1')]) =>
    linkEditOf(
      { kind, key: 'k', line: name },
      0,
      { ...sentence, links: [{ ...line('RO-05.v2.1.1'), by: 'suggested' }] },
      { draftId: 'd', ref, lines },
    );

  it('is found by its number, or with person and version, in whatever case', () => {
    for (const name of ['2.3', 'RO-05.v3.2.3', 'ro-05.V3.2.3']) expect(named('link', name), name).toEqual(on('k', WALK));
    expect(named('link', 'c1')).toMatchObject({ line: { line: 'RO-05.v3.C1' } });
  });

  it('may be taken off also where the plan has moved on since', () => {
    expect(named('unlink', 'RO-05.v2.1.1')).toEqual(off('k', line('RO-05.v2.1.1')));
  });

  it('is refused before anybody is known, without a plan, of somebody else, of another version, and where it is on no sentence', () => {
    expect(() => named('link', '2.3', null, [])).toThrow('not known yet whom');
    expect(() => named('link', '2.3', 'RO-05', [])).toThrow('No plan is in force');
    expect(() => named('link', 'RO-06.v3.2.3')).toThrow('another person’s plan');
    expect(() => named('link', 'RO-05.v2.2.3')).toThrow('version of the plan that is not in force');
    expect(() => named('link', 'RO-05.v3.2.4')).toThrow('no line of that number');
    expect(() => named('link', '2.4')).toThrow('no line of that number');
    expect(() => named('unlink', '2.3')).toThrow('nothing to take off');
  });
});
