import { MEDICINE_WORD, medicinesMarked, NAMED_WORD } from './medicine-names.js';

const END =
  '(?=\\s*(?:[,.;:?!)-]|$|\\b(?:now|yet|already|tonight|today|please|pls|then|or|cos|because|as|since|if|when|he|she|they|before|after|till|until|so|but|and|though|tho)\\b))';
/** Where somebody asks to be told whether. */
const LEAVE =
  '(?:can|could|cud|should|shud|shall|may|might|ought|would|do (?:i|we|you)|does (?:he|she|they|\\s)|am i|are we|is it|is that|ok|okay|alright|all right|alrite|fine|allowed|safe|any harm|best|want me to|wants me to|told to|worth|time for|ready for|due)';
const HOUR =
  "(?:\\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm|o'? ?clocks?))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half \\w+)(?: o'? ?clocks?)?)";
const PART_OF_DAY = '(?:night|morning|lunch|tea|bed|evening|dinner|breakfast|supper|noon|teatime|midday|afternoon)(?:[- ]?times?)?';
const DAY =
  '(?:tonight|today|tomorrow|yesterday|this (?:morning|afternoon|evening)|last night|sunday|monday|tuesday|wednesday|thursday|friday|saturday)';

/** A round or what is in it, as said in front of the trolley: "the next lot", "her nine o'clock ones", "tonight's", "his morning". */
const ROUND = `(?:(?<!to the )(?:next|last|first|second|other|final) (?:lot|one|ones|dose|round)|(?:${PART_OF_DAY}|${HOUR})(?:'?s)? (?:ones?|lot|doses?|round)|(?:his|her|their) ${HOUR}'?s?${END}|${DAY}'?s (?:ones?|lot|dose)|${DAY}'s${END}|${HOUR}'?s o'? ?clocks?)`;
/** Done to a round it is a decision; prompting, refusing and recording are none. */
const CHANGE =
  '(?:skip\\w*|miss(?:es|ing)?|miss out|drop\\w*|leave (?:off|out)?|hold\\w*|hang on to|withhold\\w*|bin|lose|delay\\w*|put (?:back|off)|push(?:ed|ing)? back|bring\\w* forward|move\\w*|early|earlier|late|later|both|together|double\\w*|half|halve\\w*|again|instead|too soon|stop\\w*|pause\\w*|swap\\w*|start\\w*|wait\\w*|do over|catch up|give|gie|cancel\\w*)';
const FORM = '(?:needle|jab|injection|im|depot|liquid|syrup|oral|melts?|patch(?:es)?|tablets?)';

const word = (source: string) => new RegExp(`\\b${source}`, 'i');

