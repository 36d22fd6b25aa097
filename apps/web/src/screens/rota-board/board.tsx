import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { rotaOutputsBoardOptions, rotasReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota, RotaBoard } from '../../generated/types.gen.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { useMay } from '../../session/me.js';
import { Empty, Read } from '../../ui/states.js';
import { say } from '../../shell/toasts.js';
import { BoardGrid, type DroppedAt } from './board-grid.js';
import { coverRows, daysShown, personRows, unfilledRow, type BodyRow } from './board-model.js';
import { BoardOptions, USUAL_LOOK } from './board-options.js';
import { CellDialog } from './cell-dialog.js';
import { shiftWordsOf } from './cell-words.js';
import { cellWords } from './cell-words.js';
import { CoverDialog } from './cover-dialog.js';
import { changeOfDrop, type DropPlace } from './drop.js';
import { ForeignDialog } from './foreign-dialog.js';
import { Legend } from './legend.js';
import { RotaHead } from './rota-head.js';
import { Tray } from './tray.js';
import { useEditing, type Editing } from './use-editing.js';
import { useAdjoining } from './use-adjoining.js';
import { useNarrow } from './use-narrow.js';
import { Versions } from './versions.js';
import { zoomNamed } from './zoom.js';
import './board.css';
import './editing.css';

const rotaBoardRoute = getRouteApi('/rotas/$rotaId');

const LOOK_AGAIN_MS = 20_000;

/** One rota as people by days: what is short on top, then cover, then everybody with hours, nights and weekends. */
export function Board() {
  const { rotaId } = rotaBoardRoute.useParams();
  const rota = useQuery({ ...rotasReadOptions({ path: { rotaId } }), refetchInterval: LOOK_AGAIN_MS });
  const version = rota.data?.version;
  const board = useQuery({ ...rotaOutputsBoardOptions({ path: { rotaId } }), enabled: version !== undefined });
  const stale = board.data !== undefined && version !== undefined && board.data.version < version;
  if (stale && !board.isFetching) void board.refetch();
  return (
    <Read query={rota} what="the rota">
      {(read) => (
        <>
          <RotaHead rota={read} title="Rota board" />
          <Read query={board} what="the board">
            {(marks) => <OpenBoard key={rotaId} rota={read} board={marks} />}
          </Read>
        </>
      )}
    </Read>
  );
}

