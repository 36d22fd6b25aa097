import { RELATION_WORDS } from '../people/names.js';
import type { Token } from '../text/tokens.js';
import { isFinite } from './place.js';
import type { TokenRange } from './token-range.js';

const KIN_ENDS = new RegExp(`^(?:${RELATION_WORDS}|lad|lass|boy|girl|man|woman|bloke|fella|chap)$`);

/** "his old mate | walked into the sea" and "asked straight out | is | he …" are one clause: a doer goes with its verb, and an auxiliary stands for none. */
export function withoutStumps(tokens: readonly Token[], ranges: readonly TokenRange[]): TokenRange[] {
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
    const roomAlone = words.length === 2 && /^(?:room|bed|flat|bedroom|rm)$/.test(words[0]!);
    // "AL-10 said 'I can't promise …": the words told go with who told them.
    const opensQuote = last !== undefined && opensQuotation(tokens, last.to - 1);
    if (last && (doer || auxiliaryAlone || roomAlone || (adjoins && opensQuote))) out[out.length - 1] = { from: last.from, to: range.to };
    else out.push(range);
  }
  return out;
}

/** A mark of quotation with a space before it and none after. */
function opensQuotation(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]!;
  return mark.text === "'" && tokens[i - 1] !== undefined && tokens[i - 1]!.end < mark.start && tokens[i + 1]?.start === mark.end;
}
