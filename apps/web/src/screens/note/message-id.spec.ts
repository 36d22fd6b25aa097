import { expect, it } from 'vitest';
import { messageOf } from './message-id.js';

it('keeps the id for the same words of the same unit, and takes another for others', () => {
  let made = 0;
  const newId = () => `id-${++made}`;
  const nothing = { text: 'He slept.', unit: '', sentText: '', messageId: '' };
  const first = messageOf(nothing, newId);
  expect(messageOf({ ...nothing, ...first }, newId)).toEqual(first);
  expect(messageOf({ ...nothing, ...first, text: 'She slept.' }, newId).messageId).toBe('id-2');
  expect(messageOf({ ...nothing, ...first, unit: 'larch' }, newId).messageId).toBe('id-3');
});
