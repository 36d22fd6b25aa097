import { readDay } from '../chat/days.js';

/** What words without a command ask about the asker's own shifts and the people on shift. */
export type ShiftUse = 'help' | 'my-shifts' | 'who-is-on' | 'why-me' | 'my-day';

/** Longer words tell of something; so do words with a reference or a quote in them, and what somebody else said. */
const ASKED_CHARS_MAX = 90;
const TELLS = /\b[A-Za-z]{2}-?\d{1,3}\b|["“”«»]|(^|\s)['‘]|\b(he|she|they) (said|says|told|asked)\b/i;
const HELP =
  /^(\/?help( me)?|hello|hi|hey|menu|commands|\?+|how does (this|it) work|what (can|do) (you|i) (do|ask|say|type|write)( here)?)[\s?!.]*$/i;
const WHY = /\bwhy\b.*\b(me|my|am i|do i|have i|i have|i am|i'm)\b/i;
const WHO = /\bwho(['’]?s| is| are| will be)?\s+(\w+\s+)?(on|in charge|working|nic)\b/i;
const CHANGE =
  /\b(swap|switch|trade|give (away|up)|get rid of|get out of)\b.*\b(my|shifts?|nights?)\b|\b(can|could|may) i (have|get|take|be)\b.*\boff\b|\bi (can['’]?t|cannot|won['’]?t be able to) (come|make it|work|do (my|the|tonight|tomorrow|\w+day))|\b(i need|i want|need|want) .*\boff\b|\bi['’]?m (sick|ill|poorly)\b|\bcall(ing)? in sick\b/i;
const MINE =
  /\b(am i|do i|when do i|when am i|what am i)\b.*\b(on|in|off|work\w*|shifts?|rota|duty|next)\b|\bmy (next )?(shifts?|rota|hours this week)\b/i;

const ASKS_WHAT_TO_DO =
  /\b(what|how) (do|should|can|shall) (i|we) (do|say|try|help|handle|calm|settle|manage|deal|talk|speak|support)\b(?!.{0,20}\b(if|when) (i|we|i['’]m|we['’]re)\b)(?!.{0,20}\b(rota|shifts?|swap)\b)./i;

/** What to do with or about somebody is asked of their plan: "what do I do if Sam kicks off" is about nobody's time off. */
export const asksWhatToDo = (text: string): boolean => text.length <= ASKED_CHARS_MAX && ASKS_WHAT_TO_DO.test(text);

/** Reads what is asked of shifts, if that is what it is. @returns nothing for anything that may be a note first. Never throws */
export function shiftUseOf(text: string): ShiftUse | undefined {
  const asked = text.trim();
  if (HELP.test(asked)) return 'help';
  if (asked.length > ASKED_CHARS_MAX || TELLS.test(asked) || asksWhatToDo(asked)) return undefined;
  if (WHY.test(asked)) return 'why-me';
  if (CHANGE.test(asked)) return 'my-day';
  if (MINE.test(asked)) return 'my-shifts';
  return WHO.test(asked) ? 'who-is-on' : undefined;
}

/**
 * The days that are named: `tonight`, `Friday`, `24 Nov`, `my weekend` (Saturday and Sunday of this week).
 * @param today the day on which it was said, where it was said, `YYYY-MM-DD`
 * @returns the days in order; empty where none is named. Never throws
 */
export function daysNamed(text: string, today: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\d/-]+/gu) ?? [];
  if (words.some((word) => /^weekends?$/.test(word))) return weekendOf(today);
  for (const [at, word] of words.entries()) {
    const day = readDay(`${word} ${words[at + 1] ?? ''}`, today) ?? (word.length > 2 ? readDay(word.replace(/s$/, ''), today) : undefined);
    if (day !== undefined) return [day];
  }
  return [];
}

function weekendOf(today: string): readonly string[] {
  const sunday = readDay('sunday', today) ?? today;
  return [new Date(Date.parse(sunday) - 86_400_000).toISOString().slice(0, 10), sunday];
}
