import { numberOf } from '../text/number-words.js';
import { type Heard, heardIn } from '@handrail/care-plan';
import { actsIn } from './acts.js';

/** What a sentence of a note or a line of a plan says, in the forms in which the two are compared. */
export interface Said {
  readonly text: string;
  readonly heard: Heard;
  /** Stems of its words, and of what relatives named in it are to the person. */
  readonly words: ReadonlySet<string>;
  readonly ideas: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** Neighbouring words of three letters or more. */
  readonly pairs: ReadonlySet<string>;
  /** Spans of time in minutes and sums of money, however worded: "half an hour" is `30 min`. */
  readonly measures: ReadonlySet<string>;
  /** Stems of the names of relatives that are said. */
  readonly relatives: ReadonlySet<string>;
}

export interface NamesOfPerson {
  readonly own: ReadonlySet<string>;
  /** By the stem of the name: what they are to the person, as stems. */
  readonly relatives: ReadonlyMap<string, readonly string[]>;
}

/** Reads a sentence or line; lower-case or not. The person's own name says nothing of which step it is. Pure; never throws. */
export function whatIsSaid(sentence: string, names: NamesOfPerson): Said {
  const text = SAYINGS.reduce((words, [saying, meant]) => words.replace(saying, meant), sentence.toLowerCase().replace(/[’‘]/g, "'"));
  const heard = heardIn(text);
  const stems = heard.words.map(({ stem }) => stem);
  const relatives = new Set(stems.filter((stem) => names.relatives.has(stem)));
  const kin = [...relatives].flatMap((name) => names.relatives.get(name) ?? []);
  const near = stems.filter((stem) => stem.length > 2);
  return {
    text,
    heard,
    words: new Set(
      [...stems, ...kin].filter((stem) => stem.length > 2 && !/^\d+$/.test(stem) && !names.own.has(stem) && !relatives.has(stem)),
    ),
    ideas: new Set([...heard.ideas, ...(kin.length > 0 ? heardIn(kin.join(' ')).ideas : [])].map(({ concept }) => concept)),
    acts: actsIn(text),
    pairs: new Set(near.slice(1).map((stem, at) => `${near[at]} ${stem}`)),
    measures: measuresIn(text),
    relatives,
  };
}

/** Turns of speech whose words are those of steps that have nothing to do with them. */
const SAYINGS: readonly (readonly [saying: RegExp, meant: string])[] = [
  [
    /\btouch(?:ed|ing|es)? (?=(?:(?:his|her|their|any|of|the|a|much|most) ){0,3}(?:food|dinner|tea|lunch|breakfast|supper|meal|plate|pudding|drinks?|sandwich(?:es)?|toast|water|it all)\b)/g,
    'eat ',
  ],
  [/\b(?:in touch|touch wood|a touch|touch and go)\b/g, 'contact'],
  [/\bturn(?:ed|s|ing)? (?:up|down|out|off|on|in|nasty|to me)\b|\b(?:took|taken) a turn\b|\b(?:funny|bad) turn\b/g, 'became'],
  [/\bfit (?:as|and well|for|in|to)\b/g, 'well'],
  [/\bplay(?:ed|ing|s|in)? (?:\w+ ){0,2}cards\b|\b(?:quiz|birthday|christmas|get well|playing) cards?\b/g, 'games'],
  [/\bleft alone\b(?= by)|\bleave it\b/g, 'left'],
];

const NUMBER = '\\d+|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|sixty';
const SPAN = new RegExp(`\\b(${NUMBER})[ -]?(?:(mins?|minutes?)|(?:hrs?|hours?|hourly))\\b`, 'g');
const MONEY = new RegExp(`(?:\\b(?:${NUMBER}) ?(?:pounds?|quid)\\b|£ ?\\d)`);

function measuresIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, number, minutes] of text.matchAll(SPAN)) {
    const count = numberOf(number!)!;
    found.add(`${minutes === undefined ? count * 60 : count} min`);
  }
  if (/\bhalf[ -](?:an? )?hour\b/.test(text)) found.add('30 min');
  if (MONEY.test(text)) found.add('money');
  return found;
}
