import { MEDICINES, type Span } from '@handrail/care-notes';

/** Words that may stand with a capital and name nobody. Anything else with a capital is hidden: too many are better than one too few. */
const NAMES_NOBODY: ReadonlySet<string> = new Set(
  `a about accepted after afternoon again all also although an and another any appeared around as asked asleep at ate attended awake away
  back because before both breakfast but by call called came can checked could cried declined denied did didn't dinner does doesn't done
  drank dressed due during each early encouraged engaged evening every everyone feeling felt first following for found from gave general
  given going good got had hadn't handover has hasn't have he he'd he'll he's heard helped her here hers him his hit how however i i'd i'll
  i'm i've if in initially is isn't it it's its joined just kept last late later left let like low lunch made meal medication meds mood
  morning most my needs never new next night nil no nobody none not nothing now obs observations observed offered often on once one only
  or our out over overall paced phoned played poor presented prompted put quiet rang ready really refused remained reminded reported
  resident returned said sat saw security seemed seen service settled she she'd she'll she's shift shouted showered shower since sleep
  slept so some somebody someone speech spent spoke staff started stated still stayed supported talked tea tearful thank that that's the
  their them then there they they'd they're thing this those threw throughout to today told tomorrow tonight took tried two until
  visited visit walked was washed wasn't watched we we've went were weren't what when where which while who why with without woke
  would yes yesterday you
  monday tuesday wednesday thursday friday saturday sunday january february march july september october november december
  rn nic prn gp tv mdt cpn ot sw hca pmva bp ecg im ok asap od bd tds qds mg ml mcg gmt bst uk cctv dnar asbo`
    .split(/\s+/)
    .concat(MEDICINES),
);

/** Everyday words that are the names of families too: after a given name they are hidden with it, or "emma low" would leave "low". */
const ALSO_A_SURNAME: ReadonlySet<string> = new Set('day early good last late low moody poor still tea years young'.split(' '));

/**
 * What may follow a name in a dictation and is nobody's: a name ends before it. Mostly what people do, in the forms in which it is dictated,
 * and small words; none that stands in a register of names. Forms are listed, not guessed from their ending: Ahmed ends in "ed".
 */
