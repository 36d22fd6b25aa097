import { baseOf } from './verbs.js';

/** Forms that no ending rule reaches; verbs of `text/verbs.ts` are known already. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `tie tying tied ties|die dying died dies|knife knives|life lives|leaf leaves|burn burnt burned burning|hang hung hanged hanging|spill spilt|smell smelt|drown drownt|
  creep crept|sink sank sunk|swim swam swum|shrink shrank|freeze froze frozen|fling flung|swing swung|slit slitting|wind wound winding|grind ground|choose chose chosen|sew sewn|
  leap leapt|kneel knelt|burst bursting|rip ripped ripping|slide slid|dig dug digging|string strung|lose lost losing|sell sold selling|pay paid|blow blew blown|fly flew flown|
  grow grew grown|bleed bled|child children kids kid kiddies|woman women|man men|foot feet|tooth teeth|wife wives|battery batteries|body bodies|quit quitting|dose doses dosed|
  overdose overdoses overdosed overdosing|medication medications meds med|sleep slept slep|nt not|wheeze wheezing wheezed wheezy|use used using uses|lean leant|dream dreamt|bruise bruises bruised bruising`
    .split('|')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(/\s+/);
      return forms.map((form) => [form, base] as const);
    }),
);

/**
 * The form in which ideas are compared: endings gone, doubled letters single, "'s" and "'ll" gone, "can't" as "cant".
 * It need not be a word; it only has to be the same for all forms of one word. "cuttin" and "cutting" agree.
 */
export function ideaStem(word: string): string {
  const bare = word.includes("'") ? withoutMarks(word) : word;
  const irregular = IRREGULAR[bare];
  if (irregular !== undefined) return irregular;
  const base = baseOf(bare);
  if (base !== undefined) return trimmed(base);
  if (bare.length > 5 && /[bcdfgklmnprstvz]in$/.test(bare)) {
    const verb = baseOf(`${bare}g`);
    if (verb !== undefined) return trimmed(verb);
  }
  return trimmed(bare);
}

const withoutMarks = (word: string): string =>
  word
    .replace(/n't$/, 'nt')
    .replace(/'(?:s|ll|d|re|ve|m)?$/, '')
    .replace(/'(?:s|ll|d|re|ve|m)$/, '')
    .replaceAll("'", '');

function trimmed(word: string): string {
  if (word.length < 4) return word;
  // The last letter says which endings to look for: every word of a note comes by here several times.
  const out = word.endsWith('s')
    ? word
        .replace(/ies$/, 'y')
        .replace(/(?<=(?:s|x|z|ch|sh))es$/, '')
        .replace(/(?<=[^su])s$/, '')
    : word.endsWith('ied')
      ? `${word.slice(0, -3)}y`
      : word;
  const root = out.endsWith('ed') ? out.slice(0, -2) : out.endsWith('ing') ? out.slice(0, -3) : out;
  const verb = root !== out && root.length >= 3 && /[aeiouy]/.test(root) && !/^(?:out|off|over|with|noth|anyth|someth|everyth)$/.test(root);
  // "taped" and "hoping" lost an e; "tapped" and "hopping" a letter.
  if (verb && /^[^aeiouy]?[^aeiouy]?[^aeiou][aeiou][^aeiouwxy]$/.test(root) && root.length <= 3) return `${root}e`;
  const whole = verb ? root : out;
  const single = whole.at(-1) === whole.at(-2) ? whole.replace(/([bdgklmnprtz])\1$/, '$1') : whole;
  return single.length > 4 && single.endsWith('e') ? single.slice(0, -1) : single;
}
