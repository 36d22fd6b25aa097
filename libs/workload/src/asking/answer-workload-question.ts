import type { CaseloadTeam } from '../caseload/caseload.js';
import { teamBalance, type TeamBalance, type WorkerLoad } from '../caseload/team-balance.js';
import { bestSingleMove, whatIfMoved, type CaseMove } from '../caseload/what-if.js';
import { ROTA_MEASURES, rotaBalance, type MeasureBalance, type RotaUnit, type UnitCover } from '../hours/rota-balance.js';
import { mayName, mayNameAll, type WorkloadAudience } from './audience.js';
import {
  AVERAGE_OF_AT_LEAST,
  averageWords,
  evennessWords,
  loadLine,
  moveWords,
  overloadedWords,
  roomWords,
  staleWords,
} from './caseload-words.js';
import { averageLine, coverWords, evennessLine, figureLine, MEASURE_WORDS, ownFigureLines, tooFewWords } from './rota-words.js';
import { understandWorkloadQuestion, WORKLOAD_QUESTIONS_TO_TRY, type WorkloadTopic } from './understand.js';
import { unitAsked } from './unit-asked.js';

export type WorkloadSources = {
  readonly teams: readonly CaseloadTeam[];
  readonly units: readonly RotaUnit[];
  /** The unit's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The asker's own unit, taken when the question names none; null when they have none. */
  readonly homeUnit: string | null;
};

export type WorkloadAnswer =
  | {
      readonly kind: 'caseload';
      readonly unit: string;
      readonly topic: WorkloadTopic;
      /** Only people whom the reader may see. */
      readonly people: readonly WorkerLoad[];
      readonly averageUtilisation: number | null;
      /** The whole balance, for readers who may see everybody; else null. */
      readonly balance: TeamBalance | null;
      /** A move asked about or, for who is overloaded, the single move that relieves most; null when none or not for this reader. */
      readonly move: CaseMove | null;
      readonly words: readonly string[];
    }
  | {
      readonly kind: 'rota';
      readonly unit: string;
      readonly topic: WorkloadTopic;
      /** With the people whom the reader may see; sums and evenness are of the whole unit. */
      readonly measures: readonly MeasureBalance[];
      readonly cover: UnitCover;
      readonly words: readonly string[];
    }
  | { readonly kind: 'which-unit'; readonly candidates: readonly string[]; readonly words: readonly string[] }
  | { readonly kind: 'not-understood'; readonly canAsk: readonly string[]; readonly words: readonly string[] };

/**
 * Answers a question about workload in plain words with the figures beside, holding nobody's figures whom the reader may not see.
 * Which units may be asked about at all is the access policy's question: pass only those. Never throws; changes nothing.
 */
export function answerWorkloadQuestion(text: string, sources: WorkloadSources, audience: WorkloadAudience): WorkloadAnswer {
  const topic = understandWorkloadQuestion(text);
  if (!topic)
    return {
      kind: 'not-understood',
      canAsk: WORKLOAD_QUESTIONS_TO_TRY,
      words: ['I can answer questions such as:', ...WORKLOAD_QUESTIONS_TO_TRY],
    };
  const all = [...sources.teams, ...sources.units];
  const asked = unitAsked(text, all, sources.homeUnit);
  if (asked === null) {
    const candidates = [...new Set(all.map(({ name }) => name))];
    return { kind: 'which-unit', candidates, words: [`Which team or unit: ${candidates.join(', ')}?`] };
  }
  const team = sources.teams.find(({ unit }) => unit === asked);
  if (team && topic.about !== 'measure' && topic.about !== 'cover') return caseloadAnswer(team, topic, text, sources.today, audience);
  const unit = sources.units.find((candidate) => candidate.unit === asked);
  if (unit) return rotaAnswer(unit, topic, audience);
  return team
    ? caseloadAnswer(team, { about: 'evenness' }, text, sources.today, audience)
    : { kind: 'which-unit', candidates: [], words: [] };
}

function caseloadAnswer(team: CaseloadTeam, topic: WorkloadTopic, text: string, today: string, audience: WorkloadAudience): WorkloadAnswer {
  const balance = teamBalance(team, today);
  const everybody = mayNameAll(audience, team.unit);
  const people = balance.workers.filter(({ workerId }) =>
    topic.about === 'own' ? workerId === audience.workerId : mayName(audience, team.unit, workerId),
  );
  const move = everybody ? moveFor(team, topic, text, today) : null;
  const words = everybody && topic.about !== 'own' ? caseloadWords(balance, topic, move) : [...ownOrNone(people), averageWords(balance)];
  return {
    kind: 'caseload',
    unit: team.unit,
    topic,
    people,
    averageUtilisation: everybody || balance.workers.length >= AVERAGE_OF_AT_LEAST ? balance.averageUtilisation : null,
    balance: everybody ? balance : null,
    move,
    words,
  };
}

