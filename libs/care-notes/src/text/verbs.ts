/**
 * Verbs that support workers use in notes, so that a clause can be found without full stops.
 * Written for this purpose; regular forms are derived, irregular ones listed as "base past participle".
 */
const REGULAR = `accept access accuse ache act add admit agree allow apologise appear approach argue arrange arrive ask assault assist
attack attempt attend avoid bang barge bathe beg behave block boil bolt breathe brush call calm carry cause change chase chat check
claim clean clear climb close clutch collapse collect comb comment complain complete confirm confront cook cooperate cope cough cover cry
curse dance deny describe deteriorate disappear disclose discuss doze dress drop eat encourage end engage enjoy enter escalate escort
evidence explain express faint finish flush follow fold gesture glance grab greet grimace groom hallucinate hand happen hate help hoard hug
ignore improve increase inform insist interact isolate itch join jump kick kiss knock lash laugh lick lift limp listen live lock look love lunge
manage manipulate mention miss mix moan mobilise move mumble mutter nap need nod notice observe offer open ordered pace pack paint
pass pee phone pick place plan play please point pour praise pray prefer prepare present press present promise prompt protest prove pull punch
push queue raise rant reach react reassure receive recover redirect refuse rely remain remember remind remove repeat report
request resettle resist respond rest restrain retire return ring roll rub rush sat scratch scream search seem select self-harm self-isolate
separate settle shake share shout show shower sigh sign sip skip slam slap slash slip slump smash smear smell smile smoke smack snack snore sob
socialise sort spill spit splash stare start startle state stay stop storm stroll struggle stumble suffer suggest swallow swap swipe
talk target tear tempt thank threaten tidy tie touch transfer trash trip try tug turn twist upset urinate use utter visit vomit vocalise voice
wait wake walk wander want wash watch water wave wheeze whisper wish witness work worry yell observe present appear pace state voice
shove reckon chuck lob whack clout batter stamp hurl yank twirl giggle
toilet assist hoist reposition decline self-present demand disengage engage superficially ligature abscond headbang head-butt headbutt
swear-at retch vape drink-up overeat`
  .split(/\s+/)
  .filter((verb) => /^[a-z]+$/.test(verb));

const IRREGULAR =
  `be was been|be were been|become became become|begin began begun|bite bit bitten|bleed bled bled|break broke broken|bring brought brought|
buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|do did done|draw drew drawn|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feel felt felt|fight fought fought|find found found|forget forgot forgotten|get got got|give gave given|go went gone|
have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|
leave left left|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|put put put|read read read|ring rang rung|
run ran run|say said said|see saw seen|send sent sent|set set set|shake shook shaken|sing sang sung|sit sat sat|sleep slept slept|speak spoke spoken|
spend spent spent|spit spat spat|split split split|stand stood stood|steal stole stolen|stick stuck stuck|swear swore sworn|sweep swept swept|
swell swelled swollen|take took taken|tear tore torn|tell told told|think thought thought|throw threw thrown|understand understood understood|
wake woke woken|wear wore worn|weep wept wept|withdraw withdrew withdrawn|write wrote written|overhear overheard overheard|shut shut shut|
strike struck struck|swallow swallowed swallowed|seek sought sought|bind bound bound|drag dragged dragged|creep crept crept|cling clung clung|overdose overdosed overdosed|
ligature ligatured ligatured|od odd odd|grab grabbed grabbed|stab stabbed stabbed|strip stripped stripped|slip slipped slipped|vomit vomited vomited`
    .split('|')
    .map((forms) => forms.trim().split(/\s+/) as [string, string, string]);

const DOUBLED =
  /^(?:admit|beg|chat|clap|drop|grab|hug|jog|knit|mop|nap|nod|pat|permit|plan|refer|rip|rub|scrub|shop|sip|skip|slam|slap|slip|snap|sob|stir|stop|strip|swap|tap|trip|tug|unwrap|upset|vomit|wrap|zip)$/;

export const pastOf = (verb: string): string =>
  verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : DOUBLED.test(verb) && verb !== 'vomit'
        ? `${verb}${verb.at(-1)}ed`
        : `${verb}ed`;
