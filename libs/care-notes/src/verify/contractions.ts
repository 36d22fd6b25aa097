/** Forms without their apostrophe that are no words of their own; "were", "well", "ill" and "id" stay what they are. */
const UNMARKED: Readonly<Record<string, string>> = {
  ...pairs(
    "i'm im|i've ive|he's hes|she's shes|they're theyre|they've theyve|you're youre|you've youve|we've weve|that's thats|there's theres",
  ),
  ...pairs(
    "what's whats|who's whos|can't cant|won't wont|don't dont|didn't didnt|doesn't doesnt|isn't isnt|wasn't wasnt|aren't arent|weren't werent",
  ),
  ...pairs(
    "hasn't hasnt|haven't havent|hadn't hadnt|wouldn't wouldnt|couldn't couldnt|shouldn't shouldnt|mustn't mustnt|needn't neednt|mightn't mightnt",
  ),
};

/** Words written in more than one way that have one reading in a shift note: said short, spelt wrongly, or in two spellings. */
const ONE_WAY: Readonly<Record<string, string>> = {
  ...pairs(
    'medication meds|observations obs|appointment appt|minutes mins|minute min|hours hrs|hour hr|approximately approx|because cos coz',
  ),
  ...pairs('until till til untill|no nil|okay ok|himself hisself|themselves theirselves|and n|television telly tv|physiotherapist physio'),
  ...pairs(
    'tomorrow tommorow tomorow tommorrow|received recieved|definitely definately|separate seperate|aggressive agressive|appeared apeared',
  ),
  ...pairs(
    'their thier|the teh|because becuase becasue|friend freind|believe beleive|believed beleived|breakfast brekfast breakfeast|which wich',
  ),
  ...pairs(
    'bathroom bathrom|appointment apointment appointement|distressed distresed|agitated agitatd|settled setled|unsettled unsetled|asleep aslepp',
  ),
  ...pairs(
    'occurred occured|medication medicaton medicatoin|wandering wanderring|paranoid paranoied|anxious anxios|aggression agression|really realy',
  ),
};

/** "right wrong1 wrong2|…" as wrong to right. */
function pairs(lines: string): Record<string, string> {
  return Object.fromEntries(
    lines.split('|').flatMap((line) => {
      const [right = '', ...others] = line.split(' ');
      return others.map((other) => [other, right]);
    }),
  );
}

const SHORT_NOT: Readonly<Record<string, string>> = { "can't": 'can', "won't": 'will', "shan't": 'shall', "ain't": 'be', cannot: 'can' };
const ENDING: Readonly<Record<string, string>> = { "'m": 'am', "'re": 'are', "'ve": 'have', "'ll": 'will' };
/** After these "'s" is never a possession. */
const BEFORE_VERB = /^(?:he|she|it|that|there|here|what|who|where|how|everything|everyone|everybody|nothing|something)$/;
const JOINED: Readonly<Record<string, readonly string[]>> = {
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  dunno: ['do', 'not', 'know'],
  alot: ['a', 'lot'],
};

/**
 * A word as the words that it stands for: "didn't" is did and not, "he's" is he and 's (is or has, left open), "till" is until.
 * @param actsNext what follows is what somebody does or is, so that "mum's" before it is no possession
 */
export function opened(word: string, actsNext: boolean): readonly string[] {
  const marked = Object.hasOwn(UNMARKED, word) ? UNMARKED[word]! : word;
  const joined = Object.hasOwn(JOINED, marked) ? JOINED[marked] : undefined;
  if (joined) return joined;
  const short = Object.hasOwn(SHORT_NOT, marked) ? SHORT_NOT[marked] : undefined;
  if (short !== undefined) return [short, 'not'];
  if (marked.endsWith("n't")) return [marked.slice(0, -3), 'not'];
  const [, stem = marked, ending = ''] = /^(.+?)('(?:m|re|ve|ll|s|d))?$/.exec(marked) ?? [];
  if (ending === '') return [oneWay(marked.replace(/'$/, ''))];
  if (ending === "'s") return BEFORE_VERB.test(stem) || actsNext ? [oneWay(stem), "'s"] : [stem];
  return [oneWay(stem), ENDING[ending] ?? ending];
}

const oneWay = (word: string): string => (Object.hasOwn(ONE_WAY, word) ? ONE_WAY[word]! : word);
