import { describe, expect, it } from 'vitest';
import { languageOf } from './detect.js';

describe('the language of a few words', () => {
  it.each(["wouldn't come in", "he'd come to me", "she'll go in"])('is English where a short form says so: %s', (words) => {
    expect(languageOf(words)).toBe('en');
  });

  it.each([
    ['nie chce jeść i mówi że boli', 'pl'],
    ['non ha mangiato', 'it'],
    ["elle n'a pas mangé", 'fr'],
  ])('is heard in its own words: %s', (words, code) => {
    expect(languageOf(words)).toBe(code);
  });
});
