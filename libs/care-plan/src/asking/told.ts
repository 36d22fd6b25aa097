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
/** A habit told in the present: "he gets chest pains when he's anxious", "she goes missing a lot". Only of what is got: "she stops breathing when she lies down" may be tonight. */
const HABIT =
  /\b(?:gets|suffers (?:from|with)) (?:(?:a bit|very|really|quite|bad|so|all|his|her|chest|stomach|panic|tummy|dizzy) ){0,3}(?:pains?|cramps?|attacks?|spells|headaches?|migraines?|nosebleeds?|palpitations|fits|seizures|breathless|wheezy|dizzy|shaky|angry|aggressive|violent|agitated|upset|panicky|confused|anxious) (?:when(?:ever)?|if|every time)\b|\bgoes (?:missing|off|walkabout|wandering) (?:quite )?a lot\b/i;
/** Done in earlier times: "he has burnt himself before"; but not "never like this before", "worse than before" or "just before". */
const isOnceBefore = (piece: string): boolean =>
  /\bbefore\W*$/i.test(piece) &&
  /\b(?:has|have|had|'s|'ve|hes|shes|theyve)\b/i.test(piece) &&
  !/\b(?:never|not|(?:has|have|is|was|did|does|do|wo|ca|could|ai)n'?t|like|this|than|as|just|shortly|minutes?|hours?|since)\b/i.test(piece);
/** A fit or a faint of an earlier day that left nothing behind. What was swallowed, a blow to the head and words of dying do not pass so. */
const OVER =
  /\b(?:fit|seizure|fits|funny turn|faint(?:ed)?|nosebleed|asthma attack|panic attack)\b[^.]{0,40}\b(?:yesterday|last night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b[^.]{0,40}\b(?:fine|ok|okay|all right|alright|(?:him|her)self|well|back to normal) (?:now|today|since|this morning)\b/i;

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
    if (supposing || (AT_TIMES.test(piece) && !SINCE.test(piece)) || HABIT.test(piece) || isOnceBefore(piece) || OVER.test(piece)) continue;
    if (!TAKES_FOR_GRANTED.test(piece) && ASKED_AT_START.some((asks) => asks.test(piece))) continue;
    const inside = TAKES_FOR_GRANTED.test(piece) ? -1 : piece.search(ASKED_INSIDE);
    told.push(inside > 0 ? `${piece.slice(0, inside)}.` : piece.trim());
  }
  return told.join(' ');
}

const ALARMS: readonly RegExp[] = [
  // Blood, and what it comes of
  /\bblood (?:is )?(?:everywhere|all over|pouring|gushing|spurting|pumping)\b|\b(?:so much|lots? of|loads of|pools? of|covered in|(?:been )?sick|coughing up|vomit\w*|throwing up) blood\b|\bbleeding (?:loads|a lot|lots|badly|heavily|out|everywhere|really bad)|\bstop the (?:bleeding|blood)\b|\b(?:got|been|just|was) stabbed\b/i,
  // Breath, pulse and colour
  /\bno pulse\b|\b(?:isn'?t|not|stopped) moving\b|\b(?:drowned|drowning)\b(?! in (?:paper|work|forms|debt|bills|tears|emails))|\bface ?down(?:wards?)? in (?:the|a|his|her) (?:bath|water|pool|sink|puddle|pond)\b|\b(?:gone|going|turned|turning) (?:(?:a bit|all|really|so|very|[a-z]+ (?:and )?then) )+(?:blue|gr[ea]y|purple)\b(?! with)|\b(?:he|she|they)(?:'s|s|'re| is| are) (?:all )?blue(?=\W*$|[.,;]| and)/i,
  // Heights, roads, a neck and a throat
  /\b(?:found|find) (?:him|her|them) (?:hanging|hung|dead)\b|\bon (?:the|a) (?:roof|bridge|railings|tracks|(?:window )?ledge|window ?sill)\b|\b(?:lying|lay|laid|sat|standing|walking) (?:down )?in the (?:road|traffic|river|sea)\b|\b(?:bag|scarf|cord|belt|rope|wire|laces?) (?:round|around|over) (?:his|her|their) (?:face|head|neck)\b|\b(?:has|have|had|got|holding|grabbed|grabbing|pinned|shes|hes|'s|'ve) (?:[\p{L}']+ ){1,4}by the throat\b/iu,
  // Down, and what went down: "she says shes taken something", "took all of them"
  /\b(?:he|she|they|who)(?:'?s|'re| is| are)(?: just| still| lying| laid| lay| flat)* on the (?:bathroom |kitchen |bedroom |lounge )?floor\b(?!.{0,30}\b(?:yoga|stretch\w*|exercis\w*|press ?ups|drawing|paint\w*|colou?ring|play\w*|puzzle|jigsaw|lego|pray\w*|mattress|cushions?|asleep|sleep\w*|tv|telly|reading|the (?:cat|dog))\b)/i,
  /\b(?:taken|took|swallowed|necked) (?:all of (?:them|it)|them all|it all|the (?:lot|whole (?:lot|packet|box|strip|bottle)))\b|\b(?:taken|swallowed) something\b(?! (?:to (?:eat|drink)|for|off|from|out|away|back|up|in|wrong|personally|that (?:isn'?t|wasn'?t)|of|which))/i,
  /\blocked (?:him|her|them)sel(?:f|ves) in\b.{0,30}\b(?:gone (?:quiet|silent)|(?:not|won'?t|isn'?t|stopped) (?:answer\w*|talk\w*|respond\w*))/i,
  // What somebody pulled out, or went away with
  /\bpulled (?:a|the|out a) (?:knife|blade|weapon)\b|\bgone (?:[a-z]+ ){1,5}with (?:(?:an?|the|some) )?(?:all (?:of )?(?:his|her|their) (?:tablets|pills|meds|insulin)|(?:[a-z]+ )?(?:razor|blade|knife|rope|belt|cord|ligature|petrol|bleach)s?\b)/i,
  // Somebody gone, whoever it is
  /\b(?:residents?|patients?|service users?|tenants?|bab(?:y|ies)|toddler|child|kids?|son|daughter|little (?:boy|girl|lad|lass)) (?:is|are|has gone|have gone|gone|has been) missing\b(?! (?:his|her|their|the|out|from (?:his|her|the) (?:life|plan)))/i,
  // Help that is called for
  /\b(?:ring|call|get|need|needs|calling|ringing|rang|called) (?:999|112|an ambulance|the crash team)\b|\b(?:crash call|medical emergency|pulled the alarm|(?:it'?s|its|this is|we have|got) an emergency|trapped (?:me|us)|(?:i'm|we're|im) trapped)\b/i,
];
/** All that is said, or asked in such a way that nobody would ask it on a quiet day. */
const ALARM_ALONE =
  /^\W*(?:help|help me|emergency|999|urgent help)\W*(?:now|please|quick(?:ly)?)?\W*$|\b(?:do|should|shall) (?:i|we) (?:ring|call) (?:999|112|an ambulance)\b(?! (?:if|when|for|after|before|whenever|every)\b)|\bis (?:he|she) (?:dead|(?:still )?(?:breathing|alive))\b/i;

/** Whether a question calls for help in so many words, whatever else it tells. Never throws. */
export const callsForHelp = (question: string): boolean => ALARM_ALONE.test(question) || isAlarm(toldIn(question));
const isAlarm = (told: string): boolean => ALARMS.some((alarm) => alarm.test(told));
