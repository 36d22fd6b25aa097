import { FINITE, ING, PAST } from '../text/verbs.js';
import type { ClauseFacts } from './pronouns.js';

/** Nobody in particular: the whole unit. */
const WHOLE_UNIT =
  /\b(?:(?:on|round|across) the (?:ward|unit|house)|all (?:other |the )?(?:residents|patients|service users|others|clients)|all (?:settled|checks|asleep)|others all|rest of (?:the )?(?:ward|unit|house|residents|patients|them)|(?:no|nil) (?:other )?(?:incidents|issues) (?:on|in|overnight|else)|fridge (?:temp|temps|temperatures?|checked|clean|cleaned|defrosted)|fire (?:drill|test|panel)|alarm test|short[- ]?staffed|handover (?:given|received|done|taken)|agency (?:nurse|staff) (?:was|were|didn't)|keys? (?:handed|signed)|environmental (?:check|checks)|cleaning (?:rota|schedule|done|completed)|hoover(?:ed|ing)|petty cash|milk (?:ordered|delivered|run out|needed)|laundry done|building|quiet (?:shift|night|day|start|one)|busy (?:shift|night|day|one)|general obs|nothing (?:else|more|further)(?: really)? (?:from me|to (?:hand over|pass on))|mileage (?:is|was|in|done|logged|written|sheet))\b/;
/** The unit, everybody or the whole house as the one of whom it is told. */
const EVERYBODY =
  /^(?:(?:and|so|but|then|oh|um|er|right|anyway|otherwise|overall|also|ok|okay) )*(?:(?:the |our |whole |quiet |calm |busy |settled |nice )*(?:ward|unit|whole house|corridor)(?: (?:is|was|has been|had|all|very|nice|fairly|pretty|quiet|busy|settled|calm|got)|(?=,|$))|(?:the )?other (?:residents|patients|clients)|every(?:one|body)(?! (?:else's|knows)))(?![a-z])/;

const THING = `(?:fire |smoke |drug |drugs |office |staff |kitchen |front |back |main |side |car park |pool |ward |house |team |door |tumble |washing |dining |clinic |treatment |sluice |panic |bath |water |hot |garden |day |medicine |meds |ice |coffee |vending |photo)*(?:[a-z]+ ){0,2}?(?:printer|photocopier|copier|bulbs?|strip light|lights? (?:in|on|outside|by) the|lift|boiler|heating|radiators?|dishwasher|washing machine|washer|drier|dryer|machine|fridge|freezer|microwave|oven|hob|toaster|hoover|trolley|wifi|wi-fi|internet|computers?|laptop|tablet charger|system|ipad|pool car|car|van|minibus|bus|mot|diesel|petrol|alarms?|panel|detectors?|keypad|airlock|gate|drains?|pipes?|toilets?|sink|tap|roof|ceiling|blinds?|carpet|bins?|skip|toner|gloves|stock|order|delivery|rota|staffing|agency|bank|cover|numbers|drill|snow|rain|weather|clocks|sunrise|sunset|remote|batteries|hoist(?: sling| battery)?|scales|shed|floor sign|cupboard|wipers|keys|lock|kettle|glass|lamp|extinguisher|landing|floor|stairs?|bread|sauce|teabag|notice ?board|folder|freezer|chair lift|stairlift|car park|hall light|office|boiler man|window cleaner|clocks|tablet charger|charger|round)s?(?:'s)?`;
const OF_THINGS =
  /\b(?:broken|broke|out of order|leak(?:s|ing|ed)?|needs?|wants? (?:\w+ing|replacing|looking)|is out|was out|out again|is down|went down|ran out|run out|running out|nearly out|running low|low on|bust|busted|faulty|playing up|stuck|fixed|repaired|mended|reported|e-?mailed|maintenance|engineer|beep(?:s|ing|ed)?|chirp(?:s|ing|ed)?|going off|went off|not working|isn't working|stopped working|packed (?:up|in)|(?:on (?:its|their) )?last legs|a new (?:one|bulb|battery|pin)|(?:nearly|all|almost) gone|blown|flicker(?:s|ed|ing)?|sticking|planed|serviced|reprinted|mopped|in the wrong|moved to|dug up|went at|beeped|was stopped|stopped|staffed|on the blink|jammed|blocked|gone (?:outside|in|again|off)|replaced|flat|due|overdue|is tuesday|is monday|went back|went forward|short|thin|oiling|dead|freezing|(?:is|was) (?:still )?(?:off|cold|warm|late|empty|full|wet|lovely|out|down|short|short-staffed|dire|grim|a joke|tested|cancelled|delivered|done)|switched (?:off|on)|arrived|delivered|checked|counted|(?:is|are|was|were) (?:in|on|with|behind|under)|to be (?:boarded|fixed|repaired|replaced|cleaned|ordered)|test(?:ed)?|practice|drill)\b/;
/** "fire door on the landing": whole names of things. */
const NAMED =
  /^(?:(?:and|so|oh|also|then) )*(?:the |our |that |no |a |new )*(?:pane of glass|(?:night )?fire walk|(?:smoke |fire )?alarm test|(?:kitchen|pharmacy|stock|linen) delivery|(?:gas|boiler|lift) (?:man|engineer)'s (?:been|visit)|carbon monoxide (?:alarm|tester|detector)|fire blanket|fire door|stair gate|(?:late |early )?(?:staff|team|house) meeting|(?:\w+ )?rules sheet|check sheet|sheet for the checks|(?:all )?(?:the )?windows and (?:the )?\w* ?doors?)\b/;
const BUILDING = new RegExp(
  `^(?:(?:and|so|oh|ps|also|then|by the way|only|um|er|just|one more thing|main thing|last thing|fyi) )*(?:the |our |that |no |a |new |big |all )*${THING}\\b`,
);

/** Opens on a thing of the building or a vehicle. */
export const opensOnBuilding = ({ text, tokens, range }: ClauseFacts): boolean =>
  (NAMED.test(text) ||
    (BUILDING.exec(text)?.[0]
      .split(' ')
      .slice(0, -1)
      .every((word) => !PAST.has(word) && !FINITE.has(word) && !ING.has(word) && !/^(?:in|on|at|to|with|by|of|for|from)$/.test(word)) ??
      false)) &&
  !/^(?:after|when|before|as|while|because|since|until|till|cos|if|with)$/.test(tokens[range.from - 1]?.text ?? '');

/** "my phone is on four percent", "staffing was short", "we're one down": the author's own day. */
const OWN_DAY =
  /^(?:(?:and|so|oh|ps|also|but|sorry|right) )*(?:my (?:phone|battery|back|feet|bus|break|shift|lift home|car|signal|hands)\b|me (?:phone|back|feet|bus|break|car)\b|i'?m (?:off|on my break|shattered|knackered|done|waiting outside|on (?:earlies|lates|nights|leave|days off))\b|staffing\b|short[- ]staffed\b|we(?:'re| are|re| were) (?:one|two|three|\d) (?:down|short|under)\b|(?:one|two) (?:staff )?(?:down|short) (?:today|tonight|again)|handover (?:took|was|went|ran|over|started)|we(?:'re|'ve| are| have|re) (?:run )?out of\b|we had (?:\w+ ){1,4}(?:of )?training\b|(?:the )?(?:night|shift|day) (?:is|was) (?:calm|quiet|busy|long)\b|(?:clocks|heat ?wave|bank holiday)\b|(?:quiet|busy|long|mad|manic) (?:old )?(?:shift|night|day|one|start)\b|lovely (?:sunrise|sunset|day|evening|morning|view))/;
const STAFF_AWAY =
  /\b(?:off sick|called in sick|rang in sick|phoned in sick|gone (?:home )?sick|on annual leave|no show|late (?:in|again|for)|went off at|off at \d|didn't turn up|never turned up)\b/;

/** A pronoun for one person makes a clause theirs, whatever else it speaks of. */
const SOMEBODY = /\b(?:he|him|his|himself|she|her|hers|herself|he's|she's|hes|shes|their|they|them)\b/;

/** True when a clause without a name tells of the unit, the building, the staff or the author's own day, so that it stands in nobody's record. */
export function tellsOfNobody(clause: ClauseFacts): boolean {
  const { text, mentions } = clause;
  if (SOMEBODY.test(text)) return false;
  if (WHOLE_UNIT.test(text) || EVERYBODY.test(text) || OWN_DAY.test(text)) return true;
  if (opensOnBuilding(clause) && (OF_THINGS.test(text) || NAMED.test(text))) return true;
  return mentions.some(({ who }) => who === 'colleague' || who === 'stranger') && STAFF_AWAY.test(text);
}

/** "…, reported it", "… so nobody moved": the sentence goes on about the thing or the unit that it began with. */
export const goesOnAboutIt = ({ text, tokens, range }: ClauseFacts): boolean =>
  !/[.;!?\n]/.test(tokens[range.from - 1]?.text ?? '.') &&
  !SOMEBODY.test(text) &&
  /^(?:(?:and|so|but) )*(?:it|its|it's|i|i've|i'll|i'm|we|we've|nobody|no one|everybody|everyone|one's|all (?:[a-z]+ )?went|moved to|reported|swapped|flat battery|maintenance|engineer|handyman|shuts|works|no (?:fire|leaks?|yellow|smoke))\b/.test(
    text,
  );
