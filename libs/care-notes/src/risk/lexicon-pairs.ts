import type { RiskCategory } from '../model.js';
import { phraseFinder } from '../phrase/phrases.js';
import { pattern } from './pattern.js';

/**
 * Two ideas that seldom stand together in calm talk: a tablet and a hiding place, a neck and a cord, a fence and a climb.
 * They catch wordings that no phrase of the other lists foresees. `reach` is in characters between the two.
 */
interface Pair {
  readonly category: RiskCategory;
  readonly a: RegExp;
  readonly b: RegExp;
  readonly reach: number;
  readonly unless?: RegExp;
}
const pair = (category: RiskCategory, a: string, b: string, reach: number, unless?: RegExp): Pair => ({
  category,
  a: pattern(a),
  b: pattern(b),
  reach,
  ...(unless ? { unless } : {}),
});

const HIDDEN =
  '(?:<hide>|hidden|<stash>|<hoard>|<save>|<stockpile>|<conceal>|<secrete>|<collect>|<squirrel>|tucked|<keep> back|kept back|keeping back|put by|put aside|under (?:~2 )?(?:mattress|pillow|bed|carpet|cushion)|in (?:his|her|their) (?:sock|socks|bra|shoe|slipper|slippers|pillowcase|sleeve|waistband|mouth|cheek|pocket)|sewn|taped|wrapped in)';
const SHARP =
  '(?:razors?|razor blades?|blades?|sharps?|knife|knives|scissors|shards?|bit of glass|broken glass|glass|tin lid|can lid|ring pull|snapped (?:cd|biro|pen|ruler|plastic)|staples?|drawing pins?|safety pins?|needles?|sharpener|scalpel|tweezers|nail (?:file|scissors|clippers)|screw|biro)';
const DEATH =
  '(?:<die>|dead|death|dying|suicid\\p{L}*|funeral|<kill>|grave|buried|heaven|afterlife|ending it|end it|end it all|end (?:my|his|her|their) life|not (?:be )?(?:here|alive)|noose|other side)';

const BODY = '(?:(?:his|her|their|own|both|left|right) (?:~1 )?(?:arms?|wrists?|forearms?|legs?|thighs?|hands?|neck|throat|skin|stomach))';