function ownOrNone(people: readonly WorkerLoad[]): string[] {
  return people.length > 0 ? people.map(loadLine) : ['You have no caseload in this team; your role shows the team average only.'];
}

function caseloadWords(balance: TeamBalance, topic: WorkloadTopic, move: CaseMove | null): string[] {
  const lines = balance.workers.map(loadLine);
  const offer = move ? [moveWords(move)] : [];
  switch (topic.about) {
    case 'room':
      return [...roomWords(balance), ...lines, staleWords(balance)];
    case 'stale-scores':
      return [
        staleWords(balance),
        ...balance.workers.filter(({ staleCases }) => staleCases.length > 0).map((load) => `${load.name}: ${load.staleCases.join(', ')}.`),
      ];
    case 'move':
      return move ? offer : ['Name one case by its ref and the worker it would go to, for instance "what if we move <ref> to <name>?"'];
    default:
      return [...overloadedWords(balance), ...lines, evennessWords(balance), staleWords(balance), ...offer];
  }
}

/** A move asked about is read from the refs and names in the question; "who is overloaded" offers the one that relieves most. */
function moveFor(team: CaseloadTeam, topic: WorkloadTopic, text: string, today: string): CaseMove | null {
  if (topic.about === 'overloaded') return bestSingleMove(team, today);
  if (topic.about !== 'move') return null;
  const said = text.toLowerCase();
  const item = team.workers.flatMap(({ cases }) => cases).find(({ caseId, serviceUser }) => says(said, caseId) || says(said, serviceUser));
  const target = said.slice(Math.max(0, said.lastIndexOf(' to ')));
  const to = team.workers.filter(
    ({ workerId, name }) => says(target, workerId) || says(target, name) || says(target, name.split(' ')[0] ?? name),
  );
  const [only, another] = to;
  if (!item || !only || another) return null;
  const move = whatIfMoved(team, item.caseId, only.workerId, today);
  return 'refused' in move ? null : move;
}

function says(text: string, name: string): boolean {
  const wanted = name.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return name !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function rotaAnswer(unit: RotaUnit, topic: WorkloadTopic, audience: WorkloadAudience): WorkloadAnswer {
  const balance = rotaBalance(unit);
  const wanted = topic.about === 'measure' ? [topic.measure] : ROTA_MEASURES;
  const measures = balance.measures
    .filter(({ measure }) => wanted.includes(measure))
    .map((measure) => seenBy(measure, unit, topic, audience));
  const size = Math.max(0, ...balance.measures.map(({ people }) => people.length));
  // Sums, shares and evenness of two people are the other one's figure by subtraction, in the words and in the numbers behind them.
  if (!mayNameAll(audience, unit.unit) && size < AVERAGE_OF_AT_LEAST && topic.about !== 'cover')
    return {
      kind: 'rota',
      unit: unit.unit,
      topic,
      measures: [],
      cover: balance.cover,
      words: [...measures.flatMap(ownFigureLines), tooFewWords(balance.name)],
    };
  const words =
    topic.about === 'cover'
      ? coverWords(balance)
      : [
          ...measures.flatMap((measure) => measureWords(measure, topic, unit, audience)),
          ...(topic.about === 'measure' ? [] : coverWords(balance).slice(0, 1)),
        ];
  return { kind: 'rota', unit: unit.unit, topic, measures, cover: balance.cover, words };
}

function seenBy(balance: MeasureBalance, unit: RotaUnit, topic: WorkloadTopic, audience: WorkloadAudience): MeasureBalance {
  return {
    ...balance,
    people: balance.people.filter(({ workerId }) =>
      topic.about === 'own' ? workerId === audience.workerId : mayName(audience, unit.unit, workerId),
    ),
  };
}

/** Asked for one measure: everybody. Asked for the whole: the ones outside the band, by name. */
function measureWords(balance: MeasureBalance, topic: WorkloadTopic, unit: RotaUnit, audience: WorkloadAudience): string[] {
  if (balance.sum === 0)
    return topic.about === 'measure' ? [`Nobody on ${unit.name} has any ${MEASURE_WORDS[balance.measure].what} in ${unit.period}.`] : [];
  const everybody = mayNameAll(audience, unit.unit) && topic.about !== 'own';
  if (!everybody) return [...balance.people.map((person) => figureLine(person, balance.measure)), averageLine(balance)];
  const shown = topic.about === 'measure' ? balance.people : balance.people.filter(({ standing }) => standing !== 'no-real-difference');
  const ordered = shown.toSorted((a, b) => b.difference - a.difference);
  const nobody = shown.length === 0 ? [`Nobody is outside the band of ${MEASURE_WORDS[balance.measure].what}: no real difference.`] : [];
  return [evennessLine(balance), ...nobody, ...ordered.map((person) => figureLine(person, balance.measure))];
}
