import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { fitsListOptions, rotasReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota } from '../../generated/types.gen.js';
import { useMay } from '../../session/me.js';
import { Read } from '../../ui/states.js';
import { RotaHead } from '../rota-board/rota-head.js';
import { FitProgress } from './fit-progress.js';
import { Proposals } from './proposals.js';
import { StartFit } from './start-fit.js';
import './fit.css';

const fitRoute = getRouteApi('/rotas/$rotaId/fit');

/** Having a rota fitted: start, follow, compare proposals, take one. Nothing is on the rota until a person takes it. */
export function FitRota() {
  const { rotaId } = fitRoute.useParams();
  const rota = useQuery(rotasReadOptions({ path: { rotaId } }));
  return (
    <Read query={rota} what="the rota">
      {(read) => (
        <>
          <RotaHead rota={read} title="Fit" />
          <Fits key={rotaId} rota={read} />
        </>
      )}
    </Read>
  );
}

function Fits({ rota }: { readonly rota: Rota }) {
  const fits = useQuery(fitsListOptions({ path: { rotaId: rota.rotaId } }));
  const may = useMay();
  return (
    <Read query={fits} what="the fits of this rota">
      {({ items }) => {
        const running = items.find(({ finishedAt }) => finishedAt === null);
        const latest = running ?? items[0];
        const start = running === undefined && may('rota.fit') ? <StartFit key="start" rota={rota} /> : null;
        // A proposal that waits comes before the means to make another.
        const waits = latest?.state === 'proposed' && latest.takenIntoNumber === null;
        return (
          <>
            {waits ? null : start}
            {latest ? <FitProgress key={latest.fitId} fitId={latest.fitId} /> : null}
            <Proposals rota={rota} fits={items.filter(({ state }) => state === 'proposed')} />
            {waits ? start : null}
          </>
        );
      }}
    </Read>
  );
}
