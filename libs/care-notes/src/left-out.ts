import type { LeftOutReason } from './model.js';
import { addressesSoftware } from './section/injection.js';
import type { Clause } from './segment/clause.js';
import { FILLER } from './segment/cues.js';

/** Risk is never left out; sounds of thinking and orders to the software are, and the author sees them. */
export function reasonToLeave(clause: Clause, hasRisk: boolean): LeftOutReason | undefined {
  if (hasRisk) return undefined;
  const aboutPerson = clause.mentions.some(({ who }) => who === 'known' || who === 'relative');
  if (addressesSoftware(clause.text, aboutPerson)) return 'instruction';
  const words = clause.text.match(/[\p{L}']+|\d+/gu) ?? [];
  if (clause.mentions.length === 0 && words.every((word) => FILLER.has(word)) && !/\d[:.]\d|\bno\b/.test(clause.text)) return 'filler';
  if (
    /^(?:(?:ok(?:ay)?|right|so|um|er|and|well|hi|hello) )*(?:that(?:'s|s| is) (?:it|all|everything|me)(?: (?:for (?:now|tonight|today|me)|really|i think|done|from me|cheers|thanks|thank you|bye))*|(?:note|notes|shift note|notes? for|dictation|this is (?:my|the)|doing my|here are my|starting) (?:note|notes|shift|dictation|for|for tonight|for today|for nights|for the (?:shift|night|day)|tonight|today)(?: (?:for )?(?:tonight|today|the shift|the night|nights|days))?|thanks(?: very much| all| everyone)?|cheers(?: then| all)?|sorry (?:about|for) the (?:noise|background)|(?:hang|hold) on(?: a (?:sec|second|minute|min))?|(?:is this (?:thing )?(?:on|recording|working))|can you hear me|testing(?: testing)?|where was i|what else|let me think|anyway)$/.test(
      clause.text.trim(),
    )
  )
    return 'filler';
  return undefined;
}
