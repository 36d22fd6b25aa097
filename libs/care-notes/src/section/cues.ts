import type { Section } from '../model.js';

/**
 * Words that place a clause under a heading of the daily note (domain reference, section 6). How much each counts is learnt, with what else is known of the clause (`weights.ts`).
 */
export const CUES: readonly (readonly [Section, RegExp])[] = [
  [
    'medication_prompt',
    /\b(?:medications?|meds?|medicines?|tablets?|tabs|pills?|prn|depot|injection|inhaler|insulin|dose|doses|dosage|mar (?:chart|sheet)|clozapine bloods?|prescription|prescribed|nicotine patch|eye drops|antibiotics?|cream|blister pack|dosette|dosset|side effects?|painkillers?|laxatives?|methadone|script|cheeking|mg|creams?|patch)\b/g,
  ],
  [
    'physical_sleep_intake',
    /\b(?:slept|sleep|sleeping|asleep|awake|woke|woken|wake|nap|napped|napping|dozed|dozing|snoring|snored|insomnia|rested|bed|ate|eaten|eat|eating|food|meal|meals|enjoyed (?:his|her|their) (?:tea|dinner|lunch|breakfast|food|supper)|fry up|weetabix|yoghurt|yogurt|biscuits|banana|legs?|breakfast|lunch|dinner|tea time|teatime|supper|toast|cereal|porridge|soup|sandwich|pudding|appetite|diet|drank|drunk|fluids?|drinks?|drinking|squash|intake|weight|weighed|bmi|fortisip|ensure|bowels?|bo|bowel|toilet|urine|continent|incontinent|incontinence|pad|catheter|personal care|shower|showered|bath|bathed|washed|wash|shaved|dressed|hygiene|teeth|bp|blood pressure|pulse|temp|temperature|sats|news|obs done|physical obs|vitals|bm|bms|blood sugar|pain|headache|cough|cold|chesty|sick|vomited|nausea|nauseous|diarrhoea|constipated|dizzy|unsteady|mobility|mobilising|mobilised|walking frame|hoist|transferred|repositioned|skin|rash|wound|dressing|leg|ankle|fall|fell|seizure|glasses of water|cup of tea|ml|kg|hungry|thirsty|snack|snacks|portion|mouthfuls|plate|dinner time|up twice|up at|got up|settled by|back to sleep|went to bed|retired|tired|bloods|ecg|gp|dentist|chiropod\w+|optician|physio|swollen|sore|itch\w*|tummy|stomach)\b/g,
  ],
  [
    'activity_contact',
    /\b(?:walk|walked|walks|garden|gardening|group|groups|session|activity|activities|art|craft|painting|painted|drawing|baking|baked|cooking|cooked|cook|music|guitar|piano|sang|singing|pool|cards|dominoes|bingo|quiz|game|games|scrabble|chess|jigsaw|puzzle|film|telly|tv|watched|football|gym|exercise|yoga|swimming|swim|shop|shops|shopping|town|cafe|coffee|church|mosque|temple|college|course|job|volunteering|library|cinema|bus|trip|outing|leave|visit|visited|visitor|visitors|rang|phoned|phone call|facetime|video call|letter|called him|called her|mum|dad|mother|father|sister|brother|son|daughter|wife|husband|partner|friend|family|nan|auntie?|uncle|advocate|social worker|care coordinator|housing|solicitor|key ?worker|1:1|one to one|chat|chatted|chatting|talked|spent time|sat with|joined in|joined|played|play|community|laundry|cleaned|cleaning|tidied|hoovered|ironing|knitting|reading|read|book|magazine|crossword|colouring|jewellery|pottery|pub|lunch club|day centre|meeting|appointment|interview|benefits|pip|bank|haircut|hairdresser|barber|nails|pamper|workshop|clay|choir|allotment|minibus|drive|bowling|snooker|darts|table tennis|park|dog|feeding the|warm drink|hot chocolate|small lounge|sensory room)\b/g,
  ],
  [
    'presentation_mood',
    /\b(?:mood|bright|brighter|cheerful|happy|happier|content|calm|calmer|pleasant|polite|chatty|smiling|smiled|laughing|laughed|jolly|relaxed|low|flat|down|sad|tearful|teary|crying|cried|sobbing|weepy|upset|distressed|distress|anxious|anxiety|worried|panicky|panic|nervous|on edge|tense|agitated|agitation|irritable|irritated|grumpy|snappy|angry|frustrated|annoyed|argumentative|restless|unsettled|settled|pacing|paced|elated|elevated|high|manic|giggly|over ?talkative|disinhibited|labile|paranoid|paranoia|suspicious|guarded|withdrawn|isolating|isolated|isolative|quiet|subdued|flat affect|affect|blunted|confused|muddled|disorientated|distracted|preoccupied|responding|voices|hearing voices|hallucinat\w+|delusion\w*|thought disorder\w*|muttering|mumbling|talking to (?:him|her)self|eye contact|presented|presentation|appeared|appears|seemed|seems|looked|interacting|engaging|engaged|engagement|mute|tearfulness|lethargic|motivated|unmotivated|hopeful|positive|negative|stressed|overwhelmed|wound up|hyper|fidgety|clingy|reassurance|tired looking|kempt|unkempt|pleasant on approach|kept to (?:him|her)self|in good spirits|good form|not (?:him|her)self|his usual self|her usual self|fed up|moody|sociable|jumpy|vacant|bubbly)\b/g,
  ],
  [
    'persons_view',
    /\b(?:(?:said|says|saying|told me|told staff|told us|stated|states|feels|felt|thinks|reckons|explained|mentioned|complained|complains|asked|asks|asking|would like|would rather|would prefer|wants|wanted|wishes|hopes|hoping|doesn't want|does not want|does not like|doesn't like|hates|prefers|requested|agrees|disagrees|disagreed|not happy with|unhappy with|looking forward|reports|reported|expressed|voiced|admitted|disclosed)(?! (?:the|his|her) (?:nurse|nic)))\b|"[^"]+"|\bin (?:his|her|their) (?:own )?(?:words|view|opinion)\b/g,
  ],
  [
    'handover',
    /\b(?:hand(?:ed)? ?over|handing over|for (?:the )?(?:day|night|late|early|next|morning|oncoming) (?:staff|shift|team)|(?:day|night|late|early|morning) (?:staff|shift|team) (?:to|please|need|will|can|should|could)|(?:days|nights|lates|earlies) (?:to|please|need|can|could)|please (?:can|could|would|make sure|chase|check|ring|call|remind|book|ask|order|monitor|keep|ensure|offer|follow|pass|update|let|arrange|make)|can (?:someone|somebody|days|nights|the (?:day|night|morning|next)|we|you|whoever)|could (?:someone|somebody|days|nights|the (?:day|night|morning|next)|whoever)|someone (?:needs|to)|needs? (?:chasing|booking|ordering|following up|sorting|doing|collecting|picking up|a follow up|to be (?:chased|booked|ordered|done|followed|checked|rung|called|rebooked|collected|picked|seen|reviewed|offered|prompted|monitored|told|weighed))|to (?:be )?(?:chase|follow ?up|followed up|chased)|follow(?:ing)? up|needs to (?:ring|call|see|be|go|have|chase|book)|(?:due|booked|appointment|appt|arranged|scheduled)(?: (?:for|at|on|in|with|to|tomorrow|next))+|(?:tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next week|in the morning)(?: at)?(?: .{0,20})?(?:appointment|appt|review|ward round|dentist|gp|clinic|visit)|appointment (?:tomorrow|is|at|on|next|with)|don't forget|reminder|remember to|keep an eye|to note|pass(?:ed)? on(?: to)?|action|to do|waiting (?:for|on) (?:a )?(?:call|gp|results?|doctor|pharmacy|transport)|(?:doctor|gp|pharmacy|nurse|social worker) (?:to|will|is going to) (?:ring|call|review|visit|come|see))\b/g,
  ],
  [
    'risk_safety',
    /\b(?:obs level|observations?|obs|1:1 obs|level \d obs|within eyesight|arms? length|checks?|risk|risks|risky|safe|safety|room search(?:ed)?|searched|incident|datix|escalated|nic informed|nurse informed|informed (?:the )?(?:nurse|nic|manager|doctor|on ?call)|told (?:the )?(?:nurse|nic|manager|rn\d?|on ?call)|safeguarding|police|contraband|sharps|triggers?|de-?escalat\w+|no (?:risk|risks|self|incidents?|concerns?|issues)|nil (?:risk|concerns?|issues)|threat\w*|harm)\b/g,
  ],
];

