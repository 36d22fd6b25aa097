import type { RiskCategory, Section } from '../model.js';
import { ideasHeard } from '../risk/ideas/read.js';
import { contentStems } from '../text/stem.js';
import { BODY_CARE, CUES, PLAN_DONE, REPORTED_UP, STAFF_ACTS } from './cues.js';

/** What is known of a clause when its heading is chosen. */
export interface SectionFacts {
  /** The clause as it is read: lower case, cleaned. */
  readonly text: string;
  readonly risks: readonly { readonly category: RiskCategory; readonly live: boolean }[];
  readonly hasMedicine: boolean;
  readonly hasStep: boolean;
  readonly before: { readonly section: Section; readonly sameSubject: boolean } | undefined;
}

const SPEAKS =
  /^(?:and |but |then )?(?:(?:he|she|they|[\p{L}-]+(?: ?\d+)?) )?(?:also |then )?(?:said|says|told (?:me|us|staff)|asked|asks|wants|wanted|would like|feels|thinks|stated|reckons|complained|mentioned|hopes)\b/u;
const LOOKED_AFTER =
  /\b(?:told|handed|taken off|took (?:it|them)|searched|locked|kept|stayed|called|rung|rang|informed|aware|dressed it|cleaned)\b/;

/** The names of what holds of a clause, each once, in no order that matters. Pure; linear in the words. */
export function sectionFeatures(facts: SectionFacts): string[] {
  const { text, before } = facts;
  const names = new Set<string>(['always']);
  for (const stem of contentStems(text)) names.add(`w:${stem}`);
  for (const idea of ideasHeard(text)) names.add(`i:${idea}`);
  for (const [section, regex] of CUES) {
    const hits = [...text.matchAll(regex)].length;
    if (hits > 0) names.add(`c:${section}`);
    if (hits > 1) names.add(`c2:${section}`);
  }
  for (const { category, live } of facts.risks) {
    names.add(live ? 'r:live' : 'r:other');
    names.add(`r:${category}:${live ? 'live' : 'other'}`);
  }
  if (facts.risks.length === 0) names.add('r:none');
  if (facts.hasMedicine) names.add('medicine');
  if (facts.hasStep) names.add('step');
  if (before === undefined) names.add('first');
  else names.add(`b:${before.section}${before.sameSubject ? '' : ':another'}`);
  if (PLAN_DONE.test(text)) names.add('plan done');
  if (REPORTED_UP.test(text)) names.add('reported up');
  if (LOOKED_AFTER.test(text)) names.add('looked after');
  if (STAFF_ACTS.test(text)) names.add(BODY_CARE.test(text) ? 'staff care' : 'staff acts');
  if (SPEAKS.test(text)) names.add('speaks');
  const words = text.split(/\s+/).length;
  names.add(words <= 3 ? 'short' : words <= 7 ? 'middling' : 'long');
  return [...names];
}

/** Hundredths for each of `SECTIONS` in order, by feature. */
export type SectionWeights = Readonly<Record<string, readonly number[]>>;
