/**
 * Acts and things of support work in the words both of plans and of notes: where a plan says "Stay within sight" and a note "kept him in view", both hold `in-sight`.
 * One pattern reads both, in lower case. They stand beside the thesaurus of plan questions, whose ideas are what people ask about, not what staff did.
 */
export const ACTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'ask-first',
    /\bask(?:s|ed|ing)?\b.{0,30}\b(?:first|before)\b|\b(?:without|never|not) ask(?:ed|ing)?\b|\bpermission\b|\bis it (?:ok|alright|all right)\b|\b(?:may|can|could) i (?:put|touch|take|move|hold)\b|\bok(?:ay)? (?:with|to) (?:me|touch)\b/u,
  ],
  [
    'touch',
    /\b(?:touch\w*|hand on|put (?:a|my|an|their|his|her) (?:hand|arm)|arm (?:round|around)|shoulder|hug\w*|held (?:their|his|her|my) hand|grab\w*|took hold|tap\w* (?:them|him|her)|move[sd]? (?:their|his|her) (?:arm|leg|hand|head)|reach\w* (?:over|across)|felt (?:their|his|her)|tuck\w*|brush\w* past|patted)\b/u,
  ],
  [
    'stay-with',
    /\b(?:stay|stays|stayed|staying|stop|stopped|stopping|sit|sat|sits|remain\w*|bide|bided)\b.{0,12}\b(?:with|in|by|beside|next to|near|there|alongside|through)\b.{0,20}|\b(?:with|beside) (?:me|us|staff|one (?:worker|of us|staff)|a (?:worker|member|nurse))\b|\bin the room\b|\bwhole (?:time|while)\b|\bnever left|\bnot left\b|\bwasn'?t left\b|\bnot leav\w+\b|\bleft (?:him|her|them|alone|in|on)\b|\bcompany\b|\bsit with\b|\band stay\b|\bkept (?:him|her|them) (?:company|on)\b/u,
  ],
  [
    'half-hour-after',
    /\b(?:half (?:an |a )?hour|30 min\w*|thirty min\w*)\b.{0,20}\b(?:after|it|that)?\b|\bhalf hour after\b|\bafter it\b/u,
  ],
  [
    'in-sight',
    /\b(?:in|within) (?:\w+ )?(?:sight|view|eyeshot|eyeline|line of sight)\b|\bkept (?:an eye|my eye|eyes|him|her|them) (?:on|in)\b|\bcould see (?:him|her|them)\b/u,
  ],
  [
    'talk-slow',
    /\b(?:slow(?:ly)?|calm(?:ly)?|quiet(?:ly)?|soft(?:ly)?|low)\b.{0,12}\b(?:voice|speak\w*|spoke|talk\w*|tone|words)\b|\b(?:voice|speak\w*|spoke|talk\w*|tone)\b.{0,20}\b(?:slow(?:ly)?|calm(?:ly)?|quiet(?:ly)?|soft(?:ly)?|low)\b/u,
  ],
  [
    'call-nurse',
    /\b(?:nurse|senior|manager)(?: in charge)?\b.{0,12}\b(?:called|informed|told|came|fetched|knows|aware|alerted|bleeped)\b|\b(?:call\w*|told|tell|inform\w*|fetch\w*|shout\w*|rang|bleep\w*|alert\w*|got)\b.{0,12}\b(?:the )?(?:nurse|senior|manager|charge)\b/u,
  ],
  [
    'two-staff',
    /\b(?:two|2|both) (?:staff|of us|people|workers|carers|nurses)\b|\b(?:me|staff|us) and (?!(?:him|her|he|she|them|the|then|a)\b)\p{L}+\b|\b\p{L}+ and (?:me|myself)\b|\bin pairs\b|\bdouble[ -]?(?:up|handed)\b|\b(?:with|by|of) two\b|\btwo of us\b|\bjust (?:us|the) two\b|\bus two\b|\bone colleague\b|\btwo staff\b|\b(?:two|2) to one\b|\bsingle ?handed\b|\bon (?:my|me|our) own\b|\bto two\b/u,
  ],
  [
    'way-out',
    /\b(?:exit|way out|door(?:way)?|corridor|escape|path|route)\b.{0,14}\b(?:clear|free|open)\b|\bstand\w* (?:away|back)\b|\bbacked (?:off|away)\b|\bclear(?:ed)? the (?:way|corridor|door\w*|exit)\b|\bso (?:he|she|they) c(?:an|ould) (?:go|get|walk) out\b/u,
  ],
  [
    'escort',
    /\bescort\w*|\baccompan\w+|\bunescorted\b|\bunaccompanied\b|\bwent with (?:him|her|them)\b|\b(?:out|shop|leave|town|walk)\b.{0,15}\bwith (?:me|staff|us|one of)\b/u,
  ],
  [
    'back-from-leave',
    /\b(?:leave|left|out|shop|trip|walk)\b.{0,30}\bback\b|\bback\b.{0,20}\b(?:board|at|by|from)\b|\bboard\b|\bleave the (?:ward|unit|house)\b/u,
  ],
  [
    'alone-with',
    /\b(?:alone|on (?:his|her|their) own|by (?:him|her|them)sel\w+|one[ -]to[ -]one|1:1|just (?:him|her|them|the two)|(?:him|her|them) to m[ey]\s?sel\w+|in private|privately|just us|without (?:his|her|their|the) \w+)\b/u,
  ],
  [
    'ring',
    /\b(?:ring|rang|rings|rung|call|called|calls|phone|phoned|phoning|facetime\w*|video ?call\w*|dial\w*|skype\w*|on the (?:tablet|ipad|phone|line|speaker))\b/u,
  ],
  [
    'lamp',
    /\b(?:lamp|light|night ?light)s?\b.{0,20}\b(?:on|lit|off|out|low|dim\w*)\b|\b(?:turn|turned|put|left|switch\w*|keep|kept)\b.{0,12}\b(?:lamp|light)\b/u,
  ],
  [
    'door-open',
    /\bdoor\b.{0,14}\b(?:ajar|open|latch|shut|closed|to|pulled|cracked)\b|\b(?:shut|closed?|open\w*|pull\w*)\b.{0,14}\bdoor\b|\bajar\b/u,
  ],
  ['cards', /\bcards?\b/u],
  ['money', /\b(?:safe|safes|wallet|purse|cash|money|pounds?|quid|fiver|tenner|£|p|pence|change|pocket)\b/u],
  [
    'name-and-pronouns',
    /\b(?:pronouns?|they[ /](?:and|or)?[ /]?them|(?:called|call|calling) (?:them|him|her)|misgender\w*|dead ?name\w*|right name|name\b.{0,12}\bright|their name|she'?d|as (?:she|he|they))\b|\bname\b/u,
  ],
  ['quiet-place', /\b(?:quiet|calm|sensory|side) (?:room|lounge|area|space|corner)\b|\bquiet lounge\b/u],
  [
    'soothing-things',
    /\b(?:weighted|heavy) blanket\b|\bblanket\b|\bcorner chair\b|\bheadphones?\b|\bearphones?\b|\bplaylist\b|\bmusic\b|\bsongs?\b/u,
  ],
  [
    'hoist-transfer',
    /\b(?:hoist\w*|transfer\w*|sling|slide sheet|stand ?aid|rota ?stand|moved? (?:him|her|them)|bed to chair|in(?:to)? (?:and out of )?(?:the )?(?:bed|chair|big chair)|moving and handling|lifted|lift)\b/u,
  ],
  [
    'turn',
    /\b(?:turns?|turned|turning|repositioned|reposition\w*|two[ -]hourly|2 hourly|four hourly|on (?:his|her) (?:left|right) side|onto (?:his|her)|tilt\w*)\b/u,
  ],
  ['skin', /\b(?:skin|sacrum|heels?|pressure (?:area|sore|point)s?|blanch\w*|hips? (?:pink|red)|pink area|red area|intact)\b/u],
  [
    'drink-texture',
    /\b(?:thick\w*|thin|thinned|ordinary tea|normal tea|syrup|stage (?:one|two|1|2)|level (?:one|two|three|1|2|3)|custard)\b/u,
  ],
  ['cough', /\b(?:cough\w*|splutter\w*|chok\w*|throat)\b/u],
  ['bath', /\b(?:bath|baths|bathed|bathing|bathtime|tub|in the water)\b/u],
  [
    'care-in-a-fit',
    /\b(?:recovery position|on (?:his|her|the) side|timed|time it|clocked it|ambulance|999|seizure|fit|minutes? long|lasting)\b/u,
  ],
  ['absent-stare', /\b(?:star(?:e|es|ed|ing)|glassy|vacant|blank|absent|gazing|gone far ?away)\b/u],
  ['pick', /\b(?:pick\w*|pluck\w*|fiddl\w*|fidget\w*)\b/u],
  ['game', /\b(?:dominoes|domino|chess|draughts|cards|bingo|scrabble|jigsaw|game|games|pool|snooker|whist|rummy|checkmate)\b/u],
  ['smoke', /\b(?:smok\w*|ciggies?|cigs?|fags?|cigarettes?|vap\w*|roll ?ups?|lighter|matches|shelter)\b/u],
  [
    'staff-keep',
    /\b(?:keep|kept|keeps|holds?|held|handed (?:back|over|in)|hand(?:s|ed)?|returned|signed (?:back|in|out)|back in|with us|in the (?:office|safe|drawer|cupboard|tin)|took (?:it|the)|has his own|his own|her own)\b/u,
  ],
  [
    'hide-food',
    /\b(?:hid\w*|stash\w*|wrapped in|down the side|under the (?:cushion|pillow|bed|mattress|chair|table)|behind the|in (?:a|his|her|their|the) (?:napkin|pocket|sock|bag|drawer|bin|tissue|sleeve|carrier bag)|squirrel\w*|found (?:his|her|their|half|it|the))\b/u,
  ],
  [
    'food',
    /\b(?:dinner|supper|lunch|tea|breakfast|stew|chop|sausages?|chips|sandwich|toast|meal|food|pudding|potato|meat|pie|eat\w*|ate)\b/u,
  ],
  ['fridge', /\b(?:fridge|freezer|cupboards?|larder|milk|eggs)\b/u],
  ['meter', /\b(?:meter|lecky|electric\w*|gas|emergency credit|top(?:ped)? up|credit)\b/u],
  ['shopping-list', /\b(?:list|shopping)\b/u],
  ['shop', /\b(?:market|shops?|supermarket|stall|butcher\w*|grocer\w*|aldi|lidl|tesco|asda)\b/u],
  ['drink-diary', /\bdiary\b|\bdrinks? (?:sheet|log|record)\b|\bunits\b/u],
  ['no-lecture', /\b(?:lectur\w*|preach\w*|tell\w* (?:him|her|them) off|telling off|judg\w*|nag\w*|sermon)\b/u],
  ['curtains', /\b(?:curtains?|blinds?|drapes)\b/u],
  ['by-day', /\b(?:by day|daytime|daylight|sunshine|sunny|afternoon|morning|broad|midday|noon|dinnertime)\b/u],
  ['pray', /\b(?:pray\w*|prayers?|mosque|church|mass|chapel|temple|jumma|namaz|prayer mat)\b/u],
  ['stops-doing', /\b(?:stops?|stopped|not|no|never|without|has ?n'?t|hasnt|did ?n'?t|gone off|given up|won'?t|wouldn'?t|quit|nae)\b/u],
  ['shave', /\b(?:shav\w*|unshaven|stubble|beard\w*|razor|whiskers)\b/u],
  [
    'pace',
    /\b(?:pac(?:e|es|ed|ing)|up and down|back and forth|to and fro|walking (?:up|round|about)|restless|fidgety|wander\w*|prowl\w*|can'?t settle|unsettled)\b/u,
  ],
  ['front-door', /\b(?:front door|main door|airlock|exit door|ward door|by the door)\b/u],
  [
    'silent',
    /\b(?:silent|silence|mute|not (?:a|one) word|no words?|would ?n[o']t speak|would ?n'?t talk|not (?:speak|talk)\w*|did ?n[o']t speak|shut down|went quiet|gone quiet|quiet|clammed up|said nothing|no answer|non ?verbal|stopped talking|mouth shut)\b/u,
  ],
  ['sorry', /\b(?:sorry|apolog\w*|forgive)\b/u],
  ['mirror', /\bmirrors?\b|\breflection\b|\bglass\b/u],
  ['cover', /\b(?:cover\w*|over (?:the|his|her|their)|hung|towel|sheet|blanket over|draped|taped)\b/u],
  [
    'long-sleeves',
    /\b(?:sleeves?|jumper|cardigan|hoodie|roll ?neck|polo neck|long arms?|cuffs?|buttoned|cover\w* (?:up|her arms|his arms)|wrists?)\b/u,
  ],
  ['warm', /\b(?:warm|hot|heat\w*|boiling|roasting|baking|stifling|sweltering|red hot|radiator\w*|sauna)\b/u],
  [
    'sharps',
    /\b(?:sharps?|blade|razor|glass|hair ?grip|scissors|search\w*|what (?:else )?(?:she|he|they) (?:had|has|have)|handed (?:over|it)|gave me|took (?:it|them)? ?off (?:her|him)|hand(?:ed)? ower|removed)\b/u,
  ],
  ['ask-direct', /\b(?:ask\w*)\b.{0,16}\b(?:direct\w*|straight|outright|out|right oot|plainly|what)\b/u],
  ['weigh', /\b(?:weigh\w*|scales?|kilos?|kg)\b/u],
  ['calories', /\b(?:calor\w*|kcal|fat content|diet\w*|weight|numbers|pounds lost|size|slim\w*)\b/u],
  ['weighed-unseen', /\b(?:clinic|back to|facing away|backwards)\b/u],
  ['visit', /\b(?:visit\w*|came to see|came in to see|guest)\b/u],
  ['day-room', /\b(?:day ?room|lounge|communal)\b/u],
  [
    'offer-talk',
    /\b(?:offer\w*|ten min\w*|10 min\w*|natter|chat|talk|debrief\w*|listen\w*)\b.{0,24}\b(?:after\w*|with|choice|chose|picked|choos\w*|talk|worker)\b|\b(?:her|his|their) (?:own )?choice\b|\bchose\b|\bpicked\b/u,
  ],
  ['garden', /\bgarden\b|\bgrounds\b|\bcourtyard\b|\blap\b/u],
  ['after-lunch', /\bafter (?:his |her |their |the )?(?:lunch|dinner|tea|breakfast|supper|meal)\b/u],
  ['stimulant-drinks', /\b(?:coffee|cola|coke|pepsi|red bull|energy drink|caffein\w*|mint tea|peppermint|decaf|herbal)\b/u],
  ['crisis-line', /\bcrisis (?:line|team)\b|\bsamaritans\b|\bhelpline\b|\b111\b/u],
  ['post', /\bpost(?:ed|ing)?\b|\bpost office\b|\bstamps?\b|\bletters?\b|\bpools\b/u],
  ['teeth-mouth', /\b(?:teeth|toothbrush|dentures?|mouth ?(?:care|wash)|brush\w* (?:his|her|their) (?:teeth|hair))\b/u],
  ['wash-dress', /\b(?:shower\w*|wash\w*|flannel|dress(?:ed|ing)?|changed (?:his|her|their)|clean clothes|pyjamas|pad|pads)\b/u],
  ['toilet', /\b(?:toilet\w*|commode|bowels?|loo|continen\w*|catheter|stool chart)\b/u],
  ['feet-skin-care', /\b(?:feet|foot|toes?|toenails?|cream\w*|dressing|plaster|emollient)\b/u],
  ['glucose', /\b(?:blood sugars?|glucose|insulin|finger ?prick|hypo|bm)\b/u],
  ['glasses-hearing', /\b(?:glasses|specs|hearing aids?|batter(?:y|ies))\b/u],
  ['breathing', /\b(?:breath\w*|inhaler|spacer|count(?:ed|ing)? (?:to|down|back)|square breathing)\b/u],
  ['walk-out', /\b(?:walk(?:ed|s|ing)?|stroll\w*|round the block|fresh air)\b/u],
  ['tidy-clean', /\b(?:tid(?:y|ied|ying)|clean(?:ed|ing)?|hoover\w*|laundry|washing machine|bins?|bedding|sheets)\b/u],
  ['cook', /\b(?:cook\w*|bak(?:e|ed|ing)|recipe|hob|oven|microwave|chopp\w+)\b/u],
  ['letters-forms', /\b(?:letters?|forms?|appointment|benefits?|bill|bills|calendar)\b/u],
  ['chart', /\b(?:chart\w*|record\w*|wrote (?:it|them) (?:down|up)|logged|diary|on the sheet)\b/u],
  ['pictures-signs', /\b(?:picture\w*|symbols?|now and next|sign(?:ed|ing)|makaton|communication (?:book|board)|point(?:s|ed)? to)\b/u],
  ['animals', /\b(?:dog|cat|rabbit|budgie|hens?|chickens|fish tank|pets?)\b/u],
  ['faith-food', /\b(?:halal|kosher|vegan|vegetarian|allerg\w*|gluten)\b/u],
  ['loud', /\b(?:noise|noisy|loud|crowd\w*|busy|ear ?defenders)\b/u],
];

/** Names of the acts in a lower-case text. Never throws; patterns x text. */
export const actsIn = (text: string): ReadonlySet<string> => new Set(ACTS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : [])));