export const PLAN_DONE =
  /\b(?:(?:care|support|safety|crisis|positive behaviour|behaviour|sleep|activity|meal) ?plan|pbs(?: plan)?|as per (?:the )?(?:plan|care plan|his plan|her plan)|as (?:the|his|her) plan (?:says|states)|per plan|(?:plan|step) (?:was )?(?:followed|not followed|offered|done|tried|completed|used)|followed (?:his|her|the) (?:plan|step|steps|guidance|guidelines)|step \d|in line with (?:his|her|the) (?:care )?plan|(?:his|her) (?:coping|grounding|distraction|calming) (?:technique|techniques|strategy|strategies|box|card|cards|kit|skills)|(?:used|offered|tried|did|prompted|practised) (?:grounding|breathing|distraction|coping|calming|self soothe|soothe box|5 4 3 2 1|mindfulness)(?: \w+){0,2}|not able to (?:do|follow|offer) (?:the |his |her )?(?:step|plan|walk|1:1|one to one|session)|(?:step|plan) (?:not|wasn't))\b/;

export const REPORTED_UP =
  /\b(?:told|informed|let|alerted|made|reported|rang|called|escalated|passed|handed|nurse|nic|rn|on ?call|doctor|manager|senior|aware|datix|body ?map|incident form|ambulance|police|safeguarding (?:lead|team|form))\b.*\b(?:nurse|nic|rn\d?|on ?call|doctor|dr|manager|senior|staff|know|aware|lead|done|completed|filled|police|ambulance|up|it|team|form|datix)\b|\b(?:datix|incident form|body map)\b|\b(?:removed|took|taken|confiscated|handed)\b.*\b(?:it|them|off|away|in|office|safe|from)\b/;

/** What we did with somebody is contact, whatever drink or room came into it; help with the body is not. */
export const STAFF_ACTS =
  /^(?:(?:and|so|then|also|n|i|we|staff|later|both) )*(?:gave|offered|sat|spent|took|played|did|made|encouraged|supported|walked|helped|joined|showed|went|had a (?:chat|natter|walk|game|talk)|reassured|talked|spoke|listened|brought|read|put|ran|facilitated|accompanied|escorted)\b/;
export const BODY_CARE =
  /\b(?:shower|bath|wash|washed|personal care|toilet|pad|dressed|shave|hoist|transfer|reposition\w*|bp|obs|weigh\w*|bloods?|sleep|slept|asleep|ate|breakfast|lunch|dinner|fluids)\b/;
