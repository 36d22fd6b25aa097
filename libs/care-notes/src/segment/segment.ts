import { RELATION_WORDS } from '../people/names.js';
import type { Token } from '../text/tokens.js';
import { FINITE, ING, PAST } from '../text/verbs.js';
import { ABBREVIATIONS, ADVERBS, CLOSERS, DOERS, HOLDS_ON, JOINERS, RESTARTS, SUBJECT_PRONOUNS } from './cues.js';

/** Tokens `[from, to)` that make one clause of the dictation. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Past this many tokens a clause is cut at the next joining word, so that one quotation never carries a whole shift. */
const LONGEST_CLAUSE = 38;

/**
 * Cuts a dictation into clauses, with or without punctuation.
 * @param tokens the whole dictation
 * @param isName tells whether a token starts the name of somebody known, so that "… Carys slept" begins anew
 * @param isTime tells whether a token belongs to a clock time
 * @returns ranges in order that cover every word; marks around them stay outside. Linear in the tokens.
 */
export function segmentTokens(
  tokens: readonly Token[],
  isName: (index: number) => boolean,
  isTime: (index: number) => boolean,
): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = 0;
  const cut = (to: number) => {
    const range = trimmed(tokens, from, to);
    if (range) ranges.push(range);
    from = to;
  };
  for (let i = 1; i < tokens.length; i++) {
    if (i <= from) continue;
    if (endsSentence(tokens, i - 1) || startsClause({ tokens, from, i, isName, isTime })) cut(i);
  }
  cut(tokens.length);
  return withoutStumps(tokens, ranges);
}

const KIN_ENDS = new RegExp(`^(?:${RELATION_WORDS}|lad|lass|boy|girl|man|woman|bloke|fella|chap)$`);

/** "his old mate | walked into the sea" and "asked straight out | is | he …" are one clause: a doer goes with its verb, and an auxiliary stands for none. */
function withoutStumps(tokens: readonly Token[], ranges: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    const adjoins = last !== undefined && last.to === range.from;
    const words = last && adjoins ? tokens.slice(last.from, last.to).map(({ text }) => text) : [];
    const doer =
      words.length > 0 &&
      words.length <= 7 &&
      words.some((word) => KIN_ENDS.test(word)) &&
      !words.some(isFinite) &&
      isFinite(tokens[range.from]!.text);
    const auxiliaryAlone =
      last !== undefined &&
      adjoins &&
      last.to - last.from === 1 &&
      /^(?:is|was|does|did|has|had|if|whether|and|that)$/.test(tokens[last.from]!.text);
    if (last && (doer || auxiliaryAlone)) out[out.length - 1] = { from: last.from, to: range.to };
    else out.push(range);
  }
  return out;
}

