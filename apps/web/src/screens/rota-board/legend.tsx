import type { Rota } from '../../generated/types.gen.js';
import { toneOf } from './board-model.js';

/** What the letters and colours mean, in words. */
export function Legend({ rota }: { readonly rota: Rota }) {
  return (
    <details className="nhsuk-details board-legend">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">What the letters mean, and the keys of the board</span>
      </summary>
      <ul className="nhsuk-details__text board-legend__list">
        {rota.shiftKinds.map(({ code, name, band, start, end }) => (
          <li key={code}>
            <span className={`cell cell--${toneOf(band)} cell--sample`}>{code}</span> {name}, {start} to {end}
          </li>
        ))}
        <li>
          <span className="cell cell--away cell--sample">A</span> away
        </li>
        <li>
          <span className="cell cell--short cell--sample">1/2 S</span> cover: 1 had of 2 needed, short
        </li>
        <li>
          <span className="mark mark--bad">!</span> a hard rule is broken
        </li>
        <li>
          <span className="mark mark--warn">✗</span> asked for something else, <span className="mark mark--good">✓</span> got what was asked
        </li>
        <li>
          <span className="mark mark--plain">P</span> pinned: no fit moves it
        </li>
        <li>
          <span className="mark mark--plain">*</span> has a duty, such as nurse in charge
        </li>
        <li>
          <span className="mark mark--warn">~</span> changed after publication
        </li>
        <li>
          <span className="mark mark--warn">C</span> the clocks change: paid longer or shorter than usual
        </li>
        <li>
          Arrow keys move, Home and End go to the ends of a row, PageUp and PageDown a screen of people, Enter opens a cell with everything
          that can be done there.
        </li>
      </ul>
    </details>
  );
}
