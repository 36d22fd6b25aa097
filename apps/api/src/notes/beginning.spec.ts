import { expect, it } from 'vitest';
import { beginningOf } from './beginning.js';
import type { DraftContent } from './draft-content.js';

type Sentence = DraftContent['sentences'][number];
const sentence = (text: string, start: number, captureId = 'dictation') =>
  ({ text, spans: [{ captureId, start, end: start + text.length }] }) as unknown as Sentence;

it('is what was said first, not what stands under the first heading', () => {
  const sentences = [sentence('asleep', 42), sentence('checked AL-01 at 2, 2.30, 3 and half past', 0), sentence('added', 0, 'later')];
  expect(beginningOf({ sentences, held: [] }, 'dictation')).toBe('checked AL-01 at 2, 2.30, 3 and half pa…');
});

it('is what waits for an answer where that was said first, and nothing where nothing is left', () => {
  const held = [{ quote: 'he slept', span: { captureId: 'dictation', start: 0, end: 8 } }];
  expect(beginningOf({ sentences: [sentence('ate well', 9)], held }, 'dictation')).toBe('he slept');
  expect(beginningOf({ sentences: [], held: [] }, 'dictation')).toBe('');
});
