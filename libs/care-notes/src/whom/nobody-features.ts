import { bareClause, nobodysOdds } from '../nobody/odds.js';
import { opensOnBuilding, tellsOfNobody } from '../people/nobody.js';
import { holding } from './holding.js';
import { type ClauseView, type NoteView, wasToldOf } from './view.js';

const EVERYBODY = /\b(?:every(?:body|one)|nobody|anybody|somebody|someone|staff|team|all of|the others|rest of)\b/;
const TEAM = /^(?:(?:and|so|but|also|then) )*(?:we|we've|we're|we'll|staff|the team|handover|i|i've|i'm|i'll|my)\b/;
/** The author's own body, day and doings, and nobody's beside. */
const OWN =
  /^(?:(?:and|so|but|also|then|oh|well|anyway|sorry) )*(?:i'm|im|i've|ive|i'll|i'd|i was|i am|i had|i need|i could|i can't|my|mine|me|going home|off home)\b/;
/** Turns of the telling. */
const TURN =
  /\b(?:the rest|to finish|last but|second thing|first thing|next up|as follows|in brief|elsewhere|meantime|meanwhile|back to|on to|now for|over to|other side|that's (?:it|me|all|us|the lot)|thats (?:it|me|all|us|the lot)|your lot|over and out|for the record|from me|signing off|to start|here we go|here goes)\b/;
const THING =
  /\b(?:boiler|lift|heating|printer|minibus|van|bus|fridge|freezer|alarm|door|gate|tap|toilet|sink|bulb|lights?|wifi|trolley|kitchen|corridor|ward|unit|house|building|maintenance|estates|stock|order|delivery|clocks|rota|bins?|keys?|cupboard|office)\b/;

/** What speaks for a clause that is nobody's: the unit's, the team's or the author's own. */
export function nobodyFeatures(clause: ClauseView, view: NoteView): readonly string[] {
  const { facts, naming, opens, fresh, rules, why, assignment, i, met } = clause;
  const bare = bareClause(facts.tokens, facts.range, facts.mentions);
  return holding([
    ['0', true],
    [`0 ${opens}`, true],
    [`0 ${naming}`, true],
    [`0 ${naming} ${fresh}`, true],
    ['0 first', clause.isFirst],
    ['0 last', clause.isLast],
    ['0 harm', clause.harm],
    ['0 to do', clause.toDo],
    ['0 words of nobody', tellsOfNobody(facts)],
    [`0 odds ${bare ? bucketOf(nobodysOdds(bare)) : 'not bare'}`, true],
    ['0 building', opensOnBuilding(facts)],
    ['0 team', TEAM.test(facts.text)],
    ['0 own', OWN.test(facts.text)],
    [`0 colleague ${naming}`, facts.mentions[0]?.who === 'colleague' && facts.mentions[0].from - facts.range.from <= 1],
    ['0 turn', TURN.test(facts.text)],
    ['0 everybody', EVERYBODY.test(facts.text)],
    ['0 thing', THING.test(facts.text)],
    ['0 verbless', clause.verbs === 0],
    ['0 article and verb', clause.verbs > 0 && opens === 'article'],
    [`0 rules ${rules === 'none' || rules === 'unclear' ? rules : 'people'}`, true],
    [`0 ask ${why}`, why !== ''],
    [`0 way ${assignment?.way}`, assignment !== undefined],
    ['0 nobody met', met.size === 0],
    ['0 tied', view.words[i]!.some((word) => [...view.everybody].some((ref) => wasToldOf(view, ref, word, i)))],
  ]);
}

/** Log odds in steps of a half, the ends together. */
const bucketOf = (odds: number): number => Math.max(-4, Math.min(2, Math.round(odds * 2) / 2));
