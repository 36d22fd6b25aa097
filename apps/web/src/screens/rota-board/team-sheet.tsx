import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { coverRows, NO_FILTER, personRows, toneOf } from './board-model.js';
import { partsOf } from './changes.js';
import { STATE_WORDS } from './rota-head.js';
import { TOTALS } from './totals.js';

/** Everybody by days, for A3 on its side. Its head is repeated on each page, and nothing needs a colour to be read. */
export function TeamSheet({ rota, board }: { readonly rota: Rota; readonly board: RotaBoard }) {
  const rows = personRows(board, rota.assignments, rota.assignments, board.days, NO_FILTER).filter(
    ({ cells, person }) => person.employment === 'SUBSTANTIVE' || cells.some(({ placed }) => placed.length > 0),
  );
  const bands = new Map(rota.shiftKinds.map(({ code, band }) => [code, band]));
  const cover = coverRows(rota.cover, rota.shiftKinds, board.days).filter(({ cells }) => cells.some(({ missing }) => missing > 0));
  return (
    <div className="sheet sheet--team" role="region" aria-label="The team’s sheet" tabIndex={0}>
      <table className="sheet__table">
        <caption>
          {rota.unit}, {calendarDayWords(rota.from)} to {calendarDayWords(rota.to)}: {STATE_WORDS[rota.state]}, version {rota.number}, times
          of {rota.zone}
        </caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            {board.days.map(({ date, weekend, holiday }) => {
              const [weekday = '', day = '', month = ''] = calendarDayWords(date).split(' ');
              return (
                <th key={date} scope="col" className={weekend || holiday ? 'sheet__weekend' : undefined}>
                  {weekday.slice(0, 2)}
                  <br />
                  {day}
                  <br />
                  {month}
                </th>
              );
            })}
            {board.whole
              ? TOTALS.map(({ name, short }) => (
                  <th key={name} scope="col" title={name}>
                    {short}
                  </th>
                ))
              : null}
          </tr>
        </thead>
        <tbody>
          {cover.map(({ name, cells }) => (
            <tr key={name} className="sheet__cover">
              <th scope="row">Short: {name}</th>
              {cells.map(({ date, missing, worst }) => (
                <td key={date}>{missing > 0 && worst ? `${worst.had}/${worst.wanted}` : ''}</td>
              ))}
              {board.whole ? <td colSpan={TOTALS.length} /> : null}
            </tr>
          ))}
          {rows.map(({ person, cells }) => (
            <tr key={person.workerId}>
              <th scope="row">
                {person.name} <small>{person.grade}</small>
              </th>
              {cells.map(({ date, placed, away }, index) => (
                <td
                  key={date}
                  className={[
                    toneOf(bands.get(partsOf(placed[0]?.shiftId ?? '').code)) === 'night' && placed.length > 0 ? 'sheet__night' : '',
                    board.days[index]?.weekend ? 'sheet__weekend' : '',
                  ]
                    .filter(Boolean)
                    .join(' ')}
                >
                  {placed.length > 0 ? placed.map(({ shiftId }) => partsOf(shiftId).code).join('+') : away ? <i>a</i> : ''}
                  {placed.some(({ duties }) => duties.length > 0) ? '*' : ''}
                </td>
              ))}
              {board.whole ? TOTALS.map(({ name, value }) => <td key={name}>{value(person)}</td>) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sheet__legend">
        {rota.shiftKinds.map(({ code, name, start, end }) => `${code} ${name} ${start} to ${end}`).join('; ')}; a away; * has a duty.
      </p>
    </div>
  );
}
