const WATCH =
  "(?:1 ?: ?1|1 to 1|one to one|121|2 ?: ?1|two to one|eyesight(?: obs)?|arm'?s ?length(?: obs)?|within arm'?s length|constant obs(?:ervations)?|constants|line of sight)";
const ASLEEP =
  '(?:asleep|sleeping|dozing|dozed off|dozin|nodding off|nodded off|snoring|kipping|having a kip|napping|having a nap|fell asleep|drifted off|dropped off|spark out|out cold|eyes shut|eyes closed|(?:with |had )?(?:his|her|their) eyes (?:shut|closed))';
const ELSEWHERE =
  '(?:on (?:his|her|their|the) (?:own |work |personal )?(?:phone|mobile|fone|tablet|ipad|laptop)|(?:glued to|scrolling|playing with|playing on|looking at|messing on|staring at|texting on|watching (?:~3 )?on) (?:on |through )?(?:his|her|their) (?:phone|mobile|fone)|texting|scrolling|facetiming|watching (?:netflix|films?|a film|youtube|tiktok|football|the football)|headphones in|(?:his|her|their) headphones in|doing (?:his|her|their) (?:nails|online shopping|course ?work))';
const OBS = '(?:obs|observations|checks)';
const HIM = '(?:him|her|them|\u00f8+)';
const AWAY = `(?:${ASLEEP}|${ELSEWHERE})`;
const STAFF =
  '(?:staff(?: member)?|member of staff|agency|bank|nurse|carer|support worker|healthcare|hca|worker|nights|whoever(?: was)?|student)';
const JOINED =
  "(?: (?:on nights|from agency|agency|bank|nurse|worker|staff|lad|girl|lady|bloke|hca|carer|member|was|were|is|has|had|been|be|found|seen|caught|fell|fast|sound|half|sat|sitting|again|just|also|clearly|actually|there|in|the|a|chair|corner|doorway|kept|keeps|on|off|meant to|supposed to|who|that|who's|he's|she's|and|with|doing|his|her|their|covering|\u00f8+(?:'s)?))*";

/**
 * Somebody set to watch one person, and asleep or at a telephone instead: neglect by staff, whoever noticed it. Never the person watched: "his 1:1 was asleep" is the worker,
 * "on his 1:1, asleep by ten" is not. Lines in the language of `pattern.ts`.
 */
export const ASLEEP_ON_WATCH: readonly string[] = [
  `${STAFF}${JOINED} ${AWAY}(?: ~2)? (?:on|doing|during|covering|while on|when on|at|in) (?:~2 )?${WATCH}`,
  `${AWAY} (?:on|doing|during|covering|through|while (?:on|doing)|when (?:on|doing)|instead of) (?:\u00f8+'?s? )${WATCH}`,
  `(?<!(?:on|during|in|for|with|under|through|throughout|remains|remained|of|at|from|off|has|had|having|continues|has been|about|after|before) )(?:the|his|her|their|a|my|\u00f8+'?s?) ${WATCH}(?: (?:staff|nurse|worker|hca|carer|lad|girl|lady|bloke|person|member of staff|agency|bank|support worker|on nights))*(?: (?:was|were|is|has|had|been|found|seen|caught|fell|fast|sound|half|sat|sitting|again|just|also|clearly|there|in|the|chair|corner|doorway|kept|keeps|spent|it))* (?:~2 )?${AWAY}`,
  `${STAFF}(?: (?:who was|was|that was|sat|sitting|from agency|agency|nurse|meant to be|supposed to be))* (?:on|doing|covering) (?:~1 )?${WATCH}${JOINED} ${AWAY}`,
  `${STAFF}${JOINED} ${AWAY}(?: ~2)? (?:when|while|instead|and|but|though)(?: (?:of|he|she|they|was|were|is))* (?:watching|supposed to|meant to|should have been|should be|should of been)(?: ~5)?`,
  `(?:supposed to be|meant to be|should have been|should of been) (?:on|doing|watching|with|sitting with|covering) (?:~1 )?(?:${WATCH}|\u00f8+(?:'s ${WATCH})?)(?: (?:but|and|instead|yet|had|has|just|with|fast|sound|he|she|they|was|were|is|i|found|saw|him|her|them))* ${AWAY}`,
  // "Was meant to be obs on him": whoever is on obs themselves is the person watched, and the author tells of a round not done.
  `(?<!(?:i|we) (?:was|were|am|are) )(?:supposed to be|meant to be|should have been|should of been) (?:(?:doing|covering) (?:~1 )?${OBS}(?: (?:on|of|for) ${HIM})?|(?:on )?${OBS} (?:on|of|for) ${HIM})(?: (?:but|and|instead|yet|just|with|fast|sound|he|she|they|was|were|is|i|found|saw|him|her|them))* ${AWAY}`,
];

/** Words of a mention of neglect that tell of staff who slept or looked elsewhere while on watch. */
export const isOnWatch = (words: string): boolean => SLEPT.test(words) && (SET_TO_WATCH.test(words) || INSTEAD.test(words));
const source = (line: string) => line.replace(/~\d /g, '').replaceAll(' ', '[\\s-]*');
const SLEPT = new RegExp(source(AWAY), 'u');
const SET_TO_WATCH = new RegExp(source(WATCH), 'u');
const INSTEAD = /\b(?:supposed|meant|should (?:have|of|be)|watching)\b/;
