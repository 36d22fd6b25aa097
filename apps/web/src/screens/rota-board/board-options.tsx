import type { RotaBoard } from '../../generated/types.gen.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { ZOOMS } from './zoom.js';

/** How the board is looked at. Kept in the tab. */
export interface Looking {
  readonly weeks: string;
  readonly from: string;
  readonly zoom: string;
  readonly grade: string;
  readonly competence: string;
  readonly name: string;
  /** `auto`: what is short, but not while nobody is on the rota and everything is. */
  readonly cover: 'auto' | 'short' | 'all' | 'none';
}

export const USUAL_LOOK: Looking = { weeks: '4', from: '', zoom: 'usual', grade: '', competence: '', name: '', cover: 'auto' };

const WEEKS = ['1', '2', '4', '6'];
const COVER = { auto: 'as usual', short: 'lines that are short', all: 'every line', none: 'only the unfilled row' } as const;

interface BoardOptionsProps {
  readonly board: RotaBoard;
  readonly look: Looking;
  readonly set: (some: Partial<Looking>) => void;
  readonly shown: number;
}

/** Which days and people are shown, and how large. */
export function BoardOptions({ board, look, set, shown }: BoardOptionsProps) {
  const weekStarts = board.days.filter((_, index) => index % 7 === 0);
  const grades = unique(board.people.map(({ grade }) => grade));
  const competences = unique(board.people.flatMap(({ competences: held }) => held));
  return (
    <div className="board-options no-print" role="group" aria-label="What the board shows">
      <Choice label="Weeks" value={look.weeks} onChange={(weeks) => set({ weeks })} options={WEEKS.map((weeks) => [weeks, weeks])} />
      <Choice
        label="From"
        value={look.from}
        onChange={(from) => set({ from })}
        options={[['', 'the beginning'], ...weekStarts.slice(1).map(({ date }) => [date, calendarDayWords(date)] as const)]}
      />
      <Choice label="Grade" value={look.grade} onChange={(grade) => set({ grade })} options={[['', 'all'], ...grades.map(same)]} />
      <Choice
        label="Competence"
        value={look.competence}
        onChange={(competence) => set({ competence })}
        options={[['', 'any'], ...competences.map(same)]}
      />
      <label className="board-options__one">
        Name
        <input type="search" value={look.name} onChange={(event) => set({ name: event.target.value })} />
      </label>
      <Choice
        label="Cover"
        value={look.cover}
        onChange={(cover) => set({ cover: cover as Looking['cover'] })}
        options={Object.entries(COVER)}
      />
      <Choice label="Size" value={look.zoom} onChange={(zoom) => set({ zoom })} options={ZOOMS.map(({ name }) => [name, name])} />
      <p className="board-options__count" role="status">
        {shown} of {board.people.length} people
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [string, string])[];
}

function Choice({ label, value, onChange, options }: ChoiceProps) {
  return (
    <label className="board-options__one">
      {label}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}

function same(value: string): readonly [string, string] {
  return [value, value];
}
