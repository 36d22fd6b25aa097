import { conceptsIn } from '../thesaurus/concept.js';
import { CARE_THESAURUS } from '../thesaurus/thesaurus.js';
import { stemOf } from '../ranking/words.js';
import { MEDICINE, NAMED } from './medicine-names.js';

/** Kinds of words that decisions on medicine are put in; a word of no kind stands for itself. */
const KINDS: Readonly<Record<string, string>> = {
  whom: 'he she they him her them his hers their theirs it _',
  give: 'give given giving gie gave have has having had take taking takes took taken get getting got offer use using swallow inject pop slip stick put hand let try do does',
  change:
    'skip miss misses missed hold withhold drop stop stopping start restart pause swap switch change changed move bring cut halve double up down reduce increase raise lower top leave wait delay postpone bin chuck crush mash hide mix snap split melt dissolve open chew suck repeat redo replace keep',
  amount:
    "one ones two three four half quarter another more extra second third both all lot couple some any less bit another's single few spare next last",
  leave:
    'can could should shall may might would ok okay alright allowed fine safe am is are ought right worth due time need needs want wants wanted asking after begging',
  when: 'now early earlier late later again yet already tonight today tomorrow morning night evening lunch teatime bedtime before till until sooner soon hour hours pm monday friday sunday week day once twice instead together',
  howMuch: 'much many often long strong strength max maximum limit dose mg ml mls mcg units unit',
  asking: 'what who where which why how whats whos wheres whens',
  us: 'i we me us you',
};
const KIND_OF = new Map(Object.entries(KINDS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)));

const LONGEST = 12;

/**
 * What a question holds that tells whether it asks for a decision on medicine: its words, alone and with the next, kinds of words in runs of two and three, which
 * kinds stand together, ideas of the thesaurus, how it begins and how long it is. Two blanks and more are a name that was taken out. Pure; never throws.
 */
export function medicineFeatures(question: string): string[] {
  const told = [
    ...question
      .replace(/\s{2,}|^\s+/g, ' _ ')
      .replaceAll('’', "'")
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+(?:['-]\p{L}+)*|_/gu),
  ].map(([word]) => word);
  const words = told.map((word) => (/^\d/.test(word) ? '#' : stemOf(word)));
  const kinds = told.map(kindOf);
  const either = kinds.map((kind, at) => kind ?? words[at]!);
  const features = new Set<string>();
  const of = (list: readonly (string | null)[], at: number) => list[at] ?? (at < 0 ? '^' : at >= told.length ? '$' : '-');
  words.forEach((word) => features.add(`word ${word}`));
  for (let at = -1; at < told.length; at++) {
    features.add(`words ${of(words, at)} ${of(words, at + 1)}`);
    features.add(`next ${of(either, at)} ${of(either, at + 1)}`);
    features.add(`near ${of(either, at)} ${of(either, at + 2)}`);
    features.add(`run ${of(kinds, at)} ${of(kinds, at + 1)} ${of(kinds, at + 2)}`);
    features.add(`mixed ${of(either, at)} ${of(either, at + 1)} ${of(either, at + 2)}`);
  }
  for (const { concept } of conceptsIn(CARE_THESAURUS, words)) features.add(`idea ${concept}`);
  const medicine = kinds.includes('named') ? 'named' : kinds.includes('generic') ? 'generic' : 'unsaid';
  const met = [...new Set(kinds.map((kind) => kind ?? '-'))].toSorted();
  for (const [at, kind] of met.entries()) {
    features.add(`${medicine} with ${kind}`);
    for (const other of met.slice(at + 1)) features.add(`${medicine} with ${kind} and ${other}`);
  }
  features.add(`begins ${of(kinds, 0)} ${of(kinds, 1)}`);
  features.add(`long ${Math.min(LONGEST, Math.floor(told.length / 2))}`);
  if (/\?\W*$/.test(question)) features.add('asked');
  return [...features];
}

function kindOf(word: string): string | null {
  if (/^\d/.test(word)) return 'number';
  const kind = KIND_OF.get(word);
  if (kind) return kind;
  if (NAMED.test(word)) return 'named';
  return MEDICINE.test(word) ? 'generic' : null;
}
