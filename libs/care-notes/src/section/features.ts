import type { RiskCategory, Section } from '../model.js';
import { ideasHeard } from '../risk/ideas/read.js';
import { clauseWords, featuresByWord } from '../weigh/words.js';
import { BODY_CARE, CUES, PLAN_DONE, REPORTED_UP, STAFF_ACTS } from './cues.js';

/** What is known of a clause when its heading is chosen. */
export interface SectionFacts {
  /** The clause as it is read: lower case, cleaned, names masked. */
  readonly masked: string;
  /** The clauses beside it in the same form; empty at either end. */
  readonly last: string;
  readonly next: string;
  readonly risks: readonly { readonly category: RiskCategory; readonly live: boolean }[];
  readonly hasMedicine: boolean;
  readonly hasStep: boolean;
  readonly before: { readonly section: Section; readonly sameSubject: boolean } | undefined;
  /** The clause's number, from 0, and how many the dictation has; undefined for a sentence that stands for itself. */
  readonly place: { readonly at: number; readonly of: number } | undefined;
}

/** A dictation of up to so many clauses tells of one event, and what is beside the event belongs to it. */
const FEW = 4;

const SPEAKS =
  /^(?:and |but |then )?(?:(?:he|she|they|[\p{L}-]+(?: ?\d+)?) )?(?:also |then )?(?:said|says|told (?:me|us|staff)|asked|asks|wants|wanted|would like|feels|thinks|stated|reckons|complained|mentioned|hopes)\b/u;
const LOOKED_AFTER =
  /\b(?:told|handed|taken off|took (?:it|them)|searched|locked|kept|stayed|called|rung|rang|informed|aware|dressed it|cleaned)\b/;

/**
 * The names of what holds of a clause, each once, in no order that matters: its words, their kinds and letters, the cues of each heading, what
 * rules heard, the words of the clauses beside it, and the heading before. Pure; linear in the letters.
 */
export function sectionFeatures(facts: SectionFacts): string[] {
  const { masked, before } = facts;
  const words = clauseWords(masked);
  const names = new Set(featuresByWord(words).flat());
  for (const { stem } of clauseWords(facts.last)) names.add(`last:${stem}`);
  for (const { stem } of clauseWords(facts.next)) names.add(`next:${stem}`);
  for (const idea of ideasHeard(masked)) names.add(`i:${idea}`);
  for (const [section, regex] of CUES) {
    const hits = [...masked.matchAll(regex)].length;
    if (hits > 0) names.add(`cue:${section}`);
    if (hits > 1) names.add(`cue twice:${section}`);
  }
  for (const { category, live } of facts.risks) {
    names.add(live ? 'r:live' : 'r:other');
    names.add(`r:${category}:${live ? 'live' : 'other'}`);
  }
  if (facts.risks.length === 0) names.add('r:none');
  if (facts.hasMedicine) names.add('medicine');
  if (facts.hasStep) names.add('step');
  if (before === undefined) names.add('first');
  else names.add(`before:${before.section}${before.sameSubject ? '' : ':another'}`);
  if (PLAN_DONE.test(masked)) names.add('plan done');
  if (REPORTED_UP.test(masked)) names.add('reported up');
  if (LOOKED_AFTER.test(masked)) names.add('looked after');
  if (STAFF_ACTS.test(masked)) names.add(BODY_CARE.test(masked) ? 'staff care' : 'staff acts');
  if (SPEAKS.test(masked)) names.add('speaks');
  if (facts.place) for (const name of placeNames(facts.place, facts.risks)) names.add(name);
  names.add(words.length <= 3 ? 'short' : words.length <= 7 ? 'middling' : 'long');
  return [...names];
}

function placeNames({ at, of }: NonNullable<SectionFacts['place']>, risks: SectionFacts['risks']): string[] {
  const where = at === 0 ? 'first' : at === of - 1 ? 'last' : `third ${Math.floor((3 * at) / of)}`;
  if (of > FEW) return [`at:${where}`];
  const heard = risks.length === 0 ? 'none' : risks.some(({ live }) => live) ? 'live' : 'other';
  return [`at:${where}`, 'few', `few:${heard}`];
}
