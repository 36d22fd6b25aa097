import { wordsOf } from '../ranking/words.js';
import type { StrangerPlan } from './strangers.js';

/** Words with a capital that are no names of service users: days, feasts, shops, abbreviations with one capital. */
const NO_NAMES = new Set(
  `i i'm i've i'll i'd monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  christmas easter eid ramadan diwali sabbath shabbat halal kosher english polish urdu punjabi bengali arabic somali welsh french spanish portuguese romanian gujarati
  hindi tamil farsi turkish cantonese mandarin makaton british muslim christian hindu sikh jewish catholic quran koran bible facebook whatsapp youtube tiktok instagram snapchat
  netflix xbox amazon tesco asda aldi lidl greggs boots argos uber google zoom facetime skype paypal klarna spotify god jesus allah internet`.split(/\s+/),
);

/**
 * Takes the names of people out of strangers' questions and puts blanks of the same length in their place, as the service does with the name of the
 * service user before anything is ranked. A name here is a word with a capital that stands nowhere in small letters, in none of the plan's own lines, and in
 * no list of other words with capitals. Pure.
 */
export function blankNames(plans: readonly StrangerPlan[]): StrangerPlan[] {
  const small = new Set<string>();
  for (const { lines, questions } of plans) {
    for (const { text } of [...lines, ...questions]) for (const word of text.matchAll(/(?<![\p{L}’'])\p{Ll}[\p{L}’']*/gu)) small.add(withoutS(word[0]));
  }
  return plans.map((plan) => {
    const own = new Set(plan.lines.flatMap(({ text }) => wordsOf(text).map(({ raw }) => withoutS(raw))));
    const isName = (word: string) => !small.has(word) && !own.has(word) && !NO_NAMES.has(word);
    const names = new Set(
      plan.questions.flatMap(({ text }) => Array.from(text.matchAll(/(?<![\p{L}’'])\p{Lu}\p{Ll}[\p{L}’']*/gu), ([word]) => withoutS(word))).filter(isName),
    );
    const blanked = (text: string) =>
      text.replace(/(?<![\p{L}’'])\p{L}[\p{L}’']*/gu, (word) => (names.has(withoutS(word)) ? ' '.repeat(Math.max(2, word.length)) : word));
    return { ...plan, questions: plan.questions.map((question) => ({ ...question, text: blanked(question.text) })) };
  });
}

const withoutS = (word: string) => word.toLowerCase().replace(/[’']s?$/, '');