const thirdOf = (verb: string): string =>
  /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
const ingOf = (verb: string): string =>
  verb.endsWith('ie')
    ? `${verb.slice(0, -2)}ying`
    : /[^e]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : DOUBLED.test(verb) && verb !== 'vomit'
        ? `${verb}${verb.at(-1)}ing`
        : `${verb}ing`;

const IRREGULAR_BASES = new Set(IRREGULAR.map(([base]) => base));
const PLAIN = REGULAR.filter((verb) => !IRREGULAR_BASES.has(verb));

/** Forms that can head a clause in a note: "slept", "was", "refuses". Not "sleep" (may be a noun) and not "-ing" forms. */
export const FINITE: ReadonlySet<string> = new Set([
  ...PLAIN.map(pastOf),
  ...PLAIN.map(thirdOf),
  ...IRREGULAR.map(([, past]) => past),
  ...IRREGULAR.filter(([base]) => base !== 'be').map(([base]) => thirdOf(base)),
  ...`is are am has does isn't wasn't aren't weren't hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't can't cannot can could
  would will should shouldn't might must may seems appears wants needs keeps says 's he's she's they's they're im i'm i've they've we've we're it's
  there's theres that's hes shes theyre didnt wasnt isnt wont cant couldnt wouldnt dont hasnt hadnt doesnt slep et brung come run kept`.split(
    /\s+/,
  ),
]);

export const PAST: ReadonlySet<string> = new Set([...PLAIN.map(pastOf), ...IRREGULAR.map(([, past]) => past)]);
export const ING: ReadonlySet<string> = new Set([...PLAIN, ...IRREGULAR_BASES].map(ingOf));

const BASE_OF = new Map<string, string>();
for (const verb of PLAIN) for (const form of [verb, pastOf(verb), thirdOf(verb), ingOf(verb)]) BASE_OF.set(form, verb);
for (const [base, past, participle] of IRREGULAR)
  for (const form of [base, past, participle, thirdOf(base), ingOf(base)]) if (!BASE_OF.has(form)) BASE_OF.set(form, base);
for (const [form, base] of [
  ['lying', 'lie'],
  ['running', 'run'],
  ['sitting', 'sit'],
  ['getting', 'get'],
  ['putting', 'put'],
  ['cutting', 'cut'],
  ['hitting', 'hit'],
  ['swimming', 'swim'],
  ['shutting', 'shut'],
  ['letting', 'let'],
  ['setting', 'set'],
  ['spitting', 'spit'],
  ['beginning', 'begin'],
  ['is', 'be'],
  ['are', 'be'],
  ['has', 'have'],
] as const)
  BASE_OF.set(form, base);

/** The dictionary form of a verb of the list, else undefined. */
export const baseOf = (word: string): string | undefined => BASE_OF.get(word);

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Which forms of its verb a word can be: "hit" is three of them, "hitting" one, "table" none. */
export function formsOf(word: string): ReadonlySet<VerbForm> {
  const base = baseOf(word);
  if (base === undefined) return new Set();
  const irregular = IRREGULAR.find(([first]) => first === base);
  const forms = new Set<VerbForm>();
  if (word === base) forms.add('base');
  if (word === thirdOf(base) || word === 'has') forms.add('s');
  if (word === (irregular ? irregular[1] : pastOf(base))) forms.add('past');
  if (word === (irregular ? irregular[2] : pastOf(base))) forms.add('participle');
  if (word.endsWith('ing') && word !== base) forms.add('ing');
  return forms;
}

/** Regular expression source that matches every form of the verbs given, for the risk lexicon. */
export function forms(...verbs: readonly string[]): string {
  const all = new Set<string>();
  for (const verb of verbs) {
    const irregular = IRREGULAR.filter(([base]) => base === verb);
    for (const form of [
      verb,
      thirdOf(verb),
      ingOf(verb),
      `${verb}${verb.at(-1)}ing`,
      ...(irregular.length > 0 ? irregular.flatMap(([, past, participle]) => [past, participle]) : [pastOf(verb)]),
    ])
      all.add(form);
  }
  return `(?:${[...all].toSorted((a, b) => b.length - a.length).join('|')})`;
}
