import type { PlanLine } from '../plan/plan.js';
import { asksForMedicineDecision } from './medicine-decision.js';
import { MEDICINE, NAMED } from './medicine-names.js';
import { medicineOdds } from './medicine-odds.js';
import { asksForUnsaidMedicine } from './unsaid-medicine.js';
import { asksWhatThePlanSays } from './what-the-plan-says.js';

/** "As required", in a line that names a medicine. */
const WHEN_NEEDED = /\b(?:prn|p\.r\.n|as[- ]required|when[- ]required|if[- ]required|as[- ]needed|when[- ]needed)\b/i;

/** True for a line about a medicine that is given when it is needed. Who may give it, the line itself says. */
export function isWhenNeededMedicine({ text, condition, frequency }: PlanLine): boolean {
  const whole = `${text} ${condition} ${frequency}`;
  return WHEN_NEEDED.test(whole) && MEDICINE.test(whole);
}

/** Words about how much, which or whether: a prescriber's or registered nurse's decision whatever the medicine. */
const ALWAYS = [
  /\b\d+(?:\.\d+)?\s?(?:mg|mgs|mcg|micrograms?|milligrams?|mls?|units?)\b(?!.*\b(?:drink|water|juice|fluid|squash)\b)/i,
  /\b(?:how (?:many|much)) (?:mg|mgs|mcg|mls?|milligrams?|tablets?|pills?|units?)\b/i,
  /\b(?:dose|dosage|dosing|titrat\w*|overprescrib\w*|prescrib\w*|max(?:imum)? (?:dose|daily|amount|a day|number|per day))\b/i,
  /\b(?:prn|p\.r\.n|as[- ]required|when[- ]required)\b.*\b(?:give|have|need|offer|ok|okay|now|time|can|should|could|another|due|use|instead|again|worth)\b/i,
  /\b(?:give|have|need|needs|offer|can|should|could|another|is it time|due|use|worth)\b.*\b(?:prn|p\.r\.n)\b/i,
  /\b(?:something|anything|owt) (?:to|that(?:'ll| will)) (?:knock|calm|settle|help) (?:him|her|them)? ?(?:out|down|sleep)?\b.*\b(?:take|give|tablet|drug|meds?)\b/i,
];

/** With a medicine in the sentence, nobody's to decide but the prescriber's or the registered nurse's. */
const WITH_MEDICINE = [
  /\b(?:drink|drinking|alcohol|booze|driv\w+|weed|spice)\b.{0,12}\b(?:on|with|while)\b/i,
  /\b(?:been drinking|drunk|been using|stoned|(?:been|was|is) sick|threw up|vomited)\b.*\b(?:still|again|give|get|have)\b/i,
  /\b(?:asking|wants|wanting|threatening|decided) (?:to (?:stop|come off|change|swap|cut|reduce)|off)\b/i,
  /\b(?:does|do|would|could|might) (?:he|she|they|\s+)\s*need (?:a|an|some|more|any|his|her|their)\b/i,
  /\b(?:double up on|bring\b.{0,20}\bforward|put back|chase (?:him|her|them|\s+)\s*up)\b|\b(?:alright|ok|okay|safe|fine) (?:with|together)\b/i,
  /\b(?:any|is there (?:a|any)|got (?:a|any)|written up for)\b.{0,10}\b(?:prn|p\.r\.n)\b/i,
];

/** Changing, adding, withholding, covering: with a medicine in the sentence, a decision that is not a support worker's. */
const DECISION = [
  /\b(?:extra|another|more|additional|restart|start (?:him|her|them) on|(?:put|go|going) (?:him |her |them )?(?:back )?on|take (?:him|her|them) off|second|double|doubled?|top[- ]?up|increase[ds]?|increasing|up (?:his|her|their|the)|put up|higher|lower|reduce[ds]?|decrease|half|halve|cut down|stop(?:ping)? (?:his|her|their|the)|swap|switch|replace|instead of|come off|wean)\b/i,
  /\b(?:crush|crush(?:ed|ing)|hide|hidden|covert|covertly|disguise|mix|mixed|in (?:(?:his|her|their|some|a|the) )?(?:food|yogh?urt|drink|tea|juice|jam|dinner|custard|porridge))\b/i,
  /\b(?:skip|leave out|withhold|hold off|miss out|delay|early|earlier|sooner|again|too soon|late dose|catch up|make up for|at the same time|together with|along with|alongside|safe with|interact\w*|mix with)\b/i,
];

/** "Wants his diazepam now, not at ten": another hour than the one prescribed. */
const OTHER_HOUR =
  /\b(?:wants?|wanting|asking for|after|demanding|needs?|begging for)\b.{0,40}\b(?:now|early|earlier|sooner|straight away|before (?:it'?s|its|they'?re) due|not at|instead of at|already)\b/i;

const MAY =
  /\b(?:can|could|should|shall|may|would|will|ok|okay|alright|all right|allowed|safe|is it time|do (?:i|we)|does (?:he|she|they)|need|needs|fine|want me to)\b/i;
const GIVING =
  /\b(?:give|giving|have|having|take|taking|offer|administer|get|swallow|use|using|be given|be on|dish(?:ing)? out|dole|slip|rub|apply|try (?:him|her|them|\s+)\s*on|swap|halve)\b/i;
const HOW_MUCH =
  /\b(?:the (?:max|most|maximum|limit)|max(?:imum)?|how much|how many|what strength|how often can|how long between|how far apart|what (?:time )?gap|which (?:tablet|medicine|medication|med|drug|one)|what (?:medicine|medication|meds|drug|tablet)s? (?:can|should|could|is best|would|to give|do i give))\b/i;
/** Help with taking what is already prescribed is a support worker's task, and a plan may say how. */
const PROMPTING =
  /\b(?:prompt\w*|remind\w*|encourag\w*|refus\w+|declin\w+|won't|wont|will not|spat|spit\w*|hiding|cheek\w*|side effects?|forget\w*|forgot|missed|storage|stored?|collect\w*|pick up|chemist|pharmacy|attend|nervous|scared|go with|get (?:(?:him|her|them)\b| +) *to take|support (?:him|her|them) (?:with|to take)|when (?:he|she|they) (?:says no|say no))\b/i;

/**
 * "Something for the sickness", "anything to take the edge off": no medicine is named, but what is asked to be given is a remedy. Something to eat, to
 * do or to hold is none, and "what helps with her sickness" asks what the plan says.
 */
const OF_THE_BODY =
  '(?:sick\\w*|nausea|vomit\\w*|throwing up|pains?|painful|ache\\w*|aching|sore\\w*|\\w+ache|migraines?|hurt\\w*|cramps?|cough\\w*|colds?|flu|chest|throat|fever|temperature|infection|itch\\w*|rash|eczema|hay ?fever|allerg\\w+|bites?|stings?|burns?|swelling|constipat\\w*|bunged|bowels?|diarrh?o?ea|the runs|loose|tummy|stomach|belly|guts?|indigestion|heartburn|acid|wind|piles|dizz\\w*|hangover|periods?|thrush|cystitis|water infection|blood pressure|fits?|seizures?|angina|asthma|eyes?|ears?|teeth|tooth|gums?|foot|feet|legs?|back|knees?|head)';
const OF_THE_MIND = '(?:nerves|anxi\\w+|panic\\w*|worry|stress|agitat\\w*|mood|voices|sleep\\w*|insomnia|withdrawals?|shakes|breathing)';
const COMPLAINT = `(?:${OF_THE_BODY}|${OF_THE_MIND})`;
const SOMETHING = '(?:something|anything|summat|summit|owt|stuff)';
const GIVE = '(?:giv(?:e|en|ing)|gie|have|having|take|taking|offer\\w*|get|got|had|allowed|use|using|buy|fetch|put on|rub on)';
const EFFECT =
  '(?:help\\w* (?:(?:him|her|them|with|the|his|their|to) )*(?:sleep|settle|calm|relax|nod off|drop off|come down|cope|pain|sickness|nerves)\\w*|make (?:him|her|them) (?:sleep|calm|settle|drowsy|sleepy)|calm|settle|sedate|relax|knock|take the edge off|ease|numb|bring (?:him|her|them|it|the temperature|his|her|their) |stop (?:the|him|her|them|it)|get (?:him|her|them) (?:to sleep|off to sleep|through)|shift (?:it|the)|clear (?:it|the))';
const REMEDY = [
  new RegExp(
    `\\b${GIVE}\\b.{0,30}\\b${SOMETHING}\\b.{0,15}\\bfor (?:(?:the|his|her|their|a|an|that|this|it|them|all) )*(?:\\w+ )?${COMPLAINT}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:wants?|wanting|needs?|asking for|after)\\b.{0,15}\\b${SOMETHING}\\b.{0,15}\\bfor (?:(?:the|his|her|their|a|an|that|this) )*(?:\\w+ )?${COMPLAINT}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${SOMETHING}\\b.{0,30}\\b${GIVE}\\b.{0,30}\\bfor (?:(?:the|his|her|their|a|an|that|this) )*(?:\\w+ )?${COMPLAINT}\\b`,
    'i',
  ),
  // Of worry or voices a plan may well say what to offer; "what can I give her for the itching" is about a remedy.
  new RegExp(
    `\\bwhat (?:can|could|should|may|do|does|would|is best)\\b.{0,30}\\b${GIVE}\\b.{0,30}\\bfor (?:(?:the|his|her|their|a|an|that|this) )*(?:\\w+ )?${OF_THE_BODY}\\b`,
    'i',
  ),
  new RegExp(`\\b${GIVE}\\b.{0,30}\\b${SOMETHING}\\b.{0,12}\\bto ${EFFECT}`, 'i'),
  new RegExp(`\\b${SOMETHING}\\b.{0,20}\\b${GIVE}\\b.{0,20}\\bto ${EFFECT}`, 'i'),
  /\b(?:sedate|tranquill?ise|drug|medicate|dope) (?:him|her|them)\b|\brapid tranq\w*|\bknock (?:him|her|them) out\b/i,
  // Told by their look: "two of the white ones", "one of his little blue ones".
  /\b(?:one|two|three|half|couple|another|both|some)\b.{0,12}\b(?:white|blue|yellow|pink|green|red|orange|little|small|big|round|calming|sleeping|strong|stronger)\b ?\w* ones?\b/i,
];

/** "Missed his eight o'clock, do I give it now?": the round is meant, though no medicine is named. */
const MISSED_ROUND =
  /\b(?:miss(?:ed|ing)?|late for|slept through|skipped|forgot\w*|didn'?t (?:get|have))\b.{0,30}\b(?:o'? ?clocks?|morning|lunch ?time|teatime|evening|night|bedtime|\d+ ?(?:am|pm)|round|hatch|trolley|ones?)\b.{0,30}\b(?:give|take|have)\b.{0,12}\b(?:it|them|one|those|now|late|still|anyway)\b/i;

/**
 * Logarithmic odds above which a question asks for a decision as far as was learnt: where a medicine is said, and where none is. A question of
 * medicine that is refused costs a walk to the nurse; one of anything else keeps the worker from their step. Chosen on parts left out of learning (docs/adr/0107).
 */
const ODDS_FLOOR = { said: -0.4, unsaid: -0.2 } as const;

/** Without it a sentence that names no medicine tells what happens ("is pacing once more"), however like a decision its words are. */
const ASKS_WHETHER =
  /\?\W*$|\b(?:can|could|should|shall|may|ok|okay|alright|all right|allowed|fine|safe|or|do (?:i|we)|does (?:he|she|they|it)|is (?:it|he|she|that)|am i|are we|has (?:he|she|it)|ought|would|wants?|wanting|asks?|asking|asked|begging|needs?|due|worth|time for|any|enough|still|how (?:many|much)|max|(?:what|which|how) (?:\w+ ){0,3}(?:give|have|take))\b/i;

/**
 * Whether a question asks for a dose, for another or different medicine, or for leave to give, hold, move or stop one. Such a question belongs to
 * the registered nurse whoever asks and whatever the plan says. Prompting with what is prescribed is not one, nor is what the plan says about it.
 * Errs on the side of refusing. By rule or as learnt from wordings; the same for the same question. Never throws.
 */
export function asksToPrescribe(question: string): boolean {
  const typed = question.replaceAll('’', "'");
  if (asksWhatThePlanSays(typed)) return false;
  if (refusedByRule(typed)) return true;
  if (MEDICINE.test(typed)) return medicineOdds(typed) > ODDS_FLOOR.said;
  return ASKS_WHETHER.test(typed) && medicineOdds(typed) > ODDS_FLOOR.unsaid;
}

/** The part of it that rules say, and that learning starts from. Never throws. */
export function refusedByRule(question: string): boolean {
  if (asksForMedicineDecision(question)) return true;
  if ([...ALWAYS, ...REMEDY, MISSED_ROUND].some((pattern) => pattern.test(question)) || asksForUnsaidMedicine(question)) return true;
  if (!MEDICINE.test(question)) return false;
  if (WITH_MEDICINE.some((pattern) => pattern.test(question))) return true;
  if (DECISION.some((pattern) => pattern.test(question)) && (MAY.test(question) || GIVING.test(question) || /\?\s*$/.test(question))) {
    return !(PROMPTING.test(question) && !NAMED.test(question) && !MAY.test(question));
  }
  if (HOW_MUCH.test(question) || (OTHER_HOUR.test(question) && !PROMPTING.test(question))) return true;
  if (PROMPTING.test(question)) return false;
  return MAY.test(question) && GIVING.test(question);
}
