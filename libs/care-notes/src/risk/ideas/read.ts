import type { RiskCategory, Urgency } from '../../model.js';
import { buildIdeas, ideaLines } from './idea.js';
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

export interface FrameMention {
  readonly start: number;
  readonly end: number;
  readonly category: RiskCategory;
  readonly urgency: Urgency | undefined;
  /** The line of the frame list, for reading errors. */
  readonly frame: string;
}

/** Where a stretch of masked text tells of a risk by ideas that stand together. `from` is the place of `text` in the whole. */
export function frameMentions(text: string, from: number): FrameMention[] {
  const words = [...text.matchAll(/[\p{L}\d]+(?:'\p{L}+)*/gu)].map((match) => ({
    word: masked(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  return framesIn(
    FRAME_LIST,
    IDEAS,
    words.map(({ word }) => word),
  ).map(({ frame, from: first, to }) => ({
    start: from + words[first]!.start,
    end: from + words[to - 1]!.end,
    category: frame.category,
    urgency: frame.urgency,
    frame: frame.source,
  }));
}

/** Names are masked by letters of their own length; an idea knows them as one. */
const masked = (word: string) => (/^[\u0298']+/u.test(word) ? '\u0298' : word.startsWith('\u01c2') ? '\u01c2' : word);
