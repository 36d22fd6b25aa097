import type { PlannedRedFlag, ShiftFillers, ShiftGap, WorkerId } from '@handrail/contracts';
import {
  breachInWords,
  fillersFor,
  hours,
  judgeRota,
  openWard,
  times,
  toldRule,
  whyGap,
  type Audience,
  type Fillers,
  type RotaEntry,
  type RotaProblem,
  type WardContext,
} from '@handrail/rota-core';
import { NotFound } from '../edge/request-errors.js';
import { RotaWords } from '../rota-editing/told-difference.js';

type Told = Pick<ShiftFillers, 'closable' | 'choices' | 'fillers' | 'refused' | 'declined' | 'relaxations'>;

const FLAG_WORDS: Readonly<Record<string, string>> = {
  'registered-below-minimum': 'fewer registered nurses than the minimum',
  'registered-time-short': 'registered time is short on that day',
  'observation-uncovered': 'observations are not covered',
  'no-pmva-response': 'too few people trained to respond to violence',
  'no-medication-competent': 'nobody competent to give medicines',
  'no-nurse-in-charge': 'no nurse in charge',
  'lone-junior': 'a junior would be alone',
};

/** One shift that is short: what it lacks, and who could take it. Decides nothing and changes nothing. */
export class ShiftBoard {
  readonly answer: Fillers;
  private readonly context: WardContext;
  private readonly words: RotaWords;

  /**
   * @param declined ids of people who said no to this shift: they are out of it, whatever else holds
   * @throws NotFound when the rota has no such shift
   */
  constructor(
    problem: RotaProblem,
    private readonly entries: readonly RotaEntry[],
    private readonly shiftId: string,
    private readonly audience: Audience,
    private readonly declined: ReadonlySet<string> = new Set(),
  ) {
    const [date = ''] = shiftId.split(':');
    const fixedDaysOff = [...problem.fixedDaysOff, ...[...declined].map((workerId) => ({ workerId, date }))];
    this.context = openWard({ ...problem, fixedDaysOff });
    this.words = new RotaWords(problem, audience);
    if (!this.context.calendar.shiftById.has(shiftId)) throw new NotFound('shift on this rota');
    this.answer = fillersFor(this.context, entries, shiftId);
  }

  get startsAt(): Date {
    return new Date(this.context.calendar.shiftById.get(this.shiftId)!.start * 60_000);
  }

  get shiftInWords(): string {
    return this.words.shift(this.shiftId);
  }

  gap(): ShiftGap {
    const { gaps, needed } = this.answer;
    return {
      shiftId: this.shiftId,
      shift: this.shiftInWords,
      needed,
      lines: gaps.map((line) => ({
        lineId: line.lineId,
        name: line.name,
        rule: line.rule,
        wanted: line.min,
        had: line.had,
        missing: line.missing,
        words: `${line.name}: ${line.had} of ${line.min}`,
      })),
      redFlags: this.redFlags(),
    };
  }

  private redFlags(): PlannedRedFlag[] {
    const lines = new Set(this.answer.gaps.map(({ lineId }) => lineId));
    const flags = judgeRota(this.context, this.entries).redFlags.filter(({ where }) => where === this.shiftId || lines.has(where));
    return flags.map(({ flag, wanted, had }) => ({
      flag,
      wanted,
      had,
      words: `Red flag: ${FLAG_WORDS[flag] ?? flag}, ${had} of ${wanted}.`,
    }));
  }

  told(): Told {
    const { fillers, refused, choices, isClosable } = this.answer;
    return {
      closable: isClosable,
      choices: choices.map((choice, index) => ({
        rank: index + 1,
        people: choice.workerIds.map((id) => this.person(id)),
        askingPrice: choice.askingPrice,
        cost: choice.cost,
        stillMissing: choice.stillMissing.map(({ lineId, missing }) => ({ lineId, missing })),
        words: this.choiceWords(choice),
      })),
      fillers: fillers.map((one) => this.filler(one)),
      refused: refused.filter(({ workerId }) => !this.declined.has(workerId)).flatMap((one) => this.refusal(one)),
      declined: [...this.declined].map((id) => this.person(id)),
      relaxations: isClosable ? [] : this.relaxations(),
    };
  }

  private filler(one: Fillers['fillers'][number]): Told['fillers'][number] {
    const { askingPrice, cost, restBeforeMinutes, restAfterMinutes, projectedWeekMinutes } = one;
    const figures = { askingPrice, cost, restBeforeMinutes, restAfterMinutes, projectedWeekMinutes };
    return { ...this.person(one.workerId), ...figures, words: this.fillerWords(one) };
  }

  private person(workerId: string): { workerId: WorkerId; name: string } {
    return { workerId: workerId as WorkerId, name: this.words.worker(workerId) };
  }

  private choiceWords({ workerIds, askingPrice, stillMissing }: Fillers['choices'][number]): string {
    const open = stillMissing.reduce((sum, { missing }) => sum + missing, 0);
    const people = workerIds.map((id) => this.words.worker(id)).join(' and ');
    return `${people || 'Nobody'}: price of asking ${askingPrice}${open > 0 ? `, ${times(open, 'place')} would stay open` : ''}.`;
  }

  private fillerWords(one: Fillers['fillers'][number]): string {
    const rest = one.restBeforeMinutes === null ? '' : `${hours(one.restBeforeMinutes)} of rest before, `;
    return `${this.words.worker(one.workerId)}: ${rest}would average ${hours(one.projectedWeekMinutes)} a week, price of asking ${one.askingPrice}.`;
  }

  private refusal({ workerId, breaches }: Fillers['refused'][number]): Told['refused'] {
    const [first] = breaches;
    if (!first) return [];
    const rule = toldRule(first.rule, workerId, this.audience);
    const { limit, found, amount, unit } = first;
    const words = breachInWords(first, rule, this.context.problem.ruleSet.rules);
    const person = this.person(workerId);
    return [
      { ...person, rule, figures: rule === 'not-available' ? null : { limit, found, amount, unit }, words: `${person.name} ${words}.` },
    ];
  }

  private relaxations(): string[] {
    const all = this.answer.gaps.flatMap(
      ({ lineId }) => whyGap(this.context, this.entries, lineId, this.audience)?.relaxations.map(({ words }) => words) ?? [],
    );
    return [...new Set(all)].slice(0, 10);
  }
}
