/** By age or no more than being somebody: said of anybody, so they are others only where no article points at one who is known. */
const ANYBODY =
  'lad(?:die)?|lass(?:ie)?|girl|boy|man|men|woman|women|lady|ladies|gent|gentleman|bloke|fell?a|feller|chap|guy|geezer|bird|person|people|teenager|teen|youth|pensioner|drunk|student|patient|resident|tenant|client|user|addict|drinker|smoker|mother|father|couple|stranger|someone|somebody';
/** By trade, age or part: never whom a note of care is about. */
const BY_TRADE =
  "baby|bairn|wean|toddler|infant|newborn|child|kid|pupil|schoolboy|schoolgirl|classmate|schoolmate|headteacher|teacher|lecturer|professor|intern|apprentice|passenger|pedestrian|cyclist|biker|motorist|lorry driver|bus driver|taxi driver|driver|conductor|pilot|sailor|soldier|sergeant|corporal|captain|veteran|prisoner|inmate|cellmate|burglar|robber|thief|mugger|gunman|bouncer|barman|barmaid|landlord|landlady|lodger|shopkeeper|cashier|shopper|customer|punter|waiter|waitress|barber|hairdresser|butcher|baker|farmer|fisherman|miner|builder|roofer|scaffolder|plumber|electrician|joiner|painter|decorator|window cleaner|postman|postie|postwoman|milkman|priest|vicar|bishop|imam|rabbi|preacher|minister|nun|monk|organist|chorister|singer|drummer|guitarist|musician|actor|actress|celebrity|footballer|striker|goalie|keeper|goalkeeper|linesman|linesmen|referee|umpire|boxer|jockey|runner|jogger|climber|swimmer|lifeguard|surfer|skier|diver|angler|hiker|dog walker|tourist|camper|hitchhiker|bride|groom|best man|bridesmaid|godfather|godmother|bridegroom|pen ?pal|penfriend|roommate|room ?mate|workmate|teammate|foreman|boss|judge|juror|councillor|politician|president|king|queen|pope|astronaut|witness|heckler|busker|beggar|neighbour'?s (?:lad|girl|boy|kid|son|daughter)";
const NOT_DESCRIBING = '(?!(?:with|to|at|for|of|and|or|in|on|by|from|the|a|an|is|was|were|had|has|that|who|about|after|like|than|as)\\b)';

/**
 * Somebody who is neither on the caseload, nor kin, nor staff, as the words name them: "a lad off his course", "the electrician",
 * "her flatmate's brother". Plain words such as "the lad" are left out, because a note says them of the person it is about.
 */
export const STRANGER = new RegExp(
  `(?<![\\p{L}'])(?:` +
    `(?:an?|one|some|another|two|three|four|several) (?:${NOT_DESCRIBING}[\\p{L}-]+ ){0,2}?(?:${ANYBODY}|${BY_TRADE})` +
    `|(?:\\p{L}+'s) (?:${NOT_DESCRIBING}[\\p{L}-]+ )?(?:${ANYBODY}|${BY_TRADE})` +
    `|(?:(?:the|his|her|their|my|our|that|this) (?:${NOT_DESCRIBING}[\\p{L}-]+ ){0,2}?)(?:${BY_TRADE})` +
    `)s?(?![\\p{L}'])`,
  'gu',
);

/** "He is a lad who ...", "like a man": the words say who somebody is, not who else there was. */
export const IS_SAID_TO_BE =
  /(?:\b(?:is|was|be|being|been|are|were|becoming|became|as|like|such|quite|not|i'm|am|call(?:s|ed)? (?:him|her|me))|'s|'re|'m)\s+$/u;
