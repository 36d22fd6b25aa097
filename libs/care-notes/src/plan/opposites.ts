/** One way in which a note can say the opposite of a step. All patterns read lower-case text. */
interface Opposite {
  readonly kind: string;
  /** What the step prescribes. */
  readonly rule: RegExp;
  /** What the note says instead. */
  readonly against: RegExp;
  /** The sentence, or the one before it, speaks of this. */
  readonly topic?: RegExp;
  /** Words that take the opposite back. */
  readonly unless?: RegExp;
}

/** Not "on his own two feet", nor what else is somebody's own. */
const ALONE = String.raw`(?:on (?:his|her|their) own(?! (?:two |left |right )?(?:feet|foot|legs?|bed|chair|sofa|terms|phone|account|accord|initiative|side|plate|arms?))|alone|by (?:him|her|them)sel(?:f|ves)|unsupervised|unattended|with nobody|with no ?one)`;
const LEFT_THEM = String.raw`\bleft (?:him|her|them|\p{L}+) (?:in (?:it|there|the \p{L}+)|to it|${ALONE})|\bleft (?:him|her|them)(?=\s*(?:[,.;]|$))|\b(?:stepped|popped|nipped|went|gone|slipped) (?:out|off|away) (?:for|to|of|a)\b|\b(?:stepped|popped|nipped|slipped) (?:to|into|onto) the (?:door|landing|linen|cupboard|corridor|hall|next room)\b|\b(?:was|were|been|got) left (?:${ALONE}|in)`;
const NEVER_LEFT = /\b(?:never|not|no|wasn'?t|n't|without)\b(?: \p{L}+){0,4} (?:left|leave|leaving|alone|on (?:his|her|their) own)\b/u;
const BATHED = /\b(?:bath\w*|shower\w*|tub|water)\b/;
const FED = /\b(?:meals?|lunch|dinner|tea|breakfast|supper|snack|ate|eat\w*|table|food)\b/;
const WENT_OUT =
  /\b(?:out|shops?|leave|town|walk\w*|garden|grounds|bus|cafe|came back|gone|went|off the (?:ward|unit)|library|garage|station|pub|church|mosque|market|post office|barber\w*|precinct|chippy|newsagent\w*|popped|nipped)\b/;
const DRINKS = 'tea|coffee|squash|water|juice|milk|drink|drinks|beverages?|fluids?|cordial|cola|lemonade|sip|cup';

/**
 * Levels, company, number of staff, texture, place, names, light and door: what plans prescribe again and again, beside the words by which a note says that it was otherwise.
 * Each is judged alone, so that adding one cannot silence another.
 */
