import { RELATION_WORDS } from '../people/names.js';

/** Named relatives are masked as ü, the person on file as ø. */
const DOER = `(?:(?:(?:his|her|their) )?(?:own )?(?:step)?(?:${RELATION_WORDS})|\\u00fc+|(?:a|another|some|the) (?:\\p{L}+ )?(?:man|woman|lad|bloke|stranger|driver|visitor)|someone|somebody)`;
const DEED =
  '(?:hit|punched|kicked|slapped|raped|strangled|choked|bit|burnt|burned|beat|pushed|shoved|attacked|assaulted|touched|groped|grabbed|headbutted|scratched|stabbed|spat (?:at|on)|whipped)';
const THEM = `(?:him|them|\\u00f8+|her(?! (?:own |\\p{L}+ )?(?:${RELATION_WORDS})\\b))`;
/** Somebody did it to the person, told as it happened: "her mum hit her", "three of us heard that Craig has punched her". */
const DONE = new RegExp(`(?<![\\p{L}])${DOER}(?:'s| has| had| just| has just)? ${DEED}(?: up)? ${THEM}(?![\\p{L}'])`, 'u');
/** What puts it long ago, in doubt or under a condition; asleep or in bed is when it was done. */
const LONG_AGO_OR_SUPPOSED =
  /\b(?:when (?:he|she|they) (?:was|were) (?!asleep|sleeping|in|on|at|lying|out|there|not|drunk|home)|as a (?:child|kid|boy|girl|teen\p{L}*|baby|bairn)|years?|used to|back in|growing up|childhood|once|if|in case|worr(?:y|ied)|scared|afraid|fear\p{L}*|dream\p{L}*|nightmares?|accident\p{L}*|hug\p{L}*|film|telly|story|voices?)\b/u;

/**
 * Whether a clause tells plainly that somebody did violence to the person on file. What is so told is neither turned into somebody else's matter nor made to wait
 * by the learnt weights; denials and times are read by the rules before.
 * @param masked the clause, with names masked as in `maskNames`
 */
export const isDoneToThem = (masked: string): boolean => DONE.test(masked) && !LONG_AGO_OR_SUPPOSED.test(masked);
