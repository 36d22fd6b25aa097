/** Beasts and plants, and what they live in. */
const BEAST_OR_PLANT =
  '(?:(?:gold ?)?fish|cats?|dogs?|budgies?|birds?|ducks?|hens?|chickens?|rabbits?|hamsters?|guinea pigs?|gerbils?|tortoise|terrapins?|horses?|pon(?:y|ies)|pets?|parrots?|kittens?|pupp(?:y|ies)|cages?|(?:fish )?tank|hutch|litter tray|plants?|pot plants?|house ?plants?|flowers?|roses|tomato(?:es)?(?: plants)?|hanging baskets?|garden|lawn|greenhouse|allotment)';
/** What is in a house or on a drive. Not what a person lies in, wears or eats off, nor floors, fridges and kitchens: a place left dirty may be somebody's neglect. */
const THING =
  '(?:pots(?: and pans)?|dishes|pans|mugs|curtains?|blinds|nets|windows?|cars?|minibus|vans?|tell(?:y|ies)|tv|television|radios?|channel|lights?|lamps?|(?:light ?)?bulbs?|batter(?:y|ies)|clocks?|hoover(?: bag)?|vacuum|carpets?|taps?|kettle|washing machine|dryer|dishwasher|(?:christmas )?tree|notice ?board|white ?board|menus?|rota|calendar|passwords?|tyres?|filters?|printer|toner|boiler|subject|fuse|locks?|door code|code|wheels?|wheelchair|hoist|sling battery|hearing aid batter(?:y|ies)|smoke alarm)';
const THEIRS = `(?:(?:the|his|her|their|my|our|a|any of the|this|that|those|these) )?(?:[\\p{L}\u00f8\u00fc]+'s )?(?:~1 )?(?:${BEAST_OR_PLANT}|${THING})`;
const NOBODY =
  "(?:nobody|no one|noone|not one of them|none of (?:them|us|the (?:staff|carers|nurses))|no staff|never|not|[\\p{L}]+n't|hasnt|havent|hadnt|didnt)(?:'s|'d| has| have| had| ever| even| been| bothered to| thought to| remembered to| remembers to)*";
const WHILE = '(?: (?:off|out|over|on|up|yet))?(?: (?:since|for|all|this|in|today|yesterday|because|as)(?: ~3)?)?';

/**
 * Nobody fed the fish: neglect needs a person who was not cared for. Beasts, plants and things that nobody fed, watered, washed or changed, a group that nobody came to, and
 * washing that was left lying. Lines in the language of `pattern.ts`.
 */
export const OF_CARE: readonly string[] = [
  "(?:nobody|no one|noone|no staff|none of us)(?:'s| has| have| had| ever)* (?:washed|washing) up",
  `${NOBODY} (?:fed|feed|feeding|watered|water|washed|wash|cleaned|clean|changed|change|turned|turn|dressed|checked|given|gave|walked|see to|seen to|charged) ${THEIRS}(?:'s? [\\p{L}]+)?${WHILE}`,
  `${THEIRS}(?:'s? [\\p{L}]+)?(?:'s| has| have| had| was| were| is| are|n't|hasnt|havent|hadnt|wasnt| not| never| been| yet| still)* (?:hasn't|hasnt|haven't|havent|hadn't|hadnt|wasn't|wasnt|weren't|isn't|not|never)(?: been| being| had| yet| ever| even| be)* (?:fed|watered|washed|cleaned|changed|turned|dressed|walked|charged|mucked|given (?:any |his |her |its |their |a )?(?:food|water|feed|fresh water|hay|carrots?|seed))${WHILE}`,
  "(?:nobody|no one|noone|no staff)(?: has| had| have|'s|'d)* (?:turned up|came|come|showed up|been) (?:to|for|at|in for) (?:the |our |his |her |this |that )?(?:~1 )?(?:bingo|group|quiz|football|church|service|choir|class|session|party|meeting|interview|recycling|bins|disco|film|exercise|activit(?:y|ies)|art|crafts?|coffee morning|karaoke|match|practice|training|open day|raffle|singing|dominoes|cards)",
  `(?:the |his |her |their |our )?(?:~1 )?(?:washing|shopping|milk|bins?|rubbish|recycling|bikes?|laundry|toys?|newspapers?|papers|plates?|cups?|dishes|parcels?|lights?|radio|telly|tv|iron|${BEAST_OR_PLANT})(?:'s| has| have| had| was| were| is| been| got| all)* left (?:on|in|out|lying|under|by|at|running)(?: ~6)? (?:all (?:night|day|weekend|week|morning|afternoon)|for (?:~1 )?(?:hours|days|ages|a day|an hour|hours|weeks)|overnight)`,
  "(?:remote|telly remote|newspaper|paper|book|puzzle|jigsaw|biscuits?|biscuit tin|sweets|cake|chocolates?|knitting|crossword|ipad|tablet stand)(?: (?:was|were|is|left|been|had|has|put|placed|moved))* out of (?:his |her |their )?reach|(?:tea|coffee|brew|cuppa|dinner|lunch|breakfast|supper|meal|food|soup|chips|toast|porridge)(?:'s| is| was| had gone| went| gone| has gone| were)* stone cold",
];
