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

/** After one of these a small word may still be somebody's name: "his girlfriend chantelle". */
const KIN =
  /\b(?:mum|mom|mother|dad|father|sister|brother|son|daughter|wife|husband|partner|girlfriend|boyfriend|friend|mate|aunt|auntie|uncle|nan|gran|grandad|cousin|neighbour|called|named|name is|doctor|dr|nurse|mr|mrs|ms|miss)\.?\s+(?=\p{L})/giu;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * Stretches that may name somebody whom no list knows: every word with a capital that is not an everyday one, and the word after a word
 * for kin. A stranger's name written small and far from any such word is not seen: that limit is told in the hazard log.
 */
export function strangersIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (/^\p{Lu}/u.test(word) && !isEveryday(word)) spans.push({ start: match.index, end: match.index + word.length });
  }
  for (const match of text.matchAll(KIN)) {
    const start = match.index + match[0].length;
    WORD.lastIndex = start;
    const word = WORD.exec(text)?.[0] ?? '';
    WORD.lastIndex = 0;
    if (word !== '' && !isEveryday(word)) spans.push({ start, end: start + word.length });
  }
  return spans;
}

/** The possessive of an everyday word is one too: "Monday's". */
const isEveryday = (word: string): boolean => {
  const small = word.toLowerCase().replaceAll('’', "'");
  return NAMES_NOBODY.has(small) || NAMES_NOBODY.has(small.replace(/'s?$/, ''));
};
