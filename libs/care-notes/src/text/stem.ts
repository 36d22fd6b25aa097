import { baseOf } from './verbs.js';

const STOP = new Set(
  `a an the and or but if then so of to in on at by for with from as is are was were be been being am do does did has have had he she they it i we you his her their my our your him them me us
  this that these those there here who what when where which how why not no nor n't s t d ll re ve can could will would shall should may might must just also very too than about into out up down off over
  under again once each every any some all both more most other own same only such one two three four five ten own go going get got like well today tonight`.split(
    /\s+/,
  ),
);

export const isStop = (word: string): boolean => STOP.has(word);

/** A word without its endings, enough to match "settles" with "settled" and "walks" with "walking". */
export function stemOf(word: string): string {
  const plain = word.replace(/'s$/, '');
  const verb = baseOf(plain);
  if (verb !== undefined) return verb;
  return plain
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<=[^s])(?:es)$/, 'e')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?:ingly|edly)$/, '')
    .replace(/(?<=.{4})(?:ing|ed|ly)$/, '')
    .replace(/(?<=.{3})e$/, '');
}

/** Content stems of a text, each once, in order. */
export function contentStems(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/\p{L}+(?:'\p{L}+)?|\d+/gu) ?? [];
  return [...new Set(words.filter((word) => !STOP.has(word)).map(stemOf))];
}
