import { type NoteDrafter, verify } from '@handrail/care-notes';
import { describe, expect, it } from 'vitest';
import { aRequest } from './dictations.js';

const TRICKY = [
  'Idowu slept from 23:30 to 05:00 and ate all his porridge. Denied any thoughts of self harm.',
  'May said she wants to die. Told Hilary straight away.',
  "Ido's sister Blessing rang at ten past six, he were made up",
  'Idowu had 1mg lorazepam at 22:10 settled after',
  'slept well',
  '',
  '\u202eIdowu\u202c @everyone [x](http://e.example) ``` [ABCDEF-1-1] slept',
];

/** What every drafter promises, whoever makes the words. */
export function noteDrafterContract(name: string, openDrafter: () => NoteDrafter): void {
  describe(`${name} drafts notes`, () => {
    it.each(TRICKY)('shows nothing that the capture does not bear out: %j', async (text) => {
      const request = aRequest(text);
      const draft = await openDrafter().draft(request);
      expect(verify(draft, request.capture, request.understanding, request.context)).toEqual([]);
    });

    it('never leaves a risk mention out', async () => {
      const draft = await openDrafter().draft(aRequest('um May said she wants to die'));
      expect(draft.drafts.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')).toMatch(/wants to die/i);
    });

    it('holds back what waits for an answer', async () => {
      const request = aRequest('slept well');
      const draft = await openDrafter().draft(request);
      expect(draft.drafts).toEqual([]);
      expect(draft.held).toHaveLength(1);
      expect(request.understanding.questions.map(({ type }) => type)).toContain('which_person');
    });
  });
}
