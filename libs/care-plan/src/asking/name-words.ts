/** Words that are also names: as a name they need a capital letter, or a place where only a name can stand. */
export const WORDS_THAT_ARE_NAMES = new Set(
  `will may hope mark grace joy rose dawn faith pat bill rob sue jack art dot june april summer robin drew frank ray guy gene miles chase id art bob carol
  van mo jo may ash bay sky star angel chance christian dean earl eve ivy jade lance lily mason max mercy nick norm olive penny peace pearl pierce precious
  prince reed rich ruby sandy scott sterling storm ted tom val victor violet wade ward woody al ali an bo so do he in is it me my no of on or to up us we am as at be by go if`
    .trim()
    .split(/\s+/),
);

/** Capitalised words of the job that are nobody's name. */
export const CAPITALS_OF_THE_JOB = new Set(
  `prn rn nic gp cpn mdt cpa ot hca obs pmva ect ecg bp ocd adhd ptsd dbt cbt aa na pip cctv tv dvd wifi ns nhs ward english polish urdu welsh gaelic punjabi arabic
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter eid ramadan diwali
  tesco asda aldi lidl facebook instagram whatsapp snapchat tiktok section mental health act god bible quran ok asap uk uc dwp cmht ip a&e ae crisis plan steps care team doctor dr nurse mr mrs ms miss
  british scottish english irish sky bbc xbox playstation youtube netflix zoom teams dosette nomad ensure fortisip scotland england london glasgow edinburgh leeds halal kosher
  polish romanian somali bengali tamil farsi cantonese portuguese kurdish ukrainian hungarian french spanish makaton bsl hearing samaritans police ambulance`
    .trim()
    .split(/\s+/),
);

/** What follows a name when it is the subject: "Idris is", "07 won't", "Caz keeps". */
export const AFTER_A_SUBJECT =
  /^\s*(?:'s|’s|is|isn'?t|has|hasn'?t|was|won'?t|will|can'?t|cannot|keeps?|says?|said|wants?|needs?|refus\w+|looks?|seems?|gets?|got|doesn'?t|does|asks?|asked|starts?|started|started|goes|gone|went|feels?|thinks?|hears?|hasnt|wont|cant|doesnt|isnt|hits?|wakes?|woke|becomes?|likes?|eats?|sleeps?|paces?|pacing|cries|crying|shouting|shouts|comes|came|takes|took|stays|tells|told|appears|disnae|doesnae|willnae|winnae|cannae|isnae|hasnae|wasnae)\b/i;
