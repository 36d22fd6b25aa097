import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { rotaOutputsBoardOptions, rotasReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import { useMay, useMe } from '../../session/me.js';
import { Field } from '../../ui/field.js';
import { Read } from '../../ui/states.js';
import { PersonalSheet } from './personal-sheet.js';
import { RotaHead } from './rota-head.js';
import { TeamSheet } from './team-sheet.js';
import './print.css';

const rotaPrintRoute = getRouteApi('/rotas/$rotaId/print');

/** The rota on paper and as files: the team's on A3, one person's on A4, and tables and pictures. */
export function PrintRota() {
  const { rotaId } = rotaPrintRoute.useParams();
  const rota = useQuery(rotasReadOptions({ path: { rotaId } }));
  const board = useQuery(rotaOutputsBoardOptions({ path: { rotaId } }));
  return (
    <Read query={rota} what="the rota">
      {(read) => (
        <>
          <div className="no-print">
            <RotaHead rota={read} title="Print and export" />
          </div>
          <Read query={board} what="the board">
            {(marks) => <Sheets rota={read} board={marks} />}
          </Read>
        </>
      )}
    </Read>
  );
}

const TEAM = 'team';

function Sheets({ rota, board }: { readonly rota: Rota; readonly board: RotaBoard }) {
  const me = useMe();
  const mayExport = useMay()('rota.export');
  const mine = board.people.find(({ workerId }) => workerId === me.workerId);
  const [sheet, setSheet] = useState(board.whole || !mine ? TEAM : mine.workerId);
  const person = board.people.find(({ workerId }) => workerId === sheet);
  const file = (name: string) => `/api/v1/rotas/${rota.rotaId}/${name}`;
  return (
    <>
      <div className="no-print">
        <Field label="Sheet">
          {(control) => (
            <select {...control} className="nhsuk-select" value={sheet} onChange={(event) => setSheet(event.target.value)}>
              <option value={TEAM}>the whole team, A3</option>
              {board.people
                .toSorted((a, b) => a.name.localeCompare(b.name))
                .map(({ workerId, name }) => (
                  <option key={workerId} value={workerId}>
                    {name}, A4
                  </option>
                ))}
            </select>
          )}
        </Field>
        <button type="button" className="nhsuk-button" onClick={() => window.print()}>
          Print this sheet
        </button>
        <p>
          As a file:{' '}
          <a href={file('picture.png')} download={`rota-${rota.unitCode}-${rota.from}.png`}>
            picture (PNG)
          </a>
          {mayExport ? (
            <>
              ,{' '}
              <a href={file('assignments.csv')} download>
                who works when (CSV)
              </a>
              ,{' '}
              <a href={file('hours.csv')} download>
                hours (CSV)
              </a>
              ,{' '}
              <a href={file('ledger.csv')} download>
                fairness ledger (CSV)
              </a>
            </>
          ) : null}
        </p>
      </div>
      {person ? <PersonalSheet rota={rota} board={board} person={person} /> : <TeamSheet rota={rota} board={board} />}
    </>
  );
}
