import { useMemo } from 'react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { rotaOutputsBoardOptions, rotasListOptions, rotasReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import { adjoiningOf, joined, type Joined, type ReadRota } from './adjoining.js';

/** As many days as a board shows unasked. */
const USUAL_DAYS = 28;

/**
 * The rota with those next to it, where more days are asked for than it has and than a board shows unasked: a short rota is not buried in others.
 * Those that cannot be read are left out; the rota itself never waits.
 */
export function useAdjoining(rota: Rota, board: RotaBoard, days: number): Joined {
  const wanted = days > Math.max(board.days.length, USUAL_DAYS);
  const list = useQuery({ ...rotasListOptions({ query: { unit: rota.unitCode } }), enabled: wanted });
  const others = wanted ? adjoiningOf(list.data?.items ?? [], rota, days) : [];
  const read = useQueries({
    queries: others.flatMap(({ rotaId }) => [rotasReadOptions({ path: { rotaId } }), rotaOutputsBoardOptions({ path: { rotaId } })]),
    combine: (answers) => answers.map(({ data }) => data),
  }) as readonly (Rota | RotaBoard | undefined)[];
  return useMemo(() => {
    const pairs = others.map((_, at) => ({ rota: read[2 * at], board: read[2 * at + 1] }));
    return joined(
      { rota, board },
      pairs.filter((pair): pair is ReadRota => pair.rota !== undefined && pair.board !== undefined),
    );
    // Which others there are is what `read` is about.
  }, [rota, board, read]);
}
