import { RELATION_WORDS, UNNAMED_OTHER } from '../people/names.js';

/**
 * Context triggers after NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009), rewritten for the speech of support workers.
 * `ahead` triggers govern what follows, `behind` what precedes, `clause` both; `reach` is in words.
 */
export interface Trigger {
  readonly regex: RegExp;
  readonly reach: number;
}
const trigger = (source: string, reach: number): Trigger => ({
  regex: new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu'),
  reach,
});

/** Look like negation and are none; they are blanked before the search. */
export const PSEUDO_NEGATION = trigger(
  "not (?:able|possible|been able) to (?:rule (?:it |this )?out|exclude)|(?:can't|cannot|couldn't|cant|unable to|not able to) (?:rule out|be ruled out|exclude|promise|guarantee|say (?:he|she|they|i) (?:won't|wouldn't)|stop|calm|be stopped|control|resist|help (?:him|her)self)|(?:didn't|doesn't|did not|does not|wouldn't|would not|not|never|won't|didnt|hasn't) (?:deny|denying|denied|refuse|refused|refusing|rule (?:it |this )?out|stop|stopped|only|just once|for the first time|hesitate)|(?:not|isn't|wasn't) (?:the )?(?:first|only) time|no (?:one|body|idea|doubt|reason|warning|warnings|provocation|obvious|apparent|staff|choice|option|wonder|longer (?:safe|denying|able|feels?|want|wants|sees?)|change in|improvement|let up|triggers?|clear trigger|obvious trigger|antecedents?|point|need to|matter|way|remorse|insight|more than|sooner|less|escort|pulse|cause|explanation|known|access to (?:his|her)|answer)|nobody|noone|no-one|for no (?:apparent |obvious |good |clear |particular )?reason|with no (?:warning|provocation|reason|trigger|clear)|without (?:any )?(?:warning|provocation|reason|trigger|permission|telling|escort|asking|hesitation|prompting|staff|stopping|supervision)|not (?:sure|certain|clear|known|happy|pleased|impressed|himself|herself|good|well|ok|okay|great|settled|coping|getting|listening|enough|keen|long|far|to worry|much|very|quite|really happy|engaging|engaged|sleeping|slept|eaten|been (?:herself|himself|sleeping|eating|well|great|good|taking|right))|nothing (?:i|we|staff) (?:could|said|did)|nothing (?:would|will|could|can) (?:stop|calm)|didn't (?:want (?:his|her|any|to (?:come|get up|join|talk|engage|eat|go))|like (?:it|that|being|the|his|her)|get (?:his|her)|even)|doesn't (?:know (?:how|if)|like|care|trust|want (?:his|her|any|to (?:come|get|join|talk|engage|eat|go)))|don't (?:know (?:how|if)|care|tell|worry)|wasn't (?:happy|pleased|allowed|having|let|able|told|long|impressed)|wouldn't (?:let|listen|calm|settle|stop|engage|tell|say|come|leave|give|open|take|move|go|eat|drink|put|hand)|couldn't (?:settle|sleep|cope|have|find|get|wait|stop|calm|go|see)|won't (?:let|listen|calm|settle|stop|engage|tell|say|come|give|open|take|talk)|hasn't (?:slept|eaten|been (?:seen|well|sleeping|eating|out|taking|right|himself|herself)|got|settled|stopped|changed|seen)",
  0,
);