const ENDS_A_NAME: ReadonlySet<string> = new Set(
  `about above across against ago along already alone always among anymore anyway apart away became become been begged behind being below
  beneath beside besides between beyond bought bringing brings broke brought calling calls came cannot cant can't coming couldn't couldnt
  crying cut died doesnt does dont doing don't down drinks drinking drove dropped during each either else enough every everything except
  fainted fell fetched fighting find finds fought getting gets gives giving goes gonna gone goodbye hasnt haven't havent having hello hers
  herself himself hit hits hurt hurts i inside instead into itself keeps killed killing knew knows leaving lives living
  loads looking looks makes making maybe me met mentioned might moved much must myself nearly near needs neither nobody's offering
  okay onto other others ourselves outside passed past phones phoning picks plus put puts quite rather ringing round says
  saying screamed sees sends sent sets shall should shouldn't sitting sits smashed smelled smelling sobbed somewhere soon sounds
   speaking standing stands stays staying stole stood talks talking taking takes tells telling texted texting texts than
  that'll themselves though threatened threatening threatens through till together too toward towards tries trying turned turns under
  unless unwell up upon upset used uses using visiting visits waiting wants wanted wanting wasnt watching weekly weren't whatever whenever
  whether who's whoever whom whose within won't wont worked works worried wouldn't wouldnt wrote yelled yesterday's yet your yourself
  afternoon evening evenings minutes hours week weekend month months today's tonight's o'clock am pm ex two three four five six seven eight nine ten
  abusive aggressive angry anxious drunk ill okay pregnant
  handed helping holding held hugged hugging kicked kicking laughed laughing leaned leant lied lost lying made moaned moaning
  passing paying paid pinched pointed punched pushed pulled reckons reckoned returning running screaming shaking shaved shouting
  shouts slapped sleeping slammed smiling smiled smoked smoking spat spitting struck swore swearing tipped took tore touched wandered wept
  whispered yelling
  agency ambulance care children community company crisis district duty family key kids outreach paramedics people police relatives social staff support team`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Everyday words that are given names as well; with another name behind them they are one. */
const ALSO_GIVEN: ReadonlySet<string> = new Set('sunday monday friday july january early'.split(' '));

/** Kin, friends, callers and titles: after one of these even a small word may be somebody's name, "his girlfriend chantelle". */
const KIN_WORDS =
  '(?:step|grand|half|foster|god)?[ -]?(?:mums?|mummy|moms?|mams?|mothers?|dads?|daddy|fathers?|sisters?|brothers?|sons?|daughters?|parents?)|' +
  'wife|wives|husbands?|partners?|fianc[eé]e?|girlfriends?|boyfriends?|ex|friends?|mates?|aunts?|aunty|aunties?|uncles?|nans?|nanny|nana|' +
  'gran(?:ny|dad|ddad|dpa|ny|dma)?|grampa|gramps|cousins?|nephews?|nieces?|twins?|(?:mother|father|sister|brother|son|daughter)s?[ -]in[ -]law|' +
  'neighbours?|flatmates?|housemates?|roommates?|landlords?|landlad(?:y|ies)|visitors?|carers?|guardian|' +
  'called|named|names? (?:is|was|are)|doctors?|drs?|nurses?|consultants?|psychiatrists?|psychologists?|solicitors?|advocates?|' +
  'social workers?|support workers?|key ?workers?|care coordinators?|coordinators?|probation officers?|officers?|pc|sergeant|' +
  '(?:visited|accompanied|collected|phoned|rung|(?:picked|dropped|brought)(?: (?:up|off|in|back))?) by|(?:visit|call|letter|text) from|(?:lives?|living|lived|staying|stayed|stays) with|' +
  'mr|mrs|ms|miss|mx|rev(?:erend)?|imam|rabbi|vicar|pastor';
/** "a friend of his, kofi", "her sister - chantelle", "his mum's mate (dev)". */
const KIN = new RegExp(
  `\\b(?:${KIN_WORDS})(?:['’]s)?\\.?(?: of (?:his|hers?|theirs|mine|ours))?(?:\\s*[,:;(–—-]\\s*|\\s+)(?=\\p{L})`,
  'giu',
);
const ONLY_KIN = new RegExp(`^(?:${KIN_WORDS})(?:['’]s)?$`, 'iu');
/** Parts of a name that are no name alone: they do not count towards its length. */
const PARTICLES: ReadonlySet<string> = new Set('al bin binti da de del den der di dos du el ibn la le mac mc o st ter van von'.split(' '));
/** Not the name of anybody, and it says where somebody lives. */
const FLAT =
  /\b(?:flat|apartment|apt)\.? (?:\d{1,4}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)\b/giu;
/** A given name and two more; longer ones are rarer than false alarms would be. */
const NAME_WORDS_MAX = 3;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * Stretches that may name somebody whom no list knows: every word with a capital that is not an everyday one, and after a word for kin, a
 * friend, a caller or a title, or who visits or lives with somebody, the whole of a name, written small or not: up to three words, and those joined to it by "and". Too much is
 * hidden rather than too little; what was hidden comes back word for word after the model has answered.
 * A stranger's name written small and far from any such word is not seen: that limit is told in the hazard log.
 */
export function strangersIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (/^\p{Lu}/u.test(word) && !isEveryday(word)) spans.push({ start: match.index, end: match.index + word.length });
  }
  for (const match of text.matchAll(FLAT)) spans.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(KIN)) spans.push(...nameFrom(text, match.index + match[0].length));
  return spans;
}

/** The words of a name that begins here, one span each; a sentence's end and a word that is nobody's name end it. */
function nameFrom(text: string, start: number): Span[] {
  const spans: Span[] = [];
  let counted = 0;
  let gapFrom = start;
  for (const match of text.slice(start).matchAll(WORD)) {
    const [word] = match;
    const from = start + match.index;
    if (spans.length > 0 && !/^[ \t]*(?:[-–&][ \t]*)?$/.test(text.slice(gapFrom, from))) break;
    if (spans.length === 0 && from !== start) break;
    gapFrom = from + word.length;
    if (spans.length > 0 && /^(?:and|&)$/i.test(word)) {
      // "his sons liam and noah smith": a second name begins; "his mum sue and walked" ends here all the same.
      counted = 0;
      continue;
    }
    if (counted >= NAME_WORDS_MAX || !mayBeName(word, spans.length > 0, text.slice(gapFrom))) break;
    if (!PARTICLES.has(word.toLowerCase())) counted += 1;
    spans.push({ start: from, end: from + word.length });
  }
  return spans;
}

/** @param further whether a word of the name stands before it; @param rest what follows */
function mayBeName(word: string, further: boolean, rest: string): boolean {
  const small = bare(word);
  if (further && ALSO_A_SURNAME.has(small)) return true;
  const next = /^ (\p{L}[\p{L}\p{M}'’-]*)/u.exec(rest)?.[1];
  if (ALSO_GIVEN.has(small) && next !== undefined && mayBeName(next, false, '')) return true;
  return !isEveryday(word) && !ENDS_A_NAME.has(small) && !ENDS_A_NAME.has(word.toLowerCase().replaceAll('’', "'")) && !ONLY_KIN.test(word);
}

/** Small, without its possessive. */
const bare = (word: string): string => word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');

/** The possessive of an everyday word is one too: "Monday's". */
const isEveryday = (word: string): boolean => NAMES_NOBODY.has(word.toLowerCase().replaceAll('’', "'")) || NAMES_NOBODY.has(bare(word));
