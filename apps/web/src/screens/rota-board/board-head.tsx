import { memo } from 'react';
import type { RotaBoard } from '../../generated/types.gen.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { TOTALS } from './totals.js';

interface BoardHeadProps {
  readonly days: RotaBoard['days'];
  readonly today: string;
  readonly foreign: { has(date: string): boolean };
  readonly dayPixels: number;
}

/** Days and the names of totals; stays on top while the rest scrolls. */
export const BoardHead = memo(function BoardHead({ days, today, foreign, dayPixels }: BoardHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className="board__row board__head">
      <div role="columnheader" aria-colindex={1} className="board__name">
        Person
      </div>
      {days.map((day, index) => (
        <DayHead
          key={day.date}
          day={day}
          index={index}
          isToday={day.date === today}
          isNarrow={dayPixels < 30}
          isForeign={foreign.has(day.date)}
        />
      ))}
      {TOTALS.map(({ name, short }, index) => (
        <div key={name} role="columnheader" aria-colindex={days.length + 2 + index} title={name} className={totalClass(index)}>
          <span className="visually-hidden">{name}</span>
          <span aria-hidden="true">{short}</span>
        </div>
      ))}
    </div>
  );
});

export function totalClass(index: number): string {
  return index === 0 ? 'board__total board__total--hours' : 'board__total';
}

interface DayHeadProps {
  readonly day: RotaBoard['days'][number];
  readonly index: number;
  readonly isToday: boolean;
  readonly isNarrow: boolean;
  readonly isForeign: boolean;
}

function DayHead({ day, index, isToday, isNarrow, isForeign }: DayHeadProps) {
  const [weekday = '', date = '', month = ''] = calendarDayWords(day.date).split(' ');
  const marks = [isToday ? 'today' : '', day.holiday ? 'public holiday' : '', isForeign ? 'in another rota' : ''].filter(Boolean);
  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      className="board__day"
      data-weekend={day.weekend || day.holiday || undefined}
      data-today={isToday || undefined}
      data-foreign={isForeign || undefined}
    >
      <span className="visually-hidden">{[calendarDayWords(day.date), ...marks].join(', ')}</span>
      <span aria-hidden="true">{weekday.slice(0, isNarrow ? 1 : 3)}</span>
      <strong aria-hidden="true">{date}</strong>
      <span className="board__month" aria-hidden="true">
        {isToday ? 'today' : isForeign ? 'other' : day.holiday ? 'hol' : isNarrow ? '' : month}
      </span>
    </div>
  );
}
