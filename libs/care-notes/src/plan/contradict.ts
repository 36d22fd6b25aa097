import type { ObservationLevel, PlanFacts, PlanStepFacts } from '../model.js';
import { contentStems } from '../text/stem.js';
import { carriesTooMuch, heldAgainstPlan, leftUndone, notDoneByStaff } from './not-as-planned.js';
import { oppositesIn } from './opposites.js';

const TWO_STAFF = /\b(?:two|2) (?:staff|people|members|workers|carers|to one)|\b2:1\b|\bpairs\b|\bdouble handed\b/;
/** "Two staff, no more" sets a most, and one of us alone keeps to it. */
const AT_MOST_TWO = /\b(?:two|2) staff,? (?:no more|at most)|\bno more than (?:two|2)\b/;
const ONE_STAFF =
  /\b(?:on my own|by myself|alone with|just me|i (?:transferred|hoisted|moved|washed|supported|helped|assisted|showered|repositioned|took)(?! (?:his|her|their|the) (?:head|hands?|arms?|legs?|feet|pillow|face|hair|chair|table|cup|plate|tray|bag|things|bed))|single ?handed|one staff|with one (?:staff|person))\b/;
/** One of us by name or role moved somebody: "Curtis stood her up by himself". */
const MOVED_ALONE =
  /\b(?:stood|lifted|hoisted|moved|transferred|changed|turned|seen to|saw to|heaved|got|washed|repositioned) (?:her|him|them) (?:(?:up|out|over|onto|into|of|back|to|the|bed|chair|toilet) ){0,4}(?:by (?:him|her)self|alone|on (?:his|her) own|single[- ]handed)\b/;
const FORBIDS =
  /\b(?:do not|don't|does not|doesn't|never|must not|mustn't|not to|no|avoid|not allowed|should not|shouldn't|stop|only|nothing)\b/;
const NOT_DONE =
  /\b(?:didn'?t|won'?t|wouldn'?t|don'?t|doesn'?t|did not|wasn'?t|not|no time to|unable to|couldn'?t|can'?t|forgot|never|without|missed|refused|declined|hasn'?t|hadn'?t|skipped|too busy to|nobody|no one|not able to)\b/;
const OUT =
  /\b(?:shop|shops|out|leave|garden|walk|walked|town|park|bus|left|went|courtyard|grounds|cafe|bath|shower|kitchen|smoke|eat|ate|eating|meal|toilet|transfer\w*|hoist\w*|lunch|dinner|breakfast|drink|snack|cooking|stairs)\b/;
const LATE_HOURS =
  /\b(?:after|from|past) (?:(\d{1,2})(?:[:.]?(\d{2}))? ?(am|pm)?|(midnight|tea ?time|lunch(?: ?time)?|bedtime|supper))\b|\b(?:at night|overnight|during the night|in the evenings?|at bedtime)\b/;

export interface NoteSentence {
  readonly text: string;
  /** Local hours of the clock times in it, 0-24 with minutes as fraction; empty when none. */
  readonly hours: readonly number[];
  /** True when the shift is a night. */
  readonly night: boolean;
  /** The sentence before it, when it is about the same person: "left him in it" goes on from the bath. */
  readonly before?: string;
}

/**
 * Steps that a sentence about one person seems to go against: done what is forbidden, alone what needs staff, one staff where two are due.
 * A proposal to look, never a verdict. Needs words of the step in the sentence, so that it stays quiet unless both speak of the same thing.
 */
export function contradictedSteps(sentence: NoteSentence, plan: PlanFacts): PlanStepFacts[] {
  // What to do in a crisis is only missed in one, and a note seldom says so: nothing is made of its not having been done.
  const missed = (step: PlanStepFacts) => notDoneByStaff(sentence.text, sentence.before ?? '', lower(step.text));
  return [
    ...plan.steps.filter((step) => goesAgainst(sentence, step) || (!SUPPOSED.test(sentence.text) && missed(step))),
    ...plan.crisis.filter((step) => goesAgainst(sentence, step)),
  ];
}

const lower = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'");