export const OPPOSITES: readonly Opposite[] = [
  {
    kind: 'left alone in the bath',
    rule: /\bbath\w*|\bshower/,
    against: new RegExp(String.raw`${LEFT_THEM}|\b(?:bath\w*|shower\w*|in (?:it|there))\b.{0,20}\b${ALONE}\b`, 'u'),
    topic: BATHED,
    unless: new RegExp(
      String.raw`${NEVER_LEFT.source}|\b(?:ask(?:s|ed|ing)|wants?|wanted|wonder\w*|why|why can'?t)\b.{0,30}\b${ALONE}`,
      'u',
    ),
  },
  {
    kind: 'ate alone',
    rule: /\b(?:sit|stay|eat|remain|be) with (?:\p{L}+ )?.{0,12}(?:meal|lunch|dinner|food|eat|table|breakfast|supper)/u,
    against: new RegExp(
      String.raw`\b(?:ate|eat|eating|had (?:it|her|his|their|lunch|dinner|tea|breakfast|supper)|sat|left)\b.{0,24}\b${ALONE}\b|\bwas ${ALONE} (?:straight |right |just )?after(?:wards)?\b`,
      'u',
    ),
    topic: FED,
    unless: NEVER_LEFT,
  },
  {
    kind: 'out without the escort',
    rule: /\bescort|\baccompanied|\bunescorted|\bnot (?:to )?(?:go|leave|be) (?:out )?(?:alone|unaccompanied)|\bonly with (?:staff|an?)\b/,
    against: new RegExp(
      String.raw`\bunescorted\b|\bunaccompanied\b|\bwithout (?:an? |any |his |her |the )?(?:escort|staff)\b|\b(?:went|gone|going|let|walked|nipped|popped|slipped|wandered|headed|strolled|toddled|cycled|out|back|came back|off|(?:took|taken) (?:him|her|them)sel(?:f|ves)|made (?:his|her|their) way|(?:caught|got) the bus)\b.{0,40}\b${ALONE}\b|\b(?:nobody|no one|no-one|no staff) with (?:him|her|them)\b`,
      'u',
    ),
    topic: WENT_OUT,
    unless:
      /\b(?:not|never|no|cannot|can'?t|wants?|wanted|asked|asking|refused|hopes|would like)\b(?: \p{L}+){0,2} (?:unescorted|alone|on (?:his|her|their) own|(?:go|went|going|let)\b)|\bask(?:s|ed|ing)? (?:for|about|to)\b/u,
  },
  {
    kind: 'alone together',
    rule: /\b(?:never|not|no)\b.{0,12}\balone with\b|\bvisits? .{0,30}\b(?:only|supervised)\b/,
    against:
      /\blet (?:\p{L}+ ){0,3}in(?:to)? (?:her|his|their|\p{L}+'s) (?:bed)?room\b|\bleft (?:the (?:two|pair) of )?them (?:alone|together|to it|in|unsupervised|unattended|for)\b|\bleft (?:him|her|\p{L}+) (?:alone )?with (?:him|her)\b|\b(?:by themselves|alone together|just the two of them|the two of them (?:alone|on)|(?:on (?:his|her|their) own|alone) with (?:her|him|them)|in (?:his|her|their|\p{L}+'s) (?:bed)?room (?:on (?:his|her|their) own|alone|with the door))\b/u,
    unless: /\b(?:not|never|no|wants?|asked|n't)\b(?: \p{L}+){0,3} (?:alone|on (?:his|her|their) own|themselves)/u,
  },
  {
    kind: 'thin drinks',
    rule: /\bthicken|\bnever thin\b|\bno thin\b/,
    against: new RegExp(
      String.raw`\b(?:ordinary|normal|thin|runny|plain|unthickened) (?:\p{L}+ )?(?:${DRINKS})\b|\b(?:no|without|forgot|not) (?:the |any |her |his )?thicken\w*|\b(?:gave|given|got|had|made) (?:it )?(?:her|him|them|it) (?:it )?thin\b|\b(?:tea|squash|juice|water|it) (?:was |were )?(?:thin|not thick\w*)\b|\bsips? of (?:my|his|her|their|someone'?s|somebody'?s|ordinary|\p{L}+'s)\b`,
      'u',
    ),
    unless:
      /\b(?:told|asked|reminded|remind|warned) (?:\p{L}+ ){0,3}not to\b|\bfor (?:him|her|my|them)sel(?:f|ves)\b|\breached for\b|\b(?:hers|his|theirs) (?:was |is )?thicken\w*|\b(?:not|never|no one|nobody|n't) (?:to )?(?:giv\w+|gave|had|have|offer\w*|let)\b|\bno thin\b|\bnever thin\b/u,
  },
  {
    kind: 'whole food',
    rule: /\b(?:pur[eé]+d?|minced|mashed|soft (?:diet|food|options)|cut up small|bite[ -]sized?)\b/,
    against:
      /\b(?:gave|given|got|had|ate|found (?:him|her|them) with|eating)\b.{0,20}\b(?:toast|crisps|biscuits?|steak|chips|nuts|crusts?|apple|sandwich(?:es)?|normal (?:diet|dinner|meal|food)|whole)\b/,
    unless: /\b(?:not|no|n't|refused|declined|wanted|asked)\b/,
  },
  {
    kind: 'touched unasked',
    rule: /\b(?:not|never|no)\b.{0,8}\b(?:touch\w*|hug\w*|hold\w*)\b|\bask(?:ing)? (?:\p{L}+ )?(?:first|before)\b/u,
    against:
      /\b(?:touch\w*|(?:arm|hand) (?:round|around|on)|hugg?\w*|grabb?\w*|took hold|patt\w+|tapp\w+|moved|strok\w+)\b.{0,40}\b(?:without ask\w*|from behind|had ?n[o']t asked|hadnt asked|did ?n[o']t ask|never asked|unasked|without (?:any )?warning|no warning)\b|\b(?:had ?n[o']t|hadnt|did ?n[o']t|didnt|never|without) ask(?:ed|ing)?\b(?! (?:for|why|what|about|if|how))/,
    unless: /\bnobody\b|\bno ?one\b|\b(?:not|never|n't) (?:touch\w*|hugg?\w*)\b|\bif\b|\b(?:not|never) (?:to )?touch\w*\b/,
  },
  {
    kind: 'wrong name or pronoun',
    rule: /\b(?:use|call)\b.{0,30}\b(?:name|they|them|she|he|pronouns?)\b/,
    against:
      /\bcall(?:ed|ing|s) (?:them|him|her) (?:\p{L}+ (?:and|or) )?(?:she|he|her|him|miss|mister|mr|mrs|sir|madam)\b|\b(?:being|been|was|were|got) called (?:she|he|miss|mister|sir|madam)\b|\b(?:wrong|old|dead|birth) ?(?:names?|pronouns?)\b|\bmis-?gender\w*|\b(?:deadnam\w+)|\b(?:said|used|wrote|put) (?:she|he|her|him|his)\b(?!['’]| (?:was|is|had|has|wants?|could|would|felt|did|does|will|name|own|\p{L}+))/u,
    unless: /\b(?:no|not|nobody|never|no one)\b(?: \p{L}+){0,5} (?:wrong|misgender\w*|old name|deadname\w*)/u,
  },
  {
    kind: 'light put out',
    rule: /\b(?:keep|leave|have)\b.{0,16}\b(?:lamp|light|night ?light)s?\b.{0,6}\bon\b|\blamp on\b/,
    against:
      /\b(?:put|turn\w*|switch\w*|knock\w*)\b.{0,14}\b(?:lamp|light)s?\b.{0,4}\b(?:off|out)\b|\b(?:turn\w*|switch\w*|put) (?:off|out) (?:the |his |her |their )?(?:lamp|light)|\b(?:lamp|light) (?:was |had been |been |found )?(?:off|out|switched off|turned off|put out)\b/,
    unless:
      /\b(?:he|she|they|wants?|wanted|asked|himself|herself|themselves|own)\b (?:\p{L}+ ){0,3}(?:put|turn\w*|switch\w*|lamp|light|to)\b|\b(?:not|never|n't)\b (?:\p{L}+ ){0,3}(?:off|out)\b|\bif\b/u,
  },
  {
    kind: 'door shut',
    rule: /\bdoor\b.{0,6}\b(?:ajar|open)\b|\bdoor is left open\b/,
    against:
      /\b(?:shut|closed|locked|pulled)\b(?: up| to)?.{0,14}\bdoor\b|\bdoor (?:was |had been |been |found )?(?:shut|closed|locked|pulled to)\b/,
    unless:
      /\b(?:front|back|fridge|cupboard|car|garden|kitchen|office) door\b|\b(?:he|she|they|wants?|wanted|asked|himself|herself|themselves)\b (?:\p{L}+ ){0,3}(?:shut|closed?|locked|door|to)\b|\b(?:not|never|n't)\b (?:\p{L}+ ){0,3}(?:shut|closed)\b|\bif\b/u,
  },
  {
    kind: 'too many staff',
    rule: /\btwo staff,? (?:no more|only|at most)|\bno more than two (?:staff|people)/,
    against:
      /\b(?:three|four|five|six|seven|3|4|5|6|7) (?:staff|of us|people|nurses|lads)\b|\b(?:third|fourth|fifth) (?:worker|nurse|person|member of staff|pair of hands)\b|\b(?:whole team|everybody|everyone) (?:came|went|piled|ran|rushed)\b/,
    unless: /\b(?:not|no|never|n't|if)\b/,
  },
  {
    kind: 'smoked elsewhere',
    rule: /\bsmok\w+\b.{0,20}\b(?:only|outside|shelter)\b/,
    against:
      /\b(?:smok\w+|fag|cig\w*|roll ?up|vap\w+|had (?:one|it))\b.{0,24}\b(?:in (?:his|her|their|the) (?:bed\w*|room|bath\w*|toilet|corridor|lounge|kitchen|wardrobe)|in bed|indoors|inside)\b|\b(?:smok\w+|fag|cig\w*|roll ?up|vap\w+|had (?:one|it))\b.{0,24}\bnot (?:in |at )?the shelter\b|\b(?:lit|lights?|smok\w+)\b.{0,20}\bbefore (?:(?:he|she|they|we) )?(?:got to |reached |came to )?the shelter\b/,
    unless:
      /\b(?:no|not|never|nothing|denied|n't|wants?|wanted|asked|if|could|worry|worried)\b(?! (?:in |at )?the shelter)(?: \p{L}+){0,4} (?:smok\w+|smell|fag|burns?|vap\w+|cig\w*)|\bsmell\b/u,
  },
  {
    kind: 'without the hoist',
    rule: /\bhoist\b|\bstand ?aid\b|\bslide sheets?\b/,
    against:
      /\bwithout (?:the |a |any )?(?:hoist|stand ?aid|slide sheets?)\b|\bno (?:hoist|stand ?aid|slide sheets?)\b|\b(?:lifted|stood|pulled|heaved|manhandled) (?:him|her|them|\p{L}+) (?:up |out |across |over |onto )*(?:by hand|under (?:the|her|his) arms?|manually|between us|ourselves)\b/u,
    unless: /\b(?:not|never|n't|wanted|wants|asked|if|would|stopped (?:him|her|them))\b/,
  },
  {
    kind: 'turned too seldom',
    rule: /\b(?:turn|reposition|change position)\b.{0,20}\b(?:every|hourly|each)\b/,
    against:
      /\b(?:missed|skipped|forgot) (?:a|the|her|his|one|two|that|their) (?:\p{L}+ ){0,3}turns?\b|\bturns? (?:was |were |got )?(?:missed|skipped|forgotten|not done)\b|\b(?:same|one) side (?:since|all night|from|for)\b|\bonly (?:been )?turned (?:once|twice)\b/u,
  },
  {
    kind: 'lectured',
    rule: /\bno lectur|\bnot (?:to )?lectur|\bdo not (?:nag|tell (?:him|her|them) off|argue)/,
    against:
      /\blectur\w+|\b(?:told|telling) (?:him|her|them|\p{L}+) (?:right )?off\b|\b(?:gave|given) (?:him|her|them|\p{L}+) (?:a (?:good |right )?(?:lecture|talking to|telling off|row)|what for|an earful|a piece of)|\bhad a (?:go|pop) at (?:him|her|them)\b|\b(?:nagg\w+|riot act)\b/u,
    unless: /\b(?:no|not|nae|never|without|n't|didnt|nobody)\b|\binstead of (?:an? |the |any )?(?:lectur|nagg|tell)/,
  },
  {
    kind: 'not seen alone',
    rule: /\bsee \p{L}+ (?:alone|on (?:his|her|their) own|in private)|\btime alone with\b/u,
    against:
      /\b(?:stayed|remained|sat in|was there|were there|was present|were present|present|in the room)\b.{0,24}\b(?:throughout|whole (?:time|visit|while)|all the time|all through|entire|start to finish|beginning to end)\b|\b(?:minutes?|time) (?:alone|apart)\b.{0,16}\b(?:did ?n[o']t|didnt|never)\b|\b(?:not|n't|no|never|at no point)\b.{0,24}\b(?:minutes?|moment|second|time) (?:alone|apart|on (?:his|her|their) own)\b|\b(?:would ?n[o']t|wouldnt|did ?n[o']t|never) (?:leave (?:the room|us)|let (?:me|us) (?:see|have|speak|be))\b|\banswered (?:everything )?for (?:him|her|them)\b/,
    unless: /\b(?:i|we|staff)\b (?:\p{L}+ )?(?:stayed|remained|sat|was|were)\b/u,
  },
  {
    kind: 'saw the scales',
    rule: /\bweigh\b.{0,80}\b(?:facing away|back to|blind)/,
    against:
      /\b(?:saw|seen|read|told|shown) (?:\p{L}+ ){0,3}(?:number|scales|reading|weight|figure)\b|\bfacing the (?:scales|number|screen|dial)\b/u,
    unless: /\b(?:not|never|n't|without|wants?|wanted|asked)\b/,
  },
];

/** Ways of `OPPOSITES` in which a sentence goes against a step. `before`: the sentence before it about the same person, or empty. Lower-case texts. */
export const oppositesIn = (text: string, before: string, rule: string): readonly string[] =>
  OPPOSITES.filter(
    ({ rule: prescribed, against, topic, unless }) =>
      prescribed.test(rule) && against.test(text) && (!topic || topic.test(`${before} ${text}`)) && unless?.test(text) !== true,
  ).map(({ kind }) => kind);