export const NEGATION_AHEAD: readonly Trigger[] = [
  trigger(
    "(?:denied|denies|denying|deny|denial of|refuted|refutes|disputes|negative for|nil|zero|absence of|free (?:of|from)|(?:with)?out(?! of|side|standing)|without|neither|nor|never|rules? out|ruled out|resolved|declined to (?:harm|hurt)|instead of|rather than|stopped short of|no (?:further |new |current |recent |more |other |active |obvious |apparent |reported |recorded |known |expressed |immediate |signs? |evidence |indications? |thoughts? |reports? |concerns? |incidents? |episodes? |mention |talk |history |suggestion |attempts? |plans? |intent |intentions? |acts? |displays? |presence |risk |risks |issues |display |urges? |sign |suicidal |self |physical |verbal |visible |of |re |about |around |for |regarding |with |or |and |any |to |that )*|nothing to (?:suggest|indicate)|(?:not|n't) (?:seen|noticed|observed|noted) any(?:thing)?|nothing (?:noted|seen|reported|observed) (?:re|about|regarding|around))",
    12,
  ),
  trigger(
    "(?:not|n't|isnt|wasnt|didnt|hasnt|hadnt|doesnt|dont|wont|wouldnt|couldnt|havent|never|ain't|aint|cannot|isn't|wasn't|didn't|hasn't|hadn't|doesn't|don't|won't|wouldn't|couldn't|haven't|aren't|weren't|can't|shouldn't|no longer|not currently|not been|not any)",
    8,
  ),
];
export const NEGATION_BEHIND: readonly Trigger[] = [
  trigger(
    "(?:was |were |is |are |been |all |also |again )*(?:denied|nil|ruled out|not (?:seen|reported|noted|observed|present|evident|expressed|apparent|voiced|witnessed|found|disclosed|raised|used|required|needed|indicated|mentioned|displayed|an issue|a concern)|none (?:reported|noted|seen|observed|voiced|expressed|disclosed|found|used|needed|required)?|negative|absent|nil (?:noted|reported|seen)|never happened|didn't happen|averted|unlikely|n\\/a|no)",
    4,
  ),
];

export const HISTORICAL_AHEAD: readonly Trigger[] = [
  trigger(
    '(?:(?:past|previous|known|long|significant|childhood|family|extensive|forensic|lifelong|strong|with a|has a|had a|given (?:his|her)) )*(?:histor(?:y|ies)|hx|h\\/o|pmh|background|track record)(?: (?:of|for|with|includes?|including))?|previous(?:ly)?|prior|past|historic(?:al|ally)?|former(?:ly)?|used to|old|healed|years? old|before (?:he|she|they) (?:came|moved|was admitted|were admitted|arrived)(?: (?:here|in|to us))?|last (?:admission|placement)|in (?:his|her|their) (?:past|youth|teens|twenties|thirties|forties|childhood|younger days)|as a (?:kid|child|teenager|teen|boy|girl|young (?:man|woman|lad|girl|person|adult))|once upon a time|back (?:then|in the day)|faded|long ?standing scars?',
    9,
  ),
];
export const HISTORICAL_CLAUSE: readonly Trigger[] = [
  trigger(
    "(?:in|since|of|from|back in|during|around|circa|until) (?:19[3-9]\\d|20[01]\\d|202[0-5])|(?:19[5-9]\\d|20[01]\\d|202[0-4])(?!\\d)|(?:\\d+|many|few|some|several|couple of|a couple of|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|donkeys|a few|hundreds of|ten or so|about \\p{L}+|over \\p{L}+|(?:a|one)|(?:six|eight|nine|ten|eleven|eighteen) )? ?(?:years?|yrs?|months?|decades?)(?: or (?:so|more))? (?:ago|back|before|earlier|previously)|(?:years|ages|months|decades|a long time|long time|a while|donkeys years) (?:ago|back)|when (?:he|she|they|i|[\\p{L}]+) (?:was|were|wer) (?:about |around |only |just )?(?:\\d+|a (?:kid|child|teenager|teen|boy|girl|lad|baby|student|little|young|lot younger)|little|young(?:er)?|small|at (?:school|home|college|uni|university|his last|her last)|in (?:prison|care|the army|hospital (?:before|last year|in)|his (?:teens|twenties|20s|30s)|her (?:teens|twenties|20s|30s)|foster|children's|borstal|another|(?:his|her) (?:old|last|previous))|married|drinking|homeless|inside|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -]\\p{L}+)?|thirty|(?:first )?admitted in \\d+|on (?:the streets|(?:his|her) last))|when (?:he|she|they|i) (?:lived|stayed|worked|served) (?:at|in|with|on)|at (?:the )?age(?:d)? (?:of )?\\d+|aged? \\d+|at (?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?=\\s*(?:$|[,.]|when|and|after))|as a (?:kid|child|teenager|teen|boy|girl|young (?:man|woman|lad|girl|person|adult)|student)|in (?:the past|(?:his|her|their) (?:past|youth|teens|twenties|thirties|20s|30s|childhood|younger days|last (?:placement|home|hospital|ward|unit|admission|flat|job))|previous (?:placements?|admissions?|hospitals?|homes?|units?|years|life|relationships?)|the (?:eighties|nineties|noughties|80s|90s|70s)|foster care|childhood|days gone by|(?:his|her) (?:old|previous|last) (?:place|house|home|flat|ward|unit|school|relationship))|last (?:year|summer|winter|christmas|spring|autumn|admission|placement)|the year before|years before|before (?:(?:he|she|they) (?:came|moved|was admitted|were admitted|arrived|got|went) (?:here|in|to us|into|on)|(?:this |his |her |the )?(?:current )?admission|coming (?:here|in|to us|into)|moving (?:in|here))|prior to (?:(?:this |his |her )?admission|coming|moving|being admitted)|(?:at|on|from|in) (?:his|her|their|the|a) (?:last|previous|old|former|ex) (?:placement|home|place|hospital|ward|unit|address|school|house|flat|job|partner|relationship|marriage|admission|team)|(?:his|her) (?:late )?(?:teens|twenties)|historic(?:al|ally)?|when (?:he|she|they) (?:was|were) younger|growing up|in care as|nothing since|not since|none since|hasn't (?:done (?:it|that|so)|self[ -]?harmed|had (?:one|any)) since|first marriage|years of|old scars?|long time ago|way back|back then|back in (?:the day|\\d+|the|his|her)|a previous|from (?:years|ages|a long time) (?:ago|back)|(?:an )?old (?:incident|injury|story|scar|scars|wounds?|marks?|cuts?|burns?)",
    40,
  ),
];

