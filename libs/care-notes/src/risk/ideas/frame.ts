import type { RiskCategory, Urgency } from '../../model.js';
import { type IdeaHit, type Ideas, ideasIn } from './idea.js';

/**
 * Ideas that tell of a risk when they stand together, whatever the words: `ligature!: cord + neck ~8 / warm` reads
 * "a cord and a neck within eight words, unless something warm is near". `!` makes the note act-now whatever its category's usual urgency,
 * `a | b` is either, `+` is any order, `>` is this order, `~8` the words from first to last.
 */
export interface Frame {
  readonly category: RiskCategory;
  readonly urgency: Urgency | undefined;
  readonly parts: readonly (readonly string[])[];
  readonly ordered: boolean;
  readonly reach: number;
  readonly unless: readonly string[];
  readonly source: string;
}
export interface FrameHit {
  readonly frame: Frame;
  /** Words `[from, to)` from the first idea to the last. */
  readonly from: number;
  readonly to: number;
  /** The words that carry the ideas themselves. */
  readonly parts: readonly IdeaHit[];
}

const REACH = 9;
/** A calm idea this many words before or after speaks for the whole frame. */
const NEAR = 6;
const LINE = /^([a-z_]+)([!.]?):\s*([a-z_ |+>]+?)\s*(?:~(\d+))?\s*(?:\/\s*([a-z_ |]+))?$/;

/** @throws Error for a line that does not read as a frame, or names an idea that is not there */
export function readFrames(source: string, known: ReadonlySet<string>): Frame[] {
  return source
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter(Boolean)
    .map((line) => {
      const [, category, mark, body, reach, unless] = LINE.exec(line) ?? [];
      if (!category || !body) throw new Error(`"${line}" is not a frame.`);
      const alternatives = (text: string) =>
        text
          .split('|')
          .map((name) => name.trim())
          .filter(Boolean);
      const parts = body.split(/[+>]/).map(alternatives);
      const vetoes = alternatives(unless ?? '');
      for (const name of [...parts.flat(), ...vetoes]) if (!known.has(name)) throw new Error(`"${line}" names the unknown idea ${name}.`);
      return {
        category: category as RiskCategory,
        urgency: mark === '!' ? 'act_now' : mark === '.' ? 'this_shift' : undefined,
        parts,
        ordered: body.includes('>'),
        reach: reach ? Number(reach) : REACH,
        unless: vetoes,
        source: line,
      };
    });
}

/** All frames that hold somewhere in one stretch of words. Cost: frames times the hits of their rarest idea. */
export function framesIn(frames: readonly Frame[], ideas: Ideas, words: readonly string[]): FrameHit[] {
  const hits = ideasIn(ideas, words);
  if (hits.size === 0) return [];
  const found: FrameHit[] = [];
  for (const frame of frames) {
    if (!frame.parts.every((names) => names.some((name) => hits.has(name)))) continue;
    const places = frame.parts.map((names) => names.flatMap((name) => hits.get(name) ?? []));
    const calm = frame.unless.flatMap((name) => hits.get(name) ?? []);
    for (const first of places[0]!) {
      const parts = [first];
      for (const list of places.slice(1)) {
        const next = nearest(list, parts, frame.ordered);
        if (next) parts.push(next);
      }
      if (parts.length < places.length) continue;
      const from = Math.min(...parts.map((part) => part.from));
      const to = Math.max(...parts.map((part) => part.to));
      if (to - from > Math.max(frame.reach, ...parts.map((part) => part.to - part.from))) continue;
      if (calm.some((part) => part.from < to + NEAR && part.to > from - NEAR)) continue;
      found.push({ frame, from, to, parts });
    }
  }
  return found;
}

function nearest(list: readonly IdeaHit[], taken: readonly IdeaHit[], ordered: boolean): IdeaHit | undefined {
  const last = taken.at(-1)!;
  let best: IdeaHit | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const hit of list) {
    if (taken.some((other) => hit.from < other.to && other.from < hit.to)) continue;
    if (ordered && hit.from < last.to) continue;
    const gap = hit.from >= last.to ? hit.from - last.to : last.from - hit.to;
    if (gap < least) {
      least = gap;
      best = hit;
    }
  }
  return best;
}
