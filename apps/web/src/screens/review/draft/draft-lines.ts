import type { Draft } from '../../../generated/types.gen.js';

export type Sentence = Draft['sentences'][number];
export interface DraftSection {
  readonly heading: string;
  readonly sentences: readonly Sentence[];
}

/**
 * The sentences of a draft below the headings they stand under. The API lists headings with texts and sentences with what they rest on;
 * two sentences of the same words are told apart by their order.
 */
export function sectionsOf({ sections, sentences }: Pick<Draft, 'sections' | 'sentences'>): DraftSection[] {
  const left = [...sentences];
  return sections.map(({ heading, sentences: texts }) => ({
    heading,
    sentences: texts.flatMap((text) => {
      const at = left.findIndex((sentence) => sentence.text === text);
      return at < 0 ? [] : left.splice(at, 1);
    }),
  }));
}