function trimmed(tokens: readonly Token[], from: number, to: number): TokenRange | undefined {
  let first = from;
  let last = to;
  const outer = (token: Token | undefined) =>
    token !== undefined && (token.kind === 'break' || (token.kind === 'mark' && !/["'?()£$\p{Extended_Pictographic}]/u.test(token.text)));
  while (first < last && (outer(tokens[first]) || tokens[first]?.text === ')' || tokens[first]?.text === "'")) first++;
  while (last > first && (outer(tokens[last - 1]) || tokens[last - 1]?.text === '(')) last--;
  return tokens
    .slice(first, last)
    .some((token) => token.kind === 'word' || token.kind === 'number' || /\p{Extended_Pictographic}/u.test(token.text))
    ? { from: first, to: last }
    : undefined;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (token.kind === 'break') return true;
  if (token.kind !== 'mark' || token.quoted) return false;
  if (token.text === ';' || token.text === '!') return true;
  if (token.text === '?') return next === undefined || next.start > token.end || next.kind !== 'word';
  if (token.text === '-')
    return (
      next !== undefined && next.start > token.end && (tokens[i - 1]?.end ?? token.start) < token.start && tokens[i - 1]?.kind !== 'break'
    );
  if (token.text !== '.') return false;
  const before = tokens[i - 1];
  if (!next) return true;
  if (next.kind === 'mark' && next.text === '.') return false;
  if (
    before &&
    before.end === token.start &&
    before.kind === 'word' &&
    (ABBREVIATIONS.has(before.text) || before.text.length === 1) &&
    next.kind !== 'break'
  )
    return (
      ['hrs', 'mins', 'mg', 'ml', 'obs', 'meds', 'am', 'pm', 'min', 'etc', 'i', 'prn', 'no'].includes(before.text) &&
      /^\p{Lu}/u.test(next.cased)
    );
  return next.start > token.end || /^\p{Lu}/u.test(next.cased);
}

interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly i: number;
  readonly isName: (index: number) => boolean;
  readonly isTime: (index: number) => boolean;
}

function startsClause(place: Place): boolean {
  const { tokens, from, i } = place;
  const token = tokens[i]!;
  if (token.quoted || token.kind === 'break') return false;
  const before = tokens[i - 1]!;
  if (before.kind === 'mark' && before.text === ',') return afterComma(place);
  if (before.kind === 'mark' && (before.text === ':' || before.text === ')')) return false;
  if (token.kind === 'mark' && token.text !== '&') return false;
  if (
    place.isName(i) &&
    i - from >= 3 &&
    !governed(place) &&
    !place.isName(i - 1) &&
    !HOLDS_ON.has(before.text) &&
    !JOINERS.has(before.text) &&
    verbFollows(place, nameEnd(place, i), 1)
  )
    return true;
  if (!hasVerb(tokens, from, i)) return i - from >= 2 && (noneOf(place) || asksSomebody(place));
  if (JOINERS.has(token.text)) return joinsNew(place);
  if (JOINERS.has(before.text)) return false;
  if (RESTARTS.has(token.text) && token.text !== 'later' && token.text !== 'next' && token.text !== 'overall')
    return clauseAhead(place, i + 1, 4);
  if (before.kind === 'word' && HOLDS_ON.has(before.text) && !CLOSERS.has(before.text) && !objectPronoun(place)) return false;
  if (token.text === 'after' && tokens[i + 1]?.text === 'that') return true;
  if (noneOf(place) || asksSomebody(place) || newNoun(place)) return true;
  if (place.isName(i)) return !place.isName(i - 1) && !governed(place) && verbFollows(place, nameEnd(place, i), 1);
  if (SUBJECT_PRONOUNS.has(token.text) && relativeClause(place)) return false;
  if (SUBJECT_PRONOUNS.has(token.text))
    return /'|^(?:hes|shes|im)$/.test(token.text) ? !HOLDS_ON.has(before.text) : verbFollows(place, i + 1, 1);
  if (DOERS.has(token.text) && !ownedBy(before) && !DOERS.has(before.text))
    return verbFollows(place, i + 1, 0) && PAST.has(tokens[i + 1]?.text ?? '');
  if (subordinateAhead(place) || stateStarts(place)) return true;
  if (/^(?:did|does|has|is|was)$/.test(token.text) && place.isName(i + 1) && !isFinite(place.tokens[nameEnd(place, i + 1)]?.text))
    return false;
  if (TELLS.has(token.text) && afterObject(place)) return true;
  if (/^(?:is|was|has|had|did|does)$/.test(token.text) && /^(?:it|them|there|here|that|this|each|all)$/.test(before.text)) return false;
  if (PAST.has(token.text) || /^(?:didn't|didnt|wasn't|wouldn't|couldn't|was|is|has|had|seems|denies|says|refuses)$/.test(token.text))
    return (CLOSERS.has(before.text) || ING.has(before.text) || place.isTime(i - 1)) && !auxiliary(token.text);
  return false;
}

/** "… to five | no aggression": a finding of nothing starts afresh, unless a verb or "with" leads to it. */
function noneOf({ tokens, i }: Place): boolean {
  if (tokens[i]!.text !== 'no' && tokens[i]!.text !== 'nil') return false;
  return (
    tokens[i + 1]?.kind === 'word' &&
    !/^(?:one|longer|more|way|idea|doubt|thanks?|sorry|wait|i)$/.test(tokens[i + 1]!.text) &&
    !/^(?:had|has|have|having|with|is|was|were|are|there|there's|theres|be|been|being|expressed|voiced|reported|of|by|in|for|to|at|a|the|and|or|but|he's|she's|it's|make|makes|made|see|sees|saw|seen|got|gets|that|ate|took|take|says|said|say|shows?|showed|showing|on|under|from|n|feels|felt|think|thinks|get|gave|given|find|found|did|does|do|as|if|his|her|their|voices?|require[sd]?|needs?|needed)$/.test(
      tokens[i - 1]!.text,
    )
  );
}

/** "… on the tap | nights please ring", "| gp to ring back", "| need to chase". */
function asksSomebody({ tokens, i }: Place): boolean {
  const word = tokens[i]!.text;
  const next = tokens[i + 1]?.text ?? '';
  const before = tokens[i - 1]!.text;
  if (HOLDS_ON.has(before) && !CLOSERS.has(before)) return false;
  if (word === 'please')
    return /^(?:can|could|ring|call|chase|check|make|keep|ask|tell|remind|book|offer|monitor|order|follow|let|watch|prompt|do)$/.test(next);
  if (/^(?:days|nights|lates|earlies)$/.test(word)) return /^(?:please|to|can|need|could|will|staff)$/.test(next);
  if (
    /^(?:gp|medics?|doctor|dr|pharmacy|ot|physio|nurse|manager|police|ambulance|paramedics?|social)$/.test(word) &&
    !ownedBy(tokens[i - 1]!)
  )
    return (
      (/^(?:to|due|reviewing|coming|informed|told|aware|rung|called|booked|on|via|attended|contacted|notified)$/.test(next) &&
        !/^(?:to|on)$/.test(next)) ||
      (next === 'to' && !/^(?:the|his|her|a)$/.test(tokens[i + 2]?.text ?? ''))
    );
  if (/^(?:need|needs)$/.test(word))
    return next === 'to' && !SUBJECT_PRONOUNS.has(before) && !/^(?:he|she|they|i|we|who|that|staff)$/.test(before);
  return /^(?:can|could)$/.test(word) && /^(?:someone|somebody|days|nights|whoever|you)$/.test(next);
}

/** "… her tea | her sister phoned", "| a visitor tipped us off": a new noun with its own verb. */
function newNoun({ tokens, i }: Place): boolean {
  if (!/^(?:his|her|their|the|a|an|my|another|one)$/.test(tokens[i]!.text)) return false;
  const before = tokens[i - 1]!;
  const holds =
    before.kind !== 'mark' &&
    ((HOLDS_ON.has(before.text) && !CLOSERS.has(before.text)) ||
      (FINITE.has(before.text) && !CLOSERS.has(before.text)) ||
      (PAST.has(before.text) && !CLOSERS.has(before.text)) ||
      ING.has(before.text) ||
      JOINERS.has(before.text) ||
      SUBJECT_PRONOUNS.has(before.text) ||
      /^(?:off|up|down|out|back|over|around|round|through|under|into|onto|near|outside|behind|without|during|between|against|along|past|off|across|all|half|both|not|only|than|beside|inside|within|towards|upon|be|give|take|have|do|see|ring|call|make|get|find|bring|put|let|leave|keep|show|hit|help|buy|ask|tell|wash|change|hurt|kill|cut)$/.test(
        before.text,
      ));
  if (holds) return false;
  for (let at = i + 1; at <= i + 3; at++) {
    const word = tokens[at]?.text ?? '';
    if (
      TELLS.has(word) ||
      /^(?:rang|phoned|called|visited|texted|tipped|came|arrived|reported|found|noticed|saw|heard|was|is|were)$/.test(word)
    )
      return at > i + 1;
    if (tokens[at]?.kind !== 'word' || HOLDS_ON.has(word)) return false;
  }
  return false;
}

/** "left Winnie in a wet pad": the name is the object of the verb before it unless it has a verb of its own. */
function governed(place: Place): boolean {
  const before = place.tokens[place.i - 1]!;
  const next = place.tokens[nameEnd(place, place.i)]?.text ?? '';
  return (PAST.has(before.text) || ING.has(before.text) || FINITE.has(before.text)) && !PAST.has(next) && !FINITE.has(next);
}

/** "… her pudding | when we changed her i saw": a clause of time that leads to the next main clause. */
function subordinateAhead({ tokens, i, from }: Place): boolean {
  if (!/^(?:when|while|whilst|after|once|as)$/.test(tokens[i]!.text) || i - from < 3) return false;
  if (!SUBJECT_PRONOUNS.has(tokens[i + 1]?.text ?? '') || !(FINITE.has(tokens[i + 2]?.text ?? '') || PAST.has(tokens[i + 2]?.text ?? '')))
    return false;
  for (let at = i + 3; at < Math.min(tokens.length - 1, i + 10); at++) {
    if (tokens[at]!.kind !== 'word') return false;
    if (
      /^(?:he|she|they|i|we|it)$/.test(tokens[at]!.text) &&
      (FINITE.has(tokens[at + 1]!.text) || PAST.has(tokens[at + 1]!.text)) &&
      !HOLDS_ON.has(tokens[at - 1]!.text.replace(/^(?:her|him|me|us)$/, ''))
    )
      return true;
  }
  return false;
}

/** "… to five | bit low this morning", "| bp 120/80", "… | lighter taken off him": findings without a verb, or with half of one. */
function stateStarts({ tokens, i, from, isTime }: Place): boolean {
  const word = tokens[i]!.text;
  const before = tokens[i - 1]!;
  const next = tokens[i + 1]?.text ?? '';
  if (i - from < 3 || before.kind === 'mark') return false;
  if (
    !isTime(i - 1) &&
    ((HOLDS_ON.has(before.text) && !CLOSERS.has(before.text)) ||
      ADVERBS.has(before.text) ||
      FINITE.has(before.text) ||
      /^(?:very|so|quite|bit|really|more|less|too|a|as|been|being|be|not|pretty|rather|seemed|looked|felt|feeling|looking|seeming|getting|became|of|the|up)$/.test(
        before.text,
      ))
  )
    return false;
  if (word === 'bit')
    return (
      /^(?:low|flat|tired|quiet|unsettled|anxious|tearful|better|brighter|worried|grumpy|sleepy|agitated|restless|down|teary|off|withdrawn|stressed|paranoid|muddled|confused|wobbly|upset|of)$/.test(
        next,
      ) && !/^(?:a|little)$/.test(before.text)
    );
  if (/^(?:bp|sats|bm|bms|pulse|temp|mood|appetite|skin|bowels|weight)$/.test(word)) return true;
  if (/^(?:flat|bright|tearful|settled|calm|happy|pleasant|chatty|unsettled|restless|polite)$/.test(word))
    return (
      /^(?:though|and|on|in|but|today|after|when|this|all|with|mood|throughout|now|most)$/.test(next) &&
      (isTime(i - 1) || CLOSERS.has(before.text))
    );
  return (
    /^(?:taken|removed|informed|rung|searched|opened|updated|notified|confiscated|completed)$/.test(next) &&
    !SUBJECT_PRONOUNS.has(word) &&
    !PAST.has(before.text) &&
    !/^(?:was|were|had|been|be|is|and|not|room|all)$/.test(word) &&
    (CLOSERS.has(before.text) || !PAST.has(word))
  );
}

const isFinite = (word = '') => FINITE.has(word) || PAST.has(word);

/** Verbs that people do and that are never the second half of a passive: after an object they begin a new clause. */
const TELLS: ReadonlySet<string> = new Set(
  "said told asked went came ate drank slept took refused declined denied settled calmed gave threw sat woke wanted seemed appeared needed started returned walked played cried shouted did began ran fell spoke stood lay wouldn't didn't couldn't wasn't won't isn't says denies refuses wants seems".split(
    ' ',
  ),
);

/** "threw a chair | said sorry": the words before are the object of an earlier verb or preposition. */
function afterObject({ tokens, from, i, isTime }: Place): boolean {
  const before = tokens[i - 1]!;
  if (before.kind !== 'word' && before.kind !== 'number') return false;
  if (isTime(i - 1)) return true;
  if (HOLDS_ON.has(before.text) && !['him', 'me', 'us', 'her'].includes(before.text)) return false;
  if (
    SUBJECT_PRONOUNS.has(before.text) ||
    ADVERBS.has(before.text) ||
    FINITE.has(before.text) ||
    JOINERS.has(before.text) ||
    DOERS.has(before.text) ||
    /^(?:who|which|that|not|to|it|they|each|all|what)$/.test(before.text)
  )
    return false;
  for (let at = i - 2; at >= Math.max(from, i - 5); at--) {
    const word = tokens[at]!.text;
    if (/^(?:said|says|told|that|if|when|because|cos|as|while|after|before|and|n|but|so|who|which|thinks|thought|reckons|then)$/.test(word))
      return false;
    if (
      PAST.has(word) ||
      ING.has(word) ||
      /^(?:to|with|at|on|in|for|from|of|into|by|under|over|round|around|off|up|down|through|near|about|was|were|is|are|has|had)$/.test(word)
    )
      return true;
  }
  return false;
}

/** "the overdose she took when she was 16", "the playlist he made": the verb wants the noun before as its object. */
function relativeClause({ tokens, i }: Place): boolean {
  if (
    !/^(?:took|made|did|wrote|bought|gave|drew|uses|used|likes|wants|wanted|needs|has|had|hid|tied|broke|swallowed)$/.test(
      tokens[i + 1]?.text ?? '',
    )
  )
    return false;
  const after = tokens[i + 2];
  const bare =
    after === undefined ||
    after.kind !== 'word' ||
    /^(?:when|last|in|at|with|back|before|after|years|to|from|on|for|herself|himself|as|yesterday|today|earlier|and|n)$/.test(after.text);
  return (
    bare && (/^(?:the|that|all|every|what|a|some|any)$/.test(tokens[i - 2]?.text ?? '') || /^(?:the|that)$/.test(tokens[i - 3]?.text ?? ''))
  );
}

/** "told him he …" holds on; "sat with him he said …" does not: an object pronoun ends a clause unless the verb before it reports. */
function objectPronoun({ tokens, i }: Place): boolean {
  const before = tokens[i - 1]?.text ?? '';
  return (
    ['me', 'him', 'us', 'staff', 'nurse'].includes(before) &&
    !/^(?:told|tells|asked|asks|telling|asking|showed|reminded|informed|thinks|said|says|the|heard|saw|watched|let|made)$/.test(
      tokens[i - 2]?.text ?? '',
    ) &&
    !/^(?:to|with)$/.test(tokens[i - 2]?.text ?? '')
  );
}

const ownedBy = (before: Token) =>
  /^(?:the|a|his|her|their|my|our|your|by|with|to|from|of|for|and|n|told|asked|informed|duty|called|rang|family|social|no|new|some|another|other|same)$/.test(
    before.text,
  ) || before.text.endsWith("'s");
const auxiliary = (word: string) => word === 'been' || word === 'be';

/** "…, said he was fine": a comma breaks when a clause, or a verb without its subject, follows; a list does not. */
function afterComma(place: Place): boolean {
  const { tokens, from, i } = place;
  const first = JOINERS.has(tokens[i]!.text) ? i + 1 : i;
  const word = tokens[first]?.text ?? '';
  const length = i - 1 - from;
  if (length < 2 && !place.isName(from) && !hasVerb(tokens, from, i - 1)) return false;
  if (place.isName(from) && nameEnd(place, from) === i - 1) return false;
  if (/^(?:no|nil|not|nothing|none|denied|denies|declined|refused|unable|able|sorry|i|scrap|correction|wait|make)$/.test(word))
    return !/^(?:sorry|scrap|correction|wait|make|i)$/.test(word) ||
      !/^(?:mean|meant|sorry|that|make|it|no|wait|correction)$/.test(tokens[first + 1]?.text ?? 'sorry')
      ? !isRepair(tokens, first)
      : false;
  if (FINITE.has(word) || PAST.has(word)) return !/^(?:could|can|would|will|may|might)$/.test(word) || hasVerb(tokens, from, i - 1);
  if (ING.has(word)) return hasVerb(tokens, from, i - 1);
  if (
    RESTARTS.has(word) ||
    /^(?:after|before|when|while|at|around|about|by|this|tonight|later|still|very|quite|bit|seems|obs|meds|mood|sleep|appetite|good|poor|happy|unsettled|settled|in|on|had|plan|please|can|needs|told)$/.test(
      word,
    )
  )
    return (
      hasVerb(tokens, from, i - 1) &&
      (clauseAhead(place, first, 9) ||
        /^(?:still|very|quite|obs|meds|mood|sleep|appetite|good|poor|happy|unsettled|settled|please|plan)$/.test(word))
    );
  return clauseAhead(place, first, 4);
}

const isRepair = (tokens: readonly Token[], first: number) =>
  /^(?:no|sorry|i|scrap|correction|wait|make|not)$/.test(tokens[first]?.text ?? '') &&
  /^(?:sorry|wait|mean|meant|that|it|actually|,|i|make|correction|hang|scrap|tell)$/.test(tokens[first + 1]?.text ?? '');

/** "and he …", "but denied …", "then went …". "ate and drank" and "gave a drink and he settled" stay together. */
function joinsNew(place: Place): boolean {
  const { tokens, i } = place;
  const joiner = tokens[i]!.text;
  let next = i + 1;
  if (JOINERS.has(tokens[next]?.text ?? '')) next++;
  while (ADVERBS.has(tokens[next]?.text ?? '')) next++;
  const word = tokens[next]?.text ?? '';
  if (place.isName(next) && verbFollows(place, nameEnd(place, next), 1) && !place.isName(i - 1)) return true;
  if (
    joiner === 'but' ||
    joiner === 'however' ||
    joiner === 'although' ||
    joiner === 'though' ||
    joiner === 'tho' ||
    joiner === 'then' ||
    next > i + 1 + Number(ADVERBS.has(tokens[i + 1]?.text ?? ''))
  )
    return clauseAhead(place, next, 6) || FINITE.has(word) || /^(?:no|nil|not|nothing)$/.test(word);
  if (i - place.from > LONGEST_CLAUSE) return true;
  if (joiner === 'so' || joiner === 'plus' || joiner === 'also') return SUBJECT_PRONOUNS.has(word) && verbFollows(place, next + 1, 1);
  if (/^(?:denied|denies|denying|no|nil)$/.test(word))
    return clauseLength(place) >= 3 && !(word === 'no' && tokens[i - 1]?.kind === 'number');
  if (/^(?:i|we|staff)$/.test(word)) return verbFollows(place, next + 1, 1) && clauseLength(place) >= 6;
  return SUBJECT_PRONOUNS.has(word) && clauseLength(place) >= 10 && verbFollows(place, next + 1, 1);
}
const clauseLength = ({ i, from }: Place) => i - from;

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = tokens[i]!.text;
    if (
      FINITE.has(text) ||
      PAST.has(text) ||
      ING.has(text) ||
      /^(?:up|awake|asleep|settled|unsettled|quiet|nil)$/.test(text) ||
      (text.endsWith("'s") && i + 1 < to)
    )
      return true;
  }
  return false;
}

function nameEnd(place: Place, i: number): number {
  let end = i + 1;
  while (end < place.tokens.length && place.isName(end) && end < i + 4) end++;
  return end;
}

/** A finite verb at `i`, with at most `adverbs` words such as "then" or "also" before it. */
function verbFollows({ tokens }: Place, i: number, adverbs: number): boolean {
  let at = i;
  for (let skipped = 0; skipped <= adverbs + 1 && ADVERBS.has(tokens[at]?.text ?? ''); skipped++) at++;
  const word = tokens[at]?.text ?? '';
  return (
    FINITE.has(word) ||
    PAST.has(word) ||
    ING.has(word) ||
    /^(?:been|up|in|out|awake|asleep|settled|unsettled|quiet|seen|very|quite|a|bit|ok|fine|on)$/.test(word)
  );
}

/** A subject with its verb, or a bare finite verb, within the next `reach` words. */
function clauseAhead(place: Place, i: number, reach: number): boolean {
  const { tokens } = place;
  for (let at = i; at < Math.min(tokens.length, i + reach); at++) {
    const token = tokens[at]!;
    if (token.kind === 'break' || token.text === ',' || token.text === '.') return false;
    if (FINITE.has(token.text) || PAST.has(token.text)) return true;
  }
  return false;
}