/** Whatever else is said. */
const DECISIONS: readonly RegExp[] = [
  // Again.
  word(
    `(?:${LEAVE}|give|gie|have|having|wants?|needs?|asking for|after|begging for)\\b.{0,30}\\b(?:another|one more|a second|a third|an extra)(?: (?:one|go|squirt|puff|spray|dose|hit|shot|tablet|pill|lot|round|wee one|half))?${END}`,
  ),
  word(`(?:another|second|one more) (?:squirt|puff|spray|dose|pill|tablet|shot of)\\b`),
  word(
    `(?:too soon|too early|long enough|ok|okay|safe|time|can (?:we|i|he|she)|do (?:we|i)|should (?:we|i))\\b.{0,25}\\b(?:go again|do (?:it|them) (?:again|over)|give (?:it|them|any|some)? ?again|repeat (?:it|them|the)|redo (?:it|them))\\b`,
  ),
  word(`(?:repeat|redo) (?:it|them|the (?:dose|meds|tablets|round))${END}`),
  word(`(?:asking|after|begging|pleading|on) (?:for |about )?(?:some )?more of (?:the|those|them|his|her|their)\\b.{0,20}\\bones?\\b`),
  word(`(?:some|any|couple|one|two) more of (?:the|those|them|his|her) (?:\\w+ ){0,2}ones?\\b`),
  // A round moved, left out, held or taken with the next.
  word(`${LEAVE}\\b.{0,40}\\b${CHANGE}\\b.{0,25}\\b${ROUND}`),
  word(`${CHANGE}\\b.{0,12}\\b${ROUND}\\s*\\??\\W*$`),
  word(`${ROUND}.{0,40}\\b(?:skip|miss out|drop|hold|early|earlier|too soon|both|together|instead|forward|put back|leave (?:it|them))\\b`),
  word(`${ROUND}\\s+(?:at|by|before|after) (?:${HOUR}|${PART_OF_DAY}|food|the usual)`),
  word(`(?:wants?|begging for|asking for|after|demanding|needs|pestering\\b.{0,12}\\bfor) (?:his|her|their) ${ROUND}`),
  word(
    `(?:skip|miss|hold|drop|leave|forget) (?:it|them|his|hers|this one|that one|the lot) (?:just |for )?(?:tonight|today|this once|for once|for now|the night|this time|(?:till|til|until) (?:\\w+ ){0,2}\\w+\\W*$)`,
  ),
  new RegExp(`^\\W*${LEAVE}\\b.{0,25}\\b(?:skip|miss|forget|leave) (?:it|them|one|a day|a night|a couple)${END}`, 'i'),
  // Whose it is goes without saying: "had his at eight", "do we still give her hers".
  word(
    `(?:do (?:i|we)|should (?:i|we)|shall (?:i|we)|can (?:i|we)|still|ok to|okay to|alright to)\\b.{0,15}\\b(?:give|gie|hand|let)\\b.{0,20}\\b(?:hers|his|theirs)${END}`,
  ),
  word(`(?:have|having|take|taking|get|getting) (?:hers|his|theirs) (?:before|after|with|without|at|now|early|late|later)\\b`),
  word(`had (?:hers|his|theirs) (?:at|about|around|an hour|half)\\b.{0,30}\\b(?:again|another|more|next|too soon|now|yet)\\b`),
  word(`(?:had|having) (?:none|nothing|nowt) (?:since|for)\\b.{0,50}\\b(?:another|time for|some|one|due)\\b`),
  // Now, later, or not.
  word(
    `(?:give|gie|take|have) (?:it|them|one)(?: to (?:him|her|them|\\s+))?\\s*(?:now|early|late|later|anyway|again|or (?:not|leave|wait|hold|bin))\\b.{0,40}(?:\\bor\\b|\\?|$)`,
  ),
  word(
    `(?:give|hand|dish|let|keep|hold|pull)\\b.{0,20}\\b(?:it|them|(?:his|her|their) \\w+|\\s{3,})\\b.{0,12}\\bor (?:not|no|leave|wait|hold|skip|bin)\\b`,
  ),
  word(
    `leave (?:it|them|his|hers|those) (?:with|on|by|in|beside|next to)\\b.{0,25}\\b(?:locker|bedside|side|table|room|for later|till later|to take|when (?:he|she) wakes)\\b`,
  ),
  // More, less, other.
  word(`(?:same (?:amount|dose|strength)|start (?:low|high|small|again|from scratch|back at)|lower one|higher one)\\b`),
  word(
    `(?:go|going|come|bring|brought|take|put|drop|dropped|knock)(?: (?:him|her|them|it)|\\s+)? (?:down|up) (?:by )?(?:a bit|a notch|one|half|\\d+ ?(?:mg|ml|mls|units?|mcg)?|to \\d+)${END}`,
  ),
  word(
    `(?:go|move|moved?|switch|swap|change|put) (?:(?:him|her|them|straight|over|on|across)\\s+)*(?:to|onto) (?:the |an? )?${FORM}${END}`,
  ),
  word(`refus\\w* (?:oral|the oral|it orally)\\b.{0,30}\\b(?:do we|shall|can|should|jab|needle|im|inject\\w*)\\b`),
  word(
    `(?:ran|run|running|out) (?:out|of)\\b.{0,25}\\b(?:borrow|use|have|lend|share|nick)\\b.{0,25}\\b(?:some|one|couple|hers|his|theirs|\\w+'s|of (?:the|his|her))\\b`,
  ),
  word(`borrow (?:some|one|two|a couple|a few|any)(?: of)? (?:\\w+'s|hers|his|theirs)${END}`),
  word(
    `(?:give|try|take)\\b.{0,12}\\b(?:a half|half a one|half one|half of one|a quarter|one and a half|a couple|two at once|both at once|both together|all at once)${END}`,
  ),
  word(`would (?:a half|half|one|two|less|more)\\b.{0,12}\\b(?:do|be enough|be ok|hold|sort)\\b`),
  word(
    `(?:took|taken|had|swallowed) (?:his|her|their|the) (?:morning|lunchtime|evening|night|bedtime)\\b.{0,15}\\b(?:and|with|twice|both)\\b.{0,25}`,
  ),
  word(`(?:took|taken|had|swallowed) (?:his|hers|her|theirs|them|it|both) (?:twice|two times|together|at once)\\b`),
  // Not as they look.
  word(
    `(?:white|blue|pink|yellow|green|different|wrong|new) (?:ones?|tablets?|pills?|colou?r|brand)\\b.{0,25}\\b(?:instead of|rather than|not the usual)\\b.{0,40}\\b(?:ok|okay|fine|alright|use|give|same)\\b`,
  ),
  // To have something begun.
  word(`(?:start|put|get)(?:ing|ting)? (?:(?:him|her|them)\\b|\\s+)\\s*on (?:something|anything|summat|owt|a course)\\b`),
  word(
    `(?:something|anything|summat|owt) (?:for|to (?:help|stop|dry|ease|shift|sort|settle))\\b.{0,12}\\b(?:dribbl|drool|tremor|trembl|shak|stiff|twitch|restless|jitter|weight|itch|sneez|hallucin)\\w*`,
  ),
  word(
    `(?:should|could|shall|can)\\b.{0,20}\\b(?:get|have|need|want|be given|do with) (?:something|anything|summat|owt) (?:to (?:take|calm|bring|settle|sort|help|knock|chill|level|slow)|stronger|for (?:it|that|the))\\b`,
  ),
];

