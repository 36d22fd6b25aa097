import { forms } from '../text/verbs.js';

/**
 * The small language of the risk lexicon, so that a line reads like speech:
 * a space is any white space or hyphen; `~3` is a gap of up to three words; `{self}` and the like name a set of words;
 * `<cut>` is every form of a verb. Everything else is a regular expression.
 */
const SETS: Readonly<Record<string, string>> = {
  self: '(?:him|her|them|his|my|your|our|it)sel(?:f|ves)|(?:his|her|their|my) ?own sel(?:f|ves)',
  poss: '(?:his|her|their|my|the|your|own|both|left|right)',
  body: '(?:arms?|forearms?|wrists?|legs?|thighs?|hands?|skin|neck|throat|stomach|tummy|belly|chest|face|foot|feet|ankles?|knuckles?|head|fingers?|shoulders?|cheeks?|body)',
  pills:
    '(?:tablets?|tabs?|pills?|meds?|medications?|medicines?|capsules?|paracetamols?|ibuprofen|co-?codamol|codeine|sleepers|painkillers|pain killers|antidepressants|insulin|prns?|doses?|blister packs?|aspirins?|diazepam|diazepams|lorazepam|zopiclone|sertraline|quetiapine|amitriptyline|propranolol|pregabalin|tramadol|lithium|nytol|piriton|anadin)',
  cord: "(?:cords?|cables?|laces?|shoelaces?|boot ?laces?|sheets?|bed ?sheets?|bedding|scar(?:f|ves)|belts?|bras?|bra straps?|straps?|t ?shirts?|tops?|chargers?|leads?|wires?|headphones?|earphones?|ear ?buds?|strings?|draw ?strings?|towels?|socks?|tights|leggings|hoodies?|pillow ?cases?|ropes?|ties?|curtains?|flex|ribbons?|jumpers?|sleeves?|strips|trousers|pyjamas?|pj'?s|bandages?|bin ?bags?|plastic bags?|carrier bags?|something|it|one|hoody|vest|dressing gown cords?|dressing gown belts?|phone chargers?)",
  object:
    '(?:batter(?:y|ies)|glass|razors?|blades?|razor blades?|bleach|screws?|pens?|pen lids?|lids?|toilet cleaner|hand gel|hand sanitiser|sanitiser|shampoo|shower gel|antifreeze|detergent|cleaning fluid|washing up liquid|disinfectant|needles?|pins?|safety pins?|magnets?|coins?|staples?|foil|plastic|drawing pins?|nails?|lighter fluid|white spirit|aerosol|nail varnish remover)',
  people:
    '(?:staff|members? of staff|nurses?|me|us|him|her|them|someone|somebody|anyone|anybody|everyone|others|another|other|fellow|a|peers?|residents?|patients?|service users?|(?:his|her|their|my) ?(?:mum|dad|mother|father|brother|sister|son|daughter|wife|husband|partner|carer|nan|girlfriend|boyfriend|roommate|flatmate|friend)|carers?|the (?:nurse|nic|doctor|dr|manager|worker|hca|cleaner|agency|staff|resident|patient|other|domestic|lad|girl|man|woman|lady|new|driver|police|one|visitor|chef|cook)|doctors?|police|security|paramedics?|visitors?|colleagues?|support workers?|hca|agency|each other|one another|people|\u00f8+|\u00fc+)',
  weapon:
    '(?:kni(?:fe|ves)|scissors|blades?|razors?|shank|broken (?:glass|bottle|plate|mug|cup)|snooker cue|pool cue|pool ball|weapons?|bat|hammer|screwdriver|shard|machete|gun|hot water|boiling water|kettle|chair|chairs|glass)',
  money:
    '(?:money|cash|(?:£|\\$|€) ?\\d[\\d.,]*|\\d+ ?(?:quid|pounds?|pound|euros?)|(?:five|ten|twenty|thirty|forty|fifty|sixty|eighty|hundred|a hundred|two hundred)(?: (?:quid|pounds?|pound))|a tenner|tenner|a fiver|fiver|pension|benefits?|pip|(?:bank|debit|cash|credit|cashpoint) ?cards?|cards?|purse|wallet|savings|giro|allowance|spends|pocket money|pin|pin number|inheritance|notes)',
  neckround: '(?:(?:a?round|about|on|to|tight(?:ly)? a?round|over) (?:~2 )?(?:neck|throat)|(?:a?round|over) (?:his|her|their) head)',
};

/** One word of a gap; a gap never runs past a turn of the telling. */
const WORD = "(?!(?:but|then)\\b)[\\p{L}\\d'£.]+";

/** Times a repeated group (`(?: the| a)*`) repeats at most: no telling has more such words in a row, and unbounded ones made "a a a ..." cost its length cubed. */
const REPEATS_MAX = 6;

/** A compiled line of the lexicon. */
export function pattern(source: string): RegExp {
  let body = source
    .replace(/<([a-z-]+)( [a-z ]+)?>/g, (_, verb: string, rest = '') => forms(verb) + rest)
    .replace(/\{([a-z]+)\}/g, (_, set: string) => `(?:${SETS[set] ?? set})`);
  body = body.replace(/\[[^\]]*\]/g, (letters) => letters.replace(/ /g, '\\s'));
  body = body.replace(/~(\d+) /g, (_, most: string) => `(?:${WORD}[\\s-]+){0,${most}}?`);
  body = body.replace(/ ~(\d+)/g, (_, most: string) => `(?:[\\s-]+${WORD}){0,${most}}?`);
  body = body.replace(/ /g, '[\\s-]+');
  // Spaces inside optional sets stay optional where the set said " ?".
  body = body.replaceAll('[\\s-]+?', '[\\s-]*');
  body = body.replace(/(?<!\\)\)([*+])/g, (_, sign: string) => `){${sign === '*' ? 0 : 1},${REPEATS_MAX}}`);
  return new RegExp(`(?<![\\p{L}\\d])(?:${body})(?![\\p{L}\\d])`, 'gu');
}
