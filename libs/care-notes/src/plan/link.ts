import type { PersonFacts, PlanFacts, PlanStepFacts } from '../model.js';
import { contentStems } from '../text/stem.js';

/** Words of support work that mean the same step: the first of each line stands for all. Stems are made when loaded. */
const SAME: readonly string[] = [
  'drink tea cuppa brew coffee cocoa milk squash horlicks beverage juice fluids water chocolate',
  'walk stroll walking lap fresh air',
  'talk chat conversation speak listen discuss one-to-one',
  'night overnight bedtime midnight nights',
  'awake wake woke up wandering wander restless',
  'music song songs playlist radio headphones singing',
  'lounge dayroom sitting quiet sensory snug',
  'breathing breathe breath grounding calming mindfulness relaxation',
  'phone ring call rang facetime video telephone',
  'shower wash bath bathing bathed hygiene',
  'eat meal food lunch dinner breakfast tea supper snack',
  'mum mother mam',
  'dad father',
  'shop shops shopping store supermarket',
  'alone unescorted solo independently himself herself',
  'escort escorted accompany accompanied staff-with',
  'pace pacing agitated agitation wound unsettled',
  'sleep asleep slept settle',
  'garden outside courtyard yard gardening allotment',
  'art drawing paint colouring craft knitting crochet',
  'medication meds tablet medicine prn dose',
  'kitchen cooking cook bake baking',
  'tv telly television film',
  'money cash purse wallet budget',
  'clean tidy hoover laundry washing room-tidy',
  'group session meeting class',
  'exercise gym football swim swimming bike',
  'visit visitor visiting',
  'prompt remind encourage reminder encouraged',
  'weigh weight weighed',
  'pray prayer church mosque faith',
  'voices voice hearing hallucination',
  'cat dog pet animal',
  'bus transport travel train taxi',
  'crowd busy noise noisy loud noises',
  'text message',
];
const CANON = new Map(
  SAME.flatMap((line) => {
    const [head, ...others] = line.split(' ').map((word) => contentStems(word)[0] ?? word);
    return [head!, ...others].map((word) => [word, head!] as const);
  }),
);
const meaning = (text: string) => [...new Set(contentStems(text).map((stem) => CANON.get(stem) ?? stem))];

/** Least share of the weight of a step's words that a sentence must carry to be linked. */
const LINK_FLOOR = 0.34;

export interface StepLinker {
  /** Ids of steps that the words touch, best first; empty when nothing comes near. */
  readonly stepsFor: (ref: string, words: string) => readonly string[];
}

/** Weighs words by how rare they are within one person's plan, so that names and "offer" do not link everything. Build once per context. */
export function stepLinker(plans: readonly PlanFacts[], people: readonly PersonFacts[]): StepLinker {
  const names = new Set(
    people
      .flatMap(({ preferredName, fullName, alsoCalled, relatives }) => [
        preferredName,
        fullName,
        ...alsoCalled,
        ...relatives.map(({ name }) => name),
      ])
      .flatMap(contentStems),
  );
  const byPerson = new Map(plans.map((plan) => [plan.subject, weighed([...plan.steps, ...plan.crisis], names)] as const));
  return {
    stepsFor: (ref, words) => {
      const plan = byPerson.get(ref);
      if (!plan) return [];
      if (TO_COME.test(words)) return [];
      const said = new Set(meaning(words));
      const pairs = pairsOf(words, names);
      return plan.steps
        .map(({ id, stems, ownPairs }) => {
          const shares = ownPairs.some((pair) => pairs.has(pair));
          return {
            id,
            shares,
            score: likeness(stems, said, plan.rarity) + (shares ? PAIR_BONUS : 0),
            hits: stems.filter((stem) => said.has(stem)).length,
          };
        })
        .filter(({ score, hits, shares }) => shares || (score >= LINK_FLOOR && hits >= 2))
        .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, 2)
        .filter(({ score }, i, all) => i === 0 || score >= all[0]!.score * 0.85)
        .map(({ id }) => id);
    },
  };
}

const COMMON = new Set(
  contentStems(
    'staff support worker offer help ask person time minute ten fifteen twenty thirty hour each day please make sure use give want need let calm quietly together stay away back come say tell before after keep know take',
  ),
);

/** What is to be done was not done yet. */
const TO_COME =
  /\b(?:(?:is|are|was|were) to (?!bed)|plan is|plan to|going to|needs? to|should|would|if|tomorrow|next (?:week|visit|shift))\b/i;

/** A pair of neighbouring words that one step of the plan has and no other ("ten minutes", "post office") is worth about half a link. */
const PAIR_BONUS = 0.3;
const JOINING = new Set(
  'the to of and in on at is was were he she they it him her them his their i we us with for from that this as by but so then not no be had has have up out off all will says said'.split(
    ' ',
  ),
);

function pairsOf(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const words = (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/\p{L}+(?:'\p{L}+)?|\d+/gu) ?? []
  ).filter((word) => word !== 'a' && word !== 'an');
  const plain = (word: string) => contentStems(word)[0] ?? word;
  const tells = (word: string | undefined): word is string => word !== undefined && !JOINING.has(word) && !names.has(plain(word));
  return new Set(words.flatMap((word, at) => (tells(word) && tells(words[at + 1]) ? [`${plain(word)} ${plain(words[at + 1]!)}`] : [])));
}

function weighed(steps: readonly PlanStepFacts[], names: ReadonlySet<string>) {
  const withStems = steps.map((step) => ({ id: step.id, stems: meaning(step.text).filter((stem) => !names.has(stem)) }));
  const pairs = steps.map((step) => pairsOf(`${step.text} . ${step.condition}`, names));
  const held = new Map<string, number>();
  for (const pair of pairs.flatMap((own) => [...own])) held.set(pair, (held.get(pair) ?? 0) + 1);
  const count = new Map<string, number>();
  for (const { stems } of withStems) for (const stem of stems) count.set(stem, (count.get(stem) ?? 0) + 1);
  const rarity = (stem: string) =>
    (COMMON.has(stem) || /^\d+$/.test(stem) ? 0.25 : 1) * Math.log(1 + (steps.length + 1) / (count.get(stem) ?? 1));
  return {
    steps: withStems.map((step, at) => ({ ...step, ownPairs: [...(pairs[at] ?? [])].filter((pair) => held.get(pair) === 1) })),
    rarity,
  };
}

function likeness(stems: readonly string[], said: ReadonlySet<string>, rarity: (stem: string) => number): number {
  let hit = 0;
  let all = 0;
  for (const stem of stems) {
    const weight = rarity(stem);
    all += weight;
    if (said.has(stem)) hit += weight;
  }
  // A long step is touched by one of its parts: its length counts only in part.
  return all === 0 ? 0 : hit / Math.min(all, 6 + all * 0.25);
}
