import type { RiskCategory, Urgency } from '../model.js';
import { commanded } from './commanded.js';
import { idiomsIn } from './idioms.js';
import { frameMentions } from './ideas/read.js';
import { CATEGORIES, saidOutright } from './lexicon.js';
import { findPairs } from './lexicon-pairs.js';
import { toldSideways } from './lexicon-sideways.js';
import { reunions } from './reunion.js';
import { timeWithoutIntake } from './without-intake.js';

/** Version of the lexicon, kept with every flag that it raises. */
export const RISK_LEXICON_VERSION = '2026.11.6';

export interface RiskWords {
  readonly start: number;
  readonly end: number;
  readonly category: RiskCategory;
  /** Set where the ideas that were heard say how soon; otherwise the policy of the category decides. */
  readonly urgency?: Urgency | undefined;
  /** The words themselves deny it. */
  readonly negated?: boolean;
  /** Heard in ideas that stand together, or in a phrase of doubtful worth: the learnt weights may let it wait. */
  readonly loose?: boolean;
}

/**
 * Words of risk in the cleaned text, by category, longest first where lines of one category overlap.
 * Says nothing yet of whether they are affirmed. Idioms ("dying for a brew") are not mentions.
 */
export function findRiskWords(
  plain: string,
  isBreak: (at: number) => boolean,
  stretches: readonly { readonly start: number; readonly end: number }[] = [{ start: 0, end: plain.length }],
): RiskWords[] {
  const idioms = idiomsIn(plain);
  const found: RiskWords[] = [];
  for (const [category, lines] of saidOutright(plain)) {
    const own: RiskWords[] = [];
    for (const { words, isLoose } of lines) {
      for (const { start, end } of words) {
        if (
          idioms.some(
            (idiom) =>
              idiom.start < end &&
              start < idiom.end &&
              idiom.end - idiom.start >= Math.min(end - start, 4) &&
              !(start < idiom.start && end > idiom.end + 12),
          )
        )
          continue;
        const mention = { start, end: withoutTail(plain, start, clippedAtBreak(start, end, isBreak)), category };
        own.push(isLoose ? { ...mention, loose: true } : mention);
      }
    }
    found.push(...merged(own));
  }
  // A pair speaks only where no phrase of any category has spoken.
  for (const mention of findPairs(plain)) {
    const clash = found.some(
      (other) =>
        (other.start < mention.end && mention.start < other.end) ||
        (other.category === mention.category && Math.max(other.start, mention.start) - Math.min(other.end, mention.end) < NEAR),
    );
    const idle = idioms.some((idiom) => idiom.start < mention.end && mention.start < idiom.end);
    if (!clash && !idle) found.push({ ...mention, end: clippedAtBreak(mention.start, mention.end, isBreak), loose: true });
  }
  addFrames(found, plain, stretches, idioms, isBreak);
  addWhereSilent(found, sideways(plain), idioms, isBreak);
  return found
    .filter((mention, i) => !found.some((other, j) => other !== mention && claims(other, mention, j < i)))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Ideas this near to a mention of their category are the same mention. Characters. */
const BESIDE = 6;

/** Categories whose note may wait; what else is heard in the same words and may not wait takes their place. */
const MAY_WAIT: ReadonlySet<RiskCategory> = new Set([
  'aggression',
  'financial_abuse',
  'substance_use',
  'neglect',
  'medication_error',
  'restraint_used',
]);

/** Ideas that stand together speak where no phrase of any category has; where one has, they may say that it cannot wait. */
function addFrames(
  found: RiskWords[],
  plain: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
  idioms: readonly { readonly start: number; readonly end: number }[],
  isBreak: (at: number) => boolean,
): void {
  for (const { start, end, category, urgency, negated } of stretches.flatMap((one) =>
    frameMentions(plain.slice(one.start, one.end), one.start),
  )) {
    if (idioms.some((idiom) => Math.min(idiom.end, end) - Math.max(idiom.start, start) > (end - start) / 2)) continue;
    const same = found.findIndex(
      (other) => other.category === category && Math.max(other.start, start) - Math.min(other.end, end) < BESIDE,
    );
    if (same >= 0) {
      if (urgency === 'act_now' && !negated) found[same] = { ...found[same]!, urgency };
      continue;
    }
    const clash = found.findIndex((other) => other.start < end && start < other.end);
    const mention = { start, end: clippedAtBreak(start, end, isBreak), category, urgency, negated, loose: true };
    if (clash < 0) found.push(mention);
    else if (MAY_WAIT.has(found[clash]!.category) && !MAY_WAIT.has(category) && found[clash]!.urgency !== 'act_now') found[clash] = mention;
  }
}

/** What is told sideways, orders by voices, and time without intake, with the urgency that goes with it. */
function sideways(plain: string): RiskWords[] {
  return [
    ...toldSideways(plain).map((words) => ({ ...words, urgency: 'act_now' as const, loose: true })),
    ...reunions(plain).map((going) => ({ ...going, category: 'suicidal_ideation' as const, urgency: 'act_now' as const })),
    ...commanded(plain).map((order) => ({ ...order, urgency: 'act_now' as const })),
    ...timeWithoutIntake(plain).map((lack) => ({ ...lack, category: 'physical_deterioration' as const, urgency: 'act_now' as const })),
  ];
}

/** Adds what nothing else has quoted, or has quoted only as something that may wait. */
function addWhereSilent(
  found: RiskWords[],
  more: readonly RiskWords[],
  idioms: readonly { readonly start: number; readonly end: number }[],
  isBreak: (at: number) => boolean,
): void {
  for (const words of more) {
    if (idioms.some((idiom) => Math.min(idiom.end, words.end) - Math.max(idiom.start, words.start) > (words.end - words.start) / 2))
      continue;
    const mention = { ...words, end: clippedAtBreak(words.start, words.end, isBreak) };
    const clash = found.findIndex((other) => other.start < mention.end && mention.start < other.end);
    if (clash < 0) found.push(mention);
    // What its structure tells is firm, whatever else heard it loosely.
    else if (found[clash]!.category === mention.category && !mention.loose)
      found[clash] = { ...found[clash]!, urgency: 'act_now', loose: false };
    else if (!mention.loose && found[clash]!.loose) found[clash] = mention;
    else if (MAY_WAIT.has(found[clash]!.category) && found[clash]!.urgency !== 'act_now')
      found[clash] = found[clash]!.category === mention.category ? { ...found[clash]!, urgency: 'act_now' } : mention;
  }
}

/** A gap of the lexicon may have swallowed the first words of what comes next: "trying to get out | no". */
function withoutTail(plain: string, start: number, end: number): number {
  const tail =
    /(?:[\s-]+(?:no|nil|not|and|but|n|then|he|she|they|i|we|the|a|an|to|of|is|was|so|when|while|because|cos|with|at|on|in|for))+\s*$/.exec(
      plain.slice(start, end),
    );
  return tail && tail.index > 0 && !/^(?:in|on|at|up|it all in)$/.test(plain.slice(start + tail.index, end).trim())
    ? start + tail.index
    : end;
}

/** A pair this near to a phrase of its category tells of the same event. Characters. */
const NEAR = 60;

function clippedAtBreak(start: number, end: number, isBreak: (at: number) => boolean): number {
  for (let at = start + 1; at < end; at++) if (isBreak(at)) return at;
  return end;
}

function merged(own: readonly RiskWords[]): RiskWords[] {
  const out: RiskWords[] = [];
  for (const mention of own.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && mention.start < last.end)
      out[out.length - 1] = { ...(mention.loose ? last : mention), start: last.start, end: Math.max(last.end, mention.end) };
    else out.push(mention);
  }
  return out;
}

/** Two categories may share words, but one event is one mention: the wider, or else the earlier category, keeps it. */
function claims(other: RiskWords, mention: RiskWords, earlier: boolean): boolean {
  const shared = Math.min(other.end, mention.end) - Math.max(other.start, mention.start);
  if (shared <= 0) return false;
  const mine = mention.end - mention.start;
  const theirs = other.end - other.start;
  return (
    shared >= mine * 0.5 &&
    (theirs > mine * 1.6 ? rank(other.category) <= rank(mention.category) + 3 || shared === mine : shared >= theirs * 0.5 && earlier)
  );
}
const rank = (category: RiskCategory) => CATEGORIES.indexOf(category);
