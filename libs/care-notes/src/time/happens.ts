import { PAST } from '../text/verbs.js';

/**
 * What a time is told of without "at": "asleep four", "snack three", "dentist half ten", "aripiprazole 15 mg eight".
 * Only words after which a bare number seldom counts things; "had", "took", "ate", "given" and "room" are missing on purpose.
 */
const DOING = `arr dep visited came comes coming back out up awake woke waken waking wakes asleep slept sleep sleeping snoring settled bed due booked opens open opening
  shuts shut closes closed closing turned turning turn turns checked checks rang rung ringing phoned phoning called calling ring arrived arriving arrives starts started
  starting finished finishes ends ended home here there down away returned returns hoisted seen met meeting collected dropped repositioned onwards`;
const OCCASIONS = `bath shower snack brew cuppa coffee fag smoke ciggy tea jab vaccine lunch dinner breakfast supper cocoa porridge wee toilet visit visits call appointment appointments appt dentist dentists
  physio doctor doctors optician opticians chiropodist podiatrist hairdresser barber barbers haircut class group clinic review meeting bloods
  interview tribunal debrief slot taxi surgery yoga psychology psychologist psychiatrist mosque church chapel spirometry ecg audiology dressing round rounds handover walk session mdt ot gp
  bus train ambulance crew paramedics solicitor pharmacist chemist pharmacy assessment scan x-ray xray library gym swimming bingo quiz chiropody podiatry therapist interpreter officer locksmith plumber electrician vicar priest imam chaplain shop shops garden chair check soup cake omelette`;
const PARTS_OF_DAY =
  'monday tuesday wednesday thursday friday saturday sunday mon tues weds wed thurs thur fri tomorrow today tonight yesterday';

const any = (words: string) => words.trim().split(/\s+/).join('|');
const event = `(?:${any(DOING)}|${any(OCCASIONS)})`;

/** Whom they went to, turned or must ring: a name or two may stand before the hour. */
const REACHED = '(?:ring|call|phone|text|see|saw|visit|visited|met|meet|collect|turned|checked|rang|phoned)';

/** The words before a number end with something that happens, or with the day on which it does. */
export const HAPPENS = new RegExp(
  String.raw`(?:(?<!\b(?:picked|made|ended|used|gave|signed|lined|cut|change|strip|man in|lady in|lad in|patient in|'ve|have|has|had|counted) )\b(?:${event}|${any(PARTS_OF_DAY)})(?: again| just| early| late)?|\d ?(?:mg|mls?|micrograms|mcg)(?: for (?:his|her|their) [a-z]+)?,?|\b(?:start|finish)(?:s|es|ed)? (?:work|school|college)|\b${REACHED}(?: (?:her|him|them)(?= $)| (?!(?:a|an|the|his|her|their|my|no|any|with|for|to|of|at|and)\b)[a-z']+){1,3})\s*$`,
);
/** The same for numbers written in figures, which count things and name rooms more often. */
export const HAPPENS_STRICTLY =
  /\b(?:awake|asleep|woke|up|turned|back|arr|dep|coming|due|knocked|opens|closes|shuts|snoring|settled|home)\s*$/;
/** Somewhere before a row of numbers: what is done on a round. */
export const ROUND_OF = new RegExp(
  String.raw`\b(?:at|${event}|obs|hourly|pads?|doors?|gates?|windows|walked|looked in|wet|bottle|hoist|every time|turns?|times?|sheet|again|twice)\b`,
);

/**
 * What follows a number that counts no thing: the end of a phrase, or a word that starts a new one.
 */
export const NO_THING =
  /^\s*(?:$|[.,;\n]|(?:and then|then|again|sharp(?! (?:knife|knives|object|edge|pain|scissors|thing|turn|words?))|prompt|bang on|dead on|spot on|on the dot|onwards|lovely|grand|champion|cracking|cheerful|today|tomorrow|tonight|yesterday|this (?:morning|afternoon|evening|am|a\.m)|last night|i|he|she|they|we|it|who|which|when|while|with|without|but|because|cos|as|if|for|in|on|off|at|by|from|so|till|until|after|before|to|right|please|just|still|her|his|my|their|a(?! (?:min|minute|day|week|night|time|go|month|pop)\b)|the|no|not|both|all|was|is|were|had|has|(?:could|did|was|would|had|were|has|is|do|does)n'?t|couldn't|slept|asleep|awake|settled|back(?: (?:in|to|from|at|on|asleep|here|with|by|up|down|half|quarter|twenty|ten|five|for)\b|\s*(?:$|[.,]))|turns? (?:done|was)|quarter past|half past|and (?:again|it|the|he|she|they|we|i|then|was|got|came|went|not|still|[a-z]+ing|[a-z]+ed))\b)/;
/** "Bloods due eight tube is in the clinic": one thing behind a number above one is not what it counts. */
const ONE_THING = /^\s+(?!(?:staff|people|men|women|children|officers|police)\b)(?![a-z]+s\b)[a-z]+ (?:is|was|has)\b/;
export const PHRASE_ENDS = /^\s*(?:$|[.,;\n])/;

/** What follows starts a new phrase, so that the number before it counts nothing. */
export const startsPhrase = (after: string): boolean =>
  NO_THING.test(after) || ONE_THING.test(after) || PAST.has(/^\s*([a-z']+)/.exec(after)?.[1] ?? '');
