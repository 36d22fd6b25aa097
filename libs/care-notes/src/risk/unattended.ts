const NOBODY =
  '(?:nobody|no one|noone|not one (?:of them|person)|none of (?:them|us|the (?:staff|carers|nurses|night staff|day staff|agency|girls|lads))|not a soul|no (?:staff|carers?|nurses?|worker|support worker|member of staff))';
const DID =
  "(?:'s|'d| has| have| had| was| were| ever| even| actually| bothered to| bothered| thought to| remembered to| been| went and| went in to| went to| gone in to| going| came to| come to)*";
const CARED =
  '(?:<check>|feed|feeds|feeding|fed|<wash>|<change>|<turn>|<toilet>|<bathe>|<clean>|<reposition>|<dress>|<observe>|<hoist>|<see to>|<look in on>|<check on>|<check up on>|<look after>|<look at>|<go to>|<go in to>|<go near>|<attend to>|<tend to>|<come to>|<come near>|<come for>|<come back to>|near|in to|been to|<get up>)';
const SOMEBODY =
  "(?:him|them|me|\u00f8+(?!')|her(?=\\s*$|\\s*[,.;]|\\s+(?:all|for|from|since|between|until|till|on|in|at|after|again|once|the|a|any|over|when|while|whilst|overnight|before|out|up|food|drinks?|water|anything|today|tonight|yesterday|even|or|and|with)\\b))";
const WELL = '(?:any )?(?:trouble|grief|bother|hassle|stick|the chance|a lift|a present|the time)';

/**
 * Nobody did what a carer owes: checked, fed, washed, came to the bell. The nobody is the neglect. What nobody need do, or did to things ("nobody checked the post"), and who
 * came to visit nobody, is not meant. Lines in the language of `pattern.ts`.
 */
export const UNATTENDED: readonly string[] = [
  `${NOBODY}${DID} ${CARED} ${SOMEBODY}(?! (?:to visit|to see|${WELL}|(?:~6 )(?:him|her)self))(?: (?:to drink|to eat|anything|a drink|food|water|any|all|for|from|since|between|until|till|in|after|out of bed|the whole|over|overnight|again|once)(?: ~4)?)?`,
  `${NOBODY}(?![^.;]{0,50} (?:i|we) (?:rang|knocked|pressed|tried|called|buzzed|shouted))${DID} (?:came|come|answered|responded|attended|went|gone|turned up|moved|helped|budged|got up)(?: ~2)? (?:when|to|for|after|despite|even though|though|while)(?! (?:i|we) )(?: ~6)? (?:bell|buzzer|call bell|alarm|pendant|shout(?:ed|ing|s)?|call(?:ed|ing|s)|scream(?:ed|ing|s)?|cord|cried|crying|yell(?:ed|ing)|bang(?:ed|ing)|fell|on the floor|needed the (?:toilet|loo))`,
  `${NOBODY}${DID} (?:came|come|responded|went|turned up|moved|helped|budged|got up)(?: ~1)? (?:when|after|though|even though|although) (?:he|she|they|\u00f8+) (?:~2 )?(?:rang|rung|buzzed|pressed)(?: ~3)?`,
  `(?:bell|buzzer|call bell|alarm|pendant)(?<!(?:i|we) (?:~1 )?(?:rang|pressed|tried) (?:the |his |her )?(?:bell|buzzer|door bell|doorbell))(?: ~6)? (?:and|but|,)? ?${NOBODY}${DID} (?:came|come|answered|responded|went|turned up)(?: ~3)?`,
  `(?:<shout>|<call>|<scream>|<yell>|<cry>)(?: (?:out|for|help|the|a|nurse|staff|toilet|loo|and|all|night|morning|ages|hours|an|hour|over|half))* (?:and|but) ${NOBODY}${DID} (?:came|come|answered|responded|went|helped)(?: ~3)?`,
  `${NOBODY}${DID} (?:<give>|<offer>|<bring>) (?:him|them|me|her|\u00f8+) (?:~3 )?(?:anything|food|drinks?|water|fluids?|juice|meals?|breakfast|lunch|dinner|tea|supper|insulin|meds|medication|tablets|inhaler|wash|bath|shower|pad|change|to eat|to drink)(?: ~4)?`,
  `${NOBODY}${DID} <help> (?:him|her|them|me|ø+) (?:off|up|out of|back|to (?:the )?(?:toilet|loo|bed|eat|drink|wash|dress)|with (?:his|her|their) (?:food|drinks?|meals?|dinner|tea|lunch|breakfast|pad))(?: ~2)?`,
  `(?<!(?:i|we|staff|nurse)(?: rang and| buzzed and)? )(?:rang|ringing|rung|buzzed|buzzing|pressed)(?: (?:and|rang|buzzed|the|his|her|bell|buzzer|call|alarm|for|ages|help|hours|all|night))* (?:and|but) ${NOBODY}${DID} came(?: ~3)?`,
  `${NOBODY}${DID} (?:did|done|doing|recorded|signed)(?: any| any of)? (?:of )?(?:his|her|their|\u00f8+'?s?) (?:~1 )?(?:obs|observations|checks?|turns|pad|dressings?|insulin|repositioning|mouth care|personal care|food chart)(?: (?:all|from|since|between|for|after|till|until)(?: ~4)?)?`,
];