/** With a word for a medicine, in a text with its medicines marked. */
const MOVED: readonly RegExp[] = [
  word(`(?:leave|put off|push back|delay|postpone)\\b.{0,12}\\b${MEDICINE_WORD}\\b.{0,12}\\b(?:till|til|until|to|for|while)\\b`),
  // Whether a missed one is given late, moved or left is not for whoever finds it missed.
  word(
    `(?:miss(?:ed)?|skipped|forgot(?:ten)?|not had|hasn'?t had|didn'?t (?:have|get|take)|late (?:with|for))\\b.{0,16}\\b${MEDICINE_WORD}\\b.{0,30}\\b(?:what now|now what|what next|where (?:do|does) (?:that|this|it) leave)\\b`,
  ),
  word(`${MEDICINE_WORD}\\b.{0,12}\\b(?:wait|be left|go|hold) (?:till|til|until|a (?:day|week|bit|while)|another|for)\\b`),
];

const ASKED = word(
  `(?:${LEAVE}|wants?|wanting|asking|asked|begging|after|needs?|could do with|do with|getting|enough|instead|better|too (?:much|many|strong)|time|again|tell (?:him|her|them))\\b`,
);
const QUESTION_END = /\?\W*$/;

/** With the medicine named: leave asked for it, or for less, more or none of it, however it is put. */
const OF_A_MEDICINE: readonly RegExp[] = [
  word(
    `(?:is|are|was|would) (?:a |an |the |some |half a )?${NAMED_WORD} (?:alright|all right|ok|okay|fine|safe|allowed|any good|better|enough|too (?:much|strong))\\b`,
  ),
  word(`${NAMED_WORD}\\s+(?:for|with)\\b.{0,30}\\b(?:ok|okay|alright|all right|fine|safe|allowed|yeah|yes)\\W*$`),
  word(`${NAMED_WORD}\\b.{0,12}\\b(?:ok|okay|alright|all right|fine|safe|allowed|too much|too strong|not enough|not working)\\b`),
  word(
    `(?:is|are) (?:\\d+|one|two|three|half|a)\\b.{0,20}\\b${NAMED_WORD}\\b.{0,12}\\b(?:too much|too many|enough|ok|okay|safe|alright|a lot)\\b`,
  ),
  word(
    `(?:ok|okay|alright|all right|fine|safe) (?:if|for|that)\\b.{0,25}\\b(?:miss\\w*|skip\\w*|leaves?|has|have|takes?|doesn'?t have|goes without|does without|stops?|uses?|gets?)\\b.{0,20}\\b${MEDICINE_WORD}\\b`,
  ),
  word(
    `(?:wants?|wanting|asking for|asked for|asks for|begging for|after|demanding|needs|could do with|do with|do we need|does (?:he|she|\\s+)\\s*need)\\s(?:a|an|some|any|his|her|the|more|another|two|one|extra|of|couple|\\s)*${NAMED_WORD}\\b(?!\\s+(?:test|level|blood|clinic|card|chart))`,
  ),
  word(
    `(?:more|another|extra|second|higher|lower|less|half|double|no more|two|three|stop|stopping|start|starting|skip|skipping|up|upping|drop|dropping|hold|holding|withhold|swap|swapping|switch|change|reduce|cut|cutting) (?:of|the|his|her|their|him|a|an|some|on|all|'s|\\s)*${NAMED_WORD}\\b(?!\\s+(?:test|level|blood|clinic|card|chart)).{0,40}(?:\\?|$)`,
  ),
  word(
    `(?:the|his|her|their|that|a|an|this)\\s+(?:\\w+ )?${MEDICINE_WORD}\\b.{0,50}\\b(?:tell (?:him|her|them) to stop|stop (?:it|them)|come off (?:it|them)|pack (?:it|them) in|ditch (?:it|them)|change (?:it|them)|(?:up|double|halve|lower|drop) (?:it|them))\\b`,
  ),
  word(
    `(?:shall|should|can|do|could) (?:we|i|he|she|they)\\b.{0,8}\\b(?:stop|start|change|pause|swap|drop|cut|double|halve|up|take off|remove)\\b.{0,12}\\b(?:${MEDICINE_WORD}|patches)\\b`,
  ),
  word(
    `(?:${MEDICINE_WORD}|patches)\\b.{0,30}\\b(?:before|after|with|without|on) (?:(?:his|her|their|the|a|any) )?(?:food|meals?|eating|milk|grapefruit|alcohol|booze|beer|an empty stomach)\\b.{0,12}\\?`,
  ),
  word(
    `(?:for|got|has|with) (?:a |an |the )?(?:chest|water|urine|ear|eye|tooth|throat|skin)? ?infection\\b.{0,20}\\b(?:needs?|${NAMED_WORD})\\b`,
  ),
  word(`${NAMED_WORD}\\b.{0,30}\\bor (?:not|${NAMED_WORD}|leave|wait|hold)\\b`),
  word(`which (?:is|one|of them|works|do (?:i|we))\\b.{0,25}\\b${NAMED_WORD} or\\b`),
];

/**
 * Whether a question asks for a decision on medicine: whether to give, repeat, hold, move, halve, swap, stop or start it, named or not. Said of a biscuit some of these would be refused
 * too: that costs a walk to the nurse, the other mistake costs more. Never throws.
 */
export function asksForMedicineDecision(question: string): boolean {
  if (DECISIONS.some((pattern) => pattern.test(question))) return true;
  const marked = medicinesMarked(question);
  if (MOVED.some((pattern) => pattern.test(marked))) return true;
  return (ASKED.test(question) || QUESTION_END.test(question)) && OF_A_MEDICINE.some((pattern) => pattern.test(marked));
}