const PAIRS: readonly Pair[] = [
  pair(
    'self_harm',
    BODY,
    '(?:lid|tin|razor|biro|fag end|lit fag|stub\\p{L}*|staple|compass|shard|blade|scissors|slashed|slashes|stabb\\p{L}*|carv\\p{L}*|gouged|raw|nail file|comb|needle|drawing pin|bit of glass|broken glass|lighter)',
    34,
    /\b(?:shav\p{L}*|nothing new|nil new|staff|soreness|sun|rub(?:bed)? cream|red raw from|cook|peel|chop|craft|knit|blood test|insulin|injection|held a|holding a|pricked by|at (?:me|us|staff))\b/u,
  ),
  pair(
    'overdose',
    '{pills}',
    '(?:tissue|insoles?|carrier bag|sandwich bag|behind|radiator|curtain|lining|handbag|wash ?bag|teddy|hoover bag|plant pot|vent|mates?|toilet roll tube|crisp packet|cistern|knicker|knickers|pocketful|stash|hidey|loft|shed)',
    36,
    /\b(?:crush|ran out|left behind|behind with|behind schedule|dosset|blister from pharmacy|in front of)\b/,
  ),
  pair(
    'overdose',
    '{pills}',
    HIDDEN,
    40,
    /\b(?:hidden camera|keep(?:s|ing)? (?:her|his) (?:tablets|meds) in (?:the|a) (?:safe|cabinet|locked|dosset)|in (?:jam|yoghurt|yogurt|custard|food)|covert)\b/,
  ),
  pair(
    'overdose',
    '(?:all|whole|entire|loads?|lots|handfuls?|too many|fistful|packets?|boxe?s?|strips?|twenty|thirty|forty|fifty|\\d\\d) (?:~4 )?{pills}',
    '(?:<take>|<swallow>|<neck>|<down>|<gulp>|<gobble>|<ingest>|<knock back>|knocked back)',
    40,
    /\b(?:took all (?:his|her|their) (?:\p{L}+ )?(?:meds|medication|tablets|medicines)|taken all (?:his|her|their) (?:\p{L}+ )?(?:meds|medication|tablets|medicines)|all (?:meds|medication|medicines|prescribed)|\d\d ?mg|take all (?:his|her) (?:meds|medication|tablets)|all (?:his|her|their) (?:morning|night|evening|regular|usual|prescribed|teatime|lunchtime|bedtime|am|pm)|all (?:his|her|their) (?:meds|medication|tablets|medicines) (?:with|no|fine|as|on time|well|and|ok|this|tonight|today|at|without|when|given|prompted|independently))/u,
  ),
  pair(
    'overdose',
    '(?:how many|how much|what dose|how strong|enough|number of)',
    '(?:to (?:kill|die|finish|end|do damage|be fatal|not wake|never wake|sleep forever|go to sleep for)|fatal|lethal|dangerous|too many|is too much|kill (?:you|me|someone|a person|him|her))',
    60,
  ),
  pair(
    'ligature',
    '(?:neck|throat)',
    '(?:{cord}|<tie>|<wrap>|tight|<loop>|<knot>|<wind>|squeez\\p{L}+|mark|marks)',
    36,
    /\b(?:scarf (?:on|for the cold)|tie (?:on|for)|necklace|sore throat|stiff neck|neck pain|tablets?|hands (?:round|around)|pillow over|by the throat|throat (?:infection|sweets)|it (?:is|was)?|pulled muscle|crick|tight (?:muscles?|shoulders))\b/,
  ),
  pair(
    'ligature',
    '(?:dressing gown cord|dressing gown belt|shoe ?laces?|laces|cord|cable|rope|belt|string|nylon|wire|flex|headphone lead|charger lead|strap|sheet)',
    '(?:<hide>|hidden|<tie>|tied|knotted|noose|hang (?:him|her|my|them)self|<confiscate>|removed from (?:him|her)|taken off (?:him|her)|under (?:~2 )?(?:mattress|pillow)|round (?:~1 )?(?:neck|throat|door|handle|rail|window)|over the door|to the (?:door|window|rail|handle|hook))',
    40,
    /\b(?:shoe ?laces? (?:tied|done|undone)|tie (?:his|her) (?:shoe)?laces|tied (?:his|her) (?:shoe ?)?laces|bed ?sheets? (?:changed|washed)|help(?:ed)? tie|untied)\b/,
  ),
  pair(
    'ligature',
    '(?:(?:curtain|shower|wardrobe|clothes) rail|light fitting|ceiling|door (?:hook|handle|closer|frame|hinge)|beam|pipes?|banister|hooks?)',
    '(?:<hang>|hold (?:~2 )?weight|hold (?:him|her|me|them|a person)|<tie>|strong enough|take (?:~1 )?weight|noose|<loop>|<swing>|<test>|<pull>)',
    44,
    /\b(?:hang(?:ing|ed)? (?:up|out)|hung (?:up )?(?:his|her|the|their) (?:coat|towel|dressing gown|clothes|washing|curtains?|picture)|curtains? (?:hung|put up))\b/,
  ),
  pair(
    'self_harm',
    SHARP,
    '(?:<cut>|<scratch>|<slash>|<carve>|<drag>|<dig>|<stab>|<press>|<gouge>|<hide>|hidden|concealed|under (?:~2 )?(?:mattress|pillow)|to (?:~1 )?(?:wrist|arm|throat|neck|leg|thigh)|across (?:~1 )?(?:wrist|arm|throat|leg|thigh)|on (?:his|her|their) (?:own )?(?:wrist|arm|arms|leg|thigh|skin)|missing|unaccounted|in (?:his|her|their) (?:sock|bra|room|hand|sleeve|mouth|pocket)|(?:him|her|them)sel(?:f|ves))',
    46,
    /\b(?:cut out|pattern|cutting (?:and sticking|out|paper|hair|card|food|veg)|craft|cut (?:his|her) (?:food|meat|hair|toast|cake|nails)|glasses?(?: of| case)|glass of|magnifying|wine glass|looking glass|threat|shav(?:e|ed|ing) (?:him|her)self|staff|at (?:me|us|staff|another)|cooking|peel|chop|knitting needles|sewing|glass on the|drinking glass|fork|pen and paper|kitchen (?:count|check)|sharps (?:count|check|bin))/,
  ),
  pair(
    'self_harm',
    '(?:blood|bleeding|bled|oozing)',
    '(?:sleeves?|wrists?|forearms?|thighs?|bandages?|bedding|sheets?|towel|bathroom|(?:on|down|from) (?:his|her|their) (?:arms?|legs?|hands?))',
    40,
    /\b(?:nose|period|menstru|shav|cannula|blood (?:test|pressure|sugar|taken|form|glucose)|bloods|stool|urine|catheter|vomit|fell|fall|gums?|piles|wound dressing|pressure sore|ulcer|hit|punched|bit )/,
  ),
  pair(
    'self_harm',
    '(?:on purpose|deliberately|to punish (?:him|her|my|them)self|to feel (?:something|anything|pain|better)|to let (?:it|the pain) out)',
    '(?:<cut>|<burn>|<scratch>|<hit>|<bang>|<punch>|<hurt>|<bite>|<scald>|<swallow>|<pinch>|<pull>|<fall>|<starve>|<pick>|tap|kettle|iron|lighter|hob)',
    60,
    /\b(?:staff|at (?:me|us)|the wall of|spilt|window|plate|mug|tray)\b/,
  ),
  pair(
    'suicidal_ideation',
    DEATH,
    '(?:want(?:s|ed|ing)?|wish(?:es|ed|ing)?|hop(?:e|es|ed|ing)|ready|better|plann\\p{L}+|plans?|think(?:s|ing)?|thoughts?|thought about|going to|gonna|telling (?:him|her|them)|tell(?:s|ed)? (?:him|her|them)|voices|ways?|how to|search\\p{L}*|google\\p{L}*|looking up|writ\\p{L}+|wrote|letter|note|tonight|deserv\\p{L}+|should|peaceful|easier|talk(?:s|ing|ed) (?:about|of)|obsess\\p{L}+|prefer\\p{L}*|rather)',
    44,
    /\b(?:dying (?:for|to)|(?:his|her|their|a) (?:mum|dad|nan|mother|father|brother|sister|uncle|aunt|friend|cat|dog|grandad|grandmother|husband|wife|gran|son|daughter|partner|mate|neighbour)(?:'s)? (?:\p{L}+ ){0,3}(?:died|death|dying|funeral|passed|dead)|died (?:of|from|last|in|when|at|on)|death of|funeral (?:of|for|on|is|was|next|tomorrow|went)|attended|heaven sent|move to heaven|how are|kill(?:ing|ed)? (?:time|him|her|them|me|you|staff|us|someone|it)|dead (?:end|line|good|nice)|scared of dying|afraid of dying|fear of dying|doesn't want to die|does not want to die|worried about dying)\b/u,
  ),
  pair(
    'suicidal_ideation',
    '(?:life|living|everything|anything|it all|the world|being here|tomorrow|going on|carrying on)',
    "(?:pointless|no point|what's the point|whats the point|worthless|not worth|isn't worth|had enough|can't take|can't face|cant face|over|finished|ended?|meaningless|no meaning|unbearable|can't cope|give up|given up|giving up|done with|nothing left|hates? (?:his|her|their|my)|no reason)",
    30,
    /\b(?:game|film|match|programme|shift|meal|everything (?:put|cleaned|tidied) |all over the|day over|cover|weekend|come over|went over|over (?:lunch|tea|the (?:weekend|phone|next))|season|session|over his|over her|over at|turned over|jigsaw|book|not over|walk over)\b/,
  ),
  pair(
    'suicidal_ideation',
    "(?:won't|wont|will not|wouldn't|not|never|no longer|isn't|aren't) (?:~3 )?(?:be (?:here|around|alive|about|coming back)|see (?:~2 )?(?:christmas|birthday|morning|summer|spring|new year|weekend|tomorrow|me|again)|need (?:~3 )|wake up|make it to|last (?:till|until|much|the)|reach)",
    "(?:any ?more|soon|much longer|for long|by (?:~2 )|next (?:week|month|year)|christmas|birthday|tomorrow|where (?:i'm|he's|she's|they're) going|again|the end of|weekend|morning|without me|look after|goodbye|sorry|the (?:kids|cat|dog))",
    30,
    /\b(?:on leave|at work|next shift|off sick|moving|discharge|holiday|annual leave|not (?:here|around) (?:this|on)|appointment|bus|visit|be here (?:on|till|until|at))\b/,
  ),
  pair(
    'suicidal_ideation',
    '(?:bridge|train|trains|railway|tracks|cliff|roof|multi ?storey|car park|canal|river|motorway|traffic|lorry|viaduct|level crossing|balcony|top floor|platform)',
    '(?:<jump>|<throw>|in front of|height|how high|how deep|edge|stood on|standing on|<step>|looking (?:at|up|over)|walk (?:in|into|off)|drown|researching|googl\\p{L}+|online|end it|finish|fast trains?|times? of|don.t stop|staring)',
    50,
    /\b(?:shop|picnic|trip|train (?:to|set|ticket|times to)|for lunch|bus|station to|duck|ducks|feeding|fishing|visit|fast asleep)\b/,
  ),
  pair(
    'suicidal_ideation',
    '(?:<give>|<hand>|<share>|<leave>|<donate>|<post>|<pass>) (?:~6 )?',
    '(?:(?:everything|belongings|possessions|clothes|jewell?ery|rings?|watch|guitar|savings|keys|house keys|photos?|photo album|treasured|favourite|collection|phone|music|books|trainers|things|stuff) (?:~5 )?(?:away|to (?:another|the other|other|a fellow|her friend|his friend|staff|me|everyone)|because|cos|as (?:he|she|they))|who gets (?:his|her|their|my)|(?:gets|have|keep) (?:his|her|their|my) (?:things|stuff|belongings|clothes|phone|cat|dog|money))',
    30,
    /\b(?:gave (?:me|staff|us) (?:his|her|their) (?:washing|keys to|plate|tray|cup|rubbish|laundry)|charity shop|to wash|to the nurse|to look after while|for safe ?keeping|handed in|birthday|christmas present|swap|borrow|lend|lent|share (?:a|some|his sweets|her sweets))\b/,
  ),
  pair(
    'absconding',
    '(?:fence|wall|window|gate|fire (?:door|exit)|airlock|front door|main door|back door|exit|ward door|the doors?|door ?code|keypad|railings|roof)',
    '(?:<climb>|<scale>|<jump> (?:over|out|off)|over the|<squeeze>|<force>|<kick>|<ram>|<barge>|<push> (?:past|through|out)|<rattle>|<try> (?:to|the|every|and)|<attempt>|<slip> (?:out|through)|<run>|<bolt>|<dash>|<escape>|<tailgate>|open and (?:gone|he|she|they|nobody|no)|wide open|by himself and out|asking (?:for|about)|asked|watching|memoris\\p{L}+|to get out|halfway|pulled back)',
    34,
    /\b(?:run(?:ning)? water|running (?:group|club)|asked (?:me |staff )?(?:to (?:open|close|shut)|if (?:he|she|they) could (?:open|have|go))|fresh air|window (?:cleaner|shopping|seat)|watching (?:the )?(?:birds|rain|snow|telly)|knock|off the wall|posters?|picture|kicked (?:a )?ball|punch|head|kicked the door(?: of| in anger)?|draught|cleaned|chat|stuck|ladder|hot|stuffy|drill|test|left open for air|waiting for|wall (?:art|display)|wall of|by the (?:window|gate))\b/,
  ),
  pair(
    'absconding',
    '(?:leave|unescorted|escort|shop|shops|smoke break|town|walk|appointment|garden|college|day centre|visit)',
    "(?:not (?:back|returned|come back|home)|n't (?:come|came|return|returned|turned|shown)|didn't (?:come|return|get) back|ran (?:off|away)|walked off|legged|no sign|missing|hours? late|an hour overdue|overdue|wandered off|gave (?:him|me|staff|us) the slip|disappeared|phone (?:is )?(?:off|switched off)|bolted|took off|failed to)",
    40,
    /\b(?:missed|overdue (?:review|bloods?|library)|late (?:lunch|breakfast)|late for|pension)\b/,
  ),
  pair(
    'absconding',
    '(?:searched|looked|checked|called|rang|rung|told|informed|reported (?:to)?|alerted) (?:~5 )?',
    "(?:no sign|nowhere|can't find|cannot find|couldn't find|not (?:on|in) the (?:ward|building|unit|house|home|grounds)|missing(?! (?:person form|dose|signature|meds|tablets?|money))|police (?:out )?looking|gone)",
    40,
    /\b(?:money|cash|wallet|purse|glasses|phone|card|tablets?|meds|keys?|shoes?|coat|teeth|hearing aid|remote|ring|lighter|asleep|gone to (?:bed|sleep)|gone (?:to|for|off|home))\b/,
  ),
  pair(
    'safeguarding_abuse',
    '(?:bruis\\p{L}*|finger ?marks?|hand ?marks?|grip marks?|bite marks?|burn marks?|welts?|black eye|swollen (?:lip|eye|face)|split lip|cigarette burns?|scratches)',
    "(?:unexplained|(?:won't|wouldn't|can't|couldn't|didn't|doesn't) (?:~3 )?(?:say|explain|tell|know|talk)|how (?:it|they) (?:got|happened)|after (?:~3 )?(?:visit|leave|weekend|home|contact)|shaped|(?:upper |inner )?(?:arms?|thighs?|wrists?|back|breasts?|neck|ribs|buttocks|hips?|face|cheeks?|legs?)|partner|husband|boyfriend|son|daughter|carer|staff|who did|says (?:~1 )?(?:fell|walked into)|new|fresh)",
    50,
    /\b(?:blood test|bloods|needle|cannula|injection|from (?:the )?(?:fall|falling|bloods|football|rugby)|fell|tripped|bumped|knocked|hit (?:his|her) (?:head|leg|arm|knee) on|self|cut|razor|blade|cat|dog|gardening|brambles|rose|slapp|punch|hit him|hit her|kicked|pushed|fight|assault)/,
  ),
  pair(
    'safeguarding_abuse',
    '(?:staff|nurse|carer|agency|worker|hca|bank staff|night staff|husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|nephew|niece|stepdad|step dad|stepfather|uncle|dad|father|mum|mother|brother|sister|neighbour|landlord|flatmate|visitor|driver|man|bloke|lad|cousin|another resident|another patient|\\u00fc+|he|she|they|someone|somebody)',
    "(?:hit|hits|hitting|slap\\p{L}*|punch\\p{L}*|kick\\p{L}*|beat|beats|beating|shov\\p{L}*|push\\p{L}*|grab\\p{L}*|drag\\p{L}*|strangl\\p{L}*|chok\\p{L}*|touch\\p{L}*|kiss\\p{L}*|hurt\\p{L}*|pull\\p{L}* (?:~1 )?hair|pinch\\p{L}*|twist\\p{L}* (?:~1 )?arm|threaten\\p{L}*|lock\\p{L}*|rap(?:e|ed|es|ing)|forc\\p{L}+|burn\\p{L}*|smother\\p{L}*|pillow over|tied|starv\\p{L}*|shout\\p{L}* at|swear\\p{L}* at|swore at|call\\p{L}* (?:~1 )?(?:stupid|names|thick|useless)|won't let|doesn't let|isn't allowed|not allowed) (?:~1 )?(?:her|him|them|me)(?! (?:was|is|had|to (?:bed|sit|eat|come|join|talk)))",
    24,
    /\b(?:hug|to help|reassur|assist|support|hold(?:ing)? (?:his|her) hand|touched (?:base|by)|pulled (?:him|her) a chair|push(?:ed|ing) (?:him|her) (?:in|round|along|out)|(?:he|she|they) (?:hit|punched|kicked|slapped|bit|pushed|grabbed|scratched|shouted at|swore at|threatened|attacked) (?:me|staff|us|him|them)\b|locked (?:him|her) out by|let (?:him|her) )/,
  ),
  pair(
    'neglect',
    '(?:left|found|sat|lying|lay|still)',
    '(?:soiled|soaking|soaked|wet (?:pad|bed|clothes|sheets|through)|urine|faeces|no (?:drink|blanket|clothes|heating|food)|on the (?:floor|toilet|commode) for|without (?:food|a drink|water|heating|meds|her meds|his meds|a blanket)|since (?:yesterday|last night|the night shift|breakfast))',
    40,
    /\b(?:overnight incontin|found (?:him|her|\u00f8+)? ?(?:wet|incontinent)? and (?:changed|washed)|left for (?:leave|home)|rain|wet (?:hair|weather)|left (?:his|her) (?:dinner|lunch))\b/u,
  ),
  pair(
    'fire',
    '(?:lighter|matches|match|lit|burning|burnt|burned|flames?|smoke|smok(?:ing|ed)|petrol|candle|scorch\\p{L}*|gas|hob|cooker|oven|chip pan|toaster|singed)',
    '(?:in (?:his|her|their|the) (?:bed|room|bedroom|toilet|bathroom|wardrobe|bin|ensuite|pocket|sock|bra|drawer|shower)|mattress|duvet|curtains?|bedding|toilet roll|paper|tissues?|bin|carpet|(?:left|leaving) (?:~2 )?on|unattended|set (?:~2 )?(?:fire|light|alight)|alarm (?:went|going)|hidden|smuggled|under (?:~2 )?(?:pillow|mattress|bed)|leak|alight|on fire|fire brigade|the place down)',
    40,
    /\b(?:smok(?:ing|e|ed) (?:shelter|area|break|outside|in the (?:garden|courtyard|shelter))|burnt (?:the )?(?:toast|dinner|his tongue|her tongue)|lights?|burning (?:sensation|pain|up)|wind|recycl|match (?:on|was|tonight|today)|football|gas (?:bill|meter|man|engineer)|toast|heartburn|sunburn|wet paper|paper(?:work| towels? (?:ran|refill))|drill|test|candle on|cake|lit up)\b/,
  ),
  pair(
    'financial_abuse',
    '{money}',
    '(?:missing|gone|stole\\p{L}*|stolen|nicked|robbed|pinched|taken|took|takes|taking|borrow\\p{L}*|never (?:pays|paid|gives|gave)|not paid back|paying (?:it )?back|pay (?:it|him|her|them) back|short|withdrawn|withdrawals?|owes?|scam\\p{L}*|pressur\\p{L}*|made (?:him|her)|makes (?:him|her)|without (?:asking|permission|(?:his|her) (?:say|knowledge|permission))|cleaned out|emptied|uses? (?:it|his|her)|helping (?:him|her)self|all spent|off (?:him|her))',
    44,
    /\b(?:signed for|receipt|took (?:him|her) to (?:the )?(?:bank|cash)|for (?:shopping|the shops?|leave|tobacco)|took (?:his|her|some|the)? ?(?:money|cash|\S+) (?:out )?(?:for|to (?:buy|pay|spend)|with (?:him|her))|all correct|balanced|birthday card|taken (?:out )?(?:for|to)|business card|bus|credit on|cards? (?:group|game|with|and)|played cards|at cards|short walk|at pool)\b/,
  ),
  pair(
    'physical_deterioration',
    '(?:breath\\p{L}*|lips?|face|skin|colour|fingers|nails)',
    '(?:blue|grey|purple|mottled|gasping|rattl\\p{L}+|wheez\\p{L}*|struggl\\p{L}+|shallow|laboured|funny colour|stopped|swollen|swelling|droop\\p{L}*|numb)',
    24,
    /\b(?:nail varnish|paint\p{L}*|blue (?:top|jumper|badge|dress)|grey (?:top|jumper|hair)|make ?up|breathing exercises?|face (?:paint|pack|mask)|purple (?:top|jumper|nails|lipstick)|struggled with|dry lips|lipstick)\b/u,
  ),
  pair(
    'physical_deterioration',
    "(?:can't|cannot|couldn't|unable to|not able to|won't|struggling to|wouldn't)",
    '(?:weight ?bear|put (?:any )?weight on|stand(?: up)? (?:at all|on)|feel (?:his|her|their) (?:legs?|arms?|face)|move (?:his|her|their) (?:arm|arms|leg|legs|side)|be (?:woken|roused|wakened)|wake (?:him|her|them)|rouse|swallow|breathe|catch (?:his|her|their) breath|stop (?:the bleeding|bleeding|shaking|being sick|vomiting))',
    16,
  ),
];

const ideas = phraseFinder(PAIRS.flatMap(({ a, b }) => [a, b]));

/** Matches of both ideas in either order, from the first word of one to the last of the other. */
export function findPairs(plain: string): { category: RiskCategory; start: number; end: number }[] {
  const heard = ideas(plain);
  return PAIRS.flatMap(({ category, reach, unless }, i) =>
    heard[2 * i]!.flatMap((one) =>
      heard[2 * i + 1]!.flatMap((other) => {
        const start = Math.min(one.start, other.start);
        const end = Math.max(one.end, other.end);
        const gap = Math.max(one.start, other.start) - Math.min(one.end, other.end);
        if (gap > reach || gap < -3) return [];
        const between = plain.slice(start, end);
        if (/[.;!?\n]|\b(?:but|then|ate|slept|enjoyed)\b/.test(between)) return [];
        const gapWords = plain.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
        if (gap > 0 && /\b(?:isn't|isnt|wasn't|wasnt|hasn't|hasnt|didn't|didnt|not|never|no)\b/.test(gapWords)) return [];
        return unless?.test(plain.slice(Math.max(0, start - 24), end + 30))
          ? []
          : [{ category, start, end: end - (/\s*$/.exec(between)?.[0].length ?? 0) }];
      }),
    ),
  );
}
