import type { PlanLine } from '../plan/plan.js';

/** What is asked for by its question word, and whether the line holds such a thing: 1 or 0. */
export type TellingEvidence = Readonly<Record<'tellsWhen' | 'tellsWho' | 'tellsWhere' | 'tellsHowMuch', number>>;

type Telling = { readonly asked: RegExp; readonly told: RegExp };

const WHEN: Telling = {
  asked: /\bwhen(?:'?s| is| are| do| does| should| can| will)?\b|\bwhat (?:day|time|hour)\b|\bhow (?:often|soon)\b/i,
  told: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm|a\.m\.|p\.m\.)(?!\w)|\b(?:daily|weekly|monthly|fortnight\w*|hourly|every|each|once|twice|morning|night|evening|noon|o'clock|hours?|minutes?|weeks?|days?)\b/i,
};
const WHO: Telling = {
  asked: /\bwho(?:'?s|se)?\b/i,
  // Or a name: a capital that does not begin a sentence.
  told: /\b(?:[Nn]urse|[Dd]octor|[Ss]taff|[Ww]orker|[Tt]eam|[Mm]anager|[Ss]enior|[Mm]um|[Mm]other|[Dd]ad|[Ff]ather|[Ss]ister|[Bb]rother|[Ww]ife|[Hh]usband|[Dd]aughter|[Ss]on|[Ff]amily|D[Rr]|M[Rr]s?|GP|[Pp]hysio|[Dd]ietitian|[Kk]ey ?worker|[Pp]olice|999|[Rr]ing|[Pp]hone|[Cc]all|[Tt]ell)\b|(?<=[a-z,] )[A-Z][a-z]+/,
};
const WHERE: Telling = {
  asked: /\bwhere(?:'?s)?\b/i,
  told: /\b(?:in|at|by|on|under|beside|behind|next to|near) (?:the|his|her|their|a)\b|\b(?:room|lounge|garden|office|cupboard|drawer|kitchen|corridor|safe|fridge|shelf)\b/i,
};
const HOW_MUCH: Telling = {
  asked: /\bhow (?:much|many|long|far|often|old|big)\b/i,
  told: /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|once|twice)\b/i,
};

/** Pure; never throws. */
export function tellingEvidence(question: string, { text, condition, frequency }: PlanLine): TellingEvidence {
  const whole = `${condition} ${text} ${frequency}`;
  const tells = ({ asked, told }: Telling, where: string) => (asked.test(question) && told.test(where) ? 1 : 0);
  return {
    tellsWhen: tells(WHEN, whole),
    tellsWho: tells(WHO, whole),
    tellsWhere: tells(WHERE, text),
    tellsHowMuch: tells(HOW_MUCH, whole),
  };
}
