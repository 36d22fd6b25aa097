import { FINITE, ING, PAST } from '../text/verbs.js';
import { ADVERBS, CLOSERS, DOERS, HOLDS_ON, JOINERS, SUBJECT_PRONOUNS } from './cues.js';
import { endsOnItself } from './names-anew.js';
import { nameEnd, ownedBy, type Place } from './place.js';

/** "… to five | no aggression": a finding of nothing starts afresh, unless a verb or "with" leads to it. */
export function noneOf({ tokens, i }: Place): boolean {
  if (tokens[i]!.text !== 'no' && tokens[i]!.text !== 'nil') return false;
  return (
    tokens[i + 1]?.kind === 'word' &&
    !/^(?:one|longer|more|way|idea|doubt|thanks?|sorry|wait|i)$/.test(tokens[i + 1]!.text) &&
    !/^(?:had|has|have|having|with|is|was|were|are|there|there's|theres|be|been|being|expressed|voiced|reported|of|by|in|for|to|at|a|the|and|or|but|he's|she's|it's|make|makes|made|see|sees|saw|seen|got|gets|that|ate|took|take|says|said|say|shows?|showed|showing|on|under|from|n|feels|felt|think|thinks|get|gave|given|find|found|did|does|do|as|if|his|her|their|voices?|require[sd]?|needs?|needed)$/.test(
      tokens[i - 1]!.text,
    )
  );
}

/** "… at four | quiet night all in all", "… | nothing else from me": a round of everybody ends. */
export function roundEnds({ tokens, i, from }: Place): boolean {
  if (i - from < 2 || HELD_BY.test(tokens[i - 1]!.text)) return false;
  return ENDS_A_ROUND.test(
    tokens
      .slice(i, i + 5)
      .map(({ text }) => text)
      .join(' '),
  );
}
const HELD_BY =
  /^(?:a|an|the|this|that|had|having|has|have|been|was|is|it's|very|nice|lovely|another|for|of|with|and|but|so|fairly|pretty|quite|wants?|with|there's|there)$/;
const ENDS_A_ROUND =
  /^(?:(?:quiet|busy|settled|steady|long|good) (?:night|day|shift|ward|house)(?: (?:all in all|all round|overall|touch wood|for (?:all|everyone|everybody)))|nothing (?:else|more|further) (?:from me|to (?:hand over|pass on)))(?![a-z])/;

/** "… on the tap | nights please ring", "| gp to ring back", "| need to chase". */
export function asksSomebody({ tokens, i }: Place): boolean {
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
export function newNoun({ tokens, i }: Place): boolean {
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
export function governed(place: Place): boolean {
  const before = place.tokens[place.i - 1]!;
  const next = place.tokens[nameEnd(place, place.i)]?.text ?? '';
  if (endsOnItself(place.tokens, place.i)) return false;
  return (PAST.has(before.text) || ING.has(before.text) || FINITE.has(before.text)) && !PAST.has(next) && !FINITE.has(next);
}

/** "… her pudding | when we changed her i saw": a clause of time that leads to the next main clause. */
export function subordinateAhead({ tokens, i, from }: Place): boolean {
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
export function stateStarts({ tokens, i, from, isTime }: Place): boolean {
  const word = tokens[i]!.text;
  const before = tokens[i - 1]!;
  const next = tokens[i + 1]?.text ?? '';
  // "200mg taken": a unit goes with its number.
  if (i - from < 3 || before.kind === 'mark' || (before.kind === 'number' && before.end === tokens[i]!.start)) return false;
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
  if (/^(?:bp|sats|bm|bms|pulse|temp|mood|appetite|skin|bowels|weight)$/.test(word))
    return !/^(?:good|bad|right|foul|lovely|low|great|funny|black|cheery|happy|better|strange|odd|fine|mixed|playful|dry|clear|healthy|lost|gained|more|normal|open)$/.test(
      before.text,
    );
  // "slapped Bogdan | red mark on his cheek": a finding that begins without a verb.
  if (/^(?:red|small|big|nasty|fresh)$/.test(word) && /^(?:mark|marks|bruise|bruises|lump|graze|cut|cuts|scratch|swelling)$/.test(next))
    return true;
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

/** Verbs that people do and that are never the second half of a passive: after an object they begin a new clause. */
export const TELLS: ReadonlySet<string> = new Set(
  "said told asked went came ate drank slept took refused declined denied settled calmed gave threw sat woke wanted seemed appeared needed started returned walked played cried shouted did began ran fell spoke stood lay wouldn't didn't couldn't wasn't won't isn't says denies refuses wants seems".split(
    ' ',
  ),
);

/** "threw a chair | said sorry": the words before are the object of an earlier verb or preposition. */
export function afterObject({ tokens, from, i, isTime }: Place): boolean {
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
export function relativeClause({ tokens, i }: Place): boolean {
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
export function objectPronoun({ tokens, i }: Place): boolean {
  const before = tokens[i - 1]?.text ?? '';
  return (
    ['me', 'him', 'us', 'staff', 'nurse'].includes(before) &&
    !/^(?:told|tells|asked|asks|telling|asking|showed|reminded|informed|thinks|said|says|the|heard|saw|watched|let|made)$/.test(
      tokens[i - 2]?.text ?? '',
    ) &&
    !/^(?:to|with)$/.test(tokens[i - 2]?.text ?? '')
  );
}

/** "put a cold flannel on | she's sat in her room": no preposition leads to a subject. */
export const endsOnParticle = ({ tokens, i }: Place): boolean =>
  /^(?:on|in|off)$/.test(tokens[i - 1]!.text) && /^(?:he's|she's|they're|hes|shes|theyre)$/.test(tokens[i]!.text);
