export type Word = { readonly raw: string; readonly stem: string; readonly start: number; readonly end: number };

/** Forms that no suffix rule reaches, in the English of carers (Scottish and northern forms included). */
const IRREGULAR = new Map(
  `ate:eat eaten:eat slept:sleep asleep:sleep went:go gone:go goes:go going:go gave:give given:give took:take taken:take felt:feel
  heard:hear drank:drink drunk:drunk woke:wake woken:wake awake:awake menus:menu waking:wake said:say says:say told:tell rang:ring rung:ring
  lost:lose losing:lose bought:buy spent:spend left:leave leaving:leave leaves:leave ran:run hurt:hurt hurting:hurt bitten:bite
  men:man women:woman children:child bairns:child feet:foot teeth:tooth knives:knife lying:lie lies:lie dying:die died:die dies:die
  thought:think thoughts:think fought:fight broke:break broken:break threw:throw thrown:throw met:meet kept:keep saw:see seen:see
  wrote:write written:write stole:steal stolen:steal lent:lend sat:sit stood:stand ill:ill worse:bad worst:bad better:well
  does:do did:do done:do doing:do has:have had:have having:have is:be are:be was:be were:be been:be being:be
  cannae:not can't:not cant:not cannot:not dinnae:not don't:not dont:not doesnae:not doesn't:not doesnt:not didn't:not didnt:not isn't:not isnt:not
  isnae:not hasn't:not hasnt:not haven't:not wasn't:not willnae:not winnae:not won't:not wont:not aren't:not never:not hardly:not barely:not refuses:refuse refusal:refuse refused:refuse refusing:refuse violent:violent
  medication:medicine medications:medicine meds:medicine medicines:medicine tablets:tablet pills:pill lonely:lonely angry:anger angrily:anger
  hungry:hunger hungrier:hunger thirsty:thirst dressing:dress bathing:bath breathing:breathe breath:breathe breaths:breathe
  shaving:shave skint:skint mornings:morning evenings:evening evening:evening morning:morning meeting:meeting meetings:meeting building:building
  ceiling:ceiling thing:thing things:thing nothing:nothing something:something anything:anything everything:everything during:during
  clothing:clothes clothes:clothes news:news always:always his:his this:this us:us bus:bus buses:bus gas:gas yes:yes
  wing:wing ring:ring sing:sing bring:bring spring:spring string:string king:king need:need feed:feed fed:feed bed:bed red:red shed:shed
  bored:bored boredom:bored tired:tired exhausted:tired upset:upset distressed:distress used:used naked:naked
  anxiety:anxious anxiously:anxious suspicion:suspicious paranoia:paranoid aggressive:aggression aggressively:aggression agitated:agitate
  agitation:agitate suicidal:suicide psychosis:psychotic restlessness:restless withdrawal:withdraw withdrawn:withdraw isolation:isolate`
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * A light stemmer: plural, -ing, -ed, -ly, -er/-est left alone (they change meaning more often than not in this work).
 * Deterministic; the stem is a key for comparing, not a word to show.
 */
export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return withoutEnding(irregular);
  let stem = word.replace(/'s?$/, '');
  if (stem.length <= 3) return stem;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2);
  const bare = /(?:ing|ed)$/.exec(stem);
  if (bare) {
    const root = stem.slice(0, bare.index);
    if (/[aeiouy]/.test(root) && root.length >= 2) stem = undouble(root);
  }
  return withoutEnding(stem);
}

/** "smoking" gives "smok", so "smoke" must too; "worry", "worries" and "worried" meet the same way. */
function withoutEnding(stem: string): string {
  return stem.length > 3 ? stem.replace(/e$/, '').replace(/y$/, 'i') : stem;
}

function undouble(root: string): string {
  return /([bdgkmnprtz])\1$/.test(root) ? root.slice(0, -1) : root;
}

/** A contraction at the end of a word ("he's", "they'll"): the pronoun is what counts. */
const CONTRACTION = /^(i|you|he|she|it|we|they|that|what|who|there|where|how|when)'(?:s|ll|d|re|ve|m)$/;

/**
 * Words of a text with their place in it. Apostrophes of either shape join a word, digits count as words,
 * zero-width and direction characters separate nothing and are skipped over.
 * @returns offsets as `[start, end)` in UTF-16 code units; empty for a text without words; never throws; linear
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)) {
    const raw = match[0].toLowerCase().replaceAll('’', "'");
    const plain = CONTRACTION.exec(raw)?.[1] ?? raw;
    words.push({ raw: plain, stem: stemOf(plain), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** True when two words differ by one insertion, deletion, change or swap of neighbours. Linear in their length. */
export function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.length > b.length) return a.slice(i + 1) === b.slice(i);
  if (a.length < b.length) return a.slice(i) === b.slice(i + 1);
  return a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2));
}