function goesAgainst(sentence: NoteSentence, step: PlanStepFacts): boolean {
  const rule = lower(step.text);
  const { text } = sentence;
  if (SUPPOSED.test(text)) return false;
  if (
    TWO_STAFF.test(rule) &&
    !AT_MOST_TWO.test(rule) &&
    (MOVED_ALONE.test(text) || (ONE_STAFF.test(text) && (sharesTopic(text, rule) || HANDLING.test(text))))
  )
    return true;
  if (oppositesIn(text, sentence.before ?? '', rule).length > 0) return true;
  if (leftUndone(text, rule, step.frequency) || heldAgainstPlan(text, rule) || carriesTooMuch(text, rule)) return true;
  if (spokenOfThough(text, rule)) return true;
  return rule
    .split(/[.;]|(?<!\bor),(?= (?:do not|don't|never|no))/)
    .some((part) => FORBIDS.test(part) && forbiddenDone(sentence, part, allowedIn(rule)));
}

const SUPPOSED = /\bif (?:\w+ ){1,3}(?:was|were|is|has|had|should|ever)\b|\bin case\b/;
const HANDLING = /\b(?:transfer|hoist|personal care|shower|wash|bath|move|reposition|support)/;

/** "Do not talk about weight or calories": what must not be spoken of, and somebody did. */
const NOT_TO_SPEAK_OF =
  /\b(?:do not|don't|never|no|avoid) (?:talk\w*|mention\w*|discuss\w*|comment\w*|speak\w*)(?: (?:about|of|on|to \w+ about))? ([^.;]*)/;
const SPOKE =
  /\b(?:said|says|told|telling|started on|going on|went on|talk\w*|comment\w*|mention\w*|read (?:it |them )?out|remark\w*|asked (?:her|him|them))\b|"/;
const SPOKE_NOT =
  /\b(?:no|not|nobody|no ?one|never|without|didn'?t|did not|don'?t|avoided|instead of|stopped) (?:\w+ ){0,4}(?:talk\w*|mention\w*|said|say|comment\w*|discuss\w*|get into|got into|word)\b|\bno talk\b|\b(?:she|he|they) (?:said|says|told|asked|mentioned|talked|worr\w+)\b/;

function spokenOfThough(text: string, rule: string): boolean {
  const subject = NOT_TO_SPEAK_OF.exec(rule)?.[1];
  if (subject === undefined || !SPOKE.test(text) || SPOKE_NOT.test(text)) return false;
  const said = new Set(contentStems(text));
  return contentStems(subject.replace(/\b(?:at|in|on|near) the \w+/g, ' ')).some((stem) => said.has(stem) && !FUNCTIONAL.has(stem));
}

function sharesTopic(text: string, rule: string): boolean {
  const said = new Set(contentStems(text).map(topic));
  const steps = contentStems(rule).map(topic);
  return (
    steps.some((stem) => said.has(stem) && !QUIET.has(stem)) ||
    (OUT.test(text) &&
      /\b(?:leave|out|off the (?:ward|unit)|outside|community|shop|grounds|garden|unescorted)\b/.test(rule) &&
      /\b(?:shop|shops|out|leave|garden|walk\w*|town|park|bus|left|courtyard|grounds|cafe|smoke)\b/.test(text))
  );
}
const QUIET = new Set(
  contentStems('staff escort support alone left leave offer always person time day plan step allow minute').map((stem) => stem),
);

const TOPICS: readonly string[] = [
  'lighter lighters matches',
  'cigarette cigarettes fag fags smoke smoking vape',
  'coffee caffeine cola coke energy redbull pepsi tea',
  'music radio song playlist',
  'phone mobile call rang ring',
  'shop shopping shops town asda tesco',
  'bath shower wash bathing',
  'hug hugged touch touched hold held cuddle cuddled',
  'sugar sweet sweets chocolate cake biscuit biscuits',
  'kitchen cook cooking knife',
  'visit visitor visitors visited',
  'money cash card purse',
  'thicken thickened thin',
  'news television tv telly',
  'door locked lock',
  'blanket duvet',
  'alcohol drink wine beer',
  'garden outside courtyard',
  'cat dog pet',
  'dad father',
  'mum mother',
  'laces cord belt',
  'nap sleep slept napped day-sleep',
  'toast bread sandwich',
  'loud raised voice shout shouted raise',
];
const TOPIC_OF = new Map(
  TOPICS.flatMap((line) => {
    const words = line.split(' ').map((word) => contentStems(word)[0] ?? word);
    return words.map((word) => [word, words[0]!] as const);
  }),
);
const topic = (stem: string) => TOPIC_OF.get(stem) ?? stem;

const FUNCTIONAL = new Set(
  contentStems(
    'do not never avoid must no only let allow give make use ask offer person him her wind upset time room because unless without until after before night day always please one staff anything any leave when keep tell say put take need want it makes worse distress minute hour',
  ).map(topic),
);

const BAN = /\b(?:do not|don't|does not|doesn't|never|must not|mustn't|not to|no|avoid|not allowed|should not|shouldn't|nothing)\b(.*)$/;

/** Words of a step outside its bans: "no cola; offer mint tea" allows tea, so tea in the note goes against nothing. */
const allowedIn = (rule: string): ReadonlySet<string> =>
  new Set(rule.split(/[.;]|(?<!\bor),/).flatMap((part) => contentStems(part.replace(BAN, ' '))));

/** "No talk of weight", "nae lectures". */
const KEPT_TO = /\b(?:no|nae|nil|zero) (?:talk\w*|mention|word|chat|lectur\w*|sign)\b/;

const TWO_ALONE = /\b(?:by themselves|on their own|alone together|just the two of them|the two of them (?:alone|on))\b/;
const ALONE_WORDS = /\b(?:left )?(?:alone|unsupervised|unattended|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves))\b/;
/** A hold in an emergency has its own way to those who must know. */
const RESTRAINED = /\b(?:restrain\w*|held (?:\w+ )?(?:face )?down|prone|supine|pinned)\b/;

function forbiddenDone(sentence: NoteSentence, part: string, allowed: ReadonlySet<string>): boolean {
  const { hours } = sentence;
  // "That's not allowed of an evening" does not say that it was not done; "instead of cola" does.
  const text = sentence.text
    .replace(/\b(?:not|isn't|never) (?:allowed|supposed|meant)\b/g, ' ')
    .replace(/\b(?:instead of|rather than) \w+/g, ' ');
  if (/\b(?:no|not) (?:more|less) than\b/.test(part) || KEPT_TO.test(text)) return false;
  if (
    NOT_DONE.test(text) ||
    (/\b(?:asked for|wanted|would like|offered|requested|asking for|wants)\b/.test(text) &&
      !/\b(?:gave|had|given|let|made|got|drank|ate|played|went)\b/.test(text))
  )
    return false;
  const forbidden = BAN.exec(part)?.[1];
  if (forbidden === undefined || RESTRAINED.test(text)) return false;
  const core = forbidden.split(/\b(?:because|as it|as this|unless|it (?:winds|makes|upsets)|since|if|when he|when she)\b/)[0]!;
  // "Do not touch her without asking" forbids it only so: how it is gone against stands among the opposites.
  if (/\bwithout\b/.test(core) && !/\bwithout\b/.test(text)) return false;
  // "Never alone with her": who is meant is seldom said again, so only two people by themselves go against it.
  const alone = ALONE_WORDS.test(core);
  if (alone && /\balone with\b/.test(core)) return TWO_ALONE.test(text);
  const wanted = contentStems(core.replace(LATE_HOURS, ' ').replace(ALONE_WORDS, ' '))
    .map(topic)
    .filter((stem) => !FUNCTIONAL.has(stem) && !/^\d+$/.test(stem));
  if (wanted.length === 0) return false;
  // "No lecture given" keeps to the plan.
  const told = contentStems(text.replace(/\b(?:no|nil|zero) \w+/g, ' ')).filter((stem) => !allowed.has(stem));
  const said = new Set(told.map(topic));
  const hit = wanted.filter((stem) => said.has(stem));
  if (alone && !ALONE_WORDS.test(text)) return false;
  // "do not leave him alone with hot drinks": one shared word is enough only when the ban names one thing.
  if (hit.length === 0 || hit.length < Math.min(2, Math.ceil(wanted.length / 2))) return false;
  const when = LATE_HOURS.exec(core) ?? LATE_HOURS.exec(part);
  return !when || inHours(when, hours, sentence.night, text);
}

function inHours(when: RegExpExecArray, hours: readonly number[], night: boolean, text: string): boolean {
  const [, hour, minute, half, word] = when;
  if (hour === undefined) {
    if (word === 'midnight') return hours.some((at) => at < 6);
    if (word === 'lunch' || word === 'lunchtime') return hours.some((at) => at >= 13);
    if (word !== undefined) return hours.some((at) => at >= 17 || at < 6);
    return (
      hours.some((at) => at >= 21 || at < 6) ||
      (hours.length === 0 && night) ||
      /\b(?:tonight|last night|overnight|evening|bedtime|in the night)\b/.test(text)
    );
  }
  const limit = (Number(hour) % 12) + (half === 'am' ? 0 : half === 'pm' || Number(hour) < 12 ? 12 : 12) + Number(minute ?? 0) / 60;
  return hours.some((at) => at >= limit || at < 5);
}

const CONTINUOUS: ReadonlySet<ObservationLevel> = new Set(['CONT_EYE', 'CONT_ARM', 'CONT_2', 'CONT_3']);
const OUT_OF_SIGHT =
  /\b(?:left (?:him|her|them) (?:alone|in (?:his|her|their) room|on (?:his|her|their) own|to it|with the door)|(?:alone|on (?:his|her|their) own|by (?:him|her|them)self|unsupervised|unescorted) (?:in|for|with|to|at)|door (?:shut|closed|locked)|popped out|stepped out|went (?:for|on) (?:my|a) break|had to leave (?:him|her|them)|nobody with (?:him|her)|no one with (?:him|her)|in the (?:bathroom|shower|toilet) (?:alone|on (?:his|her) own|with the door)|walked (?:to|round).{0,30}(?:alone|on (?:his|her) own|by (?:him|her)self))\b/;

/** A sentence that leaves somebody out of sight who is on continuous observation. */
export const contradictsObservation = (text: string, level: ObservationLevel): boolean =>
  CONTINUOUS.has(level) && OUT_OF_SIGHT.test(text) && !/\b(?:never|not|n't) (?:been )?(?:left|leave)\b/.test(text);
