import { useMemo } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { rotaEditingWhatIf } from '../../generated/sdk.gen.js';
import type { EditVerdict, Rota } from '../../generated/types.gen.js';
import type { ApiProblem } from '../../api/problem.js';
import { useKeptForm } from '../../session/kept-forms.js';
import {
  NOTHING_PENDING,
  placedAfter,
  redone,
  undone,
  withChange,
  withoutSaved,
  type Change,
  type Pending,
  type Placed,
} from './changes.js';

const NOT_SCRATCH = { scratch: false };

export interface Editing {
  readonly pending: Pending;
  /** True while a scratch copy is looked at: judged like changes, never saved. */
  readonly scratch: boolean;
  /** The rota with what is not saved laid over it. */
  readonly after: readonly Placed[];
  readonly verdict: EditVerdict | undefined;
  readonly judging: boolean;
  /** Why the checker could not judge: a change that does not fit the rota any more, or no answer. */
  readonly refused: ApiProblem | null;
  add(change: Change): void;
  remove(position: number): void;
  undo(): void;
  redo(): void;
  clear(): void;
  /** The changes are in a version of the rota now; what was changed while they were being saved still waits, on that version. */
  saved(changes: readonly Change[], number: number): void;
  replace(changes: readonly Change[]): void;
  setScratch(scratch: boolean): void;
  /** Makes the changes of the scratch copy changes that can be saved, behind those that wait already. */
  keepScratch(): void;
}

/** Changes of one rota that are not saved: kept in the tab over a reload, an ended session and a failed save, and judged by the checker. */
export function useEditing(rota: Rota): Editing {
  const real = useKeptForm<Pending>(`rota-changes-${rota.rotaId}`, NOTHING_PENDING);
  const tried = useKeptForm<Pending>(`rota-scratch-${rota.rotaId}`, NOTHING_PENDING);
  const mode = useKeptForm(`rota-mode-${rota.rotaId}`, NOT_SCRATCH);
  const { scratch } = mode.values;
  const { values: pending, change: alter, set, clear } = scratch ? tried : real;
  const changes = [...pending.changes];
  const verdict = useQuery<EditVerdict, ApiProblem>({
    queryKey: [{ _id: 'rotaEditingWhatIf' }, rota.rotaId, rota.version, changes],
    queryFn: async ({ signal }) =>
      (await rotaEditingWhatIf({ path: { rotaId: rota.rotaId }, body: { changes }, signal, throwOnError: true })).data,
    enabled: changes.length > 0,
    placeholderData: keepPreviousData,
  });
  const after = useMemo(() => placedAfter(rota.assignments, pending.changes), [rota.assignments, pending.changes]);
  return {
    pending,
    scratch,
    after,
    verdict: changes.length > 0 ? verdict.data : undefined,
    judging: verdict.isFetching,
    refused: changes.length > 0 ? verdict.error : null,
    add: (change) => alter((before) => withChange(before, change, rota.number)),
    remove: (position) => {
      const left = pending.changes.filter((_, index) => index !== position);
      if (left.length === 0) clear();
      else set({ changes: left, undone: [] });
    },
    undo: () => alter(undone),
    redo: () => alter(redone),
    clear,
    saved: (done, number) => real.change((before) => withoutSaved(before, done, number)),
    replace: (kept) => set({ changes: kept, undone: [], baseNumber: kept.length === 0 ? null : rota.number }),
    setScratch: (to) => mode.set({ scratch: to }),
    keepScratch: () => {
      real.set({
        changes: [...real.values.changes, ...tried.values.changes],
        undone: [],
        baseNumber: real.values.baseNumber ?? tried.values.baseNumber,
      });
      tried.clear();
      mode.set({ scratch: false });
    },
  };
}