function OpenBoard({ rota, board }: { readonly rota: Rota; readonly board: RotaBoard }) {
  const { values: look, set } = useKeptForm(`board-look-${rota.rotaId}`, USUAL_LOOK);
  const editing = useEditing(rota);
  const may = useMay();
  const mayEdit = may('rota.edit') && board.whole;
  const mayExplain = may('rota.explain');
  const narrow = useNarrow();
  const zoom = zoomNamed(look.zoom, narrow);
  const whole = useAdjoining(rota, board, Number(look.weeks) * 7);
  const days = useMemo(
    () => daysShown(whole.board.days, look.from || rota.from, Number(look.weeks)),
    [whole.board.days, look.from, rota.from, look.weeks],
  );
  const words = useMemo(() => shiftWordsOf(rota, whole.board), [rota, whole.board]);
  const bands = useMemo(() => new Map(rota.shiftKinds.map(({ code, band }) => [code, band])), [rota.shiftKinds]);
  const people = useMemo(
    () =>
      personRows(whole.board, [...rota.assignments, ...whole.elsewhere], [...editing.after, ...whole.elsewhere], days, look, whole.foreign),
    [whole, rota.assignments, editing.after, days, look],
  );
  const cover = useMemo(() => coverRows(whole.cover, rota.shiftKinds, days), [whole.cover, rota.shiftKinds, days]);
  const unfilled = useMemo(() => unfilledRow(whole.cover, days), [whole.cover, days]);
  const rows = useMemo<readonly BodyRow[]>(() => {
    const shown = look.cover === 'auto' ? (rota.number === 0 ? 'none' : 'short') : look.cover;
    if (shown === 'none') return people;
    return [...cover.filter(({ cells }) => shown === 'all' || cells.some(({ missing }) => missing > 0)), ...people];
  }, [cover, people, look.cover, rota.number]);
  const [opened, setOpened] = useState<{ readonly row: BodyRow | 'unfilled'; readonly day: number }>();
  const close = () => setOpened(undefined);
  const drop = (from: DroppedAt, to: DroppedAt) => {
    const [taken, put] = [placeOf(from), placeOf(to)];
    if (!taken || !put) return;
    const dropped = whole.foreign.has(put.date)
      ? { why: 'That day is in another rota. Nothing was moved.' }
      : changeOfDrop(taken, put, (shiftId) => words.shifts.has(shiftId));
    if ('why' in dropped) say(dropped.why);
    else editing.add(dropped.change);
  };
  const openedForeign = whole.foreign.get(days[opened?.day ?? -1]?.date ?? '');
  const openedPerson = opened && opened.row !== 'unfilled' && opened.row.kind === 'person' ? opened.row : undefined;
  const openedCell = openedPerson?.cells[opened?.day ?? -1];
  const openedCover = opened && (opened.row === 'unfilled' ? unfilled : opened.row.kind === 'cover' ? opened.row.cells : [])[opened.day];
  return (
    <>
      <BoardOptions board={whole.board} look={look} set={set} shown={people.length} />
      {mayEdit ? <ScratchChoice editing={editing} /> : null}
      <BoardGrid
        label={`Rota of ${rota.unit}`}
        days={days}
        today={board.today}
        unfilled={unfilled}
        rows={rows}
        words={words}
        bands={bands}
        zoom={zoom}
        foreign={whole.foreign}
        onOpen={(row, day) => setOpened({ row, day })}
        onDrop={mayEdit ? drop : undefined}
      />
      {people.length === 0 ? <Empty>Nobody fits the filters. Choose another grade, competence or name.</Empty> : null}
      <Tray rota={rota} editing={editing} words={words} />
      <Legend rota={rota} />
      <Versions rota={rota} />
      {openedForeign && opened ? (
        <ForeignDialog
          rota={openedForeign}
          date={days[opened.day]?.date ?? ''}
          words={openedPerson && openedCell ? `${openedPerson.person.name}: ${cellWords(openedCell, words)}.` : ''}
          onClose={close}
        />
      ) : null}
      {openedPerson && openedCell && !openedForeign ? (
        <CellDialog
          rota={rota}
          board={board}
          row={openedPerson}
          cell={openedCell}
          words={words}
          after={editing.after}
          mayEdit={mayEdit}
          mayExplain={mayExplain}
          onChange={editing.add}
          onClose={close}
        />
      ) : null}
      {openedCover && !openedForeign ? (
        <CoverDialog
          rotaId={rota.rotaId}
          cell={openedCover}
          words={words}
          mayEdit={mayEdit}
          mayExplain={mayExplain}
          onChange={editing.add}
          onClose={close}
        />
      ) : null}
    </>
  );
}

function placeOf({ row, day }: DroppedAt): DropPlace | undefined {
  const cell = row.cells[day];
  return cell && { workerId: row.person.workerId, date: cell.date, placed: cell.placed };
}

/** A scratch copy is for trying: it is framed and named all the time, and has no way to be saved by accident. */
function ScratchChoice({ editing }: { readonly editing: Editing }) {
  return (
    <p className={editing.scratch ? 'scratch scratch--on no-print' : 'scratch no-print'}>
      <button type="button" className="link-button" aria-pressed={editing.scratch} onClick={() => editing.setScratch(!editing.scratch)}>
        {editing.scratch ? 'Back to the rota itself' : 'Try something on a scratch copy'}
      </button>{' '}
      {editing.scratch ? <strong>Scratch copy: what if? Nothing here is saved or published.</strong> : null}
    </p>
  );
}
