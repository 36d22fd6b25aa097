import type { RiskCategory, Urgency } from '../../model.js';
import { KIN, SOMEBODY } from '../../segment/mask-names.js';
import { buildIdeas, HER_OWN, ideaLines, ideasIn } from './idea.js';
import { FRAME_IDEAS, FRAMES } from './frames.js';
import { framesIn, readFrames } from './frame.js';
import { BODY_AND_MEANS } from './words/body-and-means.js';
import { HEALTH_AND_CALM } from './words/health-and-calm.js';
import { MEDICINE_AND_FIRE } from './words/medicine-and-fire.js';
import { MIND } from './words/mind.js';
import { OTHERS_AND_PLACES } from './words/others-and-places.js';
import { SIGNS_AND_SIMILES } from './words/signs-and-similes.js';

const SOURCES = [BODY_AND_MEANS, MIND, MEDICINE_AND_FIRE, OTHERS_AND_PLACES, HEALTH_AND_CALM, SIGNS_AND_SIMILES, FRAME_IDEAS];
const IDEAS = buildIdeas(...SOURCES);
const FRAME_LIST = readFrames(FRAMES, new Set(SOURCES.flatMap(ideaLines).map(([idea]) => idea)));

/** Any word that stands in the lists, in the form in which it stands there: an ordinary word of the job, not a misheard name. */
export const isLexiconWord = (word: string): boolean => LEXICON_WORDS.has(word);
const LEXICON_WORDS: ReadonlySet<string> = new Set(SOURCES.flatMap((source) => source.toLowerCase().match(/\p{L}{3,}/gu) ?? []));

/** Names of the ideas heard in a stretch of text, for whoever weighs them. */
export const ideasHeard = (text: string): string[] => [...ideasIn(IDEAS, text.match(/[\p{L}\d]+(?:'\p{L}+)*/gu) ?? []).keys()];

export interface FrameMention {
  readonly start: number;
  readonly end: number;
  readonly category: RiskCategory;
  readonly urgency: Urgency | undefined;
  /** "no", "not" or the like stands between the ideas and belongs to none of them: "breathing easy, no wheeze". */
  readonly negated: boolean;
  /** The line of the frame list, for reading errors. */
  readonly frame: string;
}

/** Where a stretch of masked text tells of a risk by ideas that stand together. `from` is the place of `text` in the whole. */
export function frameMentions(text: string, from: number): FrameMention[] {
  const places = [...text.matchAll(/[\p{L}\d]+(?:'\p{L}+)*/gu)].map((match) => ({
    word: masked(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const words = places.map(({ word }, i) => (word === 'her' && !AFTER_OBJECT.has(places[i + 1]?.word ?? 'and') ? HER_OWN : word));
  return framesIn(FRAME_LIST, IDEAS, words).map(({ frame, from: first, to, parts }) => ({
    start: from + places[first]!.start,
    end: from + places[to - 1]!.end,
    category: frame.category,
    urgency: frame.urgency,
    negated: words.some(
      (word, i) =>
        i > first &&
        i < to &&
        NEGATES.test(word) &&
        !/^(?:more|longer|one|body|doubt|idea|end)$/.test(words[i + 1] ?? '') &&
        !parts.some((part) => part.from <= i && i < part.to),
    ),
    frame: frame.source,
  }));
}

const NEGATES =
  /^(?:no|not|nil|never|nowt|nothing|none|without|denie[sd]|denying|\p{L}+n't|(?:is|was|did|does|has|had|have|do|would|are|were)nt)$/u;

/** What may follow "her" when it is the person: otherwise it owns the noun that follows. */
const AFTER_OBJECT = new Set(
  `and n but or so then when while as because cos if that who which with in on at by for to from of over under into onto across through out off up down back away again hard twice once round around during
  after before about against he she they it i we is was has had said says today tonight yesterday last this because several very too really quite both all not no like without till until a the his her their my`.split(
    /\s+/,
  ),
);

/** Names are masked by letters of their own length; an idea knows them as one. */
const masked = (word: string) => (/^[\u00f8']+/u.test(word) ? SOMEBODY : word.startsWith(KIN) ? KIN : word);
