import type { RiskCategory } from '../model.js';
import { pattern } from './pattern.js';

const SPEAKS =
  "(?:voices?|telly|tv|television|radio|walls?|pipes|demons?|devil|god|angels?|spirits?|jinns?|aliens)(?:'s|'re)?(?: (?:is|are|was|were|has|have|had|been|keeps?|kept|in (?:~1 )?head|just|now|that|that's|which))*";
const ORDERS = '(?:telling|tells?|told|ordering|orders?|ordered|commanding|commands?|commanded|wanting|wants?|wanted)';
const TO = '(?:him|her|them|me) (?:(?:to|he|she|they|must|has|have|had|got|should|go|and) )*';
const HARM = '(?:hurt|harm|kill|hit|stab|attack|punch|burn|batter|strangle|smash|break|push|slap|bite|kick|choke|poison)';
const THINGS = '(?:it|everything|things|(?:the|a|his|her|their|my|that) [\\p{L}]+)';

/** Lines in the language of `pattern.ts`, with what an order of that kind tells of. */
const LINES: readonly (readonly [RiskCategory, RegExp])[] = (
  [
    [
      'suicidal_ideation',
      `${SPEAKS} ${ORDERS} ${TO}(?:(?:kill|hang|drown|finish|end|top) {self}|end (?:it|things|{poss} life)|die|jump|finish (?:it|himself off|herself off)|take {poss} (?:own )?life)`,
    ],
    ['self_harm', `${SPEAKS} ${ORDERS} ${TO}(?:cut|hurt|harm|burn|hit|bite|scratch|punish|stab|choke|strangle) {self}`],
    ['aggression', `${SPEAKS} ${ORDERS} ${TO}${HARM} (?:{people}|${THINGS})`],
  ] as const
).map(([category, line]) => [category, pattern(line)] as const);

/** Orders by a voice, or by a thing that speaks, to harm oneself, somebody else or things: they cannot wait, however calmly they are told. Pure. */
export const commanded = (plain: string): { start: number; end: number; category: RiskCategory }[] =>
  LINES.flatMap(([category, line]) =>
    [...plain.matchAll(line)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, category })),
  );
