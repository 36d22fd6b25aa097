/** What comes before the question proper. */
const LEAD =
  /^(?:(?:please|pls|plz|quick|quickly|hi|hello|hiya|sorry|and|but|so|also|then|ok|okay|right|um|er|erm|well|just|help|urgent|hey)\b\W*)+/i;

const SUBJECT = "(?:i|we|you|he|she|they|it|there|this|that|anyone|anybody|someone|somebody|staff)\\b(?!['’])";
const ASKED_AT_START: readonly RegExp[] = [
  /^(?:what|whats|how|hows|who|whose|where|wheres|which|why|any|anything|anyone|owt|advice|guidance|guidelines?|steps?|triggers?|signs?|(?:(?:care|crisis|safety|risk|support) )?plans?|about|regarding|re|tell me|show me|remind me|wondering|not sure (?:if|what|how|whether)|need to know|looking for|best way|ways? (?:to|of)|to|for)\b/i,
  new RegExp(`^(?:does|do|did|should|shall|can|could|may|might|will|would|am|are|was|were|has|have|had|is) ${SUBJECT}`, 'i'),
  /^(?:does|do|did|should|shall|can|could|will|would|is|are|was|were)\b(?!['’])\s+(?:the|his|her|their|a|an|these|those|any|my|our)\b/i,
  // The blank where a name stood, or a name: "does Finn", "has    got".
  /^(?:does|do|did|should|shall|can|could|will|would|has|have|had|is|are|was|were)(?:\s{2,}|\s+\p{Lu})/u,
];
/** "When I went in he was hanging" tells; "when he gets angry" places the question. */
const SUPPOSED_AT_START =
  /^(?:if|unless|when|whenever|while|before|after|once|until|as soon as|in case|say|suppose|supposing)\b(?! (?:i|we|staff|the nurse) (?:went|got|came|opened|walked|checked|looked|turned|was|were|found|left|popped))/i;

/** "Why has she gone blue?" and "how do I stop the bleeding?" take it for granted that it is so now. */
const TAKES_FOR_GRANTED =
  /^(?:why(?:'s| is| has| isn'?t| won'?t| can'?t)\b|how (?:do|can|should) (?:i|we) (?:stop|get|put|wake|cut|bring)\b.{0,30}\b(?:bleeding|blood|breathing|off|out|down|fire|flames|awake|up|round)\b(?!.{0,30}\b(?:when|if|before|after)\b))/i;

/** Complete without what follows: "what do I do she has cut herself" tells from "she" on. */
const ASKED_WHOLE =
  /\b(?:(?:can|could|will) (?:you|someone|somebody|anyone|anybody) (?:please )?(?:help|come)(?: me| us| here| now| quick(?:ly)?)*|(?:do|should|shall) (?:i|we) (?:ring|call|phone|get|press|pull) (?:999|112|an ambulance|the (?:alarm|doctor|police|nurse|crash team))|(?:what|who)(?: on earth| the hell)? (?:do|should|shall|can|must|will|would) (?:i|we)(?: (?:need to|have to))?(?: (?:do|ring|call|phone|tell|get|shout))?(?: now| first| next| please)*)(?=\W*$|[,.;:?!]|\s{2,}| (?:i|we|he|she|they|there|it|his|her|someone|somebody|hes|shes|theres|theyre)\b)/gi;
/** A question that begins inside a clause: what stands before it is told. */
const ASKED_INSIDE =
  /\s(?:(?:what|how|where|which|when|why|who)(?:'s|s)? (?:do|does|did|should|can|could|shall|would|will|helps|works|to)\b|(?:do|does|should|can|could|shall|may) (?:i|we)\b|(?:is it|are we|am i|is that|is there|is this)\b)/i;

/** Not of now: it is so at times, or was long ago. */
const AT_TIMES =
  /\b(?:often|always|usually|sometimes|occasionally|most (?:days|nights|evenings|mornings)|every (?:day|night|evening|time|morning|week)|tends? to|whenever|last (?:week|month|year|weekend|summer|winter)|(?:days|weeks|months|years) ago|the other (?:day|night|week)|recently|used to|in the past)\b/i;
const SINCE = /\bsince\b/i;

/**
 * The part of a question that tells what happens now, without what only asks or supposes: of "she has cut herself, what do I do when she will not talk" the first half.
 * For whoever reads the words for danger: "what helps when he talks of dying" tells of none.
 * @param question with the person's name as said, or blanks for it
 * @returns clauses with their own stops; empty where all of it asks; never throws; linear
 */
export function toldIn(question: string): string {
  const told: string[] = [];
  let supposing = false;
  for (const [whole] of question.replace(ASKED_WHOLE, ' . ').matchAll(/(?:[^,.;:?!\n–—]|[,.](?=\d)|:(?=\d))+(?:[,.;:?!\n–—]+|$)/g)) {
    const piece = whole.trimStart().replace(LEAD, '');
    const carriesOn: boolean = supposing && !/^(?:i|we|he|she|they|there|his|her|their|the|it|now)\b/i.test(piece);
    supposing = carriesOn || SUPPOSED_AT_START.test(piece);
    if (supposing || (AT_TIMES.test(piece) && !SINCE.test(piece))) continue;
    if (!TAKES_FOR_GRANTED.test(piece) && ASKED_AT_START.some((asks) => asks.test(piece))) continue;
    const inside = TAKES_FOR_GRANTED.test(piece) ? -1 : piece.search(ASKED_INSIDE);
    told.push(inside > 0 ? `${piece.slice(0, inside)}.` : piece.trim());
  }
  return told.join(' ');
}

const ALARM =
  /\bblood (?:is )?(?:everywhere|all over|pouring|gushing|spurting|pumping)\b|\b(?:so much|lots? of|loads of|pools? of|covered in|(?:been )?sick|coughing up|vomit\w*|throwing up) blood\b|\bbleeding (?:loads|a lot|lots|badly|heavily|out|everywhere|really bad)|\bstop the (?:bleeding|blood)\b|\b(?:found|find) (?:him|her|them) (?:hanging|hung|dead)\b|\b(?:got|been|just|was) stabbed\b|\bno pulse\b|\b(?:isn'?t|not|stopped) moving\b|\bon (?:the|a) (?:roof|bridge|railings|tracks|(?:window )?ledge|window ?sill)\b|\b(?:bag|scarf|cord|belt|rope|wire|laces?) (?:round|around|over) (?:his|her|their) (?:face|head|neck)\b|\bpulled (?:a|the|out a) (?:knife|blade|weapon)\b|\b(?:lying|lay|laid|sat|standing|walking) (?:down )?in the (?:road|traffic|river|sea)\b|\b(?:drowned|drowning)\b|\b(?:ring|call|get|need|needs|calling|ringing|rang|called) (?:999|112|an ambulance|the crash team)\b|\b(?:crash call|medical emergency|pulled the alarm|(?:it'?s|its|this is|we have|got) an emergency|trapped (?:me|us)|(?:i'm|we're|im) trapped)\b/i;
/** All that is said, or asked in such a way that nobody would ask it on a quiet day. */
const ALARM_ALONE =
  /^\W*(?:help|help me|emergency|999|urgent help)\W*(?:now|please|quick(?:ly)?)?\W*$|\b(?:do|should|shall) (?:i|we) (?:ring|call) (?:999|112|an ambulance)\b(?! (?:if|when|for|after|before|whenever|every)\b)|\bis (?:he|she) (?:dead|(?:still )?(?:breathing|alive))\b/i;

/** Whether a question calls for help in so many words, whatever else it tells. Never throws. */
export const callsForHelp = (question: string): boolean => ALARM_ALONE.test(question) || ALARM.test(toldIn(question));
