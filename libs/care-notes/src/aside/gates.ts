import { CUES } from '../section/cues.js';
import type { SpokenWords } from './spoken.js';

/** What words about the dictating speak of: the machine, the note, where the telling stands, a pause, a greeting, an excuse, an order taken back. */
const OF_THE_DICTATING =
  /\b(?:phone|mobile|record(?:ing|er)|(?:is|are) (?:it|this|we|you|this thing|that) (?:on|listening|working)|testing|battery|button|typing|typos?|spelling|keyboard|autocorrect|hear me|app|voice ?note|dictat\p{L}+|siri|handrail|hands free|speaker|signal|screen|notes?|report|summary|message|(?:write|writing|type) (?:this|that|it|these|up)|write ?up|take this|(?:put|get|add) (?:this|that|these|all)|put (?:\p{L}+ )?down|this one|start(?:ing)? (?:again|over|with|now)|where was i|where (?:had|did) i|what was i|what else|who else|who next|who have i|who've i|anything else|what(?:'s|s) left|who(?:'s|s) (?:left|next)|(?:last|first|next|quick|short|wee) (?:one|note|person|bit)|as i was saying|moving on|anyway|before i forget|that(?:'s|s| is| will|'ll) (?:it|all|me|my|your|everyone|everybody|everything|us|them|do)|thats|end of|in order|one go|one breath|one at a time|round the table|i'll do|let me|hang on|hold on|bear with|(?:a|one|two) (?:sec|second|tick|ticks|minute|min)|wait|hello|hi|hiya|hey|ola|morning|afternoon|evening|night all|thanks|thank you|cheers|bye|ta|sorry|excuse|interrupted|lost my|read my own|make sense|shattered|knackered|dead on my feet|(?:my|me) (?:break|bus|lift|train|taxi|paper|list|tea|english|notes?|mind|head|voice)|on break|i'm off|im off|school run|home time|speaking|here|it'?s (?:only )?me|me again|this is|scrap|scratch|scrub|delete|cross (?:that|it|out)|ignore|forget it|never mind|start again|stop recording|send (?:it|that)|save|saving|visits|calls|phew|ahem|blimey|touch wood|here we go|here goes|okay|ok|okey|right|um|er|erm|ehm|so)\b/u;

/** Somebody who is not on the shift: then the words tell of them. */
const SOMEBODY_ELSE =
  /\b(?:he|she|him|her|his|hers|they|their|theirs|he's|she's|hes|shes|he'd|she'd|he'll|she'll|they're|they've|they'd|himself|herself|themselves|patients?|residents?|clients?|lad|lady|gentleman|chap|bloke|everyone else|nobody|rooms?|beds?|flats?)\b/;

/** Words of care: whatever else they speak of, they tell of the shift. */
const OF_CARE = CUES.flatMap(([section, words]) => (section === 'handover' || section === 'persons_view' ? [] : [words]));

/** "before my bus", "I'm tired", "then I drive": the author's own day is no care. */
const THE_AUTHORS_OWN = /\b(?:(?:my|me|i|i'm|im|i am|i'll) (?:off |just )?\p{L}+)/gu;

/** What somebody did on the shift. */
const TOLD =
  /\b(?:(?:i|we|and|then|so|um|er|erm) (?:went|said|did|saw|gave|took|found|stayed|sat|told|called|made|kept|held|rang|helped|asked|came|looked|checked|dropped|walked|drove|offered|left|cleaned|locked|moved|heard|felt|knew|ran|stood|tried|used|watched)|my (?:mistake|fault|error)|i (?:have|do|did) (?:not )?say|said)\b/;

/** Amid words, a clause that begins so goes on with what was being said; one that ends so is not finished. */
const GOES_ON =
  /^(?:(?:and|but|or) )?(?:it|it's|is|was|were|are|i|i've|i'm|of|to|that|that's|thats|there|there's|this|a|the|for|from|with|before|after|again|now)\b/;
const UNFINISHED =
  /\b(?:i|i've|i'm|i'd|is|was|am|are|were|it|it's|its|that|that's|the|a|an|to|of|for|with|and|but|or|ms|mr|mrs|in|at|by|from|about|said|have|has|had|so|all|my|not|no|if|when|because|cos|under|over|off|like|than|as|into|onto|through|before|after|until|mainly|mostly|outside|inside|near|beside|behind|called|named|between|plus|our|your|his|her|and|do|did|does|can|will|would|could|should|let|put|tell|told|ask|give|gave|took|take|see|saw)$/;

/**
 * Whether words may be about the dictating at all, before anything learnt is asked: they speak of it, of no care and of nobody else,
 * are not what somebody is reported to say, and are no piece of a sentence that goes on.
 */
export const mayBeAside = ({ text, opens, closes, reported }: SpokenWords): boolean =>
  !reported &&
  OF_THE_DICTATING.test(text) &&
  !SOMEBODY_ELSE.test(text) &&
  !TOLD.test(text) &&
  !ofCare(text.replace(THE_AUTHORS_OWN, ' ')) &&
  (opens || !GOES_ON.test(text)) &&
  (closes || !UNFINISHED.test(text.replace(/\b(?:where|what|who) was i$/, '')));

const ofCare = (text: string) => OF_CARE.some((words) => text.search(words) >= 0);
