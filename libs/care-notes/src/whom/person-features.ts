import type { Mention } from '../people/mention.js';
import { fits } from '../people/pronouns.js';
import { FINITE, PAST } from '../text/verbs.js';
import { holding } from './holding.js';
import { roleOf } from './role.js';
import { ruleFeatures } from './rule-features.js';
import { tieFeatures } from './tie-features.js';
import { type ClauseView, fitting, type NoteView } from './view.js';

/** What speaks for or against a clause that is about one person. */
export function personFeatures(ref: string, clause: ClauseView, view: NoteView): readonly string[] {
  const sure = clause.knowns.filter(({ refs }) => refs.length === 1 && refs[0] === ref);
  const mention = sure.find(({ possessive }) => !possessive) ?? sure[0];
  return [
    '1',
    ...(mention ? namedFeatures(mention, clause) : unnamedFeatures(ref, clause, view)),
    ...pronounFeatures(ref, mention !== undefined, clause, view),
    ...tieFeatures(ref, mention !== undefined, clause, view),
    ...ruleFeatures(ref, mention !== undefined, clause, view),
  ];
}

function namedFeatures(mention: Mention, { facts, knowns, harm, fresh, opens, pronouns }: ClauseView): readonly string[] {
  const { tokens, range } = facts;
  const role = roleOf(mention, range, tokens);
  const nth = knowns.indexOf(mention) === 0 ? '' : ' later';
  const next = tokens[mention.to]?.text ?? '';
  return holding([
    [`1 ${role}${nth}`, true],
    [`1 ${role}${nth}, harm`, harm],
    [`1 ${role}, fresh`, fresh === 'fresh'],
    [`1 ${role}, verb`, FINITE.has(next) || PAST.has(next)],
    [`1 ${role} behind a doer`, pronouns.some(({ subject, gender, at }) => subject && gender !== 'they' && at < mention.from)],
    [`1 ${role}, far`, mention.from - range.from > 4],
    [`1 ${role}, opens ${opens}`, role !== 'first' && role !== 'owner first'],
    [`1 ${role}, ends`, mention.to === range.to],
    ['1 inexact', mention.inexact],
  ]);
}

function unnamedFeatures(ref: string, { facts, naming, knowns, perhaps, met, i }: ClauseView, view: NoteView): readonly string[] {
  const { named, told, everybody, note } = view;
  const back = named.slice(0, i).findLastIndex((refs) => refs.has(ref));
  const gap = back < 0 ? 0 : i - back;
  const ahead = named.slice(i + 1, i + 1 + AHEAD).findIndex((refs) => refs.has(ref)) + 1;
  const isMet = met.has(ref);
  const opening = facts.tokens[facts.range.from]!.text;
  const next = note.clauses[i + 1];
  return holding([
    [`1 unnamed, ${naming}`, true],
    ['1 ambiguous', knowns.some(({ refs }) => refs.includes(ref))],
    ['1 perhaps named', perhaps.includes(ref)],
    ['1 perhaps named first', perhaps.includes(ref) && opening === note.people.get(ref)?.preferredName.toLowerCase()],
    ['1 kin', facts.mentions.some(({ who, refs }) => who === 'relative' && refs.includes(ref))],
    ['1 met', isMet],
    ['1 never named', isMet && gap === 0],
    [`1 named ${Math.min(gap, 6)} ago`, gap > 0],
    ['1 alone in question', everybody.size === 1],
    ['1 alone met', isMet && met.size === 1],
    [`1 unmet, named in ${ahead}`, !isMet && ahead > 0],
    [`1 unmet, alone in question, ${naming}`, !isMet && everybody.size === 1],
    [`1 unmet, ${naming}`, !isMet],
    ['1 unmet, same sentence', !isMet && ahead === 1 && !/^(?:[.!?;]|\n+)$/.test(facts.tokens[next!.range.from - 1]!.text)],
    ['1 met, named next', isMet && ahead === 1],
    ['1 first of the note', told.find((refs) => refs.length > 0)?.includes(ref) === true],
  ]);
}
const AHEAD = 4;

function pronounFeatures(ref: string, isNamed: boolean, clause: ClauseView, view: NoteView): readonly string[] {
  const { single, pronouns, met } = clause;
  const person = view.note.people.get(ref);
  const tail = isNamed ? ', named' : '';
  const agree = single.every((gender) => fits(person, gender));
  const clash = !single.some((gender) => fits(person, gender));
  const doer = pronouns.find(({ subject, gender }) => subject && gender !== 'they');
  const only = agree && met.has(ref) && single.every((gender) => fitting(clause, view, gender).length === 1);
  const some = single.length > 0;
  return holding([
    [`1 pronoun ${agree ? 'fits' : clash ? 'clashes' : 'fits in part'}${tail}`, some],
    [`1 doer ${doer && fits(person, doer.gender) ? 'fits' : 'clashes'}${tail}`, some && doer !== undefined],
    ['1 alone fits', some && only],
    ['1 alone fits, others met', some && only && met.size > 1],
    ['1 they of theirs', pronouns.some(({ gender }) => gender === 'they') && person?.pronouns.startsWith('they') === true],
    ['1 after kin', !isNamed && pronouns.some(({ afterKin }) => afterKin)],
  ]);
}