export const HYPOTHETICAL_AHEAD: readonly Trigger[] = [
  trigger(
    "(?:in case|incase|in the event (?:of|that)|if (?:and when )?(?:he|she|they|it|there|someone|anyone|you|we|any|things|this|that|a|the|[\\p{L}]+) ?(?:(?:were|was|is|are|does|do|did|ever|starts?|started|becomes?|became|gets?|got|has|had|feels?|felt|wants?|tries|tried|shows?|needs?|should|goes|have)(?: to)?)?|should (?:he|she|they|it|there|things|this)|at risk of|(?:the |any |his |her |high |low |increased |potential |ongoing |known |no |of |a |about |for |around |reduce |reduces |minimise |manage |mitigate )*risks? (?:of|from|to|around|re|regarding|assessment (?:for|re)|plan (?:for|re))|potential (?:for|to)|(?:to )?prevent(?:ing|s)?|to avoid|to stop (?:him|her|them)|reduce(?:s)? the (?:risk|chance) of|what to do (?:if|when|about)|(?:monitor(?:ing|ed)?|watch(?:ing|ed)?(?: out)?|look(?:ing|ed)?(?: out)?|observe|screen(?:ed|ing)?|check(?:ing|ed)?|vigilant|alert|eye out|assess(?:ed|ing)?|plan(?:s)?|strategies|strategy|advice|guidance|protocol|on guard|beware|careful|mindful|be aware) (?:of|for|out for|in case of)(?: (?:signs?|any|symptoms?|further|evidence|risk|possible|increased) (?:of )?)*|(?:asked|ask|asking|enquired|explored|screened|assessed|checked|questioned|checks?)(?: (?:him|her|them|directly|about|if|whether|how|re|regarding|openly|around|again|gently|on|both|what|he|she|they|had|has|was|were|is|any|having|has been|been|felt|feels|feeling|for|did|ever|is having|wanted|would|may be|might be|current|thoughts of|planned|plans)){1,6}|(?:discussed|discuss|discussing|talked (?:through|about)|chat about|session (?:on|about)|group (?:on|about|around)|workshop (?:on|about)|read about|leaflet (?:on|about)|information (?:on|about)|training (?:on|in|about)|quiz (?:on|about)|film about|documentary (?:on|about)|programme about|podcast about|article about|talk (?:on|about))(?: (?:the|risks?|dangers?|of|effects?|impact|how|ways|to|what|consequences|managing|coping|alternatives|with|harm|reduction|around|about|his|her|triggers|for|safety|plan|strategies|avoiding)){0,6}|alternatives to|instead of|(?:told|reminded|asked|advised|warned|encouraged|agreed|promised|knows?|known)(?: (?:him|her|them|me|us|staff|\\u0298+|\\u01c2+))?(?: (?:he|she|they|that|it's|its))? ?(?:not to|never to|shouldn't|should not|must not|can't|isn't allowed to|mustn't|not ok to)|(?:worried|concerned|worry|concern|anxious|scared|afraid|fear(?:s|ed|ful)?|frightened|nervous|fearing|paranoid) (?:that |about |of |in case |he |she |they |it |someone |people |others |staff |i |we |being |getting |the |another resident |the other residents |there |his \\p{L}+ |her \\p{L}+ )*(?:may|might|will|would|could|'ll|'d|is going to|are going to|was going to|were going to|getting|being|about|of)(?: be| get| be able to)?|(?:(?:he|she|they|it|this|that|which|who|there|things|[\\p{L}]+) )(?:might|may|could|can|would)(?: (?:be|well|have|then|possibly|easily|potentially|also|become|get|try|start|end up|always|still|go on to))*|(?:can|could|may|might) (?:become|get|be|escalate|lead|cause|result)(?: (?:to|in|into))?|when(?:ever)? (?:he|she|they) (?:is|are|gets?|becomes?|feels?|wants?|starts?|needs?|does|has)|lead(?:s)? to|signs? of(?= \\p{L}+ include)|unless|otherwise|likel(?:y|ihood) (?:to|of)|tends? to|prone to|known to|capable of|care plan (?:says|states|is|for|re|about|around)|plan (?:says|states|if|for|in place|around|re)|protocol (?:for|if)|triggers? (?:for|include|to|of)|warning signs?|early warning|(?:his|her|their) signs|relapse (?:signs?|plan|indicators?|signature)|dream(?:t|ed|ing)? (?:about|of|that|he|she)|nightmares? (?:about|of|that|where)|pretend(?:ed|ing|s)?|jok(?:ing|ed|es) (?:about)|plans? (?:to|for) (?:manage|prevent))",
    12,
  ),
];
/** A threat or wish in the speaker's own "if …": "if they send me home I'll kill myself" is said now. */
export const THREAT_AFTER_IF =
  /\b(?:i'll|i will|i'd|i would|im going to|i'm going to|i'm gonna|gonna|he'll|he will|he'd|he would|she'll|she will|she'd|she would|they'd|they'll|they will|going to|will have to|then i|would rather|'d rather)\b/;
export const SPEAKS =
  /\b(?:said|says|saying|stated|states|told|telling|tells|shouted|shouting|screamed|screaming|threatened|threatening|texted|wrote|whispered|muttered|yelled|repeated|claimed|announced|mentioned|disclosed|admitted|expressed|expressing|reports?|reported|reporting|voiced|asked|asking|talking (?:about|of)|talked (?:about|of)|spoke (?:about|of)|feels?|felt|feeling|thinks?|wants?|wanted|stating|confided|keeps)\b|"/;

export const UNCERTAIN_AHEAD: readonly Trigger[] = [
  trigger(
    "(?:\\?+|possibl[ey]|maybe|perhaps|probably|potentially|query|queried|querying|(?:may|might|could|must) (?:have|of|'ve)(?: been)?|(?:look(?:s|ed)?|sound(?:s|ed)?|seem(?:s|ed)?|appear(?:s|ed)?) (?:like|as if|as though|to (?:have|be))(?: (?:he|she|they|it|a|been|some sort of|there))*|(?:i|we|staff|nurse|they|mum|carer) (?:think|thinks|thought|suspect|suspects|suspected|reckon|wonder|wondered|believe|believed|feel)s?(?: (?:that|he|she|they|it|there|may|might|could|was|is|have|has|had|been|be|if))*|not (?:sure|certain|clear|100|entirely sure|100% sure)(?: (?:if|whether|but|that|how))?(?: (?:he|she|they|it|this|was|is|a|had|has|has been|'s))*|unsure(?: (?:if|whether))?(?: (?:he|she|they|it|this|was|is|had|has))*|unclear(?: (?:if|whether))?|suspect(?:ed|s|ing)?(?: (?:that|he|she|they|of|to|may|might|have|has|be|been))*|suspicion (?:of|that)|(?:can't|cannot|couldn't|not able to|unable to|can not|could not|not possible to|cant|couldnt) (?:rule out|be ruled out|exclude|be sure|tell (?:if|whether)|say (?:for sure|if|whether))|wonder(?:ing|ed|s)?(?: (?:if|whether))?|don't know (?:if|whether)|do not know (?:if|whether)|dont know (?:if|whether)|didn't see (?:if|whether)|hard to (?:tell|say|know) (?:if|whether)|no idea (?:if|whether)|rumou?rs? (?:of|that)|hints? (?:of|at)|hinted|vague(?:ly)?|looked a bit|what (?:looked|looks|seemed|sounded|appeared) (?:like|to be)|some sort of)",
    9,
  ),
];
export const UNCERTAIN_BEHIND: readonly Trigger[] = [
  trigger(
    "(?:\\?+|not (?:sure|confirmed|certain|clear)|unconfirmed|suspected|possibly|maybe|i think|query|to be confirmed|tbc|can't be ruled out|cannot be ruled out|couldn't be ruled out|not (?:been )?ruled out|but (?:not|i'm not|im not) (?:sure|certain)|hard to (?:tell|say))",
    5,
  ),
];

/** Ends the reach of a trigger that looks ahead. */
export const TERMINATOR =
  /(?:\b(?:but|however|although|though|tho|except|apart from|aside from|other than|yet|nevertheless|then|instead|until|til|because|cos|coz|since then|whereas|while|and (?:then|he|she|they|i|we|said|says|has|had|was|is|did|began|started|went|later|threw|hit|took|told|asked)|n (?:then|he|she|said)|so (?:he|she|i|we|they|staff)|which|when (?:he|she|i|we)|after (?:which|that)|just|only|he did|she did|admitted|disclosed|still)\b|[.;!\n])/g;

export const KIN = new RegExp(
  `(?<![\\p{L}])(?:(?:his|her|their|the|a|my|an old|old|one of (?:his|her|the)|best|step|late|own|whose|aunt'?s|uncle'?s) )*(?:${RELATION_WORDS}|${UNNAMED_OTHER}|celebrit(?:y|ies)|singer|actor|character|man in the news|(?:someone|somebody|a (?:man|woman|lad|girl|guy|bloke|person|character|celebrity|character|boy)) (?:on|in|from|he|she|they) (?:the |a |used |once |knew|knows|telly|tv|news|film)?[\\p{L}]*)(?:'s)?(?![\\p{L}])`,
  'gu',
);
export const STORY =
  /\b(?:on (?:the )?(?:telly|tv|television|news|radio|netflix|youtube|facebook|tiktok)|in (?:a|the|his|her) (?:film|movie|book|game|video game|story|song|soap|programme|documentary|paper|novel|play|series|eastenders|corrie|coronation street|emmerdale|casualty|hollyoaks|drama)|(?:film|movie|documentary|programme|podcast|book|soap|drama|song|game|series|episode|storyline|story|article) (?:about|where|with|on|called|in which)|eastenders|coronation street|corrie|emmerdale|casualty|hollyoaks|call of duty|grand theft auto|gta|true crime|crime drama|horror film|storyline)\b/;
